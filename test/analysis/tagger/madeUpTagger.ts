import { loadTagger } from '../../../src/analysis/tagger/loadTagger';
import type { TaggedSpan, Tagger, TaggerParagraph } from '../../../src/analysis/tagger/tagger';
import type { TaggerWeights } from '../../../src/analysis/tagger/weights';
import { writeWeights } from '../../../src/analysis/tagger/writeWeights';
import type { MakeNetwork } from '../../../src/analysis/tagger/windowReader';
import { cutParagraph } from '../../../src/text/cutParagraph';
import { pairQuotationMarks } from '../../../src/text/quotationMarks';
import { randomWeights, seeded } from './randomWeights';

const WORDS =
  'the mayor said that a council of nine would not vote on Monday , because “ nobody has read it . ” He told Reuters : "I don’t know" ; ' +
  'U.S. officials (who asked not to be named) deny it ! 12,000 people $5 ‘ so-called ’ Zürich 東京 — …';

/** Sentences without sense, from few words, some in quotation marks of several kinds. */
export function madeUpParagraph(random: () => number, words: number): string {
  const known = WORDS.split(' ');
  return Array.from({ length: words }, () => known[Math.floor(random() * known.length)]!).join(' ');
}

/** So many paragraphs of them, of so many words at most. */
export function madeUpText(seed: number, paragraphs: number, words = 60): string[] {
  const random = seeded(seed);
  return Array.from({ length: paragraphs }, () => madeUpParagraph(random, Math.floor(random() * words)));
}

/** Paragraphs as the tagger takes them. */
export function taggerParagraphs(texts: readonly string[]): TaggerParagraph[] {
  return texts.map((words) => {
    const cut = cutParagraph(words);
    return { words, cut, marks: pairQuotationMarks(words, cut.tokens) };
  });
}

/** Weights of a tagger that knows nothing and marks all the same. */
export function madeUpWeights(seed: number): TaggerWeights {
  const words = [...new Set(WORDS.toLowerCase().split(' '))];
  return randomWeights({ seed, values: { word: words, suffix: ['aid', 'ing', 'the'], shape: ['x', 'Xx'] } });
}

/** That tagger. */
export function madeUpTagger(seed: number, makeNetwork?: MakeNetwork): Tagger {
  return loadTagger(writeWeights(madeUpWeights(seed)), 'made-up.bin', makeNetwork);
}

/** Spans in words: `source 0.93 the mayor`, `…` before those that go on from the paragraph before. */
export function describeSpans(texts: readonly string[], tagged: readonly (readonly TaggedSpan[])[]): string[] {
  return tagged.flatMap((spans, paragraph) =>
    spans.map(({ role, confidence, continues, start, end }) => {
      return `${continues ? '…' : ''}${role} ${confidence.toFixed(2)} ${texts[paragraph]!.slice(start, end)}`;
    }),
  );
}
