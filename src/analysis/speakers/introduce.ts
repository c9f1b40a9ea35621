import { lowerBound } from '../../text/lowerBound';
import { introduceNames } from './introduceNames';
import { learnFromApposition } from './linkDescription';
import { namesInHeadline } from './linkHeadline';
import { assumedKind } from './linkNames';
import type { NamePiece, Piece } from './pieces';
import type { Story } from './story';

/** Takes in everybody named, before anybody is looked for: a headline says `Roe` before the story says `Ana Roe`. */
export function introduce(story: Story): void {
  const { cast, passages, descriptions, sources } = story;
  const names = namesOf(story);
  const lastNames = new Set<string>();
  for (const { weak, parts } of names) if (!weak && parts.length === 1) lastNames.add(parts[0]!);
  const inHeadlines = passages.filter(({ headline }) => headline).flatMap((read) => namesInHeadline(read, lastNames));
  introduceNames(cast, [...names, ...inHeadlines]);
  learnAppositions(story);
  for (const { start } of sources.all) assumeSpeaker(start, story);
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
  if (entity?.kind === 'unknown' || entity?.kind === 'thing') entity.kind = assumedKind(piece, piece.name);
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
