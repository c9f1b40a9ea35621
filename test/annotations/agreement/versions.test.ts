import { deepEqual, equal } from 'node:assert/strict';
import { disagreements } from '../../../src/annotations/agreement/disagreements';
import { markedWords, statementWords, versionsOf, versionWords } from '../../../src/annotations/agreement/versions';
import { annotated, CLAIM, marked, QUOTATION, TEXT, words } from './marks';

const QUOTED = 'We will rebuild,';
const by = (name: string) => ({ ...QUOTATION, speakers: [{ name, kind: 'person' as const }] });

describe('versions of a disagreement', () => {
  it('are what people say, each once, with none at the end', () => {
    const [one] = disagreements([
      annotated(
        [marked('ana', QUOTED, by('Ruiz')), marked('cleo', QUOTED, by('Ruiz')), marked('dan', QUOTED, by('Mayor'))],
        ['ana', 'ben', 'cleo', 'dan'],
      ),
    ]);
    deepEqual(versionsOf(one!).map(versionWords), [
      'ana, cleo: quotation, direct, speaker Ruiz',
      'dan: quotation, direct, speaker Mayor',
      'ben: none',
    ]);
  });

  it('take a rejection for none, and other words for another version', () => {
    const [one] = disagreements([
      annotated([
        marked('ana', QUOTED),
        marked('ben', [words('We will rebuild')]),
        marked('cleo', QUOTED, QUOTATION, 'rejected'),
      ]),
    ]);
    const versions = versionsOf(one!);
    deepEqual(
      versions.map((version) => [version.annotators.join(), markedWords(version, TEXT, 100)]),
      [
        ['ana', QUOTED],
        ['ben', 'We will rebuild'],
        ['cleo', ''],
      ],
    );
    equal(markedWords(versions[0]!, TEXT, 8), 'We will…');
  });

  it('are told in words, whatever the kind', () => {
    deepEqual(
      [
        statementWords({ ...CLAIM, status: 'needs-source' } as typeof CLAIM),
        statementWords({ kind: 'mention', speaker: { name: 'Ana Ruiz', kind: 'person' } }),
        statementWords({ kind: 'boilerplate', reason: 'paywall' }),
        statementWords({ kind: 'tag', tag: 'odd' }),
        statementWords({ kind: 'cue' }),
        statementWords({ ...QUOTATION, act: 'thought' } as typeof QUOTATION),
      ],
      [
        'claim, asserted, no claimant, needs source',
        'speaker Ana Ruiz',
        'boilerplate, paywall',
        'tag odd',
        'cue',
        'quotation, direct, thought, no speaker',
      ],
    );
  });
});
