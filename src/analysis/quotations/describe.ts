import { countBelow } from '../../text/offsets';
import { overlaps, type Span } from '../../text/span';
import type { QuotationEvidence, QuotationKind } from '../analysis';
import { actOfParts } from './act/actOfParts';
import { confidenceOf } from './confidence';
import type { Frame } from './frame';
import type { Joined } from './joined';
import { findMedium } from './medium';
import { isPassive } from './passives';
import { quotedForm } from './quotedForm';
import type { QuotedParagraph } from './quotedParagraph';

/** Cues that join a quotation to the one before it. */
const ADDING = /\b(?:add(?:s|ed|ing)|continue[sd]|continuing|went on|goes on|conclude[sd])\b/;

/** What is to be said of an attribution by its own words: its kind, its act, its medium and why it is one. */
export function describe(paragraph: QuotedParagraph, joined: Joined): Frame {
  const { source, content, relayedBy, form } = joined;
  const words = joined.cue ? paragraph.text.slice(joined.cue.start, joined.cue.end).toLowerCase() : '';
  // A colon or a dash is tagged as a cue where nothing else attributes.
  const cue = /\p{L}/u.test(words) ? joined.cue : undefined;
  const medium = cue && findMedium(paragraph, { cue, content, ...(source && { source }) });
  const kind = form === 'transcript' ? 'direct' : kindOf(paragraph, content);
  const quoted = quotedForm(paragraph, content);
  const quotes = !quoted ? 'nothing' : quoted === 'phrase' || quoted === 'clause' ? 'speech' : 'a term';
  const act = isNaming(paragraph, joined, words, quotes === 'a term')
    ? 'thought'
    : actOfParts(paragraph.tokens, joined, quotes);
  return {
    kind,
    act,
    content,
    ...(cue && { cue }),
    ...(source && { source }),
    ...(medium && { medium }),
    ...(relayedBy && { relayedBy }),
    confidence: confidenceOf(joined, kind, act, quoted),
    why: whyOf(paragraph, { ...joined, ...(cue ? { cue } : {}) }, words),
    adds: ADDING.test(words) && !/^\w+ing\b/.test(words),
  };
}

const NAMING =
  /\b(?:nam(?:ed|es)|dubb(?:ed|s)|nicknam(?:ed|es)|titled|entitled|subtitled|known|christened|billed|called|termed|headlined|styled)\b/;

/** Verbs that tell in the present tense what something is called. */
const TERMING =
  /^(?:also |often |sometimes |now )?(?:calls?|refers? to|terms?|dubs?|nicknames?|knows?|have nicknamed|has nicknamed)\b/;

/** Who speaks out by what he calls something. */
const OPPONENT =
  /\b(?:critics?|opponents?|supporters?|detractors?|fans|rivals?|activists?|campaigners?|he|she|they|who)\b/i;

/**
 * Whether words in quotation marks are a name or a term that something has: `a scheme called “Enough”`, `is known as`, `calls itself`,
 * `officials call the practice “catch and release”`.
 */
function isNaming(
  paragraph: QuotedParagraph,
  { cue, source, content }: Joined,
  words: string,
  isTerm: boolean,
): boolean {
  if (!cue || !content[0]) return false;
  const opening = paragraph.text.slice(content[0].start, content[0].start + 12);
  if (/\b(?:call|name|style|bill)/.test(words) && /^(?:it|him|her|them)sel(?:f|ves)\b/.test(opening)) return true;
  if (/\b(?:describ|brand|market|advertis|promot)/.test(words) && /^itself\b/.test(opening)) return true;
  const isNamed = !source || isPassive(paragraph, cue) || /^(?:named|titled|entitled|known|billed)\b/.test(words);
  if (isNamed && NAMING.test(words)) return true;
  if (!isTerm) return false;
  const by = source ? paragraph.text.slice(source.start, source.end) : '';
  return source ? TERMING.test(words) && !/\p{Lu}/u.test(by.slice(1)) && !OPPONENT.test(by) : isPassive(paragraph, cue);
}

/** Direct where all of the words stand in quotation marks and are not a fragment that the outlet's sentence governs; mixed where some do. */
function kindOf({ stretches, text }: QuotedParagraph, content: readonly Span[]): QuotationKind {
  let quoted = false;
  let unquoted = false;
  for (const { start, end } of content) {
    const first = stretches[countBelow(stretches.length, (index) => stretches[index]!.end <= start)];
    const covers = first !== undefined && first.start <= start && end <= first.end;
    quoted ||= covers || (first !== undefined && first.start < end);
    unquoted ||= !covers;
  }
  if (!quoted) return 'indirect';
  return unquoted || isFragment(text, content[0]!) ? 'mixed' : 'direct';
}

/** Whether quoted words go on with the outlet's sentence: `blamed “a decade of neglect”`. */
function isFragment(text: string, { start }: Span): boolean {
  const opening = text.slice(start, start + 4);
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  return /^\P{L}*\p{Ll}/u.test(opening) && /[\p{L}\p{N}]$/u.test(before);
}

function whyOf({ text, stretches }: QuotedParagraph, joined: Joined, words: string): QuotationEvidence[] {
  const { cue, source, content, form } = joined;
  const why: QuotationEvidence[] = [];
  const quoted = content.find((part) => stretches.some((stretch) => overlaps(stretch, part)));
  if (quoted) why.push({ kind: 'quotation-marks', span: quoted });
  if (form === 'transcript') why.push({ kind: 'transcript-form', ...(source && { span: source }) });
  else if (form === 'headline') why.push({ kind: 'headline-form', ...(source && { span: source }) });
  else if (!cue) why.push({ kind: 'model' });
  if (!cue) return why;
  if (/^according to\b/.test(words)) why.push({ kind: 'according-to', span: cue });
  else why.push({ kind: 'cue', span: cue });
  if (/^\w+ing\b/.test(words) && source && source.end < cue.start) why.push({ kind: 'participle', span: cue });
  if (source && /^(?:who|which|whom)$/i.test(text.slice(source.start, source.end)))
    why.push({ kind: 'relative-clause', span: cue });
  const opening = content[0] && content[0].start >= cue.end ? content[0] : undefined;
  if (opening && /^(?:that|whether|how|why|what|if)\b/i.test(text.slice(opening.start, opening.start + 10)))
    why.push({ kind: 'complement-clause', span: opening });
  return why;
}
