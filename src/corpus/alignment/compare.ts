import type { Comparison } from '../passages';
import { spanText, type Span } from '../../text/span';
import { alignWords, type WordAlignment } from './alignWords';
import { weightOf } from './commonWords';
import { passageWords, type ComparedWord } from './comparedWords';
import { piecesOf } from './pieces';
import { relate } from './relations';

/** Stretches of one text that are compared as one passage. */
export interface ComparedPassage {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** How two passages differ; nothing where they share no words. */
export function compare(here: ComparedPassage, there: ComparedPassage): Comparison | undefined {
  const a = passageWords(here.text, here.spans);
  const b = passageWords(there.text, there.spans);
  return compareWords({ ...here, words: a }, { ...there, words: b }, alignWords(a, b));
}

/** The same for passages whose words are aligned. */
export function compareWords(
  here: ComparedPassage & { readonly words: readonly ComparedWord[] },
  there: ComparedPassage & { readonly words: readonly ComparedWord[] },
  alignment: WordAlignment,
): Comparison | undefined {
  if (alignment.pairs.length === 0) return undefined;
  const pieces = piecesOf(here, there, alignment);
  const shared = [...alignment.pairs, ...alignment.moved].map(([index]) => here.words[index]!);
  const isSplit = alignment.pairs.some(
    ([i, j], at) => at > 0 && here.words[i]!.startsSpan !== there.words[j]!.startsSpan,
  );
  const [[firstHere, firstThere], [lastHere, lastThere]] = [alignment.pairs[0]!, alignment.pairs.at(-1)!];
  return {
    similarity: (2 * weigh(shared)) / (weigh(here.words) + weigh(there.words)),
    shared: {
      count: alignment.pairs.length,
      coverage: alignment.pairs.length / Math.min(here.words.length, there.words.length),
      density: alignment.pairs.length / Math.min(lastHere - firstHere + 1, lastThere - firstThere + 1),
      here: { start: here.words[firstHere]!.start, end: here.words[lastHere]!.end },
    },
    relations: relate(pieces, isSplit, [wordsOf(here), wordsOf(there)]),
    pieces,
  };
}

function weigh(words: readonly ComparedWord[]): number {
  return words.reduce((sum, { key }) => sum + weightOf(key), 0);
}

function wordsOf({ text, spans }: ComparedPassage): string {
  return spans.map((span) => spanText(text, span)).join(' ');
}
