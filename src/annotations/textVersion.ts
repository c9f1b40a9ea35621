import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Identity of a version of a text: the first 32 hex digits of the SHA-256 of its UTF-8.
 * @param text with its line breaks as `\n`, so that line endings make no version of their own
 */
export function textVersion(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}
