import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkSpans } from '../../src/analysis/quotations/linker/linkSpans';
import { readWeights, type LinkWeights, type Question } from '../../src/analysis/quotations/linker/model';
import type { TaggedSpan } from '../../src/analysis/tagger/tagger';
import { shift } from '../../src/text/span';
import { goldSpans, readArticles, readTagged, type Article } from './articles';
import { examplesOf, paragraphsOf, type Examples } from './examples';
import { randomNumbers, withNoise } from './noise';
import { judge, type Judged } from './score';
import { fitChoices, type Weights } from './softmax';

const option = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined;
const data = option('data') ?? '../shared/data';
const tagged = option('tagged');
const OUT = 'src/analysis/quotations/linker/weights.json';
const PENALTY = 2;
const LEAST = 8;
const FOLDS = 4;
const QUESTIONS: readonly Question[] = ['cueOfContent', 'sourceOfCue', 'sourceOfContent'];

const articles = readArticles(join(data, 'polnear', 'train.jsonl'));
const found = tagged === undefined ? undefined : readTagged(tagged, articles);
const random = randomNumbers(1);
const learned = articles.map((article) => {
  const gold = goldSpans(article);
  const other = found?.get(article.id);
  const readings = [gold, withNoise(article.text, gold, random), ...(other ? [other] : [])];
  return readings.map((spans) => examplesOf(article, spans));
});

function learn(examples: readonly (readonly Examples[])[]): Record<Question, Weights> {
  const fitted = QUESTIONS.map((question) => {
    const choices = examples.flatMap((readings) => readings.flatMap((reading) => reading[question]));
    return [question, fitChoices(choices, PENALTY, LEAST)] as const;
  });
  return Object.fromEntries(fitted) as Record<Question, Weights>;
}

/** The attributions that are made of an article's tagged spans. */
function attributionsOf(article: Article, spans: readonly TaggedSpan[], weights: LinkWeights): Judged[] {
  return paragraphsOf(article, spans).flatMap(({ at, paragraph, spans: inside }) =>
    linkSpans(paragraph, inside, weights)
      .filter(({ content }) => content.length > 0)
      .map(({ content, cue, source }) => ({
        content: content.map((part) => shift(part, at)),
        ...(cue && { cue: shift(cue, at) }),
        ...(source && { source: shift(source, at) }),
      })),
  );
}

function report(name: string, spansOf: (article: Article) => readonly TaggedSpan[] | undefined): void {
  let right = 0;
  let predicted = 0;
  let annotated = 0;
  let exact = 0;
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    readWeights(learn(learned.filter((_, index) => index % FOLDS !== fold))),
  );
  articles.forEach((article, index) => {
    const spans = spansOf(article);
    if (!spans) return;
    const attributions = attributionsOf(article, spans, weights[index % FOLDS]!);
    const judged = judge(article.text, attributions, article.gold);
    right += judged.right.filter(Boolean).length;
    predicted += attributions.length;
    annotated += article.gold.length;
    const key = (
      cue: readonly { start: number }[],
      source: readonly { start: number }[],
      content: readonly { start: number }[],
    ) => [cue, source, content].map((part) => part.map(({ start }) => start).join(',')).join('|');
    const keys = new Set(article.gold.map(({ cue, source, content }) => key(cue, source, content)));
    exact += attributions.filter(({ cue, source, content }) =>
      keys.has(key(cue ? [cue] : [], source ? [source] : [], content)),
    ).length;
  });
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  console.log(
    `${name}: all exact ${percent(exact, annotated)}; attributions P ${percent(right, predicted)} R ${percent(right, annotated)} F1 ${percent(2 * right, predicted + annotated)}`,
  );
}

report('annotated spans, cross-validated', goldSpans);
if (found) report('tagged spans, cross-validated', ({ id }) => found.get(id));

const weights = learn(learned);
const rounded = Object.fromEntries(
  QUESTIONS.map((question) => [
    question,
    Object.fromEntries(
      Array.from(weights[question], ([name, value]) => [name, Math.round(value * 100) / 100] as const).filter(
        ([, value]) => value !== 0,
      ),
    ),
  ]),
);
writeFileSync(OUT, JSON.stringify(rounded, null, 1) + '\n');
console.log(`written: ${OUT}`);
