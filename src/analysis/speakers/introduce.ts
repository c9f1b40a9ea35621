import { lowerBound } from '../../text/lowerBound';
import { ORGANISATION_HEADS } from './lists/organisations';
import { nameWords } from './sameName';
import { introduceNames } from './introduceNames';
import { learnFromApposition } from './linkDescription';
import { namesInHeadline } from './linkHeadline';
import { assumedKind } from './linkNames';
import { isTelling } from './organisationNames';
import type { NamePiece, Piece } from './pieces';
import type { Story } from './story';

/** Takes in everybody named, before anybody is looked for: a headline says `Roe` before the story says `Ana Roe`. */
export function introduce(story: Story): void {
  const { cast, passages, descriptions, sources } = story;
  const names = namesOf(story);
  const lastNames = new Set<string>();
  for (const { weak, parts } of names) if (!weak && parts.length === 1) lastNames.add(parts[0]!);
  const inHeadlines = passages.filter(({ headline }) => headline).flatMap((read) => namesInHeadline(read, lastNames));
  introduceNames(cast, [...names, ...inHeadlines, ...names.flatMap(bodyInTitle)]);
  learnAppositions(story);
  for (const { start } of sources.all) assumeSpeaker(start, story);
  foretellOwners(story);
  affiliate(story);
  for (const entity of cast.entities) descriptions.bear(entity);
}

/** The names of all passages. A capital at the start of a sentence tells a name where it begins a source. */
function namesOf({ passages, sources }: Story): NamePiece[] {
  const names: NamePiece[] = [];
  const doubtful: { readonly index: number; readonly word: string }[] = [];
  for (const { pieces, passage, headline } of passages) {
    for (const piece of pieces) {
      if (piece.type !== 'name') continue;
      if (piece.weak && !headline && piece.parts.length === 1 && sources.has(passage.start + piece.start)) {
        doubtful.push({ index: names.length, word: piece.words[0] ?? '' });
      }
      names.push(
        piece.weak && !headline && piece.parts.length > 1 && sources.has(passage.start + piece.start)
          ? { ...piece, weak: false }
          : piece,
      );
    }
  }
  // A word that this text writes small elsewhere is no name.
  const small = smallAmong(new Set(doubtful.map(({ word }) => word)), passages);
  for (const { index, word } of doubtful) if (!small.has(word)) names[index] = { ...names[index]!, weak: false };
  return names;
}

/** The organisation that a title names: `Lodi Police` in `Lodi Police Chief Ana Roe`. */
function bodyInTitle(piece: NamePiece): NamePiece[] {
  if (piece.role === undefined || piece.titleStart === piece.start) return [];
  const words = piece.role.split(' ');
  const last = words.findLastIndex((word) => ORGANISATION_HEADS.has(word.toLowerCase()));
  if (last < 1 || last === words.length - 1 || !words.slice(0, last + 1).every((word) => /^\p{Lu}/u.test(word)))
    return [];
  const parts = words.slice(0, last + 1);
  const {
    role: _role,
    gender: _gender,
    nickname: _nickname,
    acronym: _acronym,
    age: _age,
    sharedName: _shared,
    origin: _origin,
    ...rest
  } = piece;
  return [
    {
      ...rest,
      parts,
      name: parts.join(' '),
      words: nameWords(parts),
      kind: 'organisation',
      sure: true,
      genderSure: false,
    },
  ];
}

function smallAmong(words: ReadonlySet<string>, passages: Story['passages']): Set<string> {
  const small = new Set<string>();
  if (words.size === 0) return small;
  for (const { smallWords } of passages) for (const word of words) if (smallWords.has(word)) small.add(word);
  return small;
}

/** What speaks and is called by a name of no telling shape is a person, or with an article an organisation. */
function assumeSpeaker(start: number, story: Story): void {
  const read = story.passageAt(start);
  const piece = read?.pieces[lowerBound(read.pieces, start - read.passage.start)];
  if (piece?.type !== 'name' || piece.modifier) return;
  const [entity] = story.cast.candidates(piece);
  if (entity?.kind !== 'unknown' && entity?.kind !== 'thing') return;
  entity.kind = assumedKind(piece, piece.name);
  entity.assumed = piece.parts.length < 3;
}

/** Remembers who is of what: `Ana Roe of the Roe Institute`, `Roe College professor Ana Roe`. */
function affiliate({ cast, descriptions, passages }: Story): void {
  for (const { pieces } of passages) {
    for (const piece of pieces) {
      if (piece.type !== 'name' || piece.affiliation === undefined) continue;
      const body = nameAt(pieces, piece.affiliation);
      const [entity, another] = cast.candidates(piece);
      if (body && entity && !another) descriptions.affiliate(entity, body.words.filter(isTelling));
    }
  }
}

/** Foretells which descriptions name their owner somewhere: `police` may come before `Lodi police`. */
function foretellOwners({ cast, descriptions, text, passages }: Story): void {
  for (const { pieces, passage } of passages) {
    for (const piece of pieces) {
      const isThing =
        piece.type === 'description' && (piece.category === 'organisation' || piece.category === 'document');
      if (!isThing || piece.owner === undefined) continue;
      const name = nameAt(pieces, piece.owner);
      const [owner, another] = name ? cast.candidates(name) : [];
      if (!owner || another || owner.kind === 'person') continue;
      const words = text.slice(passage.start + piece.start, passage.start + piece.end);
      descriptions.foretell(`${piece.category}|${piece.head}`, { piece, owner, words });
    }
  }
}

function learnAppositions({ cast, text, passages }: Story): void {
  for (const { pieces, passage } of passages) {
    for (const piece of pieces) {
      if (piece.type !== 'description' || piece.bearer === undefined) continue;
      const name = nameAt(pieces, piece.bearer);
      const [entity] = name ? cast.candidates(name) : [];
      if (entity)
        learnFromApposition(entity, piece, text.slice(passage.start + piece.start, passage.start + piece.extent));
    }
  }
}

function nameAt(pieces: readonly Piece[], start: number): NamePiece | undefined {
  for (let i = lowerBound(pieces, start); i < pieces.length && pieces[i]!.start === start; i++) {
    const piece = pieces[i]!;
    if (piece.type === 'name') return piece;
  }
  return undefined;
}
