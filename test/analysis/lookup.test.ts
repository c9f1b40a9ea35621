import { equal } from 'node:assert/strict';
import { claimAt } from '../../src/analysis/claimAt';
import { speakerAt } from '../../src/analysis/speakerAt';
import { analysisOf, claimOf, personOf, spanOf } from './marked';

describe('what stands at the cursor', () => {
  const text = 'Osei, who heads the board, said it rained. It rained.';

  it('is the shortest of the mentions there', () => {
    const analysis = analysisOf({
      speakers: [
        personOf('Osei', spanOf(text, 'Osei, who heads the board,'), spanOf(text, 'who')),
        personOf('the board', spanOf(text, 'the board')),
      ],
    });
    equal(speakerAt(analysis, text.indexOf('board'))?.speaker.name, 'the board');
    equal(speakerAt(analysis, text.indexOf('heads'))?.speaker.name, 'Osei');
    equal(speakerAt(analysis, text.indexOf('rained')), undefined);
  });

  it('is the shortest of the claims there, or the one that is repeated there', () => {
    const analysis = analysisOf({
      claims: [
        claimOf(spanOf(text, 'Osei, who heads the board, said it rained.')),
        claimOf(spanOf(text, 'it rained'), spanOf(text, 'It rained')),
      ],
    });
    equal(claimAt(analysis, 0)?.span.start, 0);
    equal(claimAt(analysis, text.indexOf('it rained') + 2)?.span.start, text.indexOf('it rained'));
    equal(claimAt(analysis, text.indexOf('It rained'))?.span.start, text.indexOf('it rained'));
  });
});
