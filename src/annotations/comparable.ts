import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';
import type { Overlaid } from './overlay';
import { spansOf } from './placed';

/** A source as people decided on it, for comparing it with others; `notQuoted` is what somebody says is no quotation. */
export interface DecidedSource extends Pick<Analysis, 'quotations' | 'speakers' | 'boilerplate' | 'repeats'> {
  readonly notQuoted: readonly Span[];
}

/** What of a source, as people decided on it, is compared with others. */
export function comparable(decided: Analysis, { rejected }: Pick<Overlaid, 'rejected'>): DecidedSource {
  const { quotations, speakers, boilerplate, repeats } = decided;
  const notQuoted = rejected.flatMap(({ by }) =>
    by.annotation.statement.kind === 'quotation' ? spansOf(by, 'content') : [],
  );
  return { quotations, speakers, boilerplate, repeats, notQuoted };
}
