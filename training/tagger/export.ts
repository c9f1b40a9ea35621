// Quantises what training handed over and writes the file that is shipped: node training/tagger/export.mjs FOLDER [FILE] [BITS]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LABELS } from '../../src/analysis/tagger/labels';
import { ONE } from '../../src/analysis/tagger/network';
import { FIRST_READS, type FeatureTable, type LayerWeights, type Matrix } from '../../src/analysis/tagger/weights';
import { readWeights } from '../../src/analysis/tagger/weightsFile';
import { writeWeights } from '../../src/analysis/tagger/writeWeights';

/** Added to the score of every label that begins a span behind none. */
const EAGERNESS = 1;

/** `model.json` as README.md describes it. */
interface Model {
  readonly features: readonly (
    | { readonly name: string; readonly values: readonly string[]; readonly dimension: number }
    | { readonly name: string; readonly size: number; readonly dimension: number }
  )[];
  readonly gates: 2 | 3;
  readonly hidden: readonly number[];
  readonly context: boolean;
  readonly outputLayers: readonly number[];
  readonly labels: readonly string[];
}

const [folder, file = 'models/tagger.bin', bits = '8'] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder that handOver.py wrote.');
const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Model;
expect(model.labels.join() === LABELS.join(), 'other labels than the runtime has');
expect(model.context, 'no context: the runtime reads the tokens around each');
expect(model.outputLayers.join() === model.hidden.map((_, layer) => layer).join(), 'an output that leaves layers out');

/** A tensor of the folder; its size is checked. */
function tensor(name: string, size: number): Float32Array {
  const bytes = readFileSync(join(folder!, `${name}.f32`));
  expect(bytes.length === 4 * size, `${bytes.length / 4} numbers in ${name}, not ${size}`);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`${folder} has ${otherwise}.`);
}

/** Whole numbers of so many bits, and what one of them is worth. */
function quantise(values: Float32Array, ofBits = 8): { integers: Int8Array; unit: number } {
  const largest = 2 ** (ofBits - 1) - 1;
  const unit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / largest;
  return { integers: Int8Array.from(values, (value) => Math.round(value / unit)), unit };
}

/**
 * A matrix row by row: each has a scale of its own.
 * @param worth what a number that a column is multiplied with is worth, column by column
 */
function quantiseRows(weights: Float32Array, bias: Float32Array, worth: (column: number) => number): Matrix {
  const columns = weights.length / bias.length;
  const scale = new Float32Array(bias.length);
  const integers = new Int8Array(weights.length);
  for (let row = 0; row < bias.length; row++) {
    const values = weights.slice(row * columns, (row + 1) * columns).map((value, column) => value * worth(column));
    const quantised = quantise(values);
    integers.set(quantised.integers, row * columns);
    scale[row] = quantised.unit;
  }
  return { columns, weights: integers, scale, bias };
}

const units: number[] = [];
const features = model.features.map((feature): FeatureTable => {
  const { name, dimension } = feature;
  const size = 'values' in feature ? feature.values.length + 1 : feature.size;
  const { integers, unit } = quantise(tensor(`embedding.${name}`, size * dimension), Number(bits));
  units.push(...new Array<number>(dimension).fill(unit));
  return { name, size, dimension, rows: integers, ...('values' in feature && { values: feature.values }) };
});
const layers = model.hidden.map((hidden, layer): LayerWeights => {
  const rows = 2 * model.gates * hidden;
  const columns = layer === 0 ? FIRST_READS * units.length : 2 * model.hidden[layer - 1]!;
  const weights = tensor(`layer${layer}.weight`, rows * columns);
  const worth = layer === 0 ? (column: number) => units[column % units.length]! : () => 1 / ONE;
  return { units: hidden, ...quantiseRows(weights, tensor(`layer${layer}.bias`, rows), worth) };
});
const states = 2 * model.hidden.reduce((sum, hidden) => sum + hidden, 0);
const output = quantiseRows(
  tensor('output.weight', LABELS.length * states),
  tensor('output.bias', LABELS.length),
  () => 1 / ONE,
);
const transitions = tensor('transitions', LABELS.length ** 2);
const start = tensor('start', LABELS.length);
// As trained, the tagger would rather leave an attribution out than find a wrong one. What comes after it drops the unlikely ones by itself,
// so it finds more right ones if beginning a span is made a little easier (chosen on articles left out of training).
for (let label = 0; label < LABELS.length; label++) {
  if (!LABELS[label]!.startsWith('B')) continue;
  transitions[LABELS.indexOf('O') * LABELS.length + label]! += EAGERNESS;
  start[label]! += EAGERNESS;
}
const bytes = writeWeights({ features, gates: model.gates, layers, output, transitions, start });
readWeights(bytes, file);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, bytes);
console.log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
