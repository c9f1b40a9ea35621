import { plainView } from '../../text/plainView';
import { pairQuotationMarks } from '../../text/quotationMarks';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { unitsOf, type Unit } from './units';

/** The quoted words of a source, one string after the other. */
export interface QuotedUnits {
  readonly units: readonly Unit[];
  /** For each unit the number of its string; strings of two paragraphs have no following numbers. */
  readonly strings: readonly number[];
}

/** Between two paragraphs; equal to no word. */
const BORDER: Unit = { start: 0, end: 0, kind: 'sign', exact: '' };

/** The words of a source between quotation marks, without what stands around them: `“We won,” she said, “at last.”` as `We won at last`. */
export function quotedUnits(text: string, paragraphs: readonly Span[]): QuotedUnits {
  const units: Unit[] = [];
  const strings: number[] = [];
  let string = 0;
  for (const { start, end } of paragraphs) {
    const view = plainView(text.slice(start, end));
    const { stretches } = pairQuotationMarks(view, tokenize(view, { start: 0, end: view.length }));
    const outer = stretches.filter(({ depth }) => depth === 0);
    if (outer.length < 2) continue;
    for (const { opener, closer, end: stretchEnd } of outer) {
      string++;
      const words = { start: start + opener.end, end: start + (closer?.start ?? stretchEnd) };
      for (const unit of unitsOf(text, words)) {
        if (unit.kind !== 'word' && unit.kind !== 'ellipsis') continue;
        units.push(unit);
        strings.push(string);
      }
    }
    units.push(BORDER);
    strings.push(++string);
  }
  return { units, strings };
}
