import type { TextMark } from '../annotations/textMark';
import { groupBy } from '../text/groupBy';

/** What one annotator, or the analysis, says of a text: formats that keep people apart have one record for each. */
export interface Layer {
  /** Nothing for what was found. */
  readonly creator?: string;
  readonly marks: readonly TextMark[];
}

/** What was found first, then the people in the order of their names. */
export function layersOf(marks: readonly TextMark[]): Layer[] {
  const byCreator = groupBy(marks, ({ verdict, creator }) => (verdict === 'found' ? undefined : (creator?.name ?? '')));
  return [...byCreator]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b)))
    .sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined))
    .map(([creator, own]) => ({ ...(creator !== undefined && { creator }), marks: own }));
}
