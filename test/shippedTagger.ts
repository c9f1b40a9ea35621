import type { Analysis } from '../src/analysis/analysis';
import { analyze } from '../src/analysis/analyze';
import { taggerFrom } from '../src/cli/shippedTagger';
import type { ParagraphMemo } from '../src/text/memo';

/** Where the weights that are shipped lie in the repository. */
export const WEIGHTS = 'models/tagger.bin';

/** The tagger that is shipped, opened once. */
export const shippedTagger = taggerFrom(WEIGHTS);

/** What users get for a text. */
export function analyzeText(text: string, memo?: ParagraphMemo): Analysis {
  return analyze(text, shippedTagger(), memo);
}
