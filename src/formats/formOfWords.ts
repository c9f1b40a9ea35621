import type { QuotationKind } from '../analysis/analysis';

const QUOTED = /^["'‘“„«‹「『〝＂][\s\S]*["'’”“»›」』〞＂][.,;!?]?$/u;
const MARK = /["“”„«»「」『』〝〞＂]/u;

/** The form of a quotation of which a file says only where it is: told by the quotation marks around and in its parts. */
export function formOfWords(parts: readonly string[]): QuotationKind {
  if (parts.length > 0 && parts.every((words) => QUOTED.test(words.trim()))) return 'direct';
  return parts.some((words) => MARK.test(words)) ? 'mixed' : 'indirect';
}
