import { startsWithCapital } from '../../../text/characters';
import type { QuotedParagraph } from '../quotedParagraph';
import type { Feature } from './feature';
import { shapeBetween, type Gap } from './gaps';
import type { Unit, Units } from './units';

/** A paragraph as the linker sees it. */
export interface Linkable {
  readonly paragraph: QuotedParagraph;
  readonly units: Units;
  readonly gaps: readonly Gap[];
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that)$/;

// The values of features that are numbers, as words that need not be made again.
const BREAKS = ['0 breaks', '1 breaks', '2 breaks', '3 breaks'];
const CUES = ['0 cues', '1 cues', '2 cues'];
const SOURCES = ['0 sources', '1 sources', '2 sources'];
const CUES_BETWEEN = ['cues between 0', 'cues between 1', 'cues between 2'];
const CONTENTS_BETWEEN = ['contents between 0', 'contents between 1', 'contents between 2'];
const SOURCES_BETWEEN = ['sources between 0', 'sources between 1', 'sources between 2'];
const ROLES_BETWEEN = ['', 'S', 'C', 'CS', 'K', 'KS', 'KC', 'KCS'].map((roles) => `between ${roles}`);

/** What can be said of a content or source and a cue that may belong together; `root` is the beginning of all features. */
export function pairFeatures<F extends Feature<F>>(linkable: Linkable, unit: number, cue: number, root: F): F[] {
  const { paragraph, units, gaps } = linkable;
  const { tokens } = paragraph;
  const a = units.all[unit]!;
  const k = units.all[cue]!;
  const isLeft = unit < cue;
  const [left, right] = isLeft ? [unit, cue] : [cue, unit];
  const crossed = countBetween(units, left, right);
  const breaks = Math.min(3, sentenceAt(linkable, right, 'first') - sentenceAt(linkable, left, 'last'));
  const shape = shapeBetween(gaps, units, left, right);
  const side = root.and(isLeft ? 'left' : 'right');
  const where = side.and(BREAKS[breaks] ?? `${breaks} breaks`);
  const form = cueForm(paragraph, k);
  const cuesBetween = CUES_BETWEEN[Math.min(2, crossed.cue)]!;
  const contentsBetween = CONTENTS_BETWEEN[Math.min(2, crossed.content)]!;
  const features = [
    side,
    where,
    side.and(shape),
    where.and(cuesBetween),
    side.and(contentsBetween),
    side.and(SOURCES_BETWEEN[Math.min(2, crossed.source)]!),
    where.and(
      ROLES_BETWEEN[4 * Math.min(1, crossed.cue) + 2 * Math.min(1, crossed.content) + Math.min(1, crossed.source)]!,
    ),
    where.and(wordsBetween(bareTokens(units, left, right))),
    side.and('cue').and(form),
  ];
  if (a.role === 'content') {
    const marks = quoting(paragraph, a);
    const other = otherSide(linkable, cue, isLeft, 'content');
    features.push(
      where.and(marks),
      isLeft ? ending(paragraph, a, side) : opening(paragraph, a, side),
      side.and('other side').and(other),
      side
        .and(crossed.content > 0 ? 'behind another' : 'nearest')
        .and(marks)
        .and('other side')
        .and(other),
    );
  } else {
    const source = sourceForm(paragraph, a);
    features.push(
      where.and(source),
      side.and(source).and(shape),
      side.and('other side').and(otherSide(linkable, cue, isLeft, 'source')),
      where.and('cue').and(form).and(cuesBetween).and(contentsBetween),
    );
  }
  const last = tokens[k.last - 1]!.lower;
  if (last === 'by' || last === 'to') features.push(side.and('cue ends in').and(last));
  return features;
}

/** What can be said of a content or source that may belong to no cue of its paragraph, or a cue that may have no source. */
export function loneFeatures<F extends Feature<F>>({ paragraph, units }: Linkable, unit: number, root: F): F[] {
  const a = units.all[unit]!;
  const alone = root.and('alone');
  const cues = CUES[Math.min(2, units.of.cue.length)]!;
  const features = [alone, alone.and(cues), alone.and(unit === 0 ? 'first' : 'not first')];
  if (a.role === 'content') {
    const marks = quoting(paragraph, a);
    features.push(alone.and(marks).and(cues), alone.and(a.first === 0 ? 'at the start' : 'later').and(marks));
  } else {
    const words = paragraph.tokens.slice(a.first, a.last).map(({ lower }) => lower);
    features.push(
      alone.and('cue').and(cueForm(paragraph, a)),
      alone.and(SOURCES[Math.min(2, units.of.source.length)]!),
      alone.and('cue words').and(words.join(' ')),
    );
  }
  return features;
}

function countBetween({ all }: Units, left: number, right: number): Record<Unit['role'], number> {
  const counts = { source: 0, cue: 0, content: 0 };
  for (let index = left + 1; index < right; index++) counts[all[index]!.role]++;
  return counts;
}

/** How many tokens between two units belong to none; below zero where spans share a token. */
function bareTokens({ all }: Units, left: number, right: number): number {
  let bare = 0;
  for (let index = left; index < right; index++) bare += all[index + 1]!.first - all[index]!.last;
  return bare;
}

function wordsBetween(bare: number): string {
  if (bare >= 12) return 'words between 12+';
  if (bare >= 6) return 'words between 6+';
  return WORDS_BETWEEN[Math.min(3, bare)] ?? `words between ${bare}`;
}

const WORDS_BETWEEN = ['words between 0', 'words between 1', 'words between 2', 'words between 3+'];

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
function ending<F extends Feature<F>>({ tokens }: QuotedParagraph, { last }: Unit, side: F): F {
  const closes = tokens[last - 1]!.kind === 'mark';
  const token = tokens[closes ? last - 2 : last];
  const what = token?.kind === 'punctuation' ? token.text : token || closes ? 'word' : 'nothing';
  return side.and(closes ? 'ends in mark behind' : 'ends before').and(what);
}

function opening<F extends Feature<F>>({ tokens }: QuotedParagraph, { first }: Unit, side: F): F {
  const start = tokens[first]!;
  const isMark = start.kind === 'mark';
  const word = isMark ? tokens[first + 1] : start;
  const begins = side.and(isMark ? 'begins with mark and' : 'begins with');
  if (word !== undefined && startsWithCapital(word.text)) return begins.and('capital');
  return begins.and(start.kind === 'word' && BEGINNINGS.has(start.lower) ? start.lower : 'word');
}

const BEGINNINGS = new Set('that to for of how whether why what if about as with in'.split(' '));

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
