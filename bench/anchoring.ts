import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import Table from 'cli-table3';
import { anchor, type Anchorable } from '../src/annotations/anchoring/anchor';
import type { Part } from '../src/annotations/annotation';
import { describe } from '../src/annotations/selector';
import { textVersion } from '../src/annotations/textVersion';
import { withLineFeeds } from '../src/text/lineFeeds';
import { offsetsOf } from '../src/text/offsets';
import { trim, type Span } from '../src/text/span';
import { printGrowth } from './anchoringGrowth';
import { randomOf, sentencesOf, truthsOf, unedited, type EditedText } from './editedText';
import { lineOnTop, paragraphs, sentences, straighten, TYPOGRAPHIES, words, type Edit, type Supply } from './edits';

interface Options {
  readonly data: string;
  readonly seed: string;
  readonly half: 'tune' | 'judge' | 'all';
  readonly edit: string;
  readonly errors?: string;
  readonly growth: boolean;
}
const options = new Command('bench:anchoring')
  .description('How surely marks are found again after their text was edited, and how fast.')
  .option('--data <folder>', 'where the corpora are', '../shared/data')
  .option('--seed <number>', 'of the simulated edits', '1')
  .option('--half <half>', 'tune (every other text), judge (the others) or all', 'all')
  .option('--edit <words>', 'only edits whose name holds these words', '')
  .option('--errors <number>', 'print so many errors of each')
  .option('--no-growth', 'leave out how time grows')
  .parse()
  .opts<Options>();

interface Article {
  readonly text: string;
  readonly annotations: readonly Anchorable[];
}

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
interface GoldArticle {
  readonly text: string;
  readonly quotes: readonly Readonly<Record<'cue' | 'sources' | 'contents', readonly GoldSpan[]>>[];
}

const articles = read('dev');
const supply = supplyOf(read('train', 100));
const EDITS: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
  ['straight marks, a line on top', [straighten, lineOnTop]],
  ['sentences only', [sentences]],
  ['+ 12 % of sentences in or out', [straighten, lineOnTop, sentences]],
  ['+ 12 % of words replaced', [straighten, lineOnTop, sentences, words]],
  ['words only', [words]],
  ['sentences, 20 % of paragraphs moved', [straighten, lineOnTop, sentences, paragraphs]],
  ['paragraphs only', [paragraphs]],
  ...TYPOGRAPHIES.map(([name, edit]) => [name, [edit]] as const),
  ['line endings', [(edited) => edited]],
];

type Way = 'with former' | 'without' | 'alone';
interface Figures {
  marks: number;
  right: number;
  wrong: number;
  lost: number;
  torn: number;
  tornWrong: number;
  gone: number;
  ghosts: number;
  time: number;
}

const table = new Table({
  head: ['edit', 'former text', 'right %', 'wrong %', 'lost %', 'torn, wrong', 'gone', 'ghosts', 'ghosts %', 'ms/text'],
  style: { head: [], border: [], compact: true },
});
for (const [name, edits] of EDITS) {
  if (!name.includes(options.edit)) continue;
  for (const way of ['with former', 'without', 'alone'] as const) {
    const figures = measure(name, edits, way);
    const share = (count: number, of = figures.marks) => (of === 0 ? '–' : ((100 * count) / of).toFixed(2));
    table.push([
      ...[name, way, share(figures.right), share(figures.wrong), share(figures.lost)],
      ...[`${figures.torn}, ${figures.tornWrong}`, figures.gone, figures.ghosts, share(figures.ghosts, figures.gone)],
      (figures.time / articles.length).toFixed(1),
    ]);
  }
}
console.log(
  `${articles.length} texts, ${articles.flatMap(({ annotations }) => annotations.flatMap(({ parts }) => parts)).length} marks, seed ${options.seed}`,
);
console.log(table.toString());
if (options.growth) printGrowth(supply);

function measure(name: string, edits: readonly Edit[], way: Way): Figures {
  const random = randomOf(Number(options.seed));
  const figures = {
    marks: 0,
    right: 0,
    wrong: 0,
    lost: 0,
    torn: 0,
    tornWrong: 0,
    gone: 0,
    ghosts: 0,

    time: 0,
  };
  let errors = Number(options.errors ?? 0);
  for (const { text, annotations } of articles) {
    let edited: EditedText = unedited(text);
    for (const edit of edits) edited = edit(edited, { ...supply, random });
    const current = name === 'line endings' ? withLineFeeds(edited.text.replaceAll('\n', '\r\n')).text : edited.text;
    const parts = annotations.flatMap((annotation) => annotation.parts);
    const truths = truthsOf(
      edited,
      text,
      parts.map(({ selector }) => selector),
    );
    const began = performance.now();
    const former = way === 'with former' ? () => text : () => undefined;
    const anchored =
      way === 'alone'
        ? annotations.flatMap((annotation) => anchor([annotation], current, former))
        : anchor(annotations, current, former);
    figures.time += performance.now() - began;
    anchored
      .flatMap((one) => one.parts)
      .forEach(({ span, score, state }, index) => {
        const truth = truths[index];
        const selector = parts[index]!.selector;
        const isRight = span !== undefined && truth !== undefined && overlap(trim(current, span), truth.span) >= 0.95;
        let error = '';
        if (!truth) {
          figures.gone++;
          if (span) {
            figures.ghosts++;
            error = 'ghost';
          }
        } else if (truth.left < 0.5) {
          figures.torn++;
          if (span && !isRight) figures.tornWrong++;
        } else {
          figures.marks++;
          if (isRight) figures.right++;
          else if (span) {
            figures.wrong++;
            error = 'wrong';
          } else {
            figures.lost++;
            error = 'lost';
          }
        }
        if (error !== '' && errors-- > 0)
          console.log(
            `[${name}; ${way}] ${error} ${state} ${score.toFixed(2)}\n   was  ${show(text, selector)}\n   is   ${truth ? show(current, truth.span) : '–'}\n   got  ${span ? show(current, span) : '–'}`,
          );
      });
  }
  return figures;
}

function show(text: string, { start, end }: Span): string {
  const inner =
    end - start > 90 ? `${text.slice(start, start + 45)} … ${text.slice(end - 45, end)}` : text.slice(start, end);
  return `${text.slice(Math.max(0, start - 40), start)}[${inner}]${text.slice(end, end + 40)}`.replaceAll('\n', '⏎');
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function read(file: 'dev' | 'train', most?: number): Article[] {
  const lines = readFileSync(join(options.data, 'polnear', `${file}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .slice(0, most)
    .filter((_, index) => file === 'train' || options.half === 'all' || (index % 2 === 0) === (options.half === 'tune'))
    .map((line) => {
      const gold = JSON.parse(line) as GoldArticle;
      const lineFeeds = withLineFeeds(gold.text);
      const { text } = lineFeeds;
      const offsets = offsetsOf(gold.text);
      const partsOf = (role: Part['role'], spans: readonly GoldSpan[]) =>
        spans.map((span) => ({ role, selector: describe(text, lineFeeds.normal(offsets.spanToCodeUnits(span))) }));
      const version = textVersion(text);
      const annotations = gold.quotes.map(({ cue, sources, contents }) => ({
        version,
        parts: [...partsOf('content', contents), ...partsOf('cue', cue), ...partsOf('source', sources)],
      }));
      return { text, annotations };
    });
}

function supplyOf(others: readonly Article[]): Omit<Supply, 'random'> {
  const texts = others.map(({ text }) => text);
  return {
    sentences: texts.flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())),
    words: texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []),
  };
}
