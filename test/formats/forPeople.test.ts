import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Statement } from '../../src/annotations/annotation';
import type { MarkedText, TextMark } from '../../src/annotations/textMark';
import { FORMATS } from '../../src/formats/formats';
import { escapeMarkdown } from '../../src/formats/markdown';
import { spanOf } from '../analysis/marked';
import { markedText } from './arbitraryTexts';

const text = 'Ruiz said “we <b>rebuild</b>”.\nCosts fell 5%.\n';
const mark = (id: string, words: string, statement: Statement, more: Partial<TextMark> = {}): TextMark => ({
  id,
  statement,
  verdict: 'found',
  parts: [{ role: 'content', ...spanOf(text, words) }],
  ...more,
});
const ana = { name: 'Ana <i>', kind: 'person' } as const;
const claim = {
  kind: 'claim',
  form: 'asserted',
  claimants: [],
  status: 'refuted',
  evidence: 'https://example.org/x',
} as const;
const story: MarkedText = {
  name: 'a/story.txt',
  text,
  marks: [
    mark('m', 'Ruiz', { kind: 'mention', speaker: ana }),
    mark('q', '“we <b>rebuild</b>”', { kind: 'quotation', form: 'direct', act: 'speech', speakers: [ana] }),
    mark('n', 'Costs', { kind: 'note', text: '[x](javascript:alert(1)) *y*', settled: true }),
    mark('c', 'Costs fell 5%', claim, { verdict: 'added', creator: { name: 'Bo' }, created: '2026-01-02T03:04:05Z' }),
    mark('r', 'fell', { kind: 'tag', tag: 'odd' }, { verdict: 'rejected', creator: { name: 'Bo' } }),
  ],
};
const contentOf = (name: 'markdown' | 'html' | 'schema-org', of: MarkedText = story) =>
  FORMATS[name].write([of])[0]!.content;

describe('the Markdown report', () => {
  it('lists what is said and claimed, with who decided', () => {
    const report = contentOf('markdown');
    deepEqual(report.match(/^## .*$/gm), ['## Quotations (1)', '## Claims (1)', '## Notes (1)', '## Rejected (1)']);
    match(
      report,
      /- Costs fell 5%\\\n {2}asserted · refuted · https\\:\/\/example\\.org\/x · added by Bo, 2026-01-02 · line 2/,
    );
    match(report, /\*\*Ana \\<i\\>\*\* · direct · line 1/);
  });

  it('makes neither markup nor links of words', () => {
    equal(
      escapeMarkdown('# [x](y) <b> *a* _b_ `c` ![i](j)'),
      '\\# \\[x\\](y) \\<b\\> \\*a\\* \\_b\\_ \\`c\\` \\!\\[i\\](j)',
    );
    equal(escapeMarkdown('http://a.b www.c.d e@f.g'), 'http\\://a\\.b www\\.c\\.d e\u2060@f\\.g');
    equal(escapeMarkdown('1. one\n- two'), '1\\. one - two');
    equal(escapeMarkdown('- x\u202Ey &amp;'), '\\- xy \\&amp;');
  });

  it('keeps every entry on its lines, whatever it says', () =>
    fc.assert(
      fc.property(markedText, (of) => {
        const lines = contentOf('markdown', of).split('\n');
        ok(
          lines.every((line) => /^(?:#{1,2} |- | {2}\S|Nothing is marked\.$|$)/.test(line)),
          lines.join('|'),
        );
      }),
    ));
});

describe('the HTML report', () => {
  it('shows the text with its marks and leads to them', () => {
    const page = contentOf('html');
    match(
      page,
      /<a id="m2"><\/a><mark class="direct" title="direct quotation, Ana &#60;i&#62;">“we &lt;b&gt;rebuild&lt;\/b&gt;”<\/mark>/,
    );
    match(page, /<a href="#m2">line 1<\/a>/);
    ok(!page.includes('<b>rebuild') && !page.includes('javascript:alert(1)"'));
  });

  it('is one page that loads and runs nothing', () => {
    const page = contentOf('html');
    match(page, /Content-Security-Policy/);
    ok(!/<(?:script|link|img|iframe)\b|\bon\w+=|url\(/.test(page));
  });

  it('holds the whole text, whatever the marks, and only markup of its own', () =>
    fc.assert(
      fc.property(markedText, (of) => {
        const page = contentOf('html', of);
        const shown = /<div class="text" dir="auto">([\s\S]*?)<\/div>/.exec(page)![1]!;
        const plain = shown
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&');
        equal(plain, of.text);
        const ids = page.match(/ id="[^"]*"/g) ?? [];
        equal(new Set(ids).size, ids.length);
      }),
    ));
});

describe('schema.org', () => {
  interface Graph {
    readonly '@graph': readonly Record<string, unknown>[];
  }

  it('has quotations with their speaker, and reviews of claims that somebody decided on', () => {
    const { '@graph': nodes } = JSON.parse(contentOf('schema-org')) as Graph;
    deepEqual(nodes, [
      { '@type': 'NewsArticle', '@id': '#article', name: 'a/story.txt' },
      {
        '@type': 'Quotation',
        text: '“we <b>rebuild</b>”',
        creator: { '@type': 'Person', name: 'Ana <i>' },
        isPartOf: { '@id': '#article' },
      },
      {
        '@type': 'ClaimReview',
        claimReviewed: 'Costs fell 5%',
        itemReviewed: { '@type': 'Claim', text: 'Costs fell 5%', appearance: { '@id': '#article' } },
        reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Refuted' },
        author: { '@type': 'Person', name: 'Bo' },
        datePublished: '2026-01-02T03:04:05Z',
        url: 'https://example.org/x',
      },
    ]);
  });

  it('may stand in a page', () =>
    fc.assert(fc.property(markedText, (of) => ok(!contentOf('schema-org', of).includes('<')))));
});
