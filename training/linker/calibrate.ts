import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confidenceFeatures } from '../../src/analysis/quotations/confidence';
import { describe } from '../../src/analysis/quotations/describe';
import { joinSpans } from '../../src/analysis/quotations/readFrames';
import { quotedForm } from '../../src/analysis/quotations/quotedForm';
import { shift } from '../../src/text/span';
import { chance, fit, type Example, type Weights } from '../claims/logisticRegression';
import { readArticles, readTagged, type Article } from './articles';
import { paragraphsOf } from './examples';
import { judge } from './score';

const option = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined;
const data = option('data') ?? '../shared/data';
const tagged = option('tagged');
const OUT = 'src/analysis/quotations/confidence.json';
const PENALTY = 1;
const FOLDS = 4;

if (tagged === undefined) console.log('confidence: left as it is, for it is learned from tagged spans (--tagged)');
else calibrate(tagged);

function calibrate(file: string): void {
  const articles = readArticles(join(data, 'polnear', 'train.jsonl'));
  const spans = readTagged(file, articles);
  const read = articles.flatMap((article) =>
    spans.has(article.id) ? [{ article, examples: examplesOf(article) }] : [],
  );
  const gold = read.reduce((sum, { article }) => sum + article.gold.length, 0);
  const judged = read.flatMap(({ examples }, index) => {
    const others = read.flatMap((other, at) => (at % FOLDS === index % FOLDS ? [] : other.examples));
    return { index, examples, others };
  });
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(judged.find(({ index }) => index % FOLDS === fold)!.others, PENALTY),
  );
  const found = judged.flatMap(({ index, examples }) =>
    examples.map((example) => ({ ...example, chance: chance(models[index % FOLDS]!, example.features) })),
  );
  report(found, gold);
  const weights = fit(
    read.flatMap(({ examples }) => examples),
    PENALTY,
  );
  writeFileSync(OUT, JSON.stringify(rounded(weights), null, 2) + '\n');
  console.log(`written: ${OUT}`);

  /** Every attribution that is made of an article's tagged spans, and whether it is right. */
  function examplesOf(article: Article): Example[] {
    const made = paragraphsOf(article, spans.get(article.id)!).flatMap(({ at, paragraph, spans: inside }) =>
      joinSpans(paragraph, inside, { isHeadline: false, isLabelled: false }).flatMap((joined) => {
        const { content, source, cue } = joined;
        if (content.length === 0 || joined.form !== 'linked') return [];
        const { kind, act } = describe(paragraph, joined);
        return [
          {
            features: confidenceFeatures(joined, kind, act, quotedForm(paragraph, content)),
            content: content.map((part) => shift(part, at)),
            ...(source && { source: shift(source, at) }),
            ...(cue && { cue: shift(cue, at) }),
          },
        ];
      }),
    );
    const { right } = judge(article.text, made, article.gold);
    return made.map(({ features }, index) => ({ features, isPositive: right[index]!, weight: 1 }));
  }
}

function report(found: readonly { chance: number; isPositive: boolean }[], gold: number): void {
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  for (let low = 0; low < 1; low += 0.1) {
    const inside = found.filter(({ chance: value }) => value >= low && value < low + 0.1);
    const right = inside.filter(({ isPositive }) => isPositive).length;
    console.log(
      `confidence ${low.toFixed(1)} to ${(low + 0.1).toFixed(1)}: ${inside.length} attributions, ${percent(right, inside.length)} right`,
    );
  }
  for (let least = 0; least < 0.6; least += 0.05) {
    const kept = found.filter(({ chance: value }) => value >= least);
    const right = kept.filter(({ isPositive }) => isPositive).length;
    console.log(
      `from ${least.toFixed(2)} on: P ${percent(right, kept.length)} R ${percent(right, gold)} F1 ${percent(2 * right, kept.length + gold)}`,
    );
  }
}

function rounded(weights: Weights): Record<string, number> {
  return Object.fromEntries(Array.from(weights, ([name, value]) => [name, Math.round(value * 100) / 100] as const));
}
