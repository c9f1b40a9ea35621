import { isKnown } from './embeddings';
import { frontDecode } from './frontCoding';
import { LABELS } from './labels';
import { MOST_COLUMNS } from './network';
import {
  FIRST_READS,
  inputsOf,
  type FeatureTable,
  type LayerWeights,
  type Matrix,
  type TaggerWeights,
} from './weights';

/*
 * The file of the tagger's weights:
 *
 *   8 bytes   `OnRecTag`
 *   4 bytes   version of this format, little-endian, as all numbers are
 *   4 bytes   length of the header in bytes, a multiple of 4
 *   header    JSON in ASCII, padded with spaces: see `Header`
 *   floats    32 bits each: scales and biases layer by layer, those of the output, transitions, start
 *   integers  8 bits each: the features' tables, the layers' weights, the output's
 *
 * All sizes follow from the header, so a file that is too long or too short is refused. Values are sorted and front-coded, and integers may use
 * fewer than 8 bits: both only help whoever packs the file.
 */

/** What the file begins with. */
export const MAGIC = 'OnRecTag';
export const VERSION = 1;
/** Bytes before the header. */
export const PREAMBLE = MAGIC.length + 8;

/** What the file says of itself. */
export interface Header {
  readonly labels: readonly string[];
  readonly gates: 2 | 3;
  readonly features: readonly HeaderFeature[];
  /** Units of each layer, in each direction. */
  readonly layers: readonly number[];
}

interface HeaderFeature {
  readonly name: string;
  readonly dimension: number;
  /** Rows of a feature whose values are row numbers. */
  readonly size?: number;
  /** The values otherwise: see `frontCoding.ts`. */
  readonly values?: string;
}

/**
 * Reads a file of weights. The integers are views of the file's bytes.
 * @param name the file's, for errors
 * @throws where the bytes are not such a file, or not a whole one; the message says so and names the file
 */
export function readWeights(bytes: Uint8Array, name: string): TaggerWeights {
  const fail = (reason: string): never => {
    throw new Error(`The tagger's weights cannot be used: ${name} ${reason}.`);
  };
  if (bytes.length < PREAMBLE || ascii(bytes, 0, MAGIC.length) !== MAGIC) return fail('is not a file of weights');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== VERSION)
    return fail(`has version ${version} of the format, and this program reads version ${VERSION}`);
  const body = PREAMBLE + view.getUint32(MAGIC.length + 4, true);
  if (body > bytes.length) return fail(`ends within its header: ${bytes.length} bytes`);
  const header: Header = readHeader(ascii(bytes, PREAMBLE, body)) ?? fail('has a header that makes no sense');
  if (header.labels.join() !== LABELS.join()) return fail(`has other labels than ${LABELS.join(', ')}`);

  const sizes = sizesOf(header);
  if (Math.max(inputsOf(sizes.features), sizes.output.columns) > MOST_COLUMNS)
    fail(`has more than ${MOST_COLUMNS} columns`);
  const unknown = sizes.features.find((feature) => !isKnown(feature));
  if (unknown) fail(`reads a feature that this program does not have: ${unknown.name}`);
  const expected = body + 4 * sizes.floats + sizes.integers;
  if (bytes.length !== expected) return fail(`has ${bytes.length} bytes, and its header says ${expected}`);
  const cursor = { floats: body, integers: body + 4 * sizes.floats };
  const floats = (count: number): Float32Array => {
    const values = Float32Array.from({ length: count }, (_, index) => view.getFloat32(cursor.floats + 4 * index, true));
    if (!values.every((value) => Number.isFinite(value))) fail('holds a number that is none');
    cursor.floats += 4 * count;
    return values;
  };
  const integers = (count: number): Int8Array => {
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + cursor.integers, count);
    cursor.integers += count;
    return values;
  };
  const scales = [...sizes.layers, sizes.output].map(({ rows }) => ({ scale: floats(rows), bias: floats(rows) }));
  const transitions = floats(LABELS.length ** 2);
  const start = floats(LABELS.length);
  const features = sizes.features.map((feature): FeatureTable => {
    return { ...feature, rows: integers(feature.size * feature.dimension) };
  });
  const layers = sizes.layers.map(({ units, rows, columns }, index): LayerWeights => {
    return { units, columns, weights: integers(rows * columns), ...scales[index]! };
  });
  const { rows, columns } = sizes.output;
  const output: Matrix = { columns, weights: integers(rows * columns), ...scales.at(-1)! };
  return { features, gates: header.gates, layers, output, transitions, start };
}

function readHeader(text: string): Header | undefined {
  try {
    const header: unknown = JSON.parse(text);
    return isHeader(header) ? header : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown): value is Header {
  const { labels, gates, features, layers } = value as Record<keyof Header, unknown>;
  return (
    isList(labels, (label) => typeof label === 'string') &&
    (gates === 2 || gates === 3) &&
    isList(features, isFeature) &&
    isList(layers, (units) => isCount(units) && units % 8 === 0)
  );
}

function isFeature(value: unknown): boolean {
  const { name, dimension, size, values } = value as Record<keyof HeaderFeature, unknown>;
  return typeof name === 'string' && isCount(dimension) && (typeof values === 'string' || isCount(size));
}

function isList(value: unknown, isSound: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isSound);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}

/** All sizes that follow from a header. */
function sizesOf({ features, gates, layers }: Header) {
  const read = features.map(({ name, dimension, size, values: coded }) => {
    if (coded === undefined) return { name, dimension, size: size! };
    const values = frontDecode(coded);
    return { name, dimension, values, size: values.length + 1 };
  });
  const sized = layers.map((units, index) => {
    return {
      units,
      rows: 2 * gates * units,
      columns: index === 0 ? FIRST_READS * inputsOf(features) : 2 * layers[index - 1]!,
    };
  });
  const output = { rows: LABELS.length, columns: 2 * layers.reduce((sum, units) => sum + units, 0) };
  const matrices = [...sized, output];
  return {
    features: read,
    layers: sized,
    output,
    floats: matrices.reduce((sum, { rows }) => sum + 2 * rows, LABELS.length ** 2 + LABELS.length),
    integers:
      read.reduce((sum, { size, dimension }) => sum + size * dimension, 0) +
      matrices.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  };
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  const parts: string[] = [];
  for (let at = from; at < to; at += 4096)
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4096))));
  return parts.join('');
}
