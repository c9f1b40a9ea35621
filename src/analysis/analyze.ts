import { ParagraphMemo } from '../text/memo';
import { readText, type SourceText } from '../text/sourceText';
import type { Analysis } from './analysis';
import { findBoilerplate } from './boilerplate/findBoilerplate';
import { findClaims } from './claims/findClaims';
import { findQuotations } from './quotations/findQuotations';
import { findSpeakers } from './speakers/findSpeakers';

/**
 * Finds who says what in one captured text. Deterministic; the time grows linearly with the text.
 *
 * @param text the text as VS Code holds it: decoded, without a byte order mark. All offsets of the result are UTF-16 code units of it
 * @param memo what an earlier analysis of an earlier version of this text computed, to work on changed paragraphs only
 */
export function analyze(text: string, memo: ParagraphMemo = new ParagraphMemo()): Analysis {
  return analyzeSource(readText(text), memo);
}

function analyzeSource(source: SourceText, memo: ParagraphMemo): Analysis {
  const page = findBoilerplate(source, memo);
  const attributions = findQuotations(page, memo);
  const { quotations, speakers } = findSpeakers(page, attributions, memo);
  const claims = findClaims(page, quotations, memo);
  memo.endRound();
  return {
    furniture: page.furniture,
    boilerplate: page.boilerplate,
    repeats: page.repeats,
    quotations,
    speakers,
    claims,
  };
}
