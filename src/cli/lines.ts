import type { Readable } from 'node:stream';

/** One line of a stream, without its line break. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a UTF-8 stream as they come in. Broken at line feeds only: JSON may hold every other line separator.
 * Linear in the stream's length, whatever the length of its lines.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  let number = 0;
  const finish = (end: string): Line => {
    const text = pending.concat(end).join('');
    pending = [];
    return { number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const chunk of stream) {
    const piece = typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true });
    const parts = piece.split('\n');
    for (const part of parts.slice(0, -1)) yield finish(part);
    pending.push(parts.at(-1)!);
  }
  const last = finish(decoder.decode());
  if (last.text !== '') yield last;
}
