import { deepEqual, equal, ok } from 'node:assert/strict';
import { spanText } from '../../src/text/span';
import { renderArticle } from './measure';
import { readArticle, readArticles } from './readArticle';
import { render, TYPOGRAPHIES } from './typography';

const article = readArticle(
  'example',
  `judge: an example
---
{1 “It's ‘over’ … for Mr Bell's firm – we left,”} {1c said} {1s Ana}.

{1 “Nobody asked again,”} they were told.
---
1 | Ana
`,
);

function rendered(name: string) {
  const { text, quotations } = renderArticle(
    article,
    TYPOGRAPHIES.find((one) => one.name === name)!,
  );
  return {
    text,
    contents: quotations[0]!.content.map((part) => spanText(text, part)),
    cue: spanText(text, quotations[0]!.cue[0]!),
  };
}

describe('typographies', () => {
  it('replace marks and apostrophes each by their own, whatever their length', () => {
    equal(rendered('curly').contents[0], '“It’s ‘over’ … for Mr Bell’s firm – we left,”');
    equal(rendered('single straight').contents[0], `'It's "over" … for Mr Bell's firm – we left,'`);
    equal(rendered("``TeX''").contents[0], "``It's `over' … for Mr Bell's firm – we left,''");
    equal(rendered('« spaced »').contents[0], '«\u00A0It’s ‹\u202Fover\u202F› … for Mr Bell’s firm – we left,\u00A0»');
    equal(rendered('plain entities').contents[1], '&quot;Nobody asked again,&quot;');
  });

  it('mix marks up and lose them', () => {
    deepEqual(rendered('mismatched').contents, [
      `“It's 'over' … for Mr Bell's firm – we left,"`,
      '"Nobody asked again,”',
    ]);
    const marks = TYPOGRAPHIES.find(({ name }) => name === 'unclosed')!;
    equal(render('“a” “b” “c” “d”', marks).text, '“a” “b” “c “d”');
  });

  it('leave what is put in at a border outside of the spans', () => {
    const { text, contents, cue } = rendered('tags');
    ok(text.startsWith('<p>“It’s'));
    ok(contents[0]!.startsWith('“It’s'));
    equal(cue, 'said');
  });

  it('change dashes, ellipses, spaces and line breaks', () => {
    equal(rendered('typewriter').contents[0], `"It's 'over' ... for Mr Bell's firm -- we left,"`);
    ok(rendered('no-break spaces').text.includes('Mr\u00A0Bell’s'));
    ok(rendered('CRLF, single').text.includes('Ana.\r\n\r\n‘Nobody'));
    ok(rendered('packed').text.includes('Ana.\n“Nobody'));
    const wrapped = render(
      'word '.repeat(40).trim(),
      TYPOGRAPHIES.find(({ name }) => name === 'wrapped')!,
    ).text;
    deepEqual(
      wrapped.split('\n').map(({ length }) => length),
      [69, 69, 59],
    );
  });

  it('keep every word of every article where its spans say it is', () => {
    const letters = (text: string) => text.replace(/<[^>]*>|&[#\w]+;|[^\p{L}\p{N}]/gu, '');
    for (const one of readArticles()) {
      const wanted = one.quotations.flatMap(({ content }) => content.map((part) => letters(spanText(one.text, part))));
      for (const typography of TYPOGRAPHIES) {
        const { text, quotations } = renderArticle(one, typography);
        const found = quotations.flatMap(({ content }) => content.map((part) => letters(spanText(text, part))));
        deepEqual(found, wanted, `${one.name}, ${typography.name}`);
      }
    }
  });
});
