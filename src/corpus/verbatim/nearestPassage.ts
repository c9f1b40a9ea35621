import { oneLine } from '../../text/oneLine';
import { readText } from '../../text/sourceText';
import { contains, overlaps, spanText, trim, type Span } from '../../text/span';
import { splitSentences } from '../../text/sentences';
import { alignWords } from '../alignment/alignWords';
import { compareWords } from '../alignment/compare';
import type { ComparedWord } from '../alignment/comparedWords';
import type { Piece } from '../alignment/pieces';
import { STOPS, unitsOf, type Unit } from './units';
import type { SourcePassage } from './verbatimCheck';

/** The passage of a source that is most like a quotation, and what is different. */
export interface NearestPassage extends SourcePassage {
  /** 0..1: how much of both is the same. */
  readonly similarity: number;
  /** What is the same and what is not, in the order of the words. */
  readonly difference: readonly DifferencePart[];
}

/**
 * A part of a quotation beside a source. `added`: only the quotation has it. `left-out`: only the source has it. `bracketed` and `elided` are the same,
 * where brackets or an ellipsis of the quotation tell the reader.
 */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'left-out' | 'bracketed' | 'elided';
  readonly words: string;
}

/** What is less alike is another passage. */
const LEAST_SIMILARITY = 0.34;

/** This much around the words that are shared is looked at, in code units. */
const AROUND = 300;

/** Compares a quotation with the passages that are like it, and tells the one that is nearest. */
export function nearestPassage(
  quotation: { readonly text: string; readonly span: Span },
  passages: readonly SourcePassage[],
): NearestPassage | undefined {
  const all = comparedUnits(quotation.text, quotation.span);
  // A stop at the end is the draft's own.
  const own = all.slice(0, all.findLastIndex(({ key }) => !STOPS.has(key)) + 1);
  let nearest: NearestPassage | undefined;
  for (const { source, text, start, end } of passages) {
    const window = paragraphsAround(text, { start, end });
    const around = comparedUnits(text, window);
    const here = { text: quotation.text, spans: [quotation.span], words: capitalizedAs(around, own) };
    const place = placeIn(text, window, here.words, around);
    if (!place) continue;
    const words = around.filter((word) => contains(place, word));
    const comparison = compareWords(here, { text, spans: [place], words }, alignWords(here.words, words));
    if (!comparison || comparison.similarity < LEAST_SIMILARITY) continue;
    if (nearest && comparison.similarity <= nearest.similarity) continue;
    const difference = comparison.pieces.flatMap((piece) => partsOf(piece, quotation.text, text));
    nearest = { source, text, ...place, similarity: comparison.similarity, difference };
  }
  return nearest;
}

/** The words and signs of a stretch, to be compared letter for letter. */
function comparedUnits(text: string, stretch: Span): ComparedWord[] {
  let depth = 0;
  let afterEllipsis = false;
  const units: readonly Unit[] = unitsOf(text, stretch);
  return units.flatMap(({ start, end, kind, exact }) => {
    if (kind === 'ellipsis') afterEllipsis = true;
    if (kind === 'open') depth++;
    const bracketed = depth > 0;
    if (kind === 'close') depth = Math.max(0, depth - 1);
    if (kind === 'ellipsis') return [];
    const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
    const same = { key: exact, stem: exact, spelt: exact };
    const unit = { start, end, ...same, bracketed, afterEllipsis, isCapital, startsSpan: false };
    afterEllipsis = false;
    return [unit];
  });
}

/** The words of a quotation, with the case of a first letter, there and behind an ellipsis, as the source has it: that is no difference. */
function capitalizedAs(there: readonly ComparedWord[], here: readonly ComparedWord[]): ComparedWord[] {
  const keys = new Set(there.map(({ key }) => key));
  return here.map((word, at) => {
    if (at > 0 && !word.afterEllipsis) return word;
    const first = word.key.charAt(0);
    const turned = (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.key.slice(1);
    return keys.has(turned) && !keys.has(word.key) ? { ...word, key: turned, spelt: turned } : word;
  });
}

/** Some text around a stretch, within the paragraphs that it stands in. */
function paragraphsAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - AROUND);
  const part = text.slice(from, Math.min(text.length, end + AROUND));
  const inside = { start: start - from, end: end - from };
  const within = readText(part).paragraphs.filter((paragraph) => overlaps(paragraph, inside));
  const [first, last] = [within[0] ?? inside, within.at(-1) ?? inside];
  return { start: from + first.start, end: from + last.end };
}

/** The words that are shared, and beside them as many as the quotation has of its own, as far as the sentence goes. */
function placeIn(
  text: string,
  window: Span,
  here: readonly ComparedWord[],
  there: readonly ComparedWord[],
): Span | undefined {
  const { pairs } = alignWords(here, there);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return undefined;
  const sentences = splitSentences(text, window);
  const start = there[Math.max(0, first[1] - first[0])]!.start;
  const end = there[Math.min(there.length - 1, last[1] + here.length - 1 - last[0])]!.end;
  const sentenceOf = (word: ComparedWord) => sentences.find((sentence) => overlaps(sentence, word)) ?? window;
  return trim(text, {
    start: Math.max(start, sentenceOf(there[first[1]]!).start),
    end: Math.min(end, Math.max(sentenceOf(there[last[1]]!).end, there[last[1]]!.end)),
  });
}

function partsOf({ kind, here, there, mark }: Piece, quotation: string, source: string): DifferencePart[] {
  const words = oneLine(spanText(quotation, here));
  if (kind === 'same' || kind === 'spelling') return [{ kind: 'same', words }];
  const own = words.split(BRACKETED).flatMap((part, index): DifferencePart[] => {
    const trimmed = part.trim();
    return trimmed === '' ? [] : [{ kind: index % 2 === 1 ? 'bracketed' : 'added', words: trimmed }];
  });
  // Brackets and an ellipsis account for what is not there, unless other words have taken its place.
  const isTold = mark !== undefined && mark !== 'quotation-marks' && own.every((part) => part.kind === 'bracketed');
  const others = oneLine(spanText(source, there));
  return [
    ...(others === '' ? [] : [{ kind: isTold ? ('elided' as const) : ('left-out' as const), words: others }]),
    ...own,
  ];
}

/** Brackets with what they hold, at the odd places of what `split` makes. */
const BRACKETED = /(\[[^\]]{0,400}\])/u;
