import { splitSentences } from '../src/text/sentences';
import { readText } from '../src/text/sourceText';
import type { Span } from '../src/text/span';

/** A text in the making that remembers where its characters come from. */
export interface EditedText {
  readonly text: string;
  /** For each code unit the offset in the first text that it comes from or takes the place of; -1 for what was added. */
  readonly origins: readonly number[];
  /** Whether each code unit is one of the first text, or stands for one in another typography: not for what a word was replaced by. */
  readonly kept: readonly boolean[];
}

/** What became of a stretch of the first text. */
export interface Truth {
  readonly span: Span;
  /** Share of its characters, white space left out, that are left in that span, 0..1. */
  readonly left: number;
}

/** A source of numbers in [0, 1) that are the same for the same seed: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function unedited(text: string): EditedText {
  return {
    text,
    origins: Array.from({ length: text.length }, (_, at) => at),
    kept: new Array<boolean>(text.length).fill(true),
  };
}

/** Puts stretches of an edited text (spans) and new words (strings) together in a new order. */
export function assemble(edited: EditedText, pieces: readonly (Span | string)[]): EditedText {
  const text: string[] = [];
  const origins: number[] = [];
  const kept: boolean[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text.push(piece);
      origins.push(...Array.from({ length: piece.length }, () => -1));
      kept.push(...Array.from({ length: piece.length }, () => false));
    } else {
      text.push(edited.text.slice(piece.start, piece.end));
      for (let at = piece.start; at < piece.end; at++) {
        origins.push(edited.origins[at]!);
        kept.push(edited.kept[at]!);
      }
    }
  }
  return { text: text.join(''), origins, kept };
}

/** Replaces every match: by the same words in other typography (`keeps`), or by other words. */
export function replace(
  edited: EditedText,
  pattern: RegExp,
  by: (match: string) => string,
  keeps: boolean,
): EditedText {
  const text: string[] = [];
  const origins: number[] = [];
  const kept: boolean[] = [];
  let at = 0;
  const copy = (to: number) => {
    text.push(edited.text.slice(at, to));
    for (; at < to; at++) {
      origins.push(edited.origins[at]!);
      kept.push(edited.kept[at]!);
    }
  };
  for (const { 0: match, index } of edited.text.matchAll(pattern)) {
    const other = by(match);
    if (other === match) continue;
    copy(index);
    text.push(other);
    const units = other.length;
    for (let unit = 0; unit < units; unit++) {
      const from = index + Math.min(unit, match.length - 1);
      origins.push(edited.origins[from]!);
      kept.push(keeps && edited.kept[from]!);
    }
    at = index + match.length;
  }
  copy(edited.text.length);
  return { text: text.join(''), origins, kept };
}

/** The paragraphs and the sentences of a text, each with the white space behind it, nothing left out. */
export function paragraphsOf(text: string): Span[] {
  return stretches(readText(text).paragraphs, text.length);
}
export function sentencesOf(text: string): Span[] {
  return stretches(
    readText(text).paragraphs.flatMap((paragraph) => splitSentences(text, paragraph)),
    text.length,
  );
}

function stretches(spans: readonly Span[], length: number): Span[] {
  return spans.map(({ start }, index) => ({ start: index === 0 ? 0 : start, end: spans[index + 1]?.start ?? length }));
}

/**
 * What became of stretches of the first text: the largest piece of each that still stands together. What was put into a stretch belongs
 * to it; a word put in the place of another one does, too.
 */
export function truthsOf(
  { text, origins, kept }: EditedText,
  first: string,
  spans: readonly Span[],
): (Truth | undefined)[] {
  const places = new Int32Array(first.length).fill(-1);
  const ends = new Int32Array(first.length).fill(-1);
  const isLeft = new Uint8Array(first.length);
  origins.forEach((origin, at) => {
    if (origin === -1) return;
    if (places[origin] === -1) places[origin] = at;
    ends[origin] = at + 1;
    if (kept[at] && /\S/.test(text[at]!)) isLeft[origin] = 1;
  });
  return spans.map(({ start, end }) => {
    let best: { start: number; end: number; left: number } | undefined;
    let piece: { start: number; end: number; left: number } | undefined;
    let all = 0;
    for (let at = start; at < end; at++) {
      if (/\S/.test(first[at]!)) all++;
      if (places[at] === -1) continue;
      const isNext = piece && places[at]! >= piece.end - 2 && places[at]! - piece.end < 600;
      if (piece && isNext) {
        piece.end = Math.max(piece.end, ends[at]!);
        piece.left += isLeft[at]!;
      } else piece = { start: places[at]!, end: ends[at]!, left: isLeft[at]! };
      if (!best || piece.left > best.left) best = piece;
    }
    if (!best || best.left === 0) return undefined;
    let { start: from, end: to } = best;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    return { span: { start: from, end: to }, left: best.left / Math.max(1, all) };
  });
}
