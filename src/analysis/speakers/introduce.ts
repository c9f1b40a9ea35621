import { lowerBound } from '../../text/lowerBound';
import { introduceNames } from './introduceNames';
import { learnFromApposition } from './linkDescription';
import { namesInHeadline } from './linkHeadline';
import { assumedKind } from './linkNames';
import { hasOrganisationHead } from './organisationNames';
import type { NamePiece } from './pieces';
import type { Story } from './story';

/** Takes in everybody named, before anybody is looked for: a headline says `Roe` before the story says `Ana Roe`. */
export function introduce(story: Story): void {
  const { cast, passages, descriptions, sources } = story;
  const names = namesOf(story);
  const lastNames = new Set<string>();
  for (const { weak, parts } of names) if (!weak && parts.length === 1) lastNames.add(parts[0]!);
  const inHeadlines = passages.filter(({ headline }) => headline).flatMap((read) => namesInHeadline(read, lastNames));
  const inTitles = passages.flatMap(({ gathered }) => gathered.bodies);
  introduceNames(cast, [...names, ...inHeadlines, ...inTitles]);
  learnAppositions(story);
  learnCompanies(story);
  for (const { start } of sources.all) assumeSpeaker(start, story);
  foretellOwners(story);
  affiliate(story);
  for (const entity of cast.entities) descriptions.bear(entity);
}

/**
 * The names of all passages, each thing told of somebody once. A capital at the start of a sentence tells a name where it begins a source,
 * unless this text writes the word small elsewhere.
 */
function namesOf({ passages, sources }: Story): NamePiece[] {
  const names: NamePiece[] = [];
  const told = new Set<string>();
  const doubtful: { readonly index: number; readonly word: string }[] = [];
  for (const { gathered, passage, headline } of passages) {
    for (const piece of gathered.names) {
      const isSource = piece.weak && !headline && sources.has(passage.start + piece.start);
      if (isSource && piece.parts.length === 1) doubtful.push({ index: names.length, word: piece.words[0] ?? '' });
      else if (!isSource && told.has(piece.statement)) continue;
      if (!isSource) told.add(piece.statement);
      names.push(isSource && piece.parts.length > 1 ? { ...piece, weak: false } : piece);
    }
  }
  const small = smallAmong(new Set(doubtful.map(({ word }) => word)), passages);
  for (const { index, word } of doubtful) if (!small.has(word)) names[index] = { ...names[index]!, weak: false };
  return names;
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

/** Remembers who is of what: `Ana Roe of the Roe Institute`. */
function affiliate({ cast, descriptions, passages }: Story): void {
  for (const { gathered } of passages) {
    for (const { person, words } of gathered.affiliations) {
      const [entity, another] = cast.candidates(person);
      if (entity && !another) descriptions.affiliate(entity, words);
    }
  }
}

/** Foretells which descriptions name their owner somewhere: `police` may come before `Lodi police`. */
function foretellOwners({ cast, descriptions, text, passages }: Story): void {
  for (const { gathered, passage } of passages) {
    for (const { description, name } of gathered.owned) {
      const [owner, another] = cast.candidates(name);
      const { category, head, start, end } = description;
      // Nobody owns the police: what stands before the word is a place, whatever it looks like.
      if (!owner || another || (owner.kind === 'person' && head !== 'police')) continue;
      const words = text.slice(passage.start + start, passage.start + end);
      descriptions.foretell(`${category}|${head}`, { piece: description, owner, words });
    }
  }
}

/** What has a chief executive is a company, if nothing else is known of it. */
function learnCompanies({ cast, passages }: Story): void {
  for (const { gathered } of passages) {
    for (const name of gathered.companies) {
      const [entity, another] = cast.candidates(name);
      if (!entity || another || (entity.kind !== 'unknown' && entity.kind !== 'organisation')) continue;
      entity.kind = 'organisation';
      if (!hasOrganisationHead(entity.name)) entity.roleNouns.add('company');
    }
  }
}

function learnAppositions({ cast, text, passages }: Story): void {
  for (const { gathered, passage } of passages) {
    for (const { description, name } of gathered.appositions) {
      const [entity] = cast.candidates(name);
      const { start, extent } = description;
      if (entity) learnFromApposition(entity, description, text.slice(passage.start + start, passage.start + extent));
    }
  }
}
