import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { madeArticle } from '../../bench/madeArticles';

describe('made articles', () => {
  const articles = Array.from({ length: 200 }, (_, index) => madeArticle(index, 200));

  it('are the same whenever they are made, and differ from each other but for the copies of one story', () => {
    deepEqual(madeArticle(12, 200), articles[12]);
    equal(new Set(articles.map(({ text }) => text)).size, 197);
    notEqual(articles[12]!.text.slice(0, 500), articles[30]!.text.slice(0, 500));
  });

  it('have their quotations where they say, each with its speaker', () => {
    for (const { text, marks } of articles) {
      const names = new Map(marks.speakers.map(({ id, name }) => [id, name]));
      for (const { content, source, speakers } of marks.quotations) {
        ok(/^“.*,”$/.test(text.slice(content[0]!.start, content[0]!.end)));
        equal(text.slice(source!.start, source!.end), names.get(speakers[0]!));
      }
    }
  });

  it('hold captures of one story, and phrases that many of them share', () => {
    const holding = (words: string) => articles.filter(({ text }) => text.includes(words)).length;
    ok(holding('“No comment,”') > 40);
    ok(holding('did not immediately respond') > 60);
    equal(holding('Share this story'), 10);
    const first = articles[4]!.text.split('\n\n')[9]!;
    ok(holding(first) > 1);
  });
});
