import { bySpan, type Span } from '../../text/span';
import { countBelow } from '../../text/offsets';
import type { QuotationKind } from '../analysis';
import { actOfParts } from './act/actOfParts';
import { anchorOf, type Frame } from './frame';
import { findMedium } from './medium';
import type { ParagraphWords, QuotedWords } from './words';

/** A frame with what its own words tell of it. */
export interface LinkedFrame extends Frame {
  readonly kind: QuotationKind;
  /** Whether its cue joins it to what was said before: `she added`. */
  readonly adds: boolean;
}

/** What a paragraph says, before its neighbours are looked at. */
export interface LinkedParagraph {
  readonly frames: readonly LinkedFrame[];
  /** Whole sentences in quotation marks that nothing in the paragraph attributes. */
  readonly loose: readonly Span[];
  /** Whether its last stretch is still open at its end. */
  readonly endsOpen: boolean;
  /** Where a closing mark stands that an earlier paragraph may have opened. */
  readonly orphan?: Span;
  /** Its first and last visible character. */
  readonly span: Span;
}

/** Gives the quoted sentences that no cue governs to the attribution they go on from: `“No,” she said. “Never.”` */
export function linkParagraph(paragraph: ParagraphWords, frames: readonly Frame[]): LinkedParagraph {
  const { stretches, words, orphan } = paragraph;
  const linked = frames.map((frame) => ({ ...frame, content: [...frame.content] }));
  const said = linked.filter(({ content }) => content.length > 0);
  const taken = said.flatMap(({ content }) => content).sort(bySpan);
  const loose: Span[] = [];
  let next = 0;
  let covered = 0;
  let behind = 0;
  for (const stretch of stretches) {
    while (next < taken.length && taken[next]!.start < stretch.end) covered = Math.max(covered, taken[next++]!.end);
    if (covered > stretch.start || !isSentence(paragraph, stretch)) continue;
    while (behind < said.length && anchorOf(said[behind]!).start < stretch.start) behind++;
    const before = said[behind - 1];
    const after = said[behind];
    const span = { start: stretch.start, end: stretch.end };
    if (before) before.content.push(span);
    else if (after && /^quote-(?:trailing|inverted)$/.test(after.pattern)) after.content.unshift(span);
    else loose.push(span);
  }
  for (const { content } of linked) content.sort((a, b) => a.start - b.start);
  const last = stretches.at(-1);
  const lastWord = words.at(-1);
  return {
    frames: linked.map((frame) => describe(paragraph, frame)),
    loose,
    endsOpen: last !== undefined && !last.closer && last.end === lastWord?.end,
    ...(orphan && { orphan }),
    span: { start: words[0]?.start ?? 0, end: lastWord?.end ?? 0 },
  };
}

function describe(paragraph: ParagraphWords, frame: Frame): LinkedFrame {
  const { cue, pattern } = frame;
  const medium = findMedium(paragraph, frame);
  const cueWords = cue ? paragraph.text.slice(cue.start, cue.end).toLowerCase() : '';
  const kind = pattern === 'transcript' ? 'direct' : kindOf(paragraph, frame);
  return {
    ...frame,
    ...(medium && { medium }),
    kind,
    act: actOfParts(paragraph.words, frame, kind !== 'indirect'),
    adds: pattern !== 'participle' && ADDING.test(cueWords),
  };
}

/** Cues that join a quotation to the one before it. */
const ADDING = /\b(?:added|adds|continued|continues|went on|goes on|concluded|concludes)\b/;

/** Forms in which words in quotation marks are governed by the outlet's sentence, and are no sentence of their own. */
const GOVERNED = /^(?:object|preposition|infinitive|noun|participle|quote-mixed)$/;

function kindOf({ stretches, text }: ParagraphWords, { content, pattern }: Frame): QuotationKind {
  let quoted = false;
  let unquoted = false;
  for (const { start, end } of content) {
    const first = stretches[countBelow(stretches.length, (index) => stretches[index]!.end <= start)];
    const covers = first !== undefined && first.start <= start && end <= first.end;
    quoted ||= covers || (first !== undefined && first.start < end);
    unquoted ||= !covers;
  }
  if (!quoted) return 'indirect';
  const isFragment =
    GOVERNED.test(pattern) && !/^\P{L}*\p{Lu}/u.test(text.slice(content[0]!.start, content[0]!.start + 4));
  return unquoted || isFragment ? 'mixed' : 'direct';
}

/** Whether a stretch is a sentence of its own, not a word or a title within one. */
function isSentence({ words, text }: ParagraphWords, stretch: QuotedWords): boolean {
  const inner = text.slice(stretch.opener.end, stretch.closer?.start ?? stretch.end).trim();
  if (stretch.closer && !/[.!?…,—-]$/.test(inner) && !/[.!?]/.test(text[stretch.end] ?? '')) return false;
  const { sentence } = words[stretch.first]!;
  const before = words[stretch.first - 1];
  if (before?.sentence === sentence && before.stretch < 0) return false;
  const behind = words[stretch.last];
  return behind?.sentence !== sentence || behind.stretch >= 0 || behind.kind === 'punctuation' || inner.includes('. ');
}
