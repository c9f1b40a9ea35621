import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import type { Card } from '../../../src/extension/hover/card';
import { cardMarkdown, plain } from '../../../src/extension/hover/markdown';

const card = (words: string): Card => ({
  span: { start: 0, end: 1 },
  icon: 'quote',
  title: 'Title',
  lines: [['Ours: ', { words }, '.'], [{ words, isStrong: true }]],
  links: [{ label: words, command: 'onRecord.showPassage', arguments: [words, 1] }],
});

/** What a browser makes of entities. */
const decoded = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('markdown of a hover card', () => {
  const hostile = [
    '[x](command:onRecord.showPassage)',
    '<command:onRecord.showPassage>',
    '<img src="https://example.org/x.png">',
    '![x](https://example.org/x.png)',
    'https://example.org and www.example.org and a@example.org',
    '`code` **bold** _slanted_ ~~gone~~',
    '# heading',
    '1. list',
    '- list',
    '> quoted',
    '| a | b |',
    '$(alert) $(sync~spin)',
    '&lt;b&gt; &#60;',
    '\\[escaped\\]',
    '---',
  ];
  for (const words of hostile) {
    it(`leaves text as it is: ${words}`, () => {
      equal(decoded(plain(words)), words);
      // Nothing that markdown, HTML or VS Code's icons begin with is left but the entities themselves.
      doesNotMatch(plain(words).replace(/&#\d+;/g, ''), /[!-/:-@[-`{-~]/);
    });
  }

  it('makes one line of many', () => equal(plain('a\r\n\r\n\tb\u2028c'), 'a b c'));

  it('has no markup but its own', () => {
    const words = '](command:evil) <b> $(x)\n\n# y';
    const markdown = cardMarkdown(card(words));
    deepEqual(markdown.match(/\]\(command:[\w.]+/g), ['](command:onRecord.showPassage']);
    deepEqual(markdown.match(/\$\([\w-]+\)/g), ['$(quote)']);
    equal(markdown.split('\n').length, 4);
  });

  it('hands over arguments that hold anything', () => {
    const words = 'a) "b" %20 [c]\n\uD83D\uDE00';
    const encoded = /\?([^)]*)\)$/.exec(cardMarkdown(card(words)))![1]!;
    deepEqual(JSON.parse(decodeURIComponent(encoded)), [words, 1]);
  });

  it('keeps right-to-left words to themselves', () => {
    equal(cardMarkdown(card('\u202Eabc')).split('\n')[1], 'Ours&#58; \u2068\u202Eabc\u2069&#46;  ');
  });
});
