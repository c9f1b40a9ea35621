import { deepEqual, equal } from 'node:assert/strict';
import type { Annotation } from '../../src/annotations/annotation';
import type { Deciding } from '../../src/annotations/deciding';
import { dismiss, dismissedIn, restore } from '../../src/annotations/dismissing';
import { placeInOriginal } from '../../src/annotations/placeAnnotations';
import { textVersion } from '../../src/annotations/textVersion';

const TEXT = 'Harbour news.\n\n“We will close the terminal,” she said.\n';
const WORDS = { start: TEXT.indexOf('We'), end: TEXT.indexOf(',”') };
const DIFFERENCE = { here: 'close', there: 'open' };

let count = 0;
const deciding = (name: string): Deciding => ({
  me: { name },
  text: TEXT,
  version: textVersion(TEXT),
  now: new Date(2026, 0, ++count).toISOString(),
  newId: () => `urn:uuid:${count}`,
});
const dismissed = (annotations: readonly Annotation[], viewer?: string, text = TEXT) =>
  dismissedIn(placeInOriginal(annotations, text), viewer).map(({ of, here, there, by }) => [
    of,
    here,
    there,
    by.annotation.creator.name,
  ]);

describe('dismissed differences', () => {
  const byAna = dismiss(deciding('Ana'), [WORDS], 'words', [DIFFERENCE, { here: '', there: 'soon' }]).after!;

  it('are known by the words, also when these have moved', () => {
    const moved = `A new first paragraph.\n\n${TEXT}`;
    const all = [
      ['words', 'close', 'open', 'Ana'],
      ['words', '', 'soon', 'Ana'],
    ];
    deepEqual(dismissed([byAna]), all);
    deepEqual(dismissed([byAna], 'Bo', moved), all);
    deepEqual(dismissed([byAna], 'Ana', 'Harbour news.\n\nNothing was said.\n'), []);
  });

  it('are taken back by whoever dismissed them', () => {
    deepEqual(restore(deciding('Ana'), byAna, [WORDS]), { before: byAna });
  });

  it('of another person stay that person’s, and count no longer', () => {
    const byBo = restore(deciding('Bo'), byAna, [WORDS])!.after!;
    equal(byBo.verdict, 'rejected');
    deepEqual(dismissed([byAna, byBo]), []);
    deepEqual(dismissed([byAna, byBo], 'Ana').length, 2);
    const again = dismiss(deciding('Cy'), [WORDS], 'words', [DIFFERENCE]).after!;
    deepEqual(dismissed([byAna, byBo, again]), [['words', 'close', 'open', 'Cy']]);
  });
});
