import type { CutParagraph } from '../../text/cutParagraph';
import { findDescriptions } from './findDescriptions';
import { findNames } from './findNames';
import { gather } from './gather';
import type { ParagraphPieces, Piece, PronounPiece } from './pieces';
import { readWords, type Word } from './words';

const PRONOUNS = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself who whom whose which i me my myself we us our ourselves'.split(
    ' ',
  ),
);

/** Finds what in a paragraph names or describes somebody, by the paragraph's words alone, so that it may be remembered with it. */
export function readParagraph(paragraph: string, cut: CutParagraph): ParagraphPieces {
  const words = readWords(paragraph, cut);
  const headline = isHeadlineCase(words, /[.!?]['"’”]*$/.test(paragraph));
  const names = findNames(paragraph, words, headline);
  const pronouns = findPronouns(words);
  const { descriptions, modifiers } = findDescriptions(words, names, pronouns);
  const pieces: Piece[] = [
    ...names.flatMap(({ name }) => (name ? [modifiers.has(name.start) ? { ...name, modifier: true } : name] : [])),
    ...pronouns,
    ...descriptions,
  ];
  const inOrder = orderOfUnderstanding(pieces);
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    words,
    pieces,
    inOrder,
    gathered: gather(pieces),
    smallWords: smallWordsOf(words),
    headline,
  };
}

/** An owner before what it owns, a name before the description beside it. */
function orderOfUnderstanding(pieces: readonly Piece[]): Piece[] {
  const ends = new Map<number, number>();
  for (const { type, start, end } of pieces) if (type === 'description') ends.set(start, end + 0.5);
  for (const { type, start, end } of pieces)
    if (type !== 'description') ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const endOf = (start: number | undefined, piece: Piece) =>
    start === undefined || start === piece.start ? 0 : (ends.get(start) ?? 0);
  const ordered = pieces.map((piece) => {
    if (piece.type !== 'description') return { piece, at: piece.end };
    const { end, bearer, owner, of } = piece;
    return { piece, at: Math.max(end, endOf(bearer, piece), endOf(owner, piece), endOf(of, piece)) + 0.5 };
  });
  return ordered.sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

function smallWordsOf(words: readonly Word[]): Set<string> {
  const small = new Set<string>();
  for (const { capital, kind, lower } of words) if (!capital && kind === 'word') small.add(lower);
  return small;
}

function findPronouns(words: readonly Word[]): PronounPiece[] {
  const found: PronounPiece[] = [];
  for (const { kind, lower, text, start, end, sentence, quoted } of words) {
    if (kind !== 'word') continue;
    const apostrophe = lower.indexOf("'");
    const word = apostrophe > 0 ? lower.slice(0, apostrophe) : lower;
    if (!PRONOUNS.has(word) || text === 'US' || text === 'WHO') continue;
    found.push({
      type: 'pronoun',
      start,
      end: Math.min(end, start + word.length),
      sentence,
      quoted,
      oblique: false,
      word,
    });
  }
  return found;
}

/** Whether most words begin with a capital that need not: capitals then tell no names. */
function isHeadlineCase(words: readonly Word[], endsAsSentence: boolean): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  if (long.length < 4) return false;
  if (endsAsSentence && !(long.length > 4 && long.every(({ capital }) => capital))) return false;
  if (long.filter(({ text }) => text === text.toUpperCase()).length > 0.7 * long.length) return true;
  return words.length < 40 && long.filter(({ capital }) => capital).length > 0.8 * long.length;
}
