/** A stretch of a text, half-open, counted in UTF-16 code units from the start of the text, as VS Code counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` to `end`. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Length in UTF-16 code units. */
export function spanLength({ start, end }: Span): number {
  return end - start;
}

/** The words a span stands for. */
export function spanText(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How much two spans share, in UTF-16 code units; 0 where they only touch. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an offset lies inside a span; the end counts as inside, as a cursor behind the last letter does. */
export function touches(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset <= end;
}

/** Order of spans in a text: by start, the longer first where they start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The same span in a text in which it stands `by` code units further on. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The span without white space at either end; empty, at its start, where there is nothing else. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Whether a span holds nothing but white space. */
export function isBlank(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(text[i]!)) return false;
  return true;
}
