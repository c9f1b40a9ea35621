import type { CutParagraph } from '../../text/cutParagraph';
import { findDescriptions } from './findDescriptions';
import { findNames } from './findNames';
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
  const ends = new Map(pieces.map(({ type, start, end }) => [start, type === 'description' ? end + 0.5 : end]));
  for (const { type, start, end } of pieces) if (type !== 'description') ends.set(start, end);
  const understoodAt = (piece: Piece) =>
    piece.type === 'description'
      ? Math.max(piece.end, ...[piece.bearer, piece.owner, piece.of].map((at) => ends.get(at ?? NaN) ?? 0)) + 0.5
      : piece.end;
  const inOrder = pieces.toSorted((a, b) => understoodAt(a) - understoodAt(b));
  return {
    words,
    pieces: pieces.sort((a, b) => a.start - b.start || b.end - a.end),
    inOrder,
    smallWords: new Set(words.flatMap(({ capital, kind, lower }) => (capital || kind !== 'word' ? [] : [lower]))),
    headline,
  };
}

function findPronouns(words: readonly Word[]): PronounPiece[] {
  return words
    .filter(
      ({ kind, lower, text }) =>
        kind === 'word' && PRONOUNS.has(lower.replace(/'.*$/, '')) && text !== 'US' && text !== 'WHO',
    )
    .map(({ start, end, lower, sentence, quoted }) => {
      const word = lower.replace(/'.*$/, '');
      return {
        type: 'pronoun',
        start,
        end: Math.min(end, start + word.length),
        sentence,
        quoted,
        oblique: false,
        word,
      };
    });
}

/** Whether most words begin with a capital that need not: capitals then tell no names. */
function isHeadlineCase(words: readonly Word[], endsAsSentence: boolean): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  if (long.length < 4) return false;
  if (endsAsSentence && !(long.length > 4 && long.every(({ capital }) => capital))) return false;
  if (long.filter(({ text }) => text === text.toUpperCase()).length > 0.7 * long.length) return true;
  return words.length < 40 && long.filter(({ capital }) => capital).length > 0.8 * long.length;
}
