import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { nameOfStem, stemsOf } from '../../src/formats/outputPaths';

const stems = (...names: readonly string[]) => stemsOf(names.map((name) => ({ name })));

describe('paths of files to write', () => {
  it('follow the names of the texts', () =>
    deepEqual(stems('a.txt', 'b/c.TXT', 'b/notes.md', 'ü/日本.txt'), ['a', 'b/c', 'b/notes.md', 'ü/日本']));

  it('stay in their folder and show themselves', () =>
    deepEqual(stems('../../etc/passwd', '/abs/a.txt', 'C:\\x\\..\\y.txt', '.git/config', '..', ''), [
      'etc/passwd',
      'abs/a',
      'C_/x/y',
      '_git/config',
      'text',
      'text-2',
    ]));

  it('are names that every file system takes', () =>
    deepEqual(stems('con.txt', 'a:b|c?.txt', 'x\u202Efdp.txt', 'end. .txt', 'a\0b'), [
      '_con',
      'a_b_c_',
      'x_fdp',
      'end_',
      'a_b',
    ]));

  it('differ in more than case and composition', () =>
    deepEqual(stems('a.txt', 'A.txt', 'a', '\u00e9', 'e\u0301'), ['a', 'A-2', 'a-3', 'é', 'e\u0301-2']));

  it('are safe whatever texts are called', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
        const made = stems(...names);
        deepEqual(new Set(made.map((stem) => stem.toLowerCase())).size, names.length);
        for (const stem of made)
          ok(stem !== '' && stem.split('/').every((part) => /^[^.\\\p{Cc}:][^\\\p{Cc}:]*$/u.test(part)), stem);
      }),
    ));

  it('lead back to the text in the folder', () => {
    const folder = (name: string) => (name === 'b/notes.md' || name === 'a.txt' ? '' : undefined);
    deepEqual(
      ['a.ann', 'b/notes.md.ann', 'new.ann'].map((path) => nameOfStem(path, folder)),
      ['a.txt', 'b/notes.md', 'new.txt'],
    );
  });
});
