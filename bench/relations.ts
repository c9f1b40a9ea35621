import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import Table from 'cli-table3';
import { alignSources, type AlignableSource } from '../src/corpus/align';
import type { Place } from '../src/corpus/passages';
import { groupBy } from '../src/text/groupBy';
import { analyzeText } from '../test/shippedTagger';
import { foundPairs, isExact, isUnquoted, scoreRelations, type FoundPair, type JudgedPair } from './scoreRelations';

const command = new Command('bench:relations')
  .description(
    'How well the relations between the same words in two sources are told, against pairs that a person judged.',
  )
  .requiredOption('--data <folder>', 'texts/EVENT_OUTLET.txt, and judged pairs in gold.jsonl; its parent is enough')
  .option('--errors', 'the pairs of which something else is told than the person said')
  .option('--json', 'the figures as JSON')
  .parse();

const { data, errors, json } = command.opts<{ data: string; errors?: boolean; json?: boolean }>();
const folder = readdirSync(data).includes('gold.jsonl') ? data : join(data, 'alignment');
const texts = new Map(
  readdirSync(join(folder, 'texts'))
    .sort()
    .map((file) => [file, readFileSync(join(folder, 'texts', file), 'utf8')] as const),
);
const judged = readJudged();
const pairs = foundPairs(judged, alignments());
if (errors) printErrors();
else if (json) console.log(JSON.stringify({ ...figures(), relations: scoreRelations(pairs) }));
else printTable();

function readJudged(): JudgedPair[] {
  type Line = Omit<JudgedPair, 'a' | 'b'> & Record<'a' | 'b', { file: string; start: number; end: number }>;
  const placeOf = ({ file, start, end }: Line['a']): Place => ({ source: file, start, end });
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { a, b, same, relations } = JSON.parse(line) as Line;
      return { a: placeOf(a), b: placeOf(b), same, relations };
    });
}

/** Only sources of one event are compared, as the command line does with groups. */
function alignments() {
  const sources = [...texts].map(([id, text]): AlignableSource => ({ id, text, analysis: analyzeText(text) }));
  return [...groupBy(sources, ({ id }) => id.split('_')[0]!).values()].flatMap(alignSources);
}

function figures() {
  const share = (all: readonly FoundPair[]) => ({ pairs: all.length, exact: all.filter(isExact).length });
  return {
    same: judged.filter(({ same }) => same).length,
    all: share(pairs),
    quoted: share(pairs.filter((pair) => !isUnquoted(pair))),
  };
}

function printTable(): void {
  const { same, all, quoted } = figures();
  console.log(
    `${all.pairs} of ${same} judged pairs were found. Exactly the relations that a person sees are told of ${all.exact} ` +
      `(${percent(all.exact, all.pairs)} %); where both sides are quoted of ${quoted.exact} of ${quoted.pairs} (${percent(quoted.exact, quoted.pairs)} %).`,
  );
  const head = ['relation', 'pairs have it', 'told', 'right', 'precision %', 'recall %'];
  const table = new Table({
    head,
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...head.slice(1).map(() => 'right' as const)],
  });
  for (const { relation, expected, told, right } of scoreRelations(pairs)) {
    table.push([relation, expected, told, right, percent(right, told), percent(right, expected)]);
  }
  console.log(table.toString());
}

function printErrors(): void {
  for (const { judged: pair, found, expected, told } of pairs.filter((one) => !isExact(one))) {
    console.log(`expected ${expected.join(' + ') || 'nothing'}; told ${told.join(' + ')}`);
    for (const [name, place] of Object.entries({ ...pair, foundA: found.a, foundB: found.b })) {
      if (typeof place !== 'object' || !('source' in place)) continue;
      console.log(`  ${name.padEnd(6)} ${place.source}:${place.start}  ${words(place)}`);
    }
    console.log('');
  }
}

function words({ source, start, end }: Place): string {
  return texts.get(source)!.slice(start, end);
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : ((100 * part) / of).toFixed(1);
}
