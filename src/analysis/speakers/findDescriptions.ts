import { rowOfAtoms } from './atoms';
import type { FoundName } from './findNames';
import type { DescriptionPiece, PronounPiece } from './pieces';
import { DescriptionReader } from './readDescription';
import type { Word } from './words';

/** Finds the descriptions by common nouns, and marks the names that only modify one (in `modifiers`). */
export function findDescriptions(
  words: readonly Word[],
  names: readonly FoundName[],
  pronouns: readonly PronounPiece[],
): { descriptions: DescriptionPiece[]; modifiers: ReadonlySet<number> } {
  const atoms = rowOfAtoms(words, names);
  const reader = new DescriptionReader(words, atoms, new Set(pronouns.map(({ start }) => start)));
  const descriptions: DescriptionPiece[] = [];
  const modifiers = new Set<number>();
  for (let i = 0; i < atoms.length; i++) {
    const opening = i;
    let read = reader.read(i, undefined, opening);
    while (read) {
      descriptions.push(read.piece);
      for (const modifier of read.modifiers) modifiers.add(modifier);
      i = read.next - 1;
      // `the mayor’s wife`: what is owned begins where its owner ends.
      read = read.piece.possessive ? reader.read(read.next, read.piece.start, opening) : undefined;
    }
  }
  return { descriptions, modifiers };
}
