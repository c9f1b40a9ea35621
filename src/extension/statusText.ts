import { isOnRecord } from '../analysis/acts';
import type { Reading } from '../annotations/reading';
import type { Shown } from './marks';

/** What the language status says of a source. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly isWarning: boolean;
}

/** Counts what was found, in words; and says what is not shown. */
export function statusText({ analysis, thoughts, showsThoughts }: Reading, shown: Shown, omitted: number): StatusText {
  const quotations = analysis.quotations.filter(isOnRecord);
  const speakers = new Set(quotations.flatMap((quotation) => quotation.speakers)).size;
  const found = [
    count(analysis.claims.length, 'claim', 'claims'),
    ...(thoughts === 0
      ? []
      : [count(thoughts, 'thought or intention', 'thoughts and intentions') + (showsThoughts ? '' : ' (not shown)')]),
    ...(analysis.boilerplate.length === 0
      ? []
      : [count(analysis.boilerplate.length, 'passage', 'passages') + ' not the story']),
    ...(analysis.repeats.length === 0 ? [] : [count(analysis.repeats.length, 'repeat', 'repeats')]),
  ].join(', ');
  const detail =
    shown === 'none'
      ? `${found}. Marks are switched off.`
      : omitted > 0
        ? `${found}. There are too many marks to draw: the last ${omitted} are left out.`
        : shown === 'activeParagraph'
          ? `${found}. Only the active paragraph is marked.`
          : found;
  return {
    text: `${count(quotations.length, 'quotation', 'quotations')}, ${count(speakers, 'speaker', 'speakers')}`,
    detail,
    isWarning: omitted > 0,
  };
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number === 0 ? 'no' : number} ${many}`;
}
