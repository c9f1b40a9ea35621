import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutParagraph } from '../../src/text/cutParagraph';
import { markWords } from '../../src/analysis/claims/wordMarks';
import { featuresOf, type Features } from '../../src/analysis/claims/features';
import { candidatesOf, readArticles, readLines, type Candidate, type Labelled } from './examples';
import { chance, fit, type Example, type Weights } from './logisticRegression';

const option = (name: string) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const data = process.argv.includes('--data') ? option('data')! : '../shared/data';
const PENALTY = 3;
/** Of the debates every so many sentences are taken, and each weighs so much beside one of news. */
const EVERY = 6;
const LITTLE = 0.02;
const DEBATE = 'debate';
const OUT = 'src/analysis/claims/weights.json';

const articles = readArticles(data);
const news = readLines<{
  article: string;
  sentence: { start: number; end: number };
  claim_span?: { start: number; end: number } | null;
  checkable: number;
  checkworthy: number;
}>(join(data, 'news-claims', 'dev.jsonl')).map(
  ({ article, sentence, claim_span: claim, checkable, checkworthy }): Labelled => ({
    article,
    sentence,
    claim: claim ?? undefined,
    checkable: checkable === 1,
    checkWorthy: checkworthy === 1,
  }),
);
type Question = 'isCheckable' | 'isCheckWorthy';
const QUESTIONS: readonly Question[] = ['isCheckable', 'isCheckWorthy'];
const sources = ['gold', 'found'] as const;
const newsBy = { gold: candidatesOf(news, articles, 'gold'), found: candidatesOf(news, articles, 'found') };

function examples(candidates: readonly Candidate[], question: Question, weight: number): Example[] {
  return candidates.flatMap(({ features, [question]: answer }) =>
    answer === undefined ? [] : [{ features, isPositive: answer, weight }],
  );
}

/**
 * Sentences of debates, as they were taken for claims to check by a crowd (ClaimBuster: Arslan et al. 2020): another domain, of which so many
 * that each counts for little, and their own share of claims is left to a feature that no text has later.
 */
const debates = readLines<{ text: string; label: string }>(join(data, 'claims', 'claimbuster_crowdsourced.jsonl'))
  .filter((_, index) => index % EVERY === 0)
  .map(({ text, label }) => ({
    features: new Map([...featuresOfSpeech(text), [DEBATE, 1]]),
    isCheckable: label !== 'NFS',
    isCheckWorthy: label === 'CFS',
  }));

/** Fits on both readings of everything that a filter lets through, and on the debates. */
function learn(question: Question, includes: (article: string) => boolean): Weights {
  const pool = sources.flatMap((source) => newsBy[source]);
  const ofNews = examples(
    pool.filter(({ article }) => includes(article)),
    question,
    1 / sources.length,
  );
  const ofDebates = debates.map(({ features, [question]: isPositive }) => ({ features, isPositive, weight: LITTLE }));
  return fit([...ofNews, ...ofDebates], PENALTY);
}

interface Judged {
  readonly label: Labelled;
  readonly checkable: number;
  readonly checkWorthy: number;
}

/** Judges labelled sentences: a sentence is what its likeliest candidate is. */
function judge(
  labels: readonly Labelled[],
  candidates: readonly Candidate[],
  models: Record<Question, (article: string) => Weights>,
): Judged[] {
  const best = labels.map((label) => ({ label, checkable: 0, checkWorthy: 0 }));
  for (const { sentence, article, features } of candidates) {
    const judged = best[sentence]!;
    judged.checkable = Math.max(judged.checkable, chance(models.isCheckable(article), features));
    judged.checkWorthy = Math.max(judged.checkWorthy, chance(models.isCheckWorthy(article), features));
  }
  return best;
}

function f1(judged: readonly Judged[], threshold: number): { precision: number; recall: number; f1: number } {
  const found = judged.filter(({ checkable }) => checkable >= threshold);
  const right = found.filter(({ label }) => label.checkable).length;
  const all = judged.filter(({ label }) => label.checkable).length;
  return { precision: right / found.length, recall: right / all, f1: (2 * right) / (found.length + all) };
}

function averagePrecision(judged: readonly Judged[], threshold: number): number {
  const ranked = judged.filter(({ checkable }) => checkable >= threshold).sort((a, b) => b.checkWorthy - a.checkWorthy);
  let hits = 0;
  const sum = ranked.reduce((total, { label }, index) => total + (label.checkWorthy ? ++hits / (index + 1) : 0), 0);
  return sum / judged.filter(({ label }) => label.checkWorthy).length;
}

function report(name: string, judged: readonly Judged[], threshold: number): void {
  const { precision, recall, f1: score } = f1(judged, threshold);
  const every = f1(judged, 0).f1;
  const percent = (value: number) => (100 * value).toFixed(1);
  console.log(
    `${name}: checkable P ${percent(precision)} R ${percent(recall)} F1 ${percent(score)} (all of them: ${percent(every)}), ` +
      `check-worthy AP ${percent(averagePrecision(judged, threshold))} (all of them: ${percent(judged.filter(({ label }) => label.checkWorthy).length / judged.length)})`,
  );
}

// Cross-validation: each article is judged by models that never saw it.
const folds = Array.from(new Set(news.map(({ article }) => article)));
const leftOut = Object.fromEntries(
  QUESTIONS.map((question) => {
    const byArticle = new Map(folds.map((fold) => [fold, learn(question, (article) => article !== fold)]));
    return [question, (article: string) => byArticle.get(article)!];
  }),
) as Record<Question, (article: string) => Weights>;
const thresholds = Array.from({ length: 31 }, (_, step) => 0.3 + step * 0.01);
const crossed = sources.map((source) => judge(news, newsBy[source], leftOut));
const pooled = crossed.flat();
// Smoothed over its neighbours, so that the choice does not hang on single sentences.
const smooth = (threshold: number) =>
  [-0.04, -0.02, 0, 0.02, 0.04].reduce((sum, by) => sum + f1(pooled, threshold + by).f1, 0);
const threshold = +thresholds.reduce((best, each) => (smooth(each) > smooth(best) ? each : best)).toFixed(2);
console.log(`threshold ${threshold}`);
sources.forEach((source, index) =>
  report(`news-claims, cross-validated by article, ${source} quotations`, crossed[index]!, threshold),
);
const models = Object.fromEntries(QUESTIONS.map((question) => [question, learn(question, () => true)])) as Record<
  Question,
  Weights
>;
reportSpeeches(models.isCheckable);

/** What a sentence that stands alone shows, as somebody's quoted words. */
function featuresOfSpeech(text: string): Features {
  const whole = { start: 0, end: text.length };
  const marks = markWords(cutParagraph(text)).flatMap((sentence) => sentence.marks);
  const passage = { ...whole, firstLine: 0, lastLine: 0, role: 'body' as const };
  return featuresOf({ span: whole, kind: 'quoted', sentence: { ...whole, passage, marks, quotations: [] } }, text);
}

/** How far the model reaches on political speeches, sentence by sentence. */
function reportSpeeches(model: Weights): void {
  const rows = readLines<{ text: string; label: number; doc: string }>(
    join(data, 'claims', 'policlaim_train_gold.jsonl'),
  );
  const read = rows.map(({ text, label, doc }) => ({
    doc,
    isPositive: label === 1,
    features: featuresOfSpeech(text),
    weight: 1,
  }));
  const score = (judged: readonly { chance: number; isPositive: boolean }[], at: number) => {
    const found = judged.filter(({ chance: value }) => value >= at);
    const right = found.filter(({ isPositive }) => isPositive).length;
    return ((200 * right) / (found.length + judged.filter(({ isPositive }) => isPositive).length)).toFixed(1);
  };
  const asIs = read.map(({ features, isPositive }) => ({ chance: chance(model, features), isPositive }));
  const docs = Array.from(new Set(read.map(({ doc }) => doc)));
  const learned = docs.flatMap((doc) => {
    const weights = fit(
      read.filter((row) => row.doc !== doc),
      PENALTY,
    );
    return read
      .filter((row) => row.doc === doc)
      .map(({ features, isPositive }) => ({ chance: chance(weights, features), isPositive }));
  });
  console.log(
    `PoliClaim speeches: F1 ${score(asIs, threshold)} as it is, ${score(learned, 0.5)} with the same features learned there (by document); ` +
      `all of them: ${score(asIs, 0)}`,
  );
}

const rounded = (weights: Weights) =>
  Object.fromEntries(
    Array.from(weights, ([name, value]) => [name, Math.round(value * 100) / 100] as const).filter(
      ([name, value]) => value !== 0 && name !== DEBATE,
    ),
  );
writeFileSync(
  OUT,
  JSON.stringify(
    { threshold, checkable: rounded(models.isCheckable), checkWorthy: rounded(models.isCheckWorthy) },
    null,
    2,
  ) + '\n',
);
console.log(`written: ${OUT}`);
