import { deepEqual, equal } from 'node:assert/strict';
import type { Quotation, Speaker } from '../../src/analysis/analysis';
import { analysisOf, personOf, quotationOf, spanOf } from '../analysis/marked';
import { readArticle } from './readArticle';
import { noFigures, score } from './score';
import { speakersFit } from './speakerNames';

const article = readArticle(
  'example',
  `develop: an example
---
{1 “We waited all night,”} {1c said} {1s Rosa Bell}. {1 “Then we left.”} {2s She} {2c hopes} {2 for rain}. They saw {title “The Long Night”} there.

{3 The rain came in the end}, {3s she} {3c said}.
---
1 3 | Rosa Bell
2 | Rosa Bell | thought
`,
);
const bell = personOf('Rosa Bell', spanOf(article.text, 'Rosa Bell'));

function scored(quotations: readonly Quotation[], speakers: readonly Speaker[] = [bell]) {
  const figures = noFigures();
  const misses = score(article, analysisOf({ quotations, speakers }), figures);
  return { figures, misses: misses.map(({ what, words }) => `${what}: ${words}`) };
}

const quote = (words: string, more: Partial<Quotation> = {}): Quotation => ({
  ...quotationOf([spanOf(article.text, words)], bell),
  ...more,
});

describe('scores of development texts', () => {
  it('are full where everything was found', () => {
    const first = quote('“We waited all night,”');
    const { figures, misses } = scored([
      first,
      quote('“Then we left.”', { continues: first.id }),
      quote('for rain', { act: 'thought' }),
      quote('The rain came in the end', { kind: 'indirect' }),
    ]);
    deepEqual(misses, []);
    deepEqual(figures.found, {
      direct: { of: 1, right: 1 },
      mixed: { of: 0, right: 0 },
      indirect: { of: 1, right: 1 },
    });
    deepEqual(
      [figures.exact, figures.precise, figures.speaker, figures.decoys],
      Array(4).fill({ of: 2, right: 2 }).with(3, { of: 1, right: 1 }),
    );
    deepEqual(figures.act, { of: 3, right: 3 });
  });

  it('count a part of the words as found but not as exact', () => {
    const { figures, misses } = scored([quote('“We waited all night,”')]);
    deepEqual(
      [figures.found.direct, figures.exact],
      [
        { of: 1, right: 1 },
        { of: 2, right: 0 },
      ],
    );
    deepEqual(misses, ['missed: The rain came in the end']);
  });

  it('tell what touches a quotation from what is mostly one', () => {
    const { figures, misses } = scored([quote('left.” She hopes for rain. They saw')]);
    deepEqual(
      [figures.touching, figures.precise],
      [
        { of: 1, right: 1 },
        { of: 1, right: 0 },
      ],
    );
    equal(misses.filter((miss) => miss.startsWith('not there')).length, 1);
  });

  it('leave thoughts out of all figures but the acts', () => {
    const { figures } = scored([quote('for rain', { act: 'speech' })]);
    deepEqual(
      [figures.touching, figures.act],
      [
        { of: 1, right: 0 },
        { of: 1, right: 0 },
      ],
    );
  });

  it('want decoys left alone', () => {
    const { figures, misses } = scored([quote('They saw “The Long Night”')]);
    deepEqual(figures.decoys, { of: 1, right: 0 });
    deepEqual(
      misses.filter((miss) => miss.startsWith('decoy')),
      ['decoy: “The Long Night”'],
    );
  });

  it('want the speaker named, and nobody named who is not', () => {
    const other = personOf('Tom Roe', spanOf(article.text, 'They'));
    deepEqual(scored([quote('“We waited all night,”', { speakers: [other.id] })], [bell, other]).figures.speaker, {
      of: 1,
      right: 0,
    });
    equal(speakersFit([bell], [['Bell']]), true);
    equal(speakersFit([bell], [['unnamed']]), false);
    equal(speakersFit([], [['unnamed']]), true);
    equal(speakersFit([bell], [['Rosa Bell'], ['unnamed']]), true);
    equal(speakersFit([bell], [['Rosa Bell'], ['Tom Roe']]), false);
  });
});
