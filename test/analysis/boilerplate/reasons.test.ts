import { deepEqual, ok } from 'node:assert/strict';
import type { BoilerplateReason } from '../../../src/analysis/analysis';
import { explainBoilerplate } from '../../../src/analysis/boilerplate/explainBoilerplate';
import { lookAtLine } from '../../../src/analysis/boilerplate/lineFeatures';
import { nameReasons } from '../../../src/analysis/boilerplate/reasons';

const reasons = (lines: readonly string[], isBefore = false) =>
  nameReasons(lines.map((words, index) => ({ words, look: lookAtLine(words), isBefore, isUnder: index > 0 })));

describe('reasons of boilerplate', () => {
  it('are those of the wording', () => {
    deepEqual(
      reasons(['© 2024 The Elm Courier', 'Share this', '04:02', '1 2 3 4', '#ferry #islands', '<tweet id="1"/>']),
      [...['legal', 'share', 'running-time', 'pagination', 'tags', 'media']],
    );
  });

  it('are taken from the heading above', () => {
    deepEqual(reasons(['Most read', 'Old boats and what they cost their towns', 'A harbour for sale']), [
      ...['related', 'related', 'related'],
    ]);
    deepEqual(reasons(['Topics', 'Ferries', 'Islands']), ['tags', 'tags', 'tags']);
  });

  it('are guessed from place and length otherwise', () => {
    deepEqual(reasons(['Island life'], true), ['navigation']);
    deepEqual(reasons(['Why the board of the harbour wants a new boat']), ['related']);
  });

  it('are put into a sentence each', () => {
    for (const reason of ['consent', 'paywall', 'running-time'] satisfies BoilerplateReason[]) {
      ok(/^\p{Lu}.*\.$/u.test(explainBoilerplate(reason)));
    }
  });
});
