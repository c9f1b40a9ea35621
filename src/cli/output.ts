import { pipeline } from 'node:stream/promises';
import type { Readable, Writable } from 'node:stream';

/** The streams a command works with: the process's own, or a test's. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
}

/** Exit statuses: all well, something was wrong with an input, the command was called wrongly or could not do anything at all. */
export const EXIT = { ok: 0, problem: 1, usage: 2, notDone: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Says on standard error what is wrong with a file, or with whatever else a command was given. */
export type Complain = (where: string, message: string) => void;

/** What a command complains with, and the status that it ends with: a problem as soon as it has complained. */
export function complaints(stderr: Writable): { readonly complain: Complain; readonly status: () => ExitStatus } {
  let status: ExitStatus = EXIT.ok;
  const complain = (where: string, message: string) => {
    status = EXIT.problem;
    stderr.write(`on-record: ${printable(where)}: ${printable(message)}\n`);
  };
  return { complain, status: () => status };
}

/**
 * Writes pieces as fast as the reader takes them. A reader that has seen enough (`| head`) ends it quietly.
 * @returns whether everything was written
 */
export async function writeAll(pieces: AsyncIterable<string>, stdout: Writable): Promise<boolean> {
  try {
    await pipeline(pieces, stdout, { end: false });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') return false;
    throw error;
  }
}

/**
 * Text from a file, harmless on a terminal and on one line: white space is one space; what could steer the terminal or reorder the line
 * (control characters, directional overrides) is shown as a sign instead.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, (control) => (control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\uFFFD'))
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');
}

/** An object as one line of JSON, with everything escaped that could steer a terminal or reorder the line. */
export function jsonLine(value: unknown): string {
  const escaped = JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped + '\n';
}
