import { startsWithCapital } from '../../../text/characters';
import type { WrittenToken } from '../../../text/cutParagraph';
import type { QuotedParagraph } from '../quotedParagraph';
import type { TaggedRole } from '../../tagger/tagger';
import type { Units } from './units';

/** Words that say how what stands before them is joined to what stands behind. */
const JOINING = new Set(
  'that and but or who whom which whose to as of for in on at with by from about when while where because after before if whether how what why because since though although so'.split(
    ' ',
  ),
);

/** More symbols than this tell no more than that it is far. */
const MOST_SYMBOLS = 5;
const SYMBOL: Readonly<Record<TaggedRole, string>> = { source: 'S', cue: 'K', content: 'C' };

/** What stands between two tagged spans that follow one another; undefined where it is much. */
export type Gap =
  { readonly symbols: number; /** The symbols, a space behind each. */ readonly shape: string } | undefined;

/** The gaps behind each tagged span of a paragraph, up to the next one. */
export function readGaps({ tokens }: QuotedParagraph, { all }: Units): Gap[] {
  return all.map(({ last }, index) => {
    const to = all[index + 1]?.first ?? last;
    if (to - last > MOST_SYMBOLS) return undefined;
    let shape = '';
    for (let token = last; token < to; token++) shape += symbol(tokens[token]!) + ' ';
    return { symbols: Math.max(0, to - last), shape };
  });
}

function symbol({ kind, text, lower }: WrittenToken): string {
  if (kind === 'mark') return '"';
  if (kind === 'punctuation' || JOINING.has(lower)) return lower;
  if (kind === 'number') return 'n';
  return startsWithCapital(text) ? 'N' : lower.endsWith('ly') ? 'y' : 'w';
}

/** What stands between two tagged spans, those between them as `S`, `K` and `C`; `far` where it is much. */
export function shapeBetween(gaps: readonly Gap[], { all }: Units, left: number, right: number): string {
  let shape = '';
  let symbols = 0;
  for (let index = left; index < right; index++) {
    const gap = gaps[index];
    symbols += (gap?.symbols ?? MOST_SYMBOLS) + (index > left ? 1 : 0);
    if (!gap || symbols > MOST_SYMBOLS) return 'far';
    if (index > left) shape += SYMBOL[all[index]!.role] + ' ';
    shape += gap.shape;
  }
  return shape;
}
