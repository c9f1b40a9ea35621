import { LABELS } from '../../../src/analysis/tagger/labels';
import {
  FIRST_READS,
  inputsOf,
  type FeatureTable,
  type LayerWeights,
  type Matrix,
  type TaggerWeights,
} from '../../../src/analysis/tagger/weights';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the made-up network looks like. */
export interface Make {
  readonly seed: number;
  readonly gates?: 2 | 3;
  readonly units?: readonly number[];
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** Weights that know nothing, for tests of how a network is computed rather than of what it says. */
export function randomWeights({ seed, gates = 3, units = [16, 8], values = {} }: Make): TaggerWeights {
  const random = seeded(seed);
  const integers = (count: number) => Int8Array.from({ length: count }, () => Math.floor(random() * 255) - 127);
  const floats = (count: number, size: number) => Float32Array.from({ length: count }, () => (2 * random() - 1) * size);
  const matrix = (rows: number, columns: number, size: number): Matrix => {
    const scale = Float32Array.from({ length: rows }, () => (size * (0.5 + random())) / Math.sqrt(columns) / 127 / 300);
    return { columns, weights: integers(rows * columns), scale, bias: floats(rows, 0.5) };
  };
  const table = (name: string, dimension: number, size: number, listed?: readonly string[]): FeatureTable => {
    return { name, dimension, size, rows: integers(size * dimension), ...(listed && { values: listed }) };
  };
  const form = ['word', 'suffix', 'prefix', 'shape'].map((name, index) => {
    const listed = values[name] ?? [];
    return table(name, 7 - index, listed.length + 1, listed);
  });
  const features = [...form, table('marks', 4, 14), table('position', 3, 6)];
  const inputs = inputsOf(features);
  const layers = units.map((count, index): LayerWeights => {
    const columns = index === 0 ? FIRST_READS * inputs : 2 * units[index - 1]!;
    return { units: count, ...matrix(2 * gates * count, columns, 4) };
  });
  const states = 2 * units.reduce((sum, count) => sum + count, 0);
  return {
    features,
    gates,
    layers,
    output: matrix(LABELS.length, states, 6),
    transitions: floats(LABELS.length ** 2, 2),
    start: floats(LABELS.length, 2),
  };
}
