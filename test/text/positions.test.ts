import { deepEqual } from 'node:assert/strict';
import { placeOf, positionAt } from '../../src/text/positions';
import { readText } from '../../src/text/sourceText';

describe('positions', () => {
  const { lines } = readText('one\r\ntwo\n\nfour 😀 more');

  it('count lines and code units from zero', () => {
    deepEqual(positionAt(lines, 0), { line: 0, character: 0 });
    deepEqual(positionAt(lines, 7), { line: 1, character: 2 });
    deepEqual(placeOf(lines, { start: 10, end: 17 }), {
      start: { line: 3, character: 0 },
      end: { line: 3, character: 7 },
    });
  });

  it('end a line before its line break', () => {
    deepEqual(positionAt(lines, 4), { line: 0, character: 3 });
  });

  it('stop at the end of the text', () => {
    deepEqual(positionAt(lines, 1000), { line: 3, character: 12 });
    deepEqual(positionAt(readText('').lines, 0), { line: 0, character: 0 });
  });
});
