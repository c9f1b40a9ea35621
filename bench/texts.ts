import { Command, Option } from 'commander';
import Table from 'cli-table3';
import { measure, type Measured } from '../test/texts/measure';
import { readArticles } from '../test/texts/readArticle';
import type { Figures, Share } from '../test/texts/score';
import { TYPOGRAPHIES } from '../test/texts/typography';

const command = new Command('bench:texts')
  .description('How well the development texts are read: what is found, how precisely, and by whom it is said.')
  .addOption(new Option('--half <half>', 'which texts').choices(['develop', 'judge', 'all']).default('all'))
  .option('--article <words>', 'only articles whose name holds these words')
  .option('--typography <words>', 'only typographies whose name holds these words')
  .option('--errors [typography]', 'what came out wrong in the texts of the develop half, in one typography', false)
  .option('--json', 'the figures as JSON')
  .parse();

interface Options {
  readonly half: 'develop' | 'judge' | 'all';
  readonly article?: string;
  readonly typography?: string;
  readonly errors: boolean | string;
  readonly json?: boolean;
}
const { half, article = '', typography = '', errors, json } = command.opts<Options>();

const articles = readArticles().filter((one) => one.name.includes(article) && (half === 'all' || half === one.half));
const typographies = TYPOGRAPHIES.filter(({ name }) => name.includes(typography));
if (articles.length === 0 || typographies.length === 0)
  command.error('error: no article or no typography of that name');
const measured = measure(articles, typographies);
if (errors !== false) printErrors(errors === true ? typographies[0]!.name : errors);
else if (json)
  console.log(JSON.stringify(Object.fromEntries(rows().map(({ name, figures }) => [name, columns(figures)]))));
else printTable();

function rows(): { readonly name: string; readonly figures: Figures }[] {
  const { byTypography, all, develop, judge } = measured;
  const halves =
    half === 'all'
      ? [
          { name: 'ALL develop', figures: develop },
          { name: 'ALL judge', figures: judge },
        ]
      : [];
  return [...byTypography, ...halves, { name: 'ALL', figures: all }];
}

function columns({ found, exact, touching, precise, speaker, decoys, act }: Figures): Record<string, Share> {
  return { ...found, exact, touching, precise, speaker, decoys, act };
}

function printTable(): void {
  const head = ['', 'direct', 'mixed', 'indir.', 'exact', 'P touch', 'P half', 'speaker', 'decoys', 'act'];
  const table = new Table({
    head,
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...head.slice(1).map(() => 'right' as const)],
  });
  for (const { name, figures } of rows()) table.push([name, ...Object.values(columns(figures)).map(percent)]);
  const { direct, mixed, indirect } = measured.byTypography[0]!.figures.found;
  console.log(table.toString());
  console.log(
    `${articles.length} articles, ${typographies.length} typographies; in each ${direct.of} direct, ${mixed.of} mixed, ` +
      `${indirect.of} indirect quotations, ${measured.byTypography[0]!.figures.decoys.of} decoys. test/texts/README.md says what the columns mean.`,
  );
}

function percent({ of, right }: Share): string {
  return of === 0 ? '–' : ((100 * right) / of).toFixed(1);
}

function printErrors(wanted: string): void {
  const shown: readonly Measured['misses'][number][] = measured.misses.filter(
    (miss) => miss.typography === wanted && miss.article.half === 'develop',
  );
  let name = '';
  for (const { article: of, what, words, detail } of shown) {
    if (of.name !== name) console.log(`\n${of.name} (${of.about})`);
    name = of.name;
    console.log(`  ${what.padEnd(9)} ${words}\n            ${detail}`);
  }
}
