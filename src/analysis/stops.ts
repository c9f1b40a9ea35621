import { countBelow } from '../text/offsets';
import type { SourceText } from '../text/sourceText';
import { bySpan, type Span } from '../text/span';
import type { Analysis } from './analysis';
import { asides } from './asides';

/** What a reader can walk through a text by. */
export type StopKind = 'claim' | 'quotation' | 'speaker' | 'boilerplate';

/** Every place to stop at, in the order of the text, no two with the same start. A quotation reaches over the cue that splits it. */
export function stops(kind: StopKind, source: Pick<SourceText, 'text' | 'lines'>, analysis: Analysis): Span[] {
  const spans = spansOf(kind, source, analysis)
    .map(({ start, end }) => ({ start, end }))
    .sort(bySpan);
  return spans.filter(({ start }, index) => start !== spans[index - 1]?.start);
}

/** The stop after, or before, the one that starts at an offset or the cursor there; after the last comes the first. */
export function nextStop(stops: readonly Span[], from: number, direction: 'next' | 'previous'): Span | undefined {
  if (direction === 'next') {
    const index = countBelow(stops.length, (i) => stops[i]!.start <= from);
    return stops[index] ?? stops[0];
  }
  const index = countBelow(stops.length, (i) => stops[i]!.start < from) - 1;
  return stops[index] ?? stops.at(-1);
}

function spansOf(kind: StopKind, source: Pick<SourceText, 'text' | 'lines'>, analysis: Analysis): readonly Span[] {
  switch (kind) {
    case 'claim':
      return analysis.claims.map(({ span }) => span);
    case 'quotation':
      return analysis.quotations.map(({ content }) => ({ start: content[0]!.start, end: content.at(-1)!.end }));
    case 'speaker':
      return analysis.speakers.flatMap(({ mentions }) => mentions);
    case 'boilerplate':
      return asides(source, analysis);
  }
}
