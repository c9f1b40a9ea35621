import { equal, ok } from 'node:assert/strict';
import { oneLine } from '../../src/text/oneLine';

describe('words on one line', () => {
  it('have plain single spaces', () => equal(oneLine(' a\r\n b\u00A0\tc '), 'a b c'));

  it('are cut at a word, without the comma before it', () => {
    equal(oneLine('The ferry was late, the mayor said', 20), 'The ferry was late…');
    equal(oneLine('The ferry', 20), 'The ferry');
  });

  it('are cut within a word that is longer than half the line', () => equal(oneLine('a'.repeat(30), 10), 'aaaaaaaaa…'));

  it('never end in half a character', () => equal(oneLine('😀'.repeat(20), 8), '😀😀😀…'));

  it('do not look at megabytes to show a few words', () => {
    ok(oneLine('word '.repeat(2_000_000), 50).length <= 50);
  });
});
