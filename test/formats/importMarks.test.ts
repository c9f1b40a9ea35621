import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import type { TextMark } from '../../src/annotations/textMark';
import { annotationsOf, importSteps, namedCreator } from '../../src/formats/importMarks';

const TEXT = 'Rain fell. “We will rebuild,” she said.';
const ID = 'urn:uuid:0b9e9c50-0000-4000-8000-000000000001';
const NOW = '2026-03-01T10:00:00.000Z';

function mark(more: Partial<TextMark> = {}): TextMark {
  return {
    id: ID,
    statement: { kind: 'tag', tag: 'weather' },
    verdict: 'added',
    parts: [{ role: 'content', start: 0, end: 9 }],
    creator: { name: 'Ana' },
    created: '2026-01-01T00:00:00Z',
    ...more,
  };
}

const made = (marks: readonly TextMark[], creator?: string) =>
  annotationsOf({ name: 'storm.txt', text: TEXT, marks }, (one) => creator ?? namedCreator(one) ?? 'Bo', NOW);

describe('importing marks', () => {
  it('keeps the id, the author and the times of an annotation', () => {
    const [annotation] = made([mark()]);
    equal(annotation!.id, ID);
    deepEqual([annotation!.creator.name, annotation!.created], ['Ana', '2026-01-01T00:00:00.000Z']);
    equal(annotation!.parts[0]!.selector.exact, 'Rain fell');
  });

  it('gives what names nobody, and what a program found, to whoever is said', () => {
    const { creator: _, created: __, ...rest } = mark({ id: 'tag-1', verdict: 'found' });
    const [annotation] = made([rest]);
    deepEqual([annotation!.creator.name, annotation!.created, annotation!.verdict], ['Bo', NOW, 'added']);
    match(annotation!.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('gives what becomes another person’s an id of its own, the same each time', () => {
    const [one] = made([mark()], 'Ben');
    const [again] = made([mark()], 'Ben');
    const [other] = made([mark()], 'Cleo');
    notEqual(one!.id, ID);
    equal(one!.id, again!.id);
    notEqual(one!.id, other!.id);
  });

  it('takes no time for one that is none', () => {
    const [annotation] = made([mark({ created: 'yesterday', modified: '2026-99-99T00:00:00Z' })]);
    deepEqual([annotation!.created, annotation!.modified], [NOW, undefined]);
  });
});

describe('steps of an import', () => {
  const known = made([mark()]);

  it('add what is new and change nothing the second time', () => {
    deepEqual(importSteps([], known), [{ after: known[0] }]);
    deepEqual(importSteps(known, known), []);
  });

  it('let the later version count, and leave the rest as it is', () => {
    const later = made([mark({ statement: { kind: 'tag', tag: 'storm' }, modified: '2026-02-01T00:00:00Z' })]);
    deepEqual(importSteps(known, later), [{ before: known[0], after: later[0] }]);
    deepEqual(importSteps(later, known), []);
  });
});
