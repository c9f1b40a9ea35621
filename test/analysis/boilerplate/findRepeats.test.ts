import { deepEqual } from 'node:assert/strict';
import { findRepeats } from '../../../src/analysis/boilerplate/findRepeats';
import { readText } from '../../../src/text/sourceText';

const repeated = (text: string) => {
  const { paragraphs } = readText(text);
  const places = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
  return paragraphs.flatMap((paragraph, index) => {
    const of = findRepeats(text, paragraphs).get(paragraph);
    return of ? [`${index} of ${places.get(of as (typeof paragraphs)[0])!}`] : [];
  });
};

describe('repeats', () => {
  it('are the later ones of equal passages', () => {
    const sentence = 'The ferry to Port Elm sank in the storm.';
    deepEqual(repeated(`${sentence}\n\nNobody was hurt in it.\n\n${sentence}\n\n${sentence}`), ['2 of 0', '3 of 0']);
  });

  it('are no labels', () => {
    deepEqual(repeated('Read more\n\nNobody was hurt in it.\n\nRead more'), []);
  });

  it('are word for word', () => {
    deepEqual(repeated('The ferry to Port Elm sank in the storm.\n\nThe ferry to Port Elm sank in a storm.'), []);
  });
});
