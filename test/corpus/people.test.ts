import { deepEqual, equal, notEqual } from 'node:assert/strict';
import type { SpeakerKind } from '../../src/analysis/analysis';
import { People, type SpeakerOfSource } from '../../src/corpus/people';

function speaker(source: string, name: string, kind: SpeakerKind = 'person'): SpeakerOfSource {
  return { source, speaker: { id: `${kind}:${name}`, name, kind } };
}

function areOne(a: SpeakerOfSource, b: SpeakerOfSource): boolean {
  const people = new People([a, b]);
  return people.personOf(a).key === people.personOf(b).key;
}

describe('speakers of several sources', () => {
  it('are one person when their names are equal but for case and accents', () => {
    equal(areOne(speaker('a', 'Élodie Marchetti'), speaker('b', 'Elodie Marchetti')), true);
  });

  it('are one person when the given name is misspelt by a letter', () => {
    equal(areOne(speaker('a', 'Katharine Osei'), speaker('b', 'Katherine Osei')), true);
    equal(areOne(speaker('a', 'Matthew Osei'), speaker('b', 'Mathew Osei')), true);
    equal(areOne(speaker('a', 'Ivan Osei'), speaker('b', 'Evan Osei')), false);
    equal(areOne(speaker('a', 'Martin Osei'), speaker('b', 'Marvina Osei')), false);
  });

  it('are one person when only one has a middle name', () => {
    equal(areOne(speaker('a', 'Katharine Anne Osei'), speaker('b', 'Katharine Osei')), true);
    equal(areOne(speaker('a', 'Katharine Anne Osei'), speaker('b', 'Katharine Lee Osei')), false);
  });

  it('are not joined by a family name alone', () => {
    equal(areOne(speaker('a', 'Osei'), speaker('b', 'Katharine Osei')), false);
  });

  it('are one organisation when their names are equal, and never a person of that name', () => {
    equal(areOne(speaker('a', 'Harbour Board', 'organisation'), speaker('b', 'harbour board', 'organisation')), true);
    equal(areOne(speaker('a', 'Osei', 'organisation'), speaker('b', 'Osei')), false);
  });

  it('stay apart when they are unnamed, groups or documents', () => {
    for (const kind of ['unnamed', 'group', 'document'] as const) {
      equal(areOne(speaker('a', 'the report', kind), speaker('b', 'the report', kind)), false);
    }
  });

  it('bear the most frequent spelling', () => {
    const met = [speaker('a', 'Anton Lindqvist'), speaker('b', 'Antonn Lindqvist'), speaker('c', 'Antonn Lindqvist')];
    const people = new People(met);
    const person = people.personOf(met[0]!);
    deepEqual([person.name, person.spellings], ['Antonn Lindqvist', ['Antonn Lindqvist', 'Anton Lindqvist']]);
    notEqual(person.key, '');
  });
});
