import { deepEqual } from 'node:assert/strict';
import type { Analysis } from '../../src/analysis/analysis';
import { digest, placesOf, readAlone, shownOf } from '../../src/corpus/digest';
import { nameDigest } from '../../src/corpus/nameDigest';

const text = 'Fares doubled\nin 2021, Osei said. "Too much," she added. Nobody knows "why."\nFares doubled\nin 2021';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const quoted = { kind: 'direct', act: 'speech', confidence: 1, why: [], repeats: [] } as const;
const analysis: Analysis = {
  furniture: [],
  boilerplate: [],
  repeats: [],
  quotations: [
    { ...quoted, id: 'q1', content: [at('Fares doubled\nin 2021')], speakers: ['person:Osei'] },
    { ...quoted, id: 'q2', content: [at('"Too much,"')], speakers: ['person:Osei'] },
    { ...quoted, id: 'q3', content: [at('"why."')], speakers: [] },
  ],
  speakers: [
    {
      id: 'unnamed:nobody',
      name: 'nobody',
      kind: 'unnamed',
      named: false,
      roles: [],
      aliases: [],
      mentions: [],
      fullest: 0,
    },
    { id: 'person:Osei', name: 'Osei', kind: 'person', named: true, roles: [], aliases: [], mentions: [], fullest: 0 },
  ],
  claims: [
    {
      id: 'c1',
      span: at('Fares doubled\nin 2021'),
      claimants: ['person:Osei'],
      claimantUnclear: false,
      inHeadline: true,
      kind: 'reported',
      checkWorthiness: 0.8,
      reasons: ['number'],
      hedges: [],
      repeats: [at('Fares doubled\nin 2021', 30)],
    },
  ],
};

describe('the digest of a source', () => {
  const { claims, speakers, unattributed } = digest(text, analysis);
  const osei = { id: 'person:Osei', name: 'Osei', kind: 'person' };
  const claimed = { start: { line: 0, character: 0 }, end: { line: 1, character: 7 } };

  it('lists a claim once, with how often it is made, on one line', () => {
    deepEqual(claims, [
      {
        id: 'c1',
        words: 'Fares doubled in 2021',
        place: claimed,
        claimants: [osei],
        claimantUnclear: false,
        inHeadline: true,
        kind: 'reported',
        checkWorthiness: 0.8,
        reasons: ['number'],
        hedges: [],
        times: 2,
      },
    ]);
  });

  it('lists where speakers are quoted and leaves out who is not', () => {
    const too = { start: { line: 1, character: 20 }, end: { line: 1, character: 31 } };
    deepEqual(speakers, [{ ...osei, quotations: [claimed, too], thoughts: [] }]);
  });

  it('lists thoughts apart from quotations, and those who only think', () => {
    const [said, thought] = analysis.quotations;
    const listed = (quotations: Analysis['quotations']) => digest(text, { ...analysis, quotations }).speakers[0]!;
    const mixed = listed([{ ...thought!, act: 'thought' }, said!]);
    deepEqual([mixed.quotations.length, mixed.thoughts.length], [1, 1]);
    deepEqual(placesOf(mixed), [...mixed.quotations, ...mixed.thoughts]);
    deepEqual(placesOf(shownOf(mixed, true)), placesOf(mixed));
    deepEqual(placesOf(shownOf(mixed, false)), mixed.quotations);
    deepEqual(placesOf(shownOf(listed([{ ...said!, act: 'intention' }]), false)), []);
  });

  it('lists quotations of unclear speakers', () => {
    deepEqual(unattributed.quotations, [{ start: { line: 1, character: 56 }, end: { line: 1, character: 62 } }]);
  });

  it('lists a claim as it can be read away from its text, with the names that people chose', () => {
    const said = 'Osei said she may have sold\nher house, and I paid.';
    const mention = (words: string) => ({ start: said.indexOf(words), end: said.indexOf(words) + words.length });
    const [nobody, osei] = analysis.speakers;
    const mentions = ['she', 'her'].map((word) => ({ ...mention(word), how: 'pronoun' as const, confidence: 0.9 }));
    const me = { ...mention('I'), how: 'pronoun' as const, confidence: 0.9 };
    const claim = { ...analysis.claims[0]!, repeats: [], hedges: [mention('may')] };
    const made = digest(said, {
      ...analysis,
      quotations: [],
      speakers: [
        { ...nobody!, name: 'Poe', mentions: [me] },
        { ...osei!, mentions },
      ],
      claims: ['she may have sold\nher house', 'I paid'].map((words) => ({ ...claim, span: mention(words) })),
    });
    deepEqual(made.claims.map(readAlone), ['[Osei] may have sold her house', 'I [Poe] paid']);
    deepEqual(
      made.claims.map(({ words, hedges }) => [words, hedges]),
      [
        ['she may have sold her house', ['may']],
        ['I paid', ['may']],
      ],
    );
    const named = nameDigest(made, (name) => (name === 'Osei' ? { name: 'Ama Osei', kind: 'person' } : undefined));
    deepEqual(named.claims.map(readAlone), ['[Ama Osei] may have sold her house', 'I [Poe] paid']);
  });
});
