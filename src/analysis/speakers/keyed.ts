import { METONYMS } from './lists/organisations';
import { organisationKey } from './organisationNames';
import type { NamePiece } from './pieces';
import { nameWords } from './sameName';

/** A name of which only the parts are known, not yet what follows from them. */
export type NameParts = Omit<NamePiece, 'name' | 'words' | 'key' | 'question' | 'statement' | 'metonym'>;

/** Of a name of which nothing more is told. */
export const NOTHING_TOLD = {
  nickname: undefined,
  role: undefined,
  postnominal: undefined,
  gender: undefined,
  genderSure: false,
  kind: undefined,
  origin: undefined,
  sharedName: undefined,
  joinedTo: undefined,
  age: undefined,
  affiliation: undefined,
  acronym: undefined,
} satisfies Partial<NameParts>;

/** What follows from a name alone. */
type OfName = Pick<NamePiece, 'words' | 'key' | 'metonym'>;

/** Names looked at before: a text has few different ones. */
const KNOWN = new Map<string, OfName>();
const MOST_KNOWN = 5000;

function lookAt(name: string, parts: readonly string[]): OfName {
  const known = KNOWN.get(name);
  if (known) return known;
  const key = organisationKey(parts);
  const found = { words: nameWords(parts), key, metonym: METONYMS.has(key) };
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, found);
  return found;
}

/** Adds what a name is compared and looked up by. */
export function keyed(piece: NameParts): NamePiece {
  const name = piece.parts.join(' ');
  const { kind, gender, genderSure, determined, oblique } = piece;
  const question = `${name}|${kind}|${genderSure ? gender : ''}|${determined}|${oblique}`;
  const statement = `${question}|${weakAndTold(piece)}`;
  return { ...piece, ...lookAt(name, piece.parts), name, question, statement };
}

function weakAndTold({ weak, role, postnominal, age, nickname, acronym, sharedName, origin }: NameParts): string {
  const isTelling = role ?? postnominal ?? age ?? nickname ?? acronym ?? sharedName ?? origin;
  if (isTelling === undefined) return weak ? 'weak' : '';
  return [weak, role, postnominal, age, nickname, acronym, sharedName, origin?.join(' ')].join('|');
}
