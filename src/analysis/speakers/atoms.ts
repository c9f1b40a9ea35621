import type { FoundName } from './findNames';
import type { Word } from './words';

/** A name, or a word that is part of none, by index into the paragraph's words, `to` excluded. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly found?: FoundName;
}

/** Names and common words in one row. */
export function rowOfAtoms(words: readonly Word[], names: readonly FoundName[]): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  for (const found of names) {
    for (; at < found.from; at++) atoms.push({ from: at, to: at + 1 });
    atoms.push({ from: found.from, to: found.to, found });
    at = found.to;
  }
  for (; at < words.length; at++) atoms.push({ from: at, to: at + 1 });
  return atoms;
}
