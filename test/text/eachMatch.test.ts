import { deepEqual } from 'node:assert/strict';
import { eachMatch } from '../../src/text/eachMatch';

describe('matches of an expression, one after another', () => {
  const indexes = (text: string, expression: RegExp) => Array.from(eachMatch(text, expression), ({ index }) => index);

  it('finds what `matchAll` finds', () => {
    for (const text of ['', 'none', 'a1', '1a22a333', '“1” 2\n3'])
      deepEqual(
        indexes(text, /\d+/g),
        Array.from(text.matchAll(/\d+/g), ({ index }) => index),
      );
  });

  it('begins anew each time, and within itself', () => {
    const digits = /\d/g;
    for (const match of eachMatch('a1b2', digits)) {
      deepEqual(match[0], '1');
      break;
    }
    deepEqual(indexes('1b2', digits), [0, 2]);
    const pairs = Array.from(eachMatch('12', digits), (first) =>
      indexes('345', digits).map((at) => `${first[0]}${at}`),
    );
    deepEqual(pairs, [
      ['10', '11', '12'],
      ['20', '21', '22'],
    ]);
  });
});
