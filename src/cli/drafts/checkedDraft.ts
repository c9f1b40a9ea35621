import type { CheckedQuotation } from '../../corpus/verbatim/verbatimCheck';

/** A draft whose quotations were looked for. */
export interface CheckedDraft {
  readonly file: string;
  readonly text: string;
  readonly quotations: readonly CheckedQuotation[];
}
