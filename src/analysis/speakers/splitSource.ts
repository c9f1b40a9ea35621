import { DEFINITE_OR_INDEFINITE } from './lists/determiners';
import { ROLE_NOUNS } from './lists/roles';
import { PLACES } from './lists/places';
import type { NamePiece, Piece } from './pieces';
import type { Word } from './words';

/** One of the several that a source is made of, by index into the words given. */
export interface Conjunct {
  readonly words: readonly Word[];
}

const PREPOSITIONS = new Set(
  'of in at from for with by to on about against near into over under between among than as like'.split(' '),
);
const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when']);

/**
 * Cuts a source into those it names: `Ana Roe, Ben Poe and the mayor` into three. An apposition or a relative clause stays with its name, and
 * what only one noun governs stays together (`experts in health and education`).
 */
export function splitSource(words: readonly Word[], pieces: readonly Piece[]): Conjunct[] {
  const names = new Map<number, NamePiece>();
  for (const piece of pieces) if (piece.type === 'name') names.set(piece.start, piece);
  const isList = words.some((word, i) => isAnd(word) && i > 0 && !insideName(word, names));
  const conjuncts: Word[][] = [[]];
  let inApposition = false;
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const current = conjuncts.at(-1)!;
    if (word.text === '(') depth++;
    if (word.text === ')') depth--;
    const next = words[i + 1];
    if (depth > 0 || !next || insideName(word, names)) {
      current.push(word);
      continue;
    }
    if (isAnd(word)) {
      const afterComma = words[i - 1]?.text === ',';
      if (beginsNew(current, next, names, inApposition && !afterComma)) {
        conjuncts.push([]);
        inApposition = false;
      } else current.push(word);
      continue;
    }
    if (word.text === ',') {
      const behind = isAnd(next) ? words[i + 2] : next;
      if (!behind || isAnd(next)) {
        current.push(word);
        continue;
      }
      const isPlaceInList = isList && beginsWithPlace(current, names) && names.get(behind.start)?.kind === 'place';
      if (!isPlaceInList && isApposition(behind, names)) inApposition = true;
      else if (isList && !endsApposition(current, names) && startsNoun(behind, names)) {
        conjuncts.push([]);
        inApposition = false;
        continue;
      } else inApposition = false;
    }
    current.push(word);
  }
  return conjuncts.filter((part) => part.length > 0).map((part) => ({ words: part }));
}

function isAnd({ lower, text }: Word): boolean {
  return lower === 'and' || lower === 'or' || lower === 'nor' || text === '&';
}

function insideName(word: Word, names: ReadonlyMap<number, NamePiece>): boolean {
  for (const { titleStart, end } of names.values()) if (titleStart < word.start && word.start < end) return true;
  return false;
}

/** Whether what stands behind `and` is somebody else, and not more of the noun phrase before it. */
function beginsNew(
  current: readonly Word[],
  next: Word,
  names: ReadonlyMap<number, NamePiece>,
  inApposition: boolean,
): boolean {
  const startsWithName = names.has(next.start) || titleAt(next, names);
  if (inApposition) return false;
  if (RELATIVES.has(current.find(({ lower }) => RELATIVES.has(lower))?.lower ?? '')) return false;
  const isGoverned = current.some(
    ({ lower, start }) => PREPOSITIONS.has(lower) && !insideName({ ...next, start }, names),
  );
  if (!isGoverned) return true;
  const headIsName = current.length > 0 && (names.has(current[0]!.start) || titleAt(current[0]!, names));
  return headIsName ? startsWithName || DEFINITE_OR_INDEFINITE.has(next.lower) : DEFINITE_OR_INDEFINITE.has(next.lower);
}

function titleAt(word: Word, names: ReadonlyMap<number, NamePiece>): boolean {
  for (const { titleStart } of names.values()) if (titleStart === word.start) return true;
  return false;
}

/** Whether what stands behind a comma describes the name before it. */
function isApposition(word: Word, names: ReadonlyMap<number, NamePiece>): boolean {
  if (
    word.lower === 'a' ||
    word.lower === 'an' ||
    word.lower === 'the' ||
    word.lower === 'another' ||
    word.lower === 'one'
  )
    return true;
  if (RELATIVES.has(word.lower) || PREPOSITIONS.has(word.lower) || word.kind === 'number') return true;
  if (names.get(word.start)?.kind === 'place' || PLACES.has(word.lower)) return true;
  return !word.capital && (ROLE_NOUNS.has(word.lower) || /(?:ing|ed)$/.test(word.lower));
}

/** `China, Iran and Russia` are three. */
function beginsWithPlace(current: readonly Word[], names: ReadonlyMap<number, NamePiece>): boolean {
  return current.length > 0 && names.get(current[0]!.start)?.kind === 'place';
}

/** Whether a name has just closed a description (`the campaign chief, Ana Roe`), so that a comma more opens nothing new. */
function endsApposition(current: readonly Word[], names: ReadonlyMap<number, NamePiece>): boolean {
  const commas = current.filter(({ text }) => text === ',').length;
  return (
    commas === 0 &&
    current.length > 0 &&
    !current[0]!.capital &&
    !names.has(current[0]!.start) &&
    !DEFINITE_OR_INDEFINITE.has(current[0]!.lower)
  );
}

function startsNoun(word: Word, names: ReadonlyMap<number, NamePiece>): boolean {
  return (
    names.has(word.start) ||
    titleAt(word, names) ||
    word.capital ||
    DEFINITE_OR_INDEFINITE.has(word.lower) ||
    word.lower.endsWith('s')
  );
}
