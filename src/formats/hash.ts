/** FNV-1a over UTF-16 code units as a signed 32-bit number: tells two texts apart, as the hashes of Prodigy do. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
