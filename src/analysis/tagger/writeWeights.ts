import { frontCode } from './frontCoding';
import { LABELS } from './labels';
import type { FeatureTable, TaggerWeights } from './weights';
import { MAGIC, PREAMBLE, VERSION, type Header } from './weightsFile';

/** Writes a file of weights. The values of features come out sorted, their rows with them. */
export function writeWeights({ features, gates, layers, output, transitions, start }: TaggerWeights): Uint8Array {
  const sorted = features.map(sortValues);
  const header: Header = {
    labels: LABELS,
    gates,
    features: sorted.map(({ name, dimension, size, values }) => {
      return values ? { name, dimension, values: frontCode(values) } : { name, dimension, size };
    }),
    layers: layers.map(({ units }) => units),
  };
  const json = JSON.stringify(header).replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const text = json.padEnd(Math.ceil(json.length / 4) * 4);
  const matrices = [...layers, output];
  const floats = [...matrices.flatMap(({ scale, bias }) => [scale, bias]), transitions, start].flatMap((part) => [
    ...part,
  ]);
  const integers = [...sorted.map(({ rows }) => rows), ...matrices.map(({ weights }) => weights)];

  const body = PREAMBLE + text.length;
  const length = integers.reduce((sum, part) => sum + part.length, body + 4 * floats.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const put = (words: string, at: number) =>
    bytes.set(
      Uint8Array.from(words, (letter) => letter.charCodeAt(0)),
      at,
    );
  put(MAGIC, 0);
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, text.length, true);
  put(text, PREAMBLE);
  floats.forEach((value, index) => view.setFloat32(body + 4 * index, value, true));
  let at = body + 4 * floats.length;
  for (const part of integers) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.length), at);
    at += part.length;
  }
  return bytes;
}

function sortValues(table: FeatureTable): FeatureTable {
  const { values, dimension, rows } = table;
  if (!values) return table;
  const order = values.map((_, index) => index).sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
  const sorted = new Int8Array(rows.length);
  sorted.set(rows.subarray(0, dimension));
  order.forEach((from, to) => {
    sorted.set(rows.subarray((from + 1) * dimension, (from + 2) * dimension), (to + 1) * dimension);
  });
  return { ...table, values: order.map((index) => values[index]!), rows: sorted };
}
