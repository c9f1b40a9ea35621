import { deepEqual, equal } from 'node:assert/strict';
import { NameFinder } from '../../src/annotations/nameFinder';

const TEXT = 'Bananas for Ana Ruiz: Ana, not Anabel. O’Neil and the U.N. met 王毅在北京 again.';

describe('finding names', () => {
  const words = (finder: NameFinder, name: string) => {
    const span = finder.find(name);
    return span && [span.start, TEXT.slice(span.start, span.end)];
  };
  /** The answers, first by going through the text, then by where each word stands. */
  const both = (name: string) => {
    const often = new NameFinder(TEXT);
    for (let at = 0; at < 20; at++) often.find('Nobody');
    const answer = words(new NameFinder(TEXT), name);
    deepEqual(words(often, name), answer);
    return answer;
  };

  it('takes the first place of a name, as whole words', () => {
    deepEqual(both('Ana'), [12, 'Ana']);
    deepEqual(both('Ana Ruiz'), [12, 'Ana Ruiz']);
    deepEqual(both('Anabel'), [TEXT.indexOf('Anabel'), 'Anabel']);
    deepEqual(both('O’Neil'), [TEXT.indexOf('O’Neil'), 'O’Neil']);
    deepEqual(both('U.N.'), [TEXT.indexOf('U.N.'), 'U.N.']);
    equal(both('Ban'), undefined);
    equal(both('Ruiz Ana'), undefined);
  });

  it('finds names in scripts without spaces, and nothing for nothing', () => {
    deepEqual(both('王毅'), [TEXT.indexOf('王毅'), '王毅']);
    equal(both(''), undefined);
    equal(both('?!'), undefined);
  });

  it('takes no longer for many names than for the text', () => {
    const text = 'Nothing of that kind is here. '.repeat(20_000);
    const finder = new NameFinder(text);
    for (let at = 0; at < 20_000; at++) equal(finder.find(`Nothing of ${at}`), undefined);
  });
});
