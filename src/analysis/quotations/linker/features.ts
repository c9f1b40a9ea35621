import { startsWithCapital } from '../../../text/characters';
import type { QuotedParagraph } from '../quotedParagraph';
import { shapeBetween, type Gap } from './gaps';
import type { Unit, Units } from './units';

/** A paragraph as the linker sees it. */
export interface Linkable {
  readonly paragraph: QuotedParagraph;
  readonly units: Units;
  readonly gaps: readonly Gap[];
}

/** The name of a feature that holds. Its weight stands in `weights.json`; one that has none weighs nothing. */
export type Feature = string;

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that)$/;

/** What can be said of a content or source and a cue that may belong together. */
export function pairFeatures(linkable: Linkable, unit: number, cue: number): Feature[] {
  const { paragraph, units, gaps } = linkable;
  const { tokens } = paragraph;
  const a = units.all[unit]!;
  const k = units.all[cue]!;
  const isLeft = unit < cue;
  const [left, right] = isLeft ? [unit, cue] : [cue, unit];
  const side = isLeft ? 'left' : 'right';
  const crossed = countBetween(units, left, right);
  const breaks = Math.min(3, sentenceAt(linkable, right, 'first') - sentenceAt(linkable, left, 'last'));
  const shape = shapeBetween(gaps, units, left, right);
  const bare = bareTokens(units, left, right);
  const where = `${side}, ${breaks} breaks`;
  const features = [
    side,
    where,
    `${side}: ${shape}`,
    `${where}, cues between ${Math.min(2, crossed.cue)}`,
    `${side}, contents between ${Math.min(2, crossed.content)}`,
    `${side}, sources between ${Math.min(2, crossed.source)}`,
    `${where}, between ${crossed.cue > 0 ? 'K' : ''}${crossed.content > 0 ? 'C' : ''}${crossed.source > 0 ? 'S' : ''}`,
    `${where}, words between ${bare < 3 ? bare : bare < 6 ? '3+' : bare < 12 ? '6+' : '12+'}`,
    `${side}, cue ${cueForm(paragraph, k)}`,
  ];
  if (a.role === 'content') {
    features.push(
      `${where}, ${quoting(paragraph, a)}`,
      `${side}, ${isLeft ? ending(paragraph, a) : opening(paragraph, a)}`,
      `${side}, other side ${otherSide(linkable, cue, isLeft, 'content')}`,
      `${side}, ${crossed.content > 0 ? 'behind another' : 'nearest'}, ${quoting(paragraph, a)}, other side ${otherSide(linkable, cue, isLeft, 'content')}`,
    );
  } else {
    const form = sourceForm(paragraph, a);
    features.push(
      `${where}, ${form}`,
      `${side}, ${form}, ${shape}`,
      `${side}, other side ${otherSide(linkable, cue, isLeft, 'source')}`,
      `${where}, cue ${cueForm(paragraph, k)}, cues between ${Math.min(2, crossed.cue)}, contents between ${Math.min(2, crossed.content)}`,
    );
  }
  const last = tokens[k.last - 1]!.lower;
  if (last === 'by' || last === 'to') features.push(`${side}, cue ends in ${last}`);
  return features;
}

/** What can be said of a content or source that may belong to no cue of its paragraph, or a cue that may have no source. */
export function loneFeatures({ paragraph, units }: Linkable, unit: number): Feature[] {
  const a = units.all[unit]!;
  const cues = Math.min(2, units.of.cue.length);
  const features = ['alone', `alone, ${cues} cues`, unit === 0 ? 'alone, first' : 'alone, not first'];
  if (a.role === 'content')
    features.push(
      `alone, ${quoting(paragraph, a)}, ${cues} cues`,
      `alone, ${a.first === 0 ? 'at the start' : 'later'}, ${quoting(paragraph, a)}`,
    );
  else {
    features.push(
      `alone, cue ${cueForm(paragraph, a)}`,
      `alone, ${Math.min(2, units.of.source.length)} sources`,
      `alone, cue ${paragraph.tokens
        .slice(a.first, a.last)
        .map(({ lower }) => lower)
        .join(' ')}`,
    );
  }
  return features;
}

function countBetween({ all }: Units, left: number, right: number): Record<Unit['role'], number> {
  const counts = { source: 0, cue: 0, content: 0 };
  for (let index = left + 1; index < right; index++) counts[all[index]!.role]++;
  return counts;
}

/** How many tokens between two units belong to none. */
function bareTokens({ all }: Units, left: number, right: number): number {
  let bare = 0;
  for (let index = left; index < right; index++) bare += all[index + 1]!.first - all[index]!.last;
  return bare;
}

function sentenceAt({ paragraph, units }: Linkable, unit: number, edge: 'first' | 'last'): number {
  const { first, last } = units.all[unit]!;
  return paragraph.tokens[edge === 'first' ? first : last - 1]!.sentence;
}

function cueForm({ tokens }: QuotedParagraph, { first, last }: Unit): string {
  const { lower } = tokens[first]!;
  const before = tokens[first - 1]?.lower ?? '';
  const form =
    lower.endsWith('ing') && last - first < 3
      ? 'ing'
      : lower === 'to'
        ? 'to'
        : lower === 'according'
          ? 'according'
          : 'other';
  return before === 'and' || before === 'but' || before === ',' || before === 'to' || before === 'who'
    ? `${before} ${form}`
    : form;
}

function quoting({ tokens, stretchOf }: QuotedParagraph, { first, last }: Unit): string {
  const opens = tokens[first]!.kind === 'mark';
  const closes = tokens[last - 1]!.kind === 'mark';
  if (opens) return closes ? 'in marks' : 'opens';
  if (closes) return 'closes';
  return stretchOf[first]! >= 0 ? 'inside marks' : 'no marks';
}

/** The last token inside the closing mark, or the last one and the one behind. */
function ending({ tokens }: QuotedParagraph, { last }: Unit): string {
  const end = tokens[last - 1]!;
  if (end.kind === 'mark')
    return `ends in ${tokens[last - 2]?.kind === 'punctuation' ? tokens[last - 2]!.text : 'word'} mark`;
  const next = tokens[last];
  return `ends before ${next?.kind === 'punctuation' ? next.text : next ? 'word' : 'nothing'}`;
}

function opening({ tokens }: QuotedParagraph, { first }: Unit): string {
  const start = tokens[first]!;
  const word = start.kind === 'mark' ? tokens[first + 1] : start;
  const isCapital = word !== undefined && startsWithCapital(word.text);
  const lower =
    start.kind === 'word' && /^(?:that|to|for|of|how|whether|why|what|if|about|as|with|in)$/.test(start.lower)
      ? start.lower
      : 'word';
  return `begins with ${start.kind === 'mark' ? 'mark, ' : ''}${isCapital ? 'capital' : lower}`;
}

function sourceForm({ tokens }: QuotedParagraph, { first, last }: Unit): string {
  const { lower } = tokens[first]!;
  if (last - first === 1 && PRONOUN.test(lower))
    return lower === 'who' || lower === 'which' || lower === 'that' ? 'relative' : 'pronoun';
  if (/'s?$/.test(tokens[last - 1]!.lower) || /^(?:his|her|their|its|my|our|your)$/.test(tokens[last - 1]!.lower))
    return 'possessive';
  return 'noun';
}

/** What the cue has on its other side: the nearest unit of a role, by what lies between. */
function otherSide({ units, gaps }: Linkable, cue: number, isLeft: boolean, role: 'content' | 'source'): string {
  const step = isLeft ? 1 : -1;
  for (let index = cue + step; index >= 0 && index < units.all.length; index += step) {
    const unit = units.all[index]!;
    if (unit.role === 'cue') return 'cue';
    if (unit.role === role)
      return shapeBetween(gaps, units, Math.min(cue, index), Math.max(cue, index)).trim() || 'touching';
  }
  return 'nothing';
}
