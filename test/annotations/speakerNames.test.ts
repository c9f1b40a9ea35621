import { deepEqual, equal } from 'node:assert/strict';
import { planNaming, type NameInSource, type Naming } from '../../src/annotations/planNaming';
import { read } from '../../src/annotations/reading';
import { SpeakerNames, type NamingStep, type SpeakerDecision } from '../../src/annotations/speakerNames';
import { analysisOf, claimOf, personOf, quotationOf, spanOf } from '../analysis/marked';

let made = 0;
function decision(name: string, spellings: SpeakerDecision['spellings'], more: Partial<SpeakerDecision> = {}) {
  const created = `2026-01-01T00:00:${String(++made).padStart(2, '0')}Z`;
  return {
    id: `urn:uuid:${made}`,
    creator: { name: 'Ana' },
    created,
    name,
    kind: 'person' as const,
    spellings,
    ...more,
  };
}

describe('names of speakers', () => {
  const nameIn = (source: string, name: string, decisions: SpeakerDecision[], viewer?: string) =>
    new SpeakerNames(decisions, viewer).in(source)(name)?.name;

  it('mean whom a person says, the same in every source', () => {
    const decisions = [decision('Ana Ruiz', [{ name: 'Ruiz' }, { name: 'Mayor Ruiz' }])];
    equal(nameIn('a.txt', 'Ruiz', decisions), 'Ana Ruiz');
    equal(nameIn('b.txt', ' Mayor  Ruiz', decisions), 'Ana Ruiz');
    equal(nameIn('b.txt', 'Ana Ruiz', decisions), 'Ana Ruiz');
    equal(nameIn('b.txt', 'Roe', decisions), undefined);
  });

  it('mean what was decided for one source before what was for all', () => {
    const decisions = [decision('Joe Roe', [{ name: 'Roe', source: 'a.txt' }]), decision('Tim Roe', [{ name: 'Roe' }])];
    equal(nameIn('a.txt', 'Roe', decisions), 'Joe Roe');
    equal(nameIn('b.txt', 'Roe', decisions), 'Tim Roe');
  });

  it('mean what was decided last, and first of all by whoever looks', () => {
    const mine = decision('Joe Roe', [{ name: 'Roe' }]);
    const later = decision('Tim Roe', [{ name: 'Roe' }], { creator: { name: 'Ben' } });
    equal(nameIn('a.txt', 'Roe', [mine, later]), 'Tim Roe');
    equal(nameIn('a.txt', 'Roe', [later, mine], 'Ana'), 'Joe Roe');
  });

  it('that only describe are not carried to other sources', () => {
    const decisions = [decision('a spokesman', [{ name: 'an aide', source: 'a.txt' }], { kind: 'unnamed' })];
    equal(nameIn('b.txt', 'a spokesman', decisions), undefined);
  });
});

describe('a reading with chosen names', () => {
  const text = 'Ruiz said “one”. Mayor Ruiz said “two”, and 200 boats came. Roe said “three”.';
  const ruiz = { ...personOf('Ruiz', spanOf(text, 'Ruiz')), roles: ['minister'] };
  const mayor = { ...personOf('Mayor Ruiz', spanOf(text, 'Mayor Ruiz'), spanOf(text, 'Ruiz')), roles: ['mayor'] };
  const roe = personOf('Roe', spanOf(text, 'Roe'));
  const analysis = analysisOf({
    quotations: [
      { ...quotationOf([spanOf(text, '“one”')]), speakers: [ruiz.id, mayor.id] },
      quotationOf([spanOf(text, '“two”')], mayor),
      quotationOf([spanOf(text, '“three”')], roe),
    ],
    speakers: [ruiz, mayor, roe],
    claims: [{ ...claimOf(spanOf(text, '200 boats came')), claimants: [mayor.id] }],
  });
  const choose = new SpeakerNames([decision('Ana Ruiz', [{ name: 'Ruiz' }, { name: 'Mayor Ruiz' }])]).in('a.txt');
  const reading = read(text, analysis, { thoughts: false }, { annotations: [], choose });

  it('joins those who become one: mentions, other names, offices, quotations, claims', () => {
    const { speakers, quotations, claims } = reading.analysis;
    deepEqual(
      speakers.map(({ id, name, aliases, roles, mentions }) => [id, name, aliases, roles, mentions.length]),
      [
        [ruiz.id, 'Ana Ruiz', ['Ruiz', 'Mayor Ruiz'], ['minister', 'mayor'], 2],
        [roe.id, 'Roe', [], [], 1],
      ],
    );
    deepEqual(
      quotations.map((quotation) => quotation.speakers),
      [[ruiz.id], [ruiz.id], [roe.id]],
    );
    deepEqual(claims[0]?.claimants, [ruiz.id]);
    equal(reading.speaker(ruiz.id)?.name, 'Ana Ruiz');
    deepEqual(reading.decided, analysis);
  });

  it('leaves a text alone that has none of the names', () => {
    const others = new SpeakerNames([decision('X', [{ name: 'Y' }])]).in('a.txt');
    deepEqual(read(text, analysis, { thoughts: false }, { annotations: [], choose: others }).analysis, analysis);
  });
});

describe('planning names', () => {
  const place = (source: string, name: string, kind: NameInSource['kind'] = 'person') => ({ source, name, kind });
  const all = [place('a.txt', 'Ruiz'), place('b.txt', 'Ana Ruiz'), place('b.txt', 'Roe'), place('c.txt', 'Ruiz')];
  const ruiz = { name: 'Ana Ruiz', kind: 'person' as const };
  const plan = (decisions: readonly SpeakerDecision[], ...namings: Naming[]) =>
    planNaming(
      { me: { name: 'Ana' }, now: '2027-01-01T00:00:00Z', newId: () => 'urn:uuid:new', decisions, all },
      namings,
    );
  const said = (steps: readonly NamingStep[]) =>
    steps.map(({ before, after }) => [before?.id, after && [after.id, after.name, ...after.spellings.map(spelt)]]);
  const spelt = ({ name, source }: { name: string; source?: string }) =>
    source === undefined ? name : `${name}@${source}`;

  it('is one decision for all sources that have the spellings', () => {
    deepEqual(said(plan([], { speaker: ruiz, places: [all[0]!, all[1]!, all[3]!] })), [
      [undefined, ['urn:uuid:new', 'Ana Ruiz', 'Ana Ruiz', 'Ruiz']],
    ]);
  });

  it('is one for the sources picked where some are left out', () => {
    deepEqual(said(plan([], { speaker: ruiz, places: [all[0]!, all[1]!] })), [
      [undefined, ['urn:uuid:new', 'Ana Ruiz', 'Ana Ruiz', 'Ruiz@a.txt']],
    ]);
  });

  it('is one for each source where the name only describes', () => {
    const aide = place('a.txt', 'an aide', 'unnamed');
    deepEqual(said(plan([], { speaker: ruiz, places: [aide] })), [
      [undefined, ['urn:uuid:new', 'Ana Ruiz', 'an aide@a.txt']],
    ]);
  });

  it('changes one’s own earlier decision, with the names it had chosen', () => {
    const mine = decision('Mayor', [{ name: 'Ruiz' }]);
    const steps = plan([mine], { speaker: ruiz, places: [all[0]!, all[3]!], formerNames: ['Mayor'] });
    deepEqual(said(steps), [[mine.id, [mine.id, 'Ana Ruiz', 'Mayor', 'Ruiz']]]);
    equal(steps[0]?.after?.modified, '2027-01-01T00:00:00Z');
    deepEqual(plan([steps[0].after], { speaker: ruiz, places: [all[0]!, all[3]!], formerNames: ['Mayor'] }), []);
  });

  it('takes out of one’s own what holds no longer, and never touches another’s', () => {
    const mine = decision('Mayor', [{ name: 'Ruiz' }, { name: 'Roe' }]);
    const bens = decision('Minister', [{ name: 'Ruiz', source: 'a.txt' }], { creator: { name: 'Ben' } });
    deepEqual(said(plan([mine, bens], { speaker: ruiz, places: [all[0]!, all[3]!] })), [
      [mine.id, [mine.id, 'Mayor', 'Roe']],
      [undefined, ['urn:uuid:new', 'Ana Ruiz', 'Ruiz', 'Ruiz@a.txt']],
    ]);
  });

  it('splits: one spelling means somebody in one source and somebody else in all others', () => {
    const other = { name: 'Eva Ruiz', kind: 'person' as const };
    const steps = plan(
      [],
      { speaker: other, places: [all[0]!] },
      { speaker: { name: 'Ruiz', kind: 'person' }, places: [all[3]!], isRest: true },
    );
    const names = new SpeakerNames(steps.flatMap(({ after }) => after ?? []));
    deepEqual([names.in('a.txt')('Ruiz')?.name, names.in('z.txt')('Ruiz')?.name], ['Eva Ruiz', 'Ruiz']);
  });
});
