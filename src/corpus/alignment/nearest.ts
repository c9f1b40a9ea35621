import type { Nearest } from '../passages';
import { alignWords } from './alignWords';
import { compare } from './compare';
import { comparedWords } from './comparedWords';
import { foldTypography } from '../../text/fold';
import type { ComparedWord } from './comparedWords';
import type { TextIndex, Unit } from './textIndex';

/** So many paragraphs are compared with the words, those most alike. */
const MOST_CANDIDATES = 30;

/** Finds the paragraphs that share most with some words, and in them the stretch that is like them. */
export function nearestIn(
  sources: ReadonlyMap<string, { readonly text: string }>,
  index: TextIndex,
  words: string,
  except?: string,
): Nearest | undefined {
  const asked = comparedWords(words, { start: 0, end: words.length });
  if (asked.length === 0) return undefined;
  const found = index.candidates(asked, except, MOST_CANDIDATES);
  let best: Nearest | undefined;
  for (const unit of found.length > 0 ? found : linesWith(sources, asked, except)) {
    const { text } = sources.get(unit.source)!;
    const there = comparedWords(text, unit);
    const { pairs } = alignWords(asked, there);
    if (pairs.length === 0) continue;
    const span = { start: there[pairs[0]![1]]!.start, end: there[pairs.at(-1)![1]]!.end };
    const comparison = compare({ text: words, spans: [{ start: 0, end: words.length }] }, { text, spans: [span] });
    if (!comparison || (best && comparison.similarity <= best.similarity)) continue;
    const isVerbatim = comparison.relations.every((relation) => VERBATIM.has(relation));
    best = { ...comparison, place: { source: unit.source, ...span }, isVerbatim };
  }
  return best;
}

/** Of words that hold no two telling ones in a row, so many lines are compared. */
const MOST_LINES = 500;

/** The lines that hold the longest of these words. */
function* linesWith(
  sources: ReadonlyMap<string, { readonly text: string }>,
  asked: readonly ComparedWord[],
  except?: string,
): Generator<Unit> {
  const longest = asked.map(({ spelt }) => spelt).reduce((a, b) => (b.length > a.length ? b : a));
  let count = 0;
  for (const [source, { text }] of sources) {
    if (source === except) continue;
    const folded = foldTypography(text).toLowerCase();
    // Lower case may be longer than what it is made of; such texts are rare, and offsets in them would be wrong.
    if (folded.length !== text.length) continue;
    for (let at = folded.indexOf(longest); at >= 0 && count < MOST_LINES; count++) {
      const start = text.lastIndexOf('\n', at) + 1;
      const lineEnd = text.indexOf('\n', at);
      const end = lineEnd < 0 ? text.length : lineEnd;
      yield { source, start, end };
      at = folded.indexOf(longest, end);
    }
  }
}

const VERBATIM: ReadonlySet<string> = new Set(['identical', 'punctuation-or-case-only']);
