import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, ClaimStatement, PartRole } from '../../src/annotations/annotation';
import { compareAnnotations } from '../../src/annotations/compareAnnotations';
import { mergeAnnotations } from '../../src/annotations/merge';
import { isSameData } from '../../src/annotations/sameData';

const CLAIM: ClaimStatement = { kind: 'claim', form: 'asserted', claimants: [], status: 'unchecked' };

function annotation(id: string, changes: Partial<Annotation> = {}): Annotation {
  return {
    id: `urn:uuid:${id}`,
    creator: { name: 'Ana' },
    created: '2026-01-02T03:04:05.000Z',
    verdict: 'added',
    statement: CLAIM,
    parts: [part(10)],
    ...changes,
  };
}

function part(start: number, role: PartRole = 'content') {
  return { role, selector: { start, end: start + 4, exact: 'rain', prefix: 'Much ', suffix: ' fell' } };
}

function claim(changes: Partial<ClaimStatement>): { statement: ClaimStatement } {
  return { statement: { ...CLAIM, ...changes } };
}

/** Modified at a minute of an hour. */
function at(minute: number): { modified: string } {
  return { modified: `2026-01-02T04:${String(minute).padStart(2, '0')}:00.000Z` };
}

describe('merging lists of annotations', () => {
  const base = annotation('a');

  it('keeps what both sides added, in the order of the text', () => {
    const [first, second] = [annotation('b', { parts: [part(50)] }), annotation('c', { parts: [part(3)] })];
    deepEqual(mergeAnnotations([base], [base, first], [base, second]), {
      merged: [second, base, first],
      conflicts: [],
    });
  });

  it('honours a deletion of what the other side left alone', () => {
    deepEqual(mergeAnnotations([base], [], [base]), { merged: [], conflicts: [] });
    deepEqual(mergeAnnotations([base], [base], []), { merged: [], conflicts: [] });
    deepEqual(mergeAnnotations([base], [], []), { merged: [], conflicts: [] });
  });

  it('keeps what one side changed and the other deleted, and says so', () => {
    const changed = annotation('a', { ...at(1), ...claim({ status: 'refuted' }) });
    const conflict = { id: base.id, nature: 'deleted-and-changed', kept: changed };
    deepEqual(mergeAnnotations([base], [changed], []), {
      merged: [changed],
      conflicts: [{ ...conflict, losing: 'theirs' }],
    });
    deepEqual(mergeAnnotations([base], [], [changed]), {
      merged: [changed],
      conflicts: [{ ...conflict, losing: 'ours' }],
    });
  });

  it('takes both changes where they are of different fields', () => {
    const ours = annotation('a', { ...at(1), ...claim({ status: 'refuted' }) });
    const theirs = annotation('a', { ...at(2), ...claim({ evidence: 'report.pdf' }), parts: [part(12)] });
    deepEqual(mergeAnnotations([base], [ours], [theirs]), {
      merged: [
        annotation('a', { ...at(2), ...claim({ status: 'refuted', evidence: 'report.pdf' }), parts: [part(12)] }),
      ],
      conflicts: [],
    });
  });

  it('takes away a field that one side took away', () => {
    const old = annotation('a', claim({ evidence: 'report.pdf' }));
    const ours = annotation('a', at(1));
    const theirs = annotation('a', { ...at(2), ...claim({ evidence: 'report.pdf', status: 'disputed' }) });
    deepEqual(mergeAnnotations([old], [ours], [theirs]).merged, [
      annotation('a', { ...at(2), ...claim({ status: 'disputed' }) }),
    ]);
  });

  it('keeps the whole later version where both changed the same field, and says which was lost', () => {
    const ours = annotation('a', { ...at(1), ...claim({ status: 'refuted', evidence: 'report.pdf' }) });
    const theirs = annotation('a', { ...at(2), ...claim({ status: 'confirmed' }) });
    deepEqual(mergeAnnotations([base], [ours], [theirs]), {
      merged: [theirs],
      conflicts: [{ id: base.id, nature: 'changed-by-both', kept: theirs, lost: ours, losing: 'ours' }],
    });
  });

  it('sees no conflict in the same change made twice', () => {
    const ours = annotation('a', { ...at(1), ...claim({ status: 'refuted' }) });
    const theirs = annotation('a', { ...at(2), ...claim({ status: 'refuted' }) });
    deepEqual(mergeAnnotations([base], [ours], [theirs]), { merged: [theirs], conflicts: [] });
  });

  it('does not put the words of one kind of statement under another kind', () => {
    const ours = annotation('a', { ...at(1), statement: { kind: 'tag', tag: 'weather' } });
    const theirs = annotation('a', { ...at(2), parts: [part(12)] });
    const { merged, conflicts } = mergeAnnotations([base], [ours], [theirs]);
    deepEqual(merged, [theirs]);
    deepEqual(
      conflicts.map(({ lost }) => lost),
      [ours],
    );
  });

  it('merges what other programs wrote field by field', () => {
    const old = annotation('a', { foreign: { colour: 'red' } });
    const ours = annotation('a', { foreign: { colour: 'red', mood: 'calm' } });
    const theirs = annotation('a', { foreign: { colour: 'blue' } });
    deepEqual(mergeAnnotations([old], [ours], [theirs]), {
      merged: [annotation('a', { foreign: { colour: 'blue', mood: 'calm' } })],
      conflicts: [],
    });
  });

  it('makes one of an id that stands twice in a list', () => {
    const again = annotation('a', { ...at(1), ...claim({ status: 'refuted' }) });
    deepEqual(mergeAnnotations([base], [base, again], [base]), { merged: [again], conflicts: [] });
    deepEqual(
      mergeAnnotations([], [again, base], []).conflicts.map(({ lost }) => lost),
      [base],
    );
  });
});

describe('merging any lists of annotations', () => {
  const versions = fc.record(
    {
      modified: fc.integer({ min: 0, max: 3 }).map((minute) => at(minute).modified),
      verdict: fc.constantFrom('confirmed', 'corrected', 'rejected'),
      statement: fc.oneof(
        fc
          .record({ status: fc.constantFrom('unchecked', 'refuted', 'disputed'), evidence: fc.constantFrom('a', 'b') })
          .map((changes) => claim(changes as Partial<ClaimStatement>).statement),
        fc.constantFrom('x', 'y').map((tag) => ({ kind: 'tag', tag })),
      ),
      parts: fc.integer({ min: 0, max: 4 }).map((start) => [part(start)]),
      foreign: fc.dictionary(fc.constantFrom('p', 'q'), fc.boolean(), { minKeys: 1, noNullPrototype: true }),
    },
    { requiredKeys: [] },
  );
  const lists = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), versions), { selector: ([id]) => id })
    .map((entries) => entries.map(([id, changes]) => annotation(id, changes as Partial<Annotation>)));

  it('does not depend on which side is called ours', () => {
    fc.assert(
      fc.property(lists, lists, lists, (base, ours, theirs) => {
        const one = mergeAnnotations(base, ours, theirs);
        const other = mergeAnnotations(base, theirs, ours);
        deepEqual(one.merged, other.merged);
        deepEqual(
          one.conflicts.map(({ kept, lost }) => [kept, lost]),
          other.conflicts.map(({ kept, lost }) => [kept, lost]),
        );
      }),
    );
  });

  it('changes nothing when the result is merged again', () => {
    fc.assert(
      fc.property(lists, lists, lists, (base, ours, theirs) => {
        const { merged } = mergeAnnotations(base, ours, theirs);
        deepEqual(mergeAnnotations(base, merged, merged), { merged, conflicts: [] });
        deepEqual(mergeAnnotations(base, merged, theirs).merged, merged);
        deepEqual(mergeAnnotations(base, ours, merged).merged, merged);
      }),
    );
  });

  it('takes the one side as it is where the other changed nothing', () => {
    fc.assert(
      fc.property(lists, lists, (base, ours) => {
        deepEqual(mergeAnnotations(base, ours, base), { merged: [...ours].sort(compareAnnotations), conflicts: [] });
      }),
    );
  });

  it('loses no version unsaid: each is kept, given up by the other side, in it field by field, or among the conflicts', () => {
    fc.assert(
      fc.property(lists, lists, lists, (base, ours, theirs) => {
        const { merged, conflicts } = mergeAnnotations(base, ours, theirs);
        const after = new Map(merged.map((one) => [one.id, one]));
        for (const [mine, other] of [
          [ours, theirs],
          [theirs, ours],
        ] as const) {
          for (const one of mine) {
            const kept = after.get(one.id);
            const old = base.find(({ id }) => id === one.id);
            if (!kept) {
              ok(isSameData(old, one) && !other.some(({ id }) => id === one.id), 'deleted though changed');
              continue;
            }
            if (conflicts.some(({ lost }) => isSameData(lost, one))) continue;
            for (const field of ['verdict', 'parts'] as const)
              ok(isSameData(kept[field], one[field]) || isSameData(old?.[field], one[field]), `${field} lost`);
          }
        }
      }),
    );
  });

  it('holds every id once and in order', () => {
    fc.assert(
      fc.property(lists, lists, lists, (base, ours, theirs) => {
        const { merged } = mergeAnnotations(base, [...ours, ...theirs], theirs);
        equal(new Set(merged.map(({ id }) => id)).size, merged.length);
        deepEqual(merged, [...merged].sort(compareAnnotations));
      }),
    );
  });
});
