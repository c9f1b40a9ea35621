import { deepEqual, equal } from 'node:assert/strict';
import type { AnnotatedText } from '../../../src/annotations/agreement/annotated';
import { disagreements } from '../../../src/annotations/agreement/disagreements';
import { annotated, CLAIM, marked, QUOTATION, TEXT, words } from './marks';

/** Disagreements as `words: natures (who has a mark)`. */
function told(...texts: AnnotatedText[]): string[] {
  return disagreements(texts).map(({ span, natures, marks }) => {
    const who = marks.filter(({ mark }) => mark).map(({ annotator }) => annotator);
    return `${TEXT.slice(span.start, span.end)}: ${natures.join(' ')} (${who.join(' ')})`;
  });
}

const QUOTED = 'We will rebuild,';

describe('disagreements', () => {
  it('are none where people mark the same', () => {
    deepEqual(told(annotated([marked('ana', QUOTED), marked('ben', QUOTED)])), []);
  });

  it('are what one marked and another did not, in the order of the text', () => {
    deepEqual(told(annotated([marked('ben', 'Floods cost 3 million', CLAIM), marked('ana', QUOTED)])), [
      'We will rebuild,: missing (ana)',
      'Floods cost 3 million: missing (ben)',
    ]);
  });

  it('are none with somebody who has not worked on the text', () => {
    deepEqual(told(annotated([marked('ana', QUOTED)])), []);
    deepEqual(told(annotated([marked('ana', QUOTED)], ['ana', 'ben'])), ['We will rebuild,: missing (ana)']);
    deepEqual(told(annotated([marked('ana', QUOTED), marked('ben', 'Rain')], ['ana'])), []);
  });

  it('name borders, and speakers, form, status and the like', () => {
    const said = (name: string) => ({ ...QUOTATION, speakers: [{ name, kind: 'person' as const }] });
    deepEqual(told(annotated([marked('ana', 'We will rebuild'), marked('ben', QUOTED)])), [
      'We will rebuild,: borders (ana ben)',
    ]);
    deepEqual(told(annotated([marked('ana', QUOTED, said('Ana Ruiz')), marked('ben', QUOTED, said('Mayor'))])), [
      'We will rebuild,: speakers (ana ben)',
    ]);
    deepEqual(told(annotated([marked('ana', QUOTED, said('Ana Ruiz')), marked('ben', QUOTED, said(' ana ruiz'))])), []);
    deepEqual(
      told(
        annotated([
          marked('ana', 'Rain fell', { ...CLAIM, status: 'refuted' } as typeof CLAIM),
          marked('ben', 'Rain fell', { ...CLAIM, form: 'reported' } as typeof CLAIM),
        ]),
      ),
      ['Rain fell: form status (ana ben)'],
    );
  });

  it('name a cue or a source on other words', () => {
    const quoted = (cue: string) => [words(QUOTED), words(cue, 'cue'), words('she', 'source')];
    deepEqual(told(annotated([marked('ana', quoted('told')), marked('ben', quoted('told reporters'))])), [
      'We will rebuild,: cue (ana ben)',
    ]);
  });

  it('are about the kind where one words got two', () => {
    deepEqual(told(annotated([marked('ana', QUOTED), marked('ben', QUOTED, CLAIM)])), [
      'We will rebuild,: kind (ana ben)',
    ]);
    const tags = ['weather', 'climate'].map((tag) => ({ kind: 'tag' as const, tag }));
    deepEqual(told(annotated([marked('ana', 'Rain', tags[0]), marked('ben', 'Rain', tags[1])])), [
      'Rain: kind (ana ben)',
    ]);
  });

  it('leave a second kind on the same words alone where both see the first', () => {
    deepEqual(told(annotated([marked('ana', QUOTED), marked('ben', QUOTED), marked('ben', QUOTED, CLAIM)])), [
      'We will rebuild,: missing (ben)',
    ]);
  });

  it('are about the verdict where one confirmed what another rejected', () => {
    const rejected = [words(QUOTED, 'found')];
    deepEqual(
      told(annotated([marked('ana', QUOTED, QUOTATION, 'confirmed'), marked('ben', rejected, QUOTATION, 'rejected')])),
      ['We will rebuild,: verdict (ana ben)'],
    );
  });

  it('know what was corrected again by what had been found', () => {
    const corrected = [words('Mayor Ana Ruiz said'), words(QUOTED, 'found')];
    deepEqual(
      told(
        annotated([
          marked('ana', corrected, QUOTATION, 'corrected'),
          marked('ben', [words(QUOTED, 'found')], QUOTATION, 'rejected'),
        ]),
      ),
      ['Mayor Ana Ruiz said. “We will rebuild,: verdict (ana ben)'],
    );
  });

  it('see none between a rejection and no mark at all', () => {
    deepEqual(told(annotated([marked('ana', QUOTED, QUOTATION, 'rejected')], ['ana', 'ben'])), []);
  });

  it('are told of many people at once', () => {
    const text = annotated([marked('ana', QUOTED), marked('ben', 'We will rebuild'), marked('eve', 'Rain')]);
    deepEqual(told(text), ['Rain: missing (eve)', 'We will rebuild,: missing borders (ana ben)']);
  });

  it('disregard notes, relations and what was only found', () => {
    const note = { kind: 'note' as const, text: 'Check.', settled: false };
    deepEqual(
      told(annotated([marked('ana', QUOTED, note), marked('ben', 'Rain', QUOTATION, 'found')], ['ana', 'ben'])),
      [],
    );
  });

  it('stand text by text', () => {
    const other = { ...annotated([marked('ana', 'Rain')], ['ana', 'ben']), name: 'b.txt' };
    const found = disagreements([other, annotated([marked('ben', 'Rain')], ['ana', 'ben'])]);
    deepEqual(
      found.map(({ source }) => source),
      ['b.txt', 'storm.txt'],
    );
    equal(found[0]!.category.kind, 'quotation');
  });
});
