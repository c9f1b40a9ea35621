import { deepEqual, equal } from 'node:assert/strict';
import { cutParagraph } from '../../src/text/cutParagraph';
import { characterBefore, characterFrom, plainView, readable } from '../../src/text/plainView';
import { pairQuotationMarks } from '../../src/text/quotationMarks';

/** What a paragraph is cut into: its words, its sentences, and what stands in quotation marks. */
function cut(paragraph: string) {
  const { tokens, sentences } = cutParagraph(paragraph);
  return {
    words: tokens.map(({ text }) => text),
    sentences: sentences.map(({ start, end }) => paragraph.slice(start, end)),
    quoted: pairQuotationMarks(paragraph, tokens).stretches.map(({ start, end }) => paragraph.slice(start, end)),
  };
}

describe('the plain view', () => {
  it('has the length of the text, and is the text where nothing is to be resolved', () => {
    for (const text of ['a < b', 'R&D', '5 > 3 &', '<>', '&;', '&unknown;', 'She said so.'])
      equal(plainView(text), text);
    for (const text of ['<p>&ldquo;No&rdquo;</p>', '&#8217;&#x2019;&nbsp;x', '<a href="x">y</a>'])
      equal(plainView(text).length, text.length);
  });

  it('resolves entities of marks, by name and by number', () => {
    deepEqual(cut('&ldquo;It&rsquo;s late,&#8221; she said.'), {
      words: ['“', 'It’s', 'late', ',', '”', 'she', 'said', '.'],
      sentences: ['&ldquo;It&rsquo;s late,&#8221; she said.'],
      quoted: ['&ldquo;It&rsquo;s late,&#8221;'],
    });
    deepEqual(cut('He said:&nbsp;&quot;AT&amp;T&#39;s price&quot; &ndash; no more.').words, [
      ...['He', 'said', ':', '"', "AT&T's", 'price', '"', '–', 'no', 'more', '.'],
    ]);
  });

  it('reads through tags', () => {
    deepEqual(cut('<p>"<em>We</em> left," he said.</p><p>"Late."</p>'), {
      words: ['"', 'We', 'left', ',', '"', 'he', 'said', '.', '"', 'Late', '.', '"'],
      sentences: ['"<em>We</em> left," he said.', '"Late."'],
      quoted: ['"<em>We</em> left,"', '"Late."'],
    });
  });

  it('leaves soft hyphens out of words', () => {
    deepEqual(cut('Ade\u00ADakin\u00ADsanya and re&shy;mark').words, ['Adeakinsanya', 'and', 'remark']);
  });

  it('tells what a reader sees beside an offset', () => {
    const view = plainView('a<b>c&quot;</b>');
    deepEqual([characterBefore(view, 4), characterFrom(view, 1), characterFrom(view, 11)], ['a', 'c', ' ']);
    deepEqual([characterBefore(view, 0), characterBefore(view, 11)], [' ', '"']);
  });

  it('makes words readable', () => {
    equal(readable('The <b>Har\u00ADbour</b>\n Board&rsquo;s &amp; Co.'), 'The Harbour Board’s & Co.');
  });

  it('takes time that grows with the text', () => {
    for (const unit of ['<', '<a', '&', '&#', '<a<', '<p>'])
      equal(plainView(unit.repeat(300_000)).length, unit.length * 300_000);
  });
});
