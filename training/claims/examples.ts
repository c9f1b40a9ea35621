import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quotation } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analyze';
import { taggerFrom } from '../../src/cli/shippedTagger';
import { featuresOf, type Features } from '../../src/analysis/claims/features';
import { readSentences } from '../../src/analysis/claims/readSentences';
import { statementsOf } from '../../src/analysis/claims/statements';
import { findBoilerplate } from '../../src/analysis/boilerplate/findBoilerplate';
import { ParagraphMemo } from '../../src/text/memo';
import { offsetsOf } from '../../src/text/offsets';
import { readText } from '../../src/text/sourceText';
import { spanText, type Span } from '../../src/text/span';

/** A statement that the claims stage finds in a labelled sentence. */
export interface Candidate {
  readonly article: string;
  /** Index of its labelled sentence; candidates of one sentence are judged together. */
  readonly sentence: number;
  readonly features: Features;
  /** Undefined where the sentence has such a claim and another candidate is closer to it. */
  readonly isCheckable: boolean | undefined;
  readonly isCheckWorthy: boolean | undefined;
}

/** A labelled sentence, with the place of its claim if it has one. Offsets in code points. */
export interface Labelled {
  readonly article: string;
  readonly sentence: Span;
  readonly claim: Span | undefined;
  readonly checkable: boolean;
  readonly checkWorthy: boolean;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}
interface GoldQuote {
  readonly cue?: readonly Span[] | Span | null;
  readonly sources?: readonly Span[] | Span | null;
  readonly contents?: readonly Span[] | Span | null;
}

/** The objects of a file of JSON lines. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

export function readArticles(data: string): ReadonlyMap<string, Article> {
  const articles = ['dev', 'train'].flatMap((part) => readLines<Article>(join(data, 'polnear', `${part}.jsonl`)));
  return new Map(articles.map((article) => [article.id, article]));
}

/** The candidates of every labelled sentence of some articles. */
export function candidatesOf(
  labels: readonly Labelled[],
  articles: ReadonlyMap<string, Article>,
  quotations: 'gold' | 'found',
): Candidate[] {
  const statements = new Map<string, ReturnType<typeof statementsIn>>();
  return labels.flatMap((label, sentence): Candidate[] => {
    const article = articles.get(label.article);
    if (!article) throw new Error(`no article ${label.article}`);
    const all = statements.get(article.id) ?? statementsIn(article, quotations);
    statements.set(article.id, all);
    const target = label.claim ?? label.sentence;
    const here = all.filter(
      ({ span }) => shared(span, label.sentence) * 2 >= Math.min(size(span), size(label.sentence)),
    );
    const best = here.reduce<(typeof here)[number] | undefined>(
      (closest, candidate) =>
        !closest || closeness(candidate.span, target) > closeness(closest.span, target) ? candidate : closest,
      undefined,
    );
    return here.map((candidate) => {
      const answer = (is: boolean) => (!is ? false : candidate === best ? true : undefined);
      return {
        article: article.id,
        sentence,
        features: candidate.features,
        isCheckable: answer(label.checkable),
        isCheckWorthy: answer(label.checkWorthy),
      };
    });
  });
}

const tagger = taggerFrom('models/tagger.bin');

/** Every statement of an article with its features; spans in code points. */
export function statementsIn(
  article: Article,
  from: 'gold' | 'found',
): { span: Span; words: string; features: Features }[] {
  const { text } = article;
  const memo = new ParagraphMemo();
  const page = findBoilerplate(readText(text), memo);
  const quotations = from === 'gold' ? goldQuotations(article) : analyze(text, tagger()).quotations;
  const offsets = offsetsOf(text);
  return readSentences(page, quotations, memo)
    .flatMap((sentence) => statementsOf(text, sentence))
    .map((statement) => ({
      span: offsets.spanToCodePoints(statement.span),
      words: spanText(text, statement.span),
      features: featuresOf(statement, text),
    }));
}

/** The corpus's attributions as quotations, kind and act told by their marks and cues. */
function goldQuotations({ text, quotes }: Article): Quotation[] {
  const offsets = offsetsOf(text);
  const spans = (value: readonly Span[] | Span | null | undefined) =>
    (value === null || value === undefined ? [] : 'start' in value ? [value] : value).map((part) =>
      offsets.spanToCodeUnits(part),
    );
  return quotes.map((quote, index): Quotation => {
    const content = spans(quote.contents);
    const [cue] = spans(quote.cue);
    const [source] = spans(quote.sources);
    const isMarked = (part: Span) => /^\s*(?:["“]|'')/.test(spanText(text, part));
    const cueWords = cue ? spanText(text, cue) : '';
    return {
      id: String(index),
      kind: content.every(isMarked)
        ? 'direct'
        : content.some((part) => /["“]|''/.test(spanText(text, part)))
          ? 'mixed'
          : 'indirect',
      act: /plan|intend|vow|urg|order|call|propos|pledg|seek|promis/.test(cueWords)
        ? 'intention'
        : /believ|think|thought|feel|felt|want|hope|expect|fear|consider/.test(cueWords)
          ? 'thought'
          : 'speech',
      content,
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
      speakers: [],
      confidence: 1,
      why: [],
      repeats: [],
    };
  });
}

const size = ({ start, end }: Span) => end - start;
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const closeness = (a: Span, b: Span) => shared(a, b) / (size(a) + size(b) - shared(a, b));
