import { deepEqual, equal } from 'node:assert/strict';
import type { Claimant, SourceDigest } from '../../src/corpus/digest';
import { nameDigest, type ChooseName } from '../../src/corpus/nameDigest';
import { peopleOfFolder } from '../../src/corpus/peopleOfFolder';

const person = (name: string): Claimant => ({ id: `person:${name}`, name, kind: 'person' });
const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 1 } });

function digestOf(
  quoted: Readonly<Record<string, readonly number[]>>,
  claimants: readonly string[] = [],
): SourceDigest {
  return {
    claims: claimants.map((name, index) => ({
      id: `claim-${index}`,
      words: 'x',
      place: at(index),
      claimants: [person(name), person(name)],
      claimantUnclear: false,
      kind: 'reported',
      inHeadline: false,
      checkWorthiness: 0.5,
      reasons: [],
      hedges: [],
      times: 1,
    })),
    speakers: Object.entries(quoted).map(([name, lines]) => ({
      ...person(name),
      quotations: lines.map(at),
      thoughts: [],
    })),
    unattributed: { quotations: [], thoughts: [] },
    composition: { attributed: 0, own: 0, frame: 0, repeat: 0, boilerplate: 0 },
  };
}

const nobody: ChooseName = () => undefined;
const names =
  (chosen: Readonly<Record<string, string>>): ChooseName =>
  (name) =>
    chosen[name] === undefined ? undefined : { name: chosen[name], kind: 'person' };

describe('a digest with chosen names', () => {
  it('joins speakers who become one, the most quoted first', () => {
    const digest = digestOf({ Roe: [9, 10], Ruiz: [5], 'Mayor Ruiz': [1, 3] }, ['Ruiz']);
    const named = nameDigest(digest, names({ Ruiz: 'Ana Ruiz', 'Mayor Ruiz': 'Ana Ruiz' }));
    deepEqual(
      named.speakers.map(({ name, quotations }) => [name, ...quotations.map(({ start }) => start.line)]),
      [
        ['Ana Ruiz', 1, 3, 5],
        ['Roe', 9, 10],
      ],
    );
    deepEqual(
      named.claims[0]?.claimants.map(({ name, isChosen }) => [name, isChosen]),
      [['Ana Ruiz', true]],
    );
  });
});

describe('the people of a folder', () => {
  const people = (a: ChooseName, b: ChooseName) =>
    peopleOfFolder([
      { uri: 'a', digest: digestOf({ 'Katharine Osei': [1, 2] }, ['Katharine Osei']), choose: a },
      { uri: 'b', digest: digestOf({ 'Katherine Osei': [1], Roe: [2] }), choose: b },
    ]).map((one) => [one.person.name, ...one.spellings.map(({ uri, name }) => `${uri}: ${name}`)]);

  it('are joined by their names', () =>
    deepEqual(people(nobody, nobody), [
      ['Katharine Osei', 'a: Katharine Osei', 'b: Katherine Osei'],
      ['Roe', 'b: Roe'],
    ]));

  it('are apart where people gave them different names, however alike', () =>
    deepEqual(
      people(names({ 'Katharine Osei': 'Katharine Osei' }), names({ 'Katherine Osei': 'Katherine Osei' })).length,
      3,
    ));

  it('are one where people gave them one name, however different, and those alike join them', () => {
    const joined = people(names({ 'Katharine Osei': 'Kate Osei' }), names({ Roe: 'Kate Osei' }));
    deepEqual(joined[0], ['Kate Osei', 'a: Katharine Osei', 'b: Katherine Osei', 'b: Roe']);
    equal(people(names({ 'Katharine Osei': 'Katharine Osei' }), nobody).length, 2);
  });

  it('come with how much is attributed to each', () => {
    const [first] = peopleOfFolder([{ uri: 'a', digest: digestOf({ Roe: [1, 2] }, ['Roe']), choose: nobody }]);
    deepEqual([first?.spellings[0]?.quotations, first?.spellings[0]?.claims], [2, 1]);
  });
});
