import type { Cast } from './cast';
import { genderOfFirstName } from './gender';
import { keyed } from './keyed';
import { assumedKind } from './linkNames';
import type { NamePiece } from './pieces';

/**
 * Takes every name of a text into the cast: first those that stand on their own, acronyms after the names they may be short for, and at last
 * the shorter ones that fit none of them.
 */
export function introduceNames(cast: Cast, names: readonly NamePiece[]): void {
  const acronyms: NamePiece[] = [];
  const short: NamePiece[] = [];
  const sharing: NamePiece[] = [];
  for (const piece of names) {
    if (piece.sharedName !== undefined && !piece.weak) sharing.push(piece);
    if (piece.weak || !standsAlone(piece)) short.push(piece);
    else if (piece.kind === 'organisation' && piece.parts.length === 1) acronyms.push(piece);
    else cast.introduce(piece);
  }
  // `OZ` in a headline is Ana Oz if she is named.
  for (const piece of acronyms)
    if (isLastName(cast, piece)) short.push(piece);
    else cast.introduce(piece);
  for (const piece of sharing) introduceSharing(cast, piece);
  for (const piece of short) introduceShort(cast, piece);
}

function isLastName(cast: Cast, { words }: NamePiece): boolean {
  const [word] = words;
  return (
    word !== undefined &&
    cast.bearersOf(word).some(({ kind, words: all }) => kind === 'person' && all.length > 1 && all.at(-1) === word)
  );
}

function standsAlone(piece: NamePiece): boolean {
  if (piece.parts.length > 1 || piece.kind === 'place') return true;
  return piece.kind === 'organisation' && piece.sure && !isShouted(piece);
}

/** `Ben` in `Ben and Ana Roe` is Ben Roe, unless Ben is somebody's last name here. */
function introduceSharing(cast: Cast, piece: NamePiece): void {
  const [first] = piece.words;
  if (first === undefined || piece.kind === 'organisation' || piece.kind === 'place') return;
  if (cast.bearersOf(first).some(({ words, kind }) => kind !== 'person' || words.at(-1) === first)) return;
  const parts = [...piece.parts, piece.sharedName!];
  const gender = piece.gender ?? genderOfFirstName(first);
  cast.introduce(keyed({ ...piece, ...(gender && { gender }), parts, kind: 'person', sure: true }));
}

function introduceShort(cast: Cast, piece: NamePiece): void {
  const [only, another] = cast.candidates(piece);
  if (!only) {
    if (cast.familyOf(piece).length > 0) return;
    const near = cast.misspelled(piece);
    if (near) cast.alias(near, piece);
    else if (!piece.weak) cast.introduce(piece);
    return;
  }
  if (another || piece.weak) return;
  // Who is later called by the last name alone, without an article, is a person if anything.
  if (
    only.kind === 'unknown' &&
    !piece.modifier &&
    piece.kind !== 'organisation' &&
    piece.words[0] === only.words.at(-1)
  ) {
    only.kind = assumedKind(piece, only.name);
  }
  if (only.kind === 'person') cast.alias(only, piece);
}

/** Whether it is one word in capitals that may be a last name: `PRICE: I agree.` */
function isShouted({ parts }: NamePiece): boolean {
  return parts.length === 1 && /^\p{Lu}{4,}$/u.test(parts[0]!);
}
