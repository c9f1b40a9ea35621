import type { Span } from '../../text/span';
import type { Frame } from './frame';
import { phraseSpan, skipNounPhrase } from './phrases';
import type { ParagraphWords } from './words';

/** What stands before a colon in a headline without saying anything. */
const LABELS = new Set(
  (
    'exclusive breaking analysis opinion video watch live update updates photos photo pictures gallery report review recap explainer interview ' +
    'read related more note correction source sources via tags topics latest news editorial column podcast listen q a'
  ).split(' '),
);

/** Those who speak in headlines without a name. */
const SPEAKERS = new Set(
  (
    'insiders poll polls report reports survey study sources source officials experts analysts critics police minister pm president mayor governor ' +
    'ministry court lawyer lawyers family company union spokesman spokeswoman aide aides campaign witnesses scientists researchers economists'
  ).split(' '),
);

/**
 * The source before the colon or behind the dash of a headline (`Ruiz: ‘We won’`, `‘We won’ - Ruiz`, `Insiders: premier to quit`) and the
 * speaker in front of a transcript's line (`RUIZ: We won.`).
 *
 * @param isHeadline whether the paragraph is one; elsewhere only transcripts and what stands in quotation marks count
 */
export function findHeadlineFrames(paragraph: ParagraphWords, isHeadline: boolean): Frame[] {
  const { words, text } = paragraph;
  if (words.length < 3) return [];
  const frame =
    transcriptFrame(paragraph) ??
    (isHeadline || looksLikeHeadline(paragraph)
      ? (dashFrame(paragraph) ?? colonFrame(paragraph, isHeadline))
      : undefined);
  return frame && text.length > 0 ? [frame] : [];
}

/** `RUIZ: …`, `SEN. ANA RUIZ (I), MAINE: …` */
function transcriptFrame(paragraph: ParagraphWords): Frame | undefined {
  const { text, words } = paragraph;
  const match = /^(?:\p{Lu}[\p{Lu}'’.-]+)(?:[ ,]+[\p{Lu}'’.()&-]+){0,7}:(?=\s+\S)/u.exec(text.slice(0, 100));
  if (!match || !/\p{Lu}{3}/u.test(match[0])) return undefined;
  const source = { start: 0, end: match[0].length - 1 };
  const first = words.find(({ start }) => start > source.end)!;
  if (first.stretch >= 0 || LABELS.has(text.slice(source.start, source.end).toLowerCase())) return undefined;
  return {
    source,
    content: [{ start: first.start, end: words.at(-1)!.end }],
    act: 'speech',
    pattern: 'transcript',
    why: [{ kind: 'transcript-form', span: source }],
  };
}

function colonFrame(paragraph: ParagraphWords, isHeadline: boolean): Frame | undefined {
  const { words } = paragraph;
  const colon = words.findIndex(({ text, stretch }, index) => index < 12 && text === ':' && stretch < 0);
  const next = words[colon + 1];
  if (colon < 1 || !next) return undefined;
  const before = words.slice(0, colon);
  const isQuoted = next.stretch >= 0;
  if (before.every(({ stretch }) => stretch === 0) && paragraph.stretches[0]!.closer)
    return quotationFirst(paragraph, colon + 1);
  if (before.some(({ stretch }) => stretch >= 0) || (!isQuoted && !isHeadline)) return undefined;
  const name = nameBefore(paragraph, colon, isQuoted);
  if (!name) return undefined;
  const content = isQuoted ? stretchSpan(paragraph, next.stretch) : { start: next.start, end: lastWordEnd(paragraph) };
  return {
    source: name,
    content: [content],
    act: 'speech',
    pattern: 'headline',
    why: [
      ...(isQuoted ? [{ kind: 'quotation-marks' as const, span: content }] : []),
      { kind: 'headline-form', span: name },
    ],
  };
}

/** Who is named before the colon: all of a short name; before a quotation the name that the words begin with. */
function nameBefore(paragraph: ParagraphWords, colon: number, isQuoted: boolean): Span | undefined {
  const { words } = paragraph;
  const before = words.slice(0, colon);
  // `Ruiz said: “…”` is no headline: its cue attributes.
  if (before.some(({ verb }) => verb !== undefined && verb.senses.length > 0)) return undefined;
  if (LABELS.has(before.at(-1)!.lower) && before.length === 1) return undefined;
  if (
    before.some(({ lower }) => LABELS.has(lower)) &&
    before.length < 3 &&
    !/^(?:report|sources?)$/.test(before.at(-1)!.lower)
  )
    return undefined;
  const isNamed = before.every(({ tag, text }) => tag === 'name' || text === '.' || text === '-');
  const isSpeaker = SPEAKERS.has(before.at(-1)!.lower);
  const isPlace = /^\p{Lu}{2,4}$/u.test(before.at(-1)!.text);
  if ((isSpeaker && before.length <= 5) || (isNamed && before.length <= 4 && !isPlace)) {
    return phraseSpan(paragraph, { first: 0, last: colon - 1 });
  }
  if (!isQuoted) return undefined;
  let last = 0;
  while (last < colon && (words[last]!.tag === 'name' || words[last]!.text === '.' || words[last]!.tag === 'noun'))
    last++;
  return last > 0 && last < colon ? phraseSpan(paragraph, { first: 0, last: last - 1 }) : undefined;
}

/** `‘We won’ - Ruiz`, `"We won" — Ana Ruiz`, also behind a place: `Lima: 'We won' - Ruiz`. */
function dashFrame(paragraph: ParagraphWords): Frame | undefined {
  const { words } = paragraph;
  const dash = words.findLastIndex(({ text, stretch }) => stretch < 0 && /^(?:-|–|—|--)$/.test(text));
  const quoted = words[dash - 1]?.stretch === -1 ? words[0] : words[dash - 1];
  if (dash < 2 || !quoted || quoted.stretch < 0 || words.length - dash > 8 || dash === words.length - 1)
    return undefined;
  const source = { first: dash + 1, last: words.length - 1 };
  while (source.last > source.first && words[source.last]!.tag !== 'name' && words[source.last]!.tag !== 'noun')
    source.last--;
  if (
    !words
      .slice(source.first, source.last + 1)
      .every(
        ({ tag, text, lower }) =>
          tag === 'name' ||
          tag === 'noun' ||
          tag === 'adjective' ||
          text === '.' ||
          text === ',' ||
          lower === 'of' ||
          lower === 'the',
      )
  )
    return undefined;
  const content = stretchSpan(paragraph, quoted.stretch);
  const span = phraseSpan(paragraph, source);
  return {
    source: span,
    content: [content],
    act: 'speech',
    pattern: 'headline',
    why: [
      { kind: 'quotation-marks', span: content },
      { kind: 'headline-form', span },
    ],
  };
}

/** `‘Not one cent’: Teachers reject offer` */
function quotationFirst(paragraph: ParagraphWords, from: number): Frame | undefined {
  const behind = skipNounPhrase(paragraph, from, paragraph.words.length);
  if (behind === from) return undefined;
  const source = phraseSpan(paragraph, { first: from, last: paragraph.words[behind] ? behind - 1 : from });
  const content = stretchSpan(paragraph, 0);
  return {
    source,
    content: [content],
    act: 'speech',
    pattern: 'headline',
    why: [
      { kind: 'quotation-marks', span: content },
      { kind: 'headline-form', span: source },
    ],
  };
}

/** A short line without a full stop. */
function looksLikeHeadline({ words }: ParagraphWords): boolean {
  const last = words.at(-1)!;
  return words.length < 40 && !(last.stretch < 0 && /^[.!?:;,]$/.test(last.text));
}

function stretchSpan({ stretches }: ParagraphWords, index: number): Span {
  const { start, end } = stretches[index]!;
  return { start, end };
}

function lastWordEnd({ words }: ParagraphWords): number {
  let last = words.length - 1;
  while (last > 0 && words[last]!.kind === 'punctuation' && words[last]!.text !== ')' && words[last]!.text !== '%')
    last--;
  return words[last]!.end;
}
