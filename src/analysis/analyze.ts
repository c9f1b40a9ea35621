import { ParagraphMemo } from '../text/memo';
import { readText, type SourceText } from '../text/sourceText';
import type { Analysis } from './analysis';
import { findBoilerplate } from './boilerplate/findBoilerplate';
import { findClaims } from './claims/findClaims';
import { findQuotations } from './quotations/findQuotations';
import { findSpeakers } from './speakers/findSpeakers';
import type { Tagger } from './tagger/tagger';

/**
 * Finds who says what in one captured text. Deterministic; the time grows linearly with the text.
 *
 * @param text the text as VS Code holds it: decoded, without a byte order mark. All offsets of the result are UTF-16 code units of it
 * @param tagger the learned tagger, opened from the file of its weights
 * @param memo what an earlier analysis of an earlier version of this text computed, to work on changed paragraphs only
 * @param shared lines that stand in other captures of its site as well, as the folder knows them
 */
export function analyze(
  text: string,
  tagger: Tagger,
  memo: ParagraphMemo = new ParagraphMemo(),
  shared?: ReadonlySet<string>,
): Analysis {
  return analyzeSource(readText(text), tagger, memo, shared);
}

function analyzeSource(
  source: SourceText,
  tagger: Tagger,
  memo: ParagraphMemo,
  shared?: ReadonlySet<string>,
): Analysis {
  const page = findBoilerplate(source, memo, shared);
  const attributions = findQuotations(page, memo, tagger);
  const { quotations, speakers } = findSpeakers(page, attributions, memo);
  const claims = findClaims(page, { quotations, speakers }, memo);
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
