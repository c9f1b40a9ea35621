import { deepEqual, equal } from 'node:assert/strict';
import type { Analysis, Quotation } from '../../src/analysis/analysis';
import { attributedShare, composition, shares } from '../../src/corpus/composition';

const nothing: Analysis = { furniture: [], boilerplate: [], repeats: [], quotations: [], speakers: [], claims: [] };
const none = { attributed: 0, own: 0, frame: 0, repeat: 0, boilerplate: 0 };

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function quotation(...content: Quotation['content']): Quotation {
  return {
    id: 'q',
    kind: 'direct',
    act: 'speech',
    content,
    speakers: [],
    confidence: 1,
    why: [],
    repeats: [],
  };
}

describe('what a source consists of', () => {
  it('counts letters, not white space', () => {
    const text = '"Go," he said, "now."\n\nHe went.\nShare';
    const found = composition(text, {
      ...nothing,
      quotations: [quotation(spanOf(text, '"Go,"'), spanOf(text, '"now."'))],
      boilerplate: [{ id: 'b', span: spanOf(text, 'Share'), reason: 'share', confidence: 1 }],
    });
    deepEqual(found, { ...none, attributed: 11, own: 14, boilerplate: 5 });
  });

  it('counts what stands in a repeat as repeat, and the frame apart from the headline', () => {
    const text = 'Rain\nOSLO\n"Wet," she said.\n"Wet," she said.';
    const repeated = { start: text.lastIndexOf('"Wet'), end: text.length };
    const found = composition(text, {
      ...nothing,
      furniture: [
        { role: 'headline', span: spanOf(text, 'Rain') },
        { role: 'dateline', span: spanOf(text, 'OSLO') },
      ],
      repeats: [{ id: 'r', span: repeated, of: spanOf(text, '"Wet," she said.') }],
      quotations: [quotation(spanOf(text, '"Wet,"')), quotation({ ...repeated, end: repeated.start + 6 })],
    });
    deepEqual(found, { ...none, own: 4 + 8, frame: 4, attributed: 6, repeat: 14 });
  });

  it('is nothing for an empty source', () => {
    deepEqual(composition('', nothing), none);
    deepEqual(shares(none), none);
    equal(attributedShare(none), 0);
  });

  it('is given in whole percents that add up to a hundred', () => {
    deepEqual(shares({ ...none, attributed: 1, own: 1, boilerplate: 1 }), {
      ...none,
      attributed: 34,
      own: 33,
      boilerplate: 33,
    });
    deepEqual(shares({ ...none, attributed: 999, own: 1 }), { ...none, attributed: 100 });
  });

  it('compares attributed speech with what the story says itself', () => {
    equal(attributedShare({ ...none, attributed: 30, own: 10, boilerplate: 500 }), 0.75);
  });
});
