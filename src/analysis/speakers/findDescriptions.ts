import { describingNoun, singular } from './describingNoun';
import { SAYING_NOUNS } from './lists/documents';
import { COUNTRY_OF } from './lists/places';
import { GROUP_NOUNS } from './lists/roles';
import type { FoundName } from './findNames';
import type { DescriptionCategory, DescriptionPiece, NamePiece, PronounPiece } from './pieces';
import type { Word } from './words';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
const INDEFINITE = new Set(
  'a an another one some several many few most two three four five six seven eight nine ten dozens other'.split(' '),
);
/** Words that no noun phrase goes across. */
const BREAKS = new Set(
  (
    'of in at from for with by to on about against near into over under between among than as and or but nor so if that which who ' +
    'whom whose when while where because since after before until is are was were be been being am has have had do does did will ' +
    'would can could shall should may might must not he she they it we you i him them us me said says say added told tells asked ' +
    'wrote writes tweeted argued argues claimed claims believes thinks noted went came made took gave'
  ).split(' '),
);

/** Names and common nouns in one row. */
interface Atom {
  readonly from: number;
  readonly to: number;
  readonly found?: FoundName;
}

/** Finds the descriptions by common nouns, and marks the names that only modify one (in `modifiers`). */
export function findDescriptions(
  words: readonly Word[],
  names: readonly FoundName[],
  pronouns: readonly PronounPiece[],
): { descriptions: DescriptionPiece[]; modifiers: ReadonlySet<number> } {
  const atoms = rowOfAtoms(words, names);
  const pronounStarts = new Set(pronouns.map(({ start }) => start));
  const descriptions: DescriptionPiece[] = [];
  const modifiers = new Set<number>();
  for (let i = 0; i < atoms.length; i++) {
    let owner: number | undefined;
    for (;;) {
      const read = readDescription(words, atoms, i, owner, pronounStarts);
      if (!read) break;
      descriptions.push(read.piece);
      for (const modifier of read.modifiers) modifiers.add(modifier);
      i = read.next;
      owner = read.piece.possessive ? read.piece.start : undefined;
      if (owner === undefined) {
        i--;
        break;
      }
    }
  }
  return { descriptions, modifiers };
}

function rowOfAtoms(words: readonly Word[], names: readonly FoundName[]): Atom[] {
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

interface ReadDescription {
  readonly piece: DescriptionPiece;
  readonly modifiers: readonly number[];
  /** Index of the first atom behind it. */
  readonly next: number;
}

/** Reads a noun phrase that begins at an atom, if its noun describes somebody or something that speaks. */
function readDescription(
  words: readonly Word[],
  atoms: readonly Atom[],
  from: number,
  givenOwner: number | undefined,
  pronounStarts: ReadonlySet<number>,
): ReadDescription | undefined {
  const opening = atoms[from];
  if (!opening) return undefined;
  const word = words[opening.from]!;
  let determiner: DescriptionPiece['determiner'] = givenOwner === undefined ? 'none' : 'possessive';
  let owner = givenOwner;
  let at = from;
  if (!opening.found && givenOwner === undefined) {
    if (DEFINITE.has(word.lower)) determiner = 'definite';
    else if (POSSESSIVE.has(word.lower)) {
      determiner = 'possessive';
      if (pronounStarts.has(word.start)) owner = word.start;
    } else if (INDEFINITE.has(word.lower)) determiner = 'indefinite';
    if (determiner !== 'none') at++;
  }
  const modifiers: number[] = [];
  const between: string[] = [];
  let head: { head: string; category: DescriptionCategory; atom: number } | undefined;
  let lastName: FoundName | undefined;
  for (; at < atoms.length; at++) {
    const atom = atoms[at]!;
    const current = words[atom.from]!;
    if (at > from && !current.joined) break;
    if (current.kind === 'punctuation' || current.kind === 'mark' || BREAKS.has(current.lower)) break;
    if (atom.found?.name) {
      if (head) break;
      const { name } = atom.found;
      if (name.possessive) {
        owner = name.start;
        determiner = 'possessive';
      } else {
        lastName = atom.found;
        modifiers.push(name.start);
        if (name.kind !== 'place' || owner === undefined) owner ??= name.start;
      }
      between.push(...words.slice(atom.from, atom.to).map(({ lower }) => lower));
      continue;
    }
    const noun =
      atom.found?.title !== undefined
        ? { head: atom.found.title, category: 'person' as const }
        : describingNoun(current.lower);
    if (noun) {
      if (head) between.push(words[atoms[head.atom]!.from]!.lower);
      head = { ...noun, atom: at };
      if (words[atom.to - 1]!.possessive) break;
      continue;
    }
    if (head && isAdjectival(head.head) && leadsToNoun(words, atoms, at)) {
      between.push(words[atoms[head.atom]!.from]!.lower);
      head = undefined;
    }
    if (head || between.length >= 6 || (at === from && determiner === 'none')) break;
    if (at === from) break;
    between.push(current.lower);
    if (words[atom.to - 1]!.possessive) owner = undefined;
  }
  if (!head) return undefined;
  const headAtom = atoms[head.atom]!;
  const next = atoms[head.atom + 1];
  const nextName =
    next && words[next.from]!.joined && !words[headAtom.to - 1]!.possessive ? next.found?.name : undefined;
  const described = nameBefore(words, atoms, from);
  const isBare = determiner === 'none' && between.length === 0;
  if (
    isBare &&
    !(described && head.category === 'person') &&
    !standsAlone(head, words[headAtom.from]!, nextName !== undefined)
  )
    return undefined;
  if (determiner === 'none' && head.category === 'document' && !lastName && head.head === words[headAtom.from]!.lower) {
    return undefined;
  }
  const isPerson = head.category === 'person';
  const bearer = isPerson && nextName?.kind !== 'place' ? nextName : undefined;
  const apposed = isPerson ? (described ?? nameBehind(words, atoms, head.atom, determiner)) : undefined;
  const describes = (bearer ?? apposed)?.start;
  if (owner === undefined && head.category === 'document') owner = authorBehind(words, atoms, head.atom);
  const start = word.start;
  const end = words[headAtom.to - 1]!.end;
  return {
    piece: {
      type: 'description',
      start,
      end,
      sentence: word.sentence,
      quoted: word.quoted,
      oblique: isOblique(words, opening.from),
      category: head.category,
      head: head.head,
      determiner,
      modifiers: between,
      ...(owner !== undefined && { owner }),
      extent: extentOf(words, atoms, head.atom),
      ...(describes !== undefined && { bearer: describes }),
      possessive: words[headAtom.to - 1]!.possessive,
    },
    modifiers,
    next: head.atom + 1,
  };
}

/** Whether a noun without article or modifier is a description: plurals and titles before a name are; `report`, a verb too, is not. */
function standsAlone(
  { head, category }: { head: string; category: DescriptionCategory },
  word: Word,
  beforeName: boolean,
): boolean {
  if (category === 'person') return beforeName || COUNTRY_OF.has(head);
  if (category === 'group') return !(SAYING_NOUNS.has(singular(word.lower)) && !GROUP_NOUNS.has(word.lower));
  return word.lower === 'police' || word.lower === 'parliament' || word.lower === 'polls' || word.lower === 'surveys';
}

/** Role nouns that are adjectives as well: `the Republican presidential candidate`. */
const ADJECTIVAL = new Set(
  (
    'republican democrat conservative liberal libertarian independent socialist communist progressive moderate native veteran chief senior ' +
    'head individual patient resident major private general executive campaign state city party government county business'
  ).split(' '),
);

function isAdjectival(noun: string): boolean {
  return ADJECTIVAL.has(noun);
}

/** Whether a word no list knows has a describing noun right behind it. */
function leadsToNoun(words: readonly Word[], atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  const word = next && words[next.from]!;
  return !!word?.joined && !next?.found && !BREAKS.has(word.lower) && describingNoun(word.lower) !== undefined;
}

/** The name that a noun phrase stands behind, a comma between them: `Ana Roe, the mayor`. */
function nameBefore(words: readonly Word[], atoms: readonly Atom[], at: number): NamePiece | undefined {
  const name = atoms[at - 2]?.found?.name;
  return words[atoms[at]!.from - 1]?.text === ',' && name?.kind !== 'place' && !name?.possessive ? name : undefined;
}

/** The name that a definite noun phrase stands before, a comma on either side: `the mayor, Ana Roe, …`. */
function nameBehind(
  words: readonly Word[],
  atoms: readonly Atom[],
  head: number,
  determiner: DescriptionPiece['determiner'],
): NamePiece | undefined {
  if (determiner === 'none') return undefined;
  const end = words[atoms[head]!.to - 1]!;
  const found = atoms[head + 2]?.found;
  if (!found?.name || words[atoms[head + 1]!.from]!.text !== ',' || end.possessive) return undefined;
  const { name } = found;
  const after = words[found.to];
  const isClosed = !after || after.kind === 'punctuation' || after.kind === 'mark';
  return isClosed && name.kind !== 'place' && name.kind !== 'organisation' && name.parts.length > 1 ? name : undefined;
}

/** Offset of the name behind `by` or `from`: `a report by the Roe Institute`. */
function authorBehind(words: readonly Word[], atoms: readonly Atom[], head: number): number | undefined {
  const preposition = atoms[head + 1] && words[atoms[head + 1]!.from]!;
  if (!preposition?.joined || (preposition.lower !== 'by' && preposition.lower !== 'from')) return undefined;
  const next = atoms[head + 2];
  const isArticle = next && /^(?:the|a|an)$/.test(words[next.from]!.lower);
  return (isArticle ? atoms[head + 3] : next)?.found?.name?.start;
}

const FUNCTIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with']);

function isOblique(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    !!before &&
    words[at]!.joined &&
    (FUNCTIONS.has(before.lower) || /^(?:to|by|on|about|against|than|near|into|over|after|before)$/.test(before.lower))
  );
}

/** The end of `of …` behind a noun: to the end of the name in it, or of a few plain words. */
function extentOf(words: readonly Word[], atoms: readonly Atom[], head: number): number {
  const end = words[atoms[head]!.to - 1]!.end;
  let at = head + 1;
  const preposition = atoms[at] && words[atoms[at]!.from]!;
  if (!preposition?.joined || !FUNCTIONS.has(preposition.lower)) return end;
  let last = end;
  let sawName = false;
  for (at++; at < atoms.length && at < head + 10; at++) {
    const atom = atoms[at]!;
    const word = words[atom.from]!;
    if (!word.joined || word.kind === 'punctuation' || word.kind === 'mark') break;
    const isLink =
      DEFINITE.has(word.lower) || word.lower === 'a' || word.lower === 'an' || (word.lower === 'of' && sawName);
    if (!isLink && BREAKS.has(word.lower)) break;
    if (!isLink && !atom.found && sawName && !describingNoun(word.lower) && !words[atom.from - 1]!.possessive) break;
    sawName ||= !!atom.found;
    if (!isLink) last = words[atom.to - 1]!.end;
  }
  return last;
}
