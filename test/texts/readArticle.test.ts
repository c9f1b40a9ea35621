import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { spanText } from '../../src/text/span';
import { readArticle, readArticles } from './readArticle';

const written = `develop: an example
---
{1 “We waited,”} {1c said} {1s Mayor Rosa Bell}. {1 “Then we left.”} {2 That it was {term “hot”}}, {2s,3s she} {2c said}, {3c hoping} {3 for “rain”}.
---
1 2 | Rosa Bell
3 | Rosa Bell / Bell + unnamed | thought | optional
`;

describe('the development texts', () => {
  it('are read with the words of each part', () => {
    const { text, quotations, decoys, half, about } = readArticle('example', written);
    const words = quotations.map(({ content, cue, source }) =>
      [content, cue, source].map((spans) => spans.map((one) => spanText(text, one))),
    );
    deepEqual(words, [
      [['“We waited,”', '“Then we left.”'], ['said'], ['Mayor Rosa Bell']],
      [['That it was “hot”'], ['said'], ['she']],
      [['for “rain”'], ['hoping'], ['she']],
    ]);
    deepEqual([half, about], ['develop', 'an example']);
    deepEqual(
      decoys.map((decoy) => [decoy.kind, spanText(text, decoy)]),
      [['term', '“hot”']],
    );
  });

  it('tell the kind by the marks, those of decoys left out', () => {
    const { quotations } = readArticle('example', written);
    deepEqual(
      quotations.map(({ kind }) => kind),
      ['direct', 'indirect', 'mixed'],
    );
  });

  it('list speakers with their readings, acts and what is optional', () => {
    const third = readArticle('example', written).quotations[2]!;
    deepEqual(third.speakers, [['Rosa Bell', 'Bell'], ['unnamed']]);
    deepEqual([third.act, third.optional], ['thought', true]);
  });

  it('are refused where the markup is broken', () => {
    const broken = (from: string, to: string) => () => readArticle('example', written.replace(from, to));
    throws(broken('{1c said}', '{1c said'), /is not closed/);
    throws(broken('{term ', '{tern '), /unknown label “tern”/);
    throws(broken('1 2 |', '1 |'), /attribution 2 is not in the list/);
    throws(broken('1 2 |', '1 2 4 |'), /attribution 4 has no content/);
    throws(broken('| optional', '| perhaps'), /unknown trait/);
  });

  it('are many, in two halves, and hold every kind of attribution and decoy', () => {
    const articles = readArticles();
    for (const half of ['develop', 'judge'] as const) {
      const quotations = articles.filter((one) => one.half === half).flatMap((one) => one.quotations);
      for (const kind of ['direct', 'mixed', 'indirect'])
        ok(quotations.filter((one) => one.kind === kind).length >= 25, `${half}: ${kind}`);
    }
    equal(new Set(articles.map(({ about }) => about)).size, articles.length);
  });
});
