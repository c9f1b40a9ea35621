import assert from 'node:assert/strict';
import { readWeights } from '../../../src/analysis/tagger/weightsFile';
import { writeWeights } from '../../../src/analysis/tagger/writeWeights';
import { randomWeights } from './randomWeights';

const values = { word: ['said', '“', 'a', 'über'], suffix: ['ing'] };
const file = () => writeWeights(randomWeights({ seed: 1, values }));

describe('file of weights', () => {
  it('gives back what was written, values sorted and their rows with them', () => {
    const written = randomWeights({ seed: 1, values });
    const read = readWeights(writeWeights(written), 'x.bin');
    assert.deepEqual(read.features[0]!.values, ['a', 'said', 'über', '“']);
    const rowOf = ({ values, rows, dimension }: (typeof read.features)[number], value: string) => {
      const row = values!.indexOf(value) + 1;
      return [...rows.subarray(row * dimension, (row + 1) * dimension)];
    };
    for (const value of [...values.word, 'unknown']) {
      assert.deepEqual(rowOf(read.features[0]!, value), rowOf(written.features[0]!, value));
    }
    assert.deepEqual({ ...read, features: [] }, { ...written, features: [] });
    assert.deepEqual(read.features.slice(1), written.features.slice(1));
  });

  it('is read wherever in a buffer it lies', () => {
    const bytes = file();
    const buffer = new Uint8Array(bytes.length + 3);
    buffer.set(bytes, 3);
    assert.deepEqual(readWeights(buffer.subarray(3), 'x.bin'), readWeights(bytes, 'x.bin'));
  });

  const refusals: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, RegExp])[] = [
    [
      'what is no such file',
      () => new TextEncoder().encode('<!doctype html><title>404</title>'),
      /is not a file of weights/,
    ],
    ['an empty file', () => new Uint8Array(), /is not a file of weights/],
    ['another version', (bytes) => bytes.with(8, 9), /has version 9 of the format, and this program reads version 1/],
    ['a file cut off in its header', (bytes) => bytes.slice(0, 100), /ends within its header: 100 bytes/],
    ['a file cut off', (bytes) => bytes.slice(0, -1), /has \d+ bytes, and its header says \d+/],
    [
      'a file with something behind it',
      (bytes) => Uint8Array.from([...bytes, 0]),
      /has \d+ bytes, and its header says \d+/,
    ],
    ['a spoilt header', (bytes) => bytes.with(20, 0x20), /has a header that makes no sense/],
    [
      'an unknown feature',
      (bytes) => renamed(bytes, 'shape', 'phase'),
      /reads a feature that this program does not have: phase/,
    ],
    ['other labels', (bytes) => renamed(bytes, 'B-cue', 'B-who'), /has other labels than O, .*/],
    ['no number', (bytes) => spoilNumber(bytes), /holds a number that is none/],
  ];
  for (const [what, spoil, reason] of refusals) {
    it(`refuses ${what} and says so`, () => {
      const expected = new RegExp(`^The tagger's weights cannot be used: x\\.bin ${reason.source}\\.$`);
      assert.throws(() => readWeights(spoil(file()), 'x.bin'), { message: expected });
    });
  }
});

/** Writes other words of the same length into the header. */
function renamed(bytes: Uint8Array, words: string, others: string): Uint8Array {
  const header = new TextDecoder().decode(bytes.subarray(16, 16 + 1000));
  const changed = Uint8Array.from(bytes);
  changed.set(new TextEncoder().encode(others), 16 + header.indexOf(words));
  return changed;
}

/** Makes the first scale something that is no number. */
function spoilNumber(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  view.setFloat32(16 + view.getUint32(12, true), Number.NaN, true);
  return bytes;
}
