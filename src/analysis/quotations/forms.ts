import { startsWithCapital } from '../../text/characters';
import type { Span } from '../../text/span';
import { PLACES } from '../speakers/lists/places';
import { isQuotingVerb } from './act/quotingVerbs';
import { LABELS, SPEAKERS } from './headlineWords';
import type { Joined } from './joined';
import { spanOfTokens, type QuotedParagraph } from './quotedParagraph';

/** No tagger and no linker was asked. */
const CERTAIN = { link: 1, repairs: [] };

/** Longer than any headline, in tokens. */
const LONGEST = 40;

/**
 * The speaker in front of a transcript's line (`RUIZ: We won.`), in capitals or by a label.
 *
 * @param isLabelled whether other paragraphs begin with the same label
 */
export function readTranscriptLine({ text, tokens }: QuotedParagraph, isLabelled: boolean): Joined | undefined {
  const label = labelOf(text);
  if (label === undefined || !(isLabelled || isInCapitals(label))) return undefined;
  const first = tokens.find(({ start }) => start > label.length);
  const lower = label.toLowerCase();
  if (!first || first.kind === 'mark' || LABELS.has(lower) || PLACES.has(lower)) return undefined;
  return {
    source: { start: 0, end: label.length },
    content: [{ start: first.start, end: tokens.at(-1)!.end }],
    form: 'transcript',
    sureness: CERTAIN,
  };
}

/** The words before a colon that begin a paragraph and may name a speaker. */
function labelOf(text: string): string | undefined {
  const opening = text.slice(0, 120);
  if (!opening.includes(':')) return undefined;
  return /^(\p{Lu}[\p{L}\p{N}'’.-]*(?:,? [\p{L}(][\p{L}\p{N}'’.()&-]*){0,9}):\s+\S/u.exec(opening)?.[1];
}

function isInCapitals(label: string): boolean {
  return /\p{Lu}{3}/u.test(label) && !/\p{Ll}/u.test(label);
}

/**
 * The source that a headline names by its form: `Ruiz: ‘We won’`, `‘We won’ - Ruiz`, `‘We won’: Ruiz celebrates`, `Premier to quit - insiders`,
 * `Poll: most want ferries`.
 */
export function readHeadline(paragraph: QuotedParagraph, isHeadline: boolean): Joined | undefined {
  const { tokens } = paragraph;
  const signed = signedForm(paragraph);
  if (signed) return signed;
  if (tokens.length < 3 || tokens.length > LONGEST || !(isHeadline || looksLikeHeadline(paragraph))) return undefined;
  return dashForm(paragraph) ?? colonForm(paragraph, isHeadline);
}

const DASH = /^(?:-|–|—|―|--)$/;

/** `“We won.” — Ana Ruiz, mayor of Lima`: a paragraph of quoted words, signed at its end. */
function signedForm(paragraph: QuotedParagraph): Joined | undefined {
  const { tokens, stretches, stretchOf } = paragraph;
  if (stretches.length !== 1 || stretchOf[0]! < 0 || !stretches[0]!.closer) return undefined;
  const dash = stretchOf.findIndex((stretch) => stretch < 0);
  if (dash < 1 || !DASH.test(tokens[dash]!.text) || !startsWithCapital(tokens[dash + 1]?.text ?? '')) return undefined;
  const end = tokens.at(-1)!.text === '.' ? tokens.length - 1 : tokens.length;
  const name = nameEnd(paragraph, dash + 1);
  const isSigned =
    name > dash + 1 && end - dash < 16 && (name >= end || tokens[name]!.text === ',' || tokens[name]!.text === '(');
  return isSigned ? joined(stretches[0]!, spanOfTokens(paragraph, dash + 1, end)) : undefined;
}

/** A short line without a full stop. */
function looksLikeHeadline({ tokens, stretchOf }: QuotedParagraph): boolean {
  const last = tokens.length - 1;
  return tokens.length < 25 && !(stretchOf[last]! < 0 && /^[.!?:;,]$/.test(tokens[last]!.text));
}

/** `‘We won’ - Ruiz`, also behind a place (`Lima: ‘We won’ - Ruiz`); without quotation marks only those who speak in headlines. */
function dashForm(paragraph: QuotedParagraph): Joined | undefined {
  const { tokens, stretchOf } = paragraph;
  const dash = tokens.findLastIndex(({ text }, index) => stretchOf[index]! < 0 && DASH.test(text));
  if (dash < 2 || dash === tokens.length - 1) return undefined;
  const quoted = paragraph.stretches[stretchOf[dash - 1]!];
  const end = nameEnd(paragraph, dash + 1);
  const isWhole = end === tokens.length;
  if (quoted) {
    const isNamed = end > dash + 1 && (isWhole || /^(?:after|in|on|at|as|over|about|amid)$/.test(tokens[end]!.lower));
    return joined(quoted, isNamed ? spanOfTokens(paragraph, dash + 1, end) : undefined);
  }
  if (!isWhole || !mayAttribute(paragraph, dash + 1, end)) return undefined;
  const from = tokens.findIndex(({ text }) => text === ':') + 1;
  return joined(spanOfTokens(paragraph, from < dash - 1 ? from : 0, dash), spanOfTokens(paragraph, dash + 1, end));
}

/** Whether words behind a dash, or before a colon, may be the source of unquoted words: a name in capitals or somebody who speaks in headlines. */
function mayAttribute({ tokens }: QuotedParagraph, first: number, behind: number): boolean {
  const last = tokens[behind - 1];
  if (!last || behind - first > 5) return false;
  return (
    SPEAKERS.has(last.lower) || (behind - first === 1 && /^\p{Lu}{2,6}$/u.test(last.text) && !PLACES.has(last.lower))
  );
}

function colonForm(paragraph: QuotedParagraph, isHeadline: boolean): Joined | undefined {
  const { tokens, stretches, stretchOf } = paragraph;
  const colon = tokens.findIndex(({ text }, index) => index < 14 && text === ':' && stretchOf[index]! < 0);
  if (colon < 1 || colon === tokens.length - 1) return undefined;
  if (stretchOf[0] === 0 && stretchOf[colon - 1] === 0) {
    const end = nameEnd(paragraph, colon + 1);
    return joined(stretches[0]!, end > colon + 1 ? spanOfTokens(paragraph, colon + 1, end) : undefined);
  }
  const isQuoted = stretchOf[colon + 1]! >= 0;
  if (stretchOf.slice(0, colon).some((stretch) => stretch >= 0)) return undefined;
  // `Ruiz said: “…”` is no headline: its cue attributes.
  if (tokens.slice(0, colon).some(({ lower }) => isQuotingVerb(lower))) return undefined;
  const label = paragraph.text.slice(0, tokens[colon - 1]!.end).toLowerCase();
  if (LABELS.has(label) || PLACES.has(label)) return undefined;
  if (isQuoted) {
    const end = nameEnd(paragraph, 0);
    const content = stretches[stretchOf[colon + 1]!]!;
    return end > 0 && end <= colon ? joined(content, spanOfTokens(paragraph, 0, end)) : undefined;
  }
  if (!isHeadline || !mayAttribute(paragraph, 0, colon)) return undefined;
  return joined(spanOfTokens(paragraph, colon + 1, tokens.length), spanOfTokens(paragraph, 0, colon));
}

/** Index behind the name, or the one noun, that begins at a token. */
function nameEnd({ tokens, stretchOf, text }: QuotedParagraph, from: number): number {
  const isTitleCase = !/ \p{Ll}{4}/u.test(text);
  let at = from;
  while (at < tokens.length && at - from < 8 && stretchOf[at]! < 0) {
    const { text: word, kind, lower } = tokens[at]!;
    const isInner = at > from && (word === '.' || word === '-' || lower === 'of' || lower === 'the' || word === '&');
    if (kind !== 'word' && !isInner) break;
    if (kind === 'word' && !startsWithCapital(word) && !isInner && at > from) {
      if (startsWithCapital(tokens[at - 1]!.text) || !startsWithCapital(tokens[at + 1]?.text ?? '')) break;
    }
    if (isTitleCase && at > from && isQuotingVerb(lower)) break;
    at++;
  }
  while (at > from && /^(?:of|the|-|&)$/.test(tokens[at - 1]!.lower)) at--;
  return at;
}

function joined({ start, end }: Span, source: Span | undefined): Joined {
  return { content: [{ start, end }], ...(source && { source }), form: 'headline', sureness: CERTAIN };
}

/** For each paragraph whether it begins with a label that another one begins with too, in a text in which more than one label does so. */
export function findLabelled(paragraphs: readonly string[]): boolean[] {
  const labels = paragraphs.map(labelOf);
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label !== undefined && !LABELS.has(label.toLowerCase())) counts.set(label, (counts.get(label) ?? 0) + 1);
  const repeated = new Set([...counts].flatMap(([label, count]) => (count > 1 ? [label] : [])));
  return labels.map((label) => repeated.size > 1 && label !== undefined && repeated.has(label));
}
