import { equal } from 'node:assert/strict';
import { quotedForm } from '../../../src/analysis/quotations/quotedForm';
import { readQuoted } from '../../../src/analysis/quotations/quotedParagraph';
import { ParagraphMemo } from '../../../src/text/memo';

/** The form of what stands in quotation marks anywhere in some words. */
function formIn(text: string): string | undefined {
  return quotedForm(readQuoted(text, new ParagraphMemo()), [{ start: 0, end: text.length }]);
}

describe('the form of words in quotation marks', () => {
  it('is a title where every long word begins with a capital', () => {
    equal(formIn('They saw “The Long Night” in Lima.'), 'title');
    equal(formIn('They saw “So, It Rained Again.”'), 'title');
  });

  it('is a term where they are few and go on with the sentence, whatever stop stands inside the mark', () => {
    equal(formIn('It is known as a “zone.”'), 'term');
    equal(formIn('The so-called “rebels” had left.'), 'term');
  });

  it('is a phrase where they are more', () => {
    equal(formIn('It was “a year of slow work” for all.'), 'phrase');
  });

  it('is a clause where they are a sentence, or many', () => {
    equal(formIn('“We won,” Ruiz said.'), 'clause');
    equal(formIn('“Why?” asked Ruiz.'), 'clause');
    equal(formIn('It was “a year of slow work for everybody in the town” again.'), 'clause');
  });

  it('is that which says most where there are several, and none where there are none', () => {
    equal(formIn('The “zone” is “a place where nobody has ever been before” now.'), 'clause');
    equal(formIn('Ruiz said that it was over.'), undefined);
  });
});
