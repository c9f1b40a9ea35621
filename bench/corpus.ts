import { spawnSync } from 'node:child_process';
import Table from 'cli-table3';
import { Command } from 'commander';
import { Corpus } from '../src/corpus/corpus';
import { analyzeText } from '../test/shippedTagger';
import { madeArticle, type Given, type MadeArticle } from './madeArticles';
import { scoreUtterances } from './scoreUtterances';

const command = new Command('bench:corpus')
  .description(
    'What the same words in many sources cost: time and memory for folders of made articles, and how both grow.',
  )
  .option('--sizes <numbers>', 'how many articles', '100,1000,3000,10000')
  .option('--analyze', 'read the articles with the product instead of taking the marks they were made with', false)
  .option('--one', 'one size, as JSON, in this process')
  .parse();

interface Options {
  readonly sizes: string;
  readonly analyze: boolean;
  readonly one?: boolean;
}
const { sizes, analyze, one } = command.opts<Options>();

/** Milliseconds and megabytes. */
interface Measured {
  readonly articles: number;
  readonly characters: number;
  readonly times: Readonly<Record<string, number>>;
  readonly work: number;
  readonly heap: number;
  readonly peak: number;
  readonly shared: number;
  /** Of the pairs of places that give the same, how many are listed as one; and of those that are, how many give two. */
  readonly found: Readonly<Record<'quoted' | 'event' | 'saying', { readonly recall: number; readonly wrong: number }>>;
}

if (one) console.log(JSON.stringify(measure(Number(sizes))));
else printTable();

function measure(articles: number): Measured {
  const times: Record<string, number> = {};
  const timed = <T>(name: string, task: () => T): T => {
    const began = performance.now();
    const result = task();
    times[name] = (times[name] ?? 0) + performance.now() - began;
    return result;
  };
  const before = heap();
  const corpus = new Corpus();
  const made: Pick<MadeArticle, 'name' | 'given'>[] = [];
  let characters = 0;
  const marksOf = ({ text, marks }: MadeArticle) => (analyze ? timed('analyze', () => analyzeText(text)) : marks);
  for (let index = 0; index < articles; index++) {
    const article = madeArticle(index, articles);
    characters += article.text.length;
    made.push({ name: article.name, given: article.given });
    const marks = marksOf(article);
    timed('add all', () => corpus.set(article.name, article.text, marks));
  }
  const utterances = timed('list all utterances', () => corpus.utterances());
  const shared = utterances.filter(({ sources }) => sources > 1).length;
  const after = heap() - before;
  const scoreOf = (isAsked: (given: Given) => boolean) => {
    const { all, found: joined, wrong } = scoreUtterances(made, utterances, isAsked);
    return { recall: (100 * joined) / all, wrong: (100 * wrong) / Math.max(1, joined + wrong) };
  };
  const found = {
    quoted: scoreOf(({ of, isQuoted }) => of === 'event' && isQuoted),
    event: scoreOf(({ of }) => of === 'event'),
    saying: scoreOf(({ of }) => of === 'saying'),
  };
  const names = Array.from({ length: 20 }, (_, at) => Math.floor((at * articles) / 20));
  const each = (name: string, task: (index: number) => unknown) => {
    timed(name, () => {
      for (const index of names) task(index);
    });
    times[name]! /= names.length;
  };
  each('what others have of one', (index) => corpus.occurrencesIn(madeArticle(index, articles).name));
  each('edit one and ask again', (index) => {
    const { name, text, marks } = madeArticle(index, articles);
    corpus.set(name, `${text}Corrected\n`, marks);
    corpus.occurrencesIn(name);
  });
  each('add one and ask', (index) => {
    const { text, marks } = madeArticle(articles + index, articles);
    corpus.set(`new ${index}`, text, marks);
    corpus.occurrencesIn(`new ${index}`);
  });
  timed('list all again', () => corpus.utterances());
  const peak = process.resourceUsage().maxRSS / 1024;
  return { articles, characters, times, work: corpus.work, heap: after, peak, shared, found };
}

/** Megabytes in use. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function printTable(): void {
  const measured = sizes.split(',').map((size) => {
    const args = [
      '--expose-gc',
      '--max-old-space-size=12000',
      ...process.argv.slice(1, 2),
      '--one',
      '--sizes',
      size,
      ...(analyze ? ['--analyze'] : []),
    ];
    const { stdout } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
    return JSON.parse(stdout) as Measured;
  });
  const rows: [string, (one: Measured) => number][] = [
    ...Object.keys(measured[0]!.times).map((name): [string, (one: Measured) => number] => [
      `${name}, ms`,
      ({ times }) => times[name]!,
    ]),
    ['steps of work', ({ work }) => work],
    ['memory kept, MB', ({ heap: kept }) => kept],
    ['memory kept per article, KB', ({ heap: kept, articles }) => (1024 * kept) / articles],
    ['peak of the process, MB', ({ peak }) => peak],
    ['characters', ({ characters }) => characters],
    ['utterances in several sources', ({ shared }) => shared],
    ['quoted pairs of one event found, %', ({ found }) => found.quoted.recall],
    ['the same with those reported without marks, %', ({ found }) => found.event.recall],
    ['pairs of a saying found, %', ({ found }) => found.saying.recall],
    ['pairs joined wrongly, %', ({ found }) => Math.max(found.event.wrong, found.saying.wrong)],
  ];
  const table = new Table({
    head: ['', ...measured.map(({ articles }) => `${articles} articles`)],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...measured.map(() => 'right' as const)],
  });
  for (const [name, valueOf] of rows) {
    table.push([
      name,
      ...measured.map((now, at) => {
        const before = measured[at - 1];
        const growth = before && !name.endsWith('%') ? ` (× ${(valueOf(now) / valueOf(before)).toFixed(1)})` : '';
        return `${valueOf(now).toLocaleString('en', { maximumFractionDigits: valueOf(now) < 10 ? 2 : 0 })}${growth}`;
      }),
    ]);
  }
  console.log(table.toString());
}
