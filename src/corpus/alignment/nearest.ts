import { readText } from '../../text/sourceText';
import type { Nearest } from '../passages';
import { alignWords } from './alignWords';
import { COMMON_WORDS } from './commonWords';
import { compare } from './compare';
import { comparedWords } from './comparedWords';

/** Finds the paragraph that shares most with some words, and in it the stretch that is like them. */
export function nearestIn(
  sources: ReadonlyMap<string, { readonly text: string }>,
  words: string,
  except?: string,
): Nearest | undefined {
  const asked = comparedWords(words, { start: 0, end: words.length });
  if (asked.length === 0) return undefined;
  const isTelling = asked.some(({ key }) => !COMMON_WORDS.has(key));
  const keys = new Set(asked.map(({ key }) => key).filter((key) => !isTelling || !COMMON_WORDS.has(key)));
  let best: Nearest | undefined;
  for (const [source, { text }] of sources) {
    if (source === except) continue;
    for (const paragraph of readText(text).paragraphs) {
      const there = comparedWords(text, paragraph);
      const shared = new Set(there.map(({ key }) => key).filter((key) => keys.has(key))).size;
      if (shared * 3 < keys.size) continue;
      const { pairs } = alignWords(asked, there);
      if (pairs.length === 0) continue;
      const span = { start: there[pairs[0]![1]]!.start, end: there[pairs.at(-1)![1]]!.end };
      const comparison = compare({ text: words, spans: [{ start: 0, end: words.length }] }, { text, spans: [span] });
      if (!comparison || (best && comparison.similarity <= best.similarity)) continue;
      const isVerbatim = comparison.relations.every((relation) => VERBATIM.has(relation));
      best = { ...comparison, place: { source, ...span }, isVerbatim };
    }
  }
  return best;
}

const VERBATIM: ReadonlySet<string> = new Set(['identical', 'punctuation-or-case-only']);
