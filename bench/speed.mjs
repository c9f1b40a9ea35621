// How fast the analysis is: characters a second by stage, how the time grows with the text, and what a keystroke costs.
// Usage: npm run bench [-- characters]. The figures are for comparison on one machine, so nothing passes or fails here.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kernelPlugin } from '../scripts/kernelPlugin.mjs';
import { newsText } from './newsText.mjs';

const characters = Number(process.argv[2] ?? 200_000);
const REPEATS = 3;

const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
const core = await loadCore(join(folder, 'core.mjs')).finally(() => rm(folder, { recursive: true }));
const tagger = core.loadTagger(readFileSync('models/tagger.bin'), 'models/tagger.bin');

printStages();
printGrowth('paragraphs', (size) => newsText(size));
printGrowth('one line', (size) => newsText(size, ' '));
printGrowth('tiny paragraphs', (size) => 'Ana ran.\n\n'.repeat(size / 10));
printKeystrokes();

async function loadCore(outfile) {
  const contents = `
    export { readText } from './src/text/sourceText';
    export { ParagraphMemo } from './src/text/memo';
    export { analyze } from './src/analysis/analyze';
    export { loadTagger } from './src/analysis/tagger/loadTagger';
    export { findBoilerplate } from './src/analysis/boilerplate/findBoilerplate';
    export { findQuotations } from './src/analysis/quotations/findQuotations';
    export { findSpeakers } from './src/analysis/speakers/findSpeakers';
    export { findClaims } from './src/analysis/claims/findClaims';`;
  const stdin = { contents, resolveDir: '.' };
  await build({ stdin, bundle: true, format: 'esm', outfile, plugins: [kernelPlugin], logLevel: 'error' });
  return import(pathToFileURL(outfile));
}

function printStages() {
  const { ParagraphMemo, readText, findBoilerplate, findQuotations, findSpeakers, findClaims } = core;
  const text = newsText(characters);
  let took = new Map();
  const timed = (stage, work) => {
    const began = performance.now();
    const result = work();
    took.set(stage, performance.now() - began);
    return result;
  };
  // The first rounds warm the engine up; the last one counts.
  for (let round = 0; round <= REPEATS; round++) {
    took = new Map();
    const memo = new ParagraphMemo();
    const source = timed('lines and paragraphs', () => readText(text));
    const page = timed('boilerplate', () => findBoilerplate(source, memo));
    const attributions = timed('quotations', () => findQuotations(page, memo, tagger));
    const attributed = timed('speakers', () => findSpeakers(page, attributions, memo));
    timed('claims', () => findClaims(page, attributed, memo));
  }
  const total = [...took.values()].reduce((sum, time) => sum + time);
  console.log(`Stages, ${text.length} characters:`);
  for (const [stage, time] of [...took, ['all', total]]) {
    console.log(`  ${stage.padEnd(22)}${(text.length / time).toFixed(0).padStart(7)}k characters/s`);
  }
}

function printGrowth(form, make) {
  const sizes = [1, 2, 4, 8].map((factor) => (characters / 4) * factor);
  const times = sizes.map((size) => fastest(() => core.analyze(make(size), tagger)));
  const exponent = Math.log(times.at(-1) / times[0]) / Math.log(8);
  const curve = times.map((time, index) => `${sizes[index]}: ${time.toFixed(0)} ms`).join(', ');
  console.log(`Growth, ${form}: ${curve}; exponent ${exponent.toFixed(2)}`);
}

function printKeystrokes() {
  for (const size of [characters / 16, characters / 4, characters]) {
    const text = newsText(size);
    const middle = text.indexOf(' ', text.length / 2);
    const full = fastest(() => core.analyze(text, tagger));
    const memo = new core.ParagraphMemo();
    core.analyze(text, tagger, memo);
    let typed = '';
    const keystroke = fastest(() => {
      typed += 'x';
      core.analyze(text.slice(0, middle) + typed + text.slice(middle), tagger, memo);
    });
    const share = ((100 * keystroke) / full).toFixed(0);
    console.log(`Keystroke in ${text.length} characters: ${keystroke.toFixed(1)} ms, ${share} % of a full analysis`);
  }
}

/** Milliseconds of the fastest of a few runs. */
function fastest(work) {
  let best = Infinity;
  for (let run = 0; run < REPEATS; run++) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
