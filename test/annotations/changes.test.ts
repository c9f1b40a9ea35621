import assert from 'node:assert/strict';
import { lostChanges, newsOf, together, withChanges } from '../../src/annotations/changes';

const item = (id: string, created: string, modified?: string) => ({
  id,
  created,
  ...(modified !== undefined && { modified }),
});
const a1 = item('a', '2026-01-01');
const a2 = item('a', '2026-01-01', '2026-01-03');
const b = item('b', '2026-01-02');

describe('changes of items', () => {
  it('put in, put in place and take away', () => {
    assert.deepEqual(withChanges([a1], [{ put: b }, { put: a2 }]), [a2, b]);
    assert.deepEqual(withChanges([a1, b], [{ remove: 'a' }, { remove: 'x' }]), [b]);
  });

  it('leave the very same list where there are none', () => {
    const items = [a1];
    assert.equal(withChanges(items, []), items);
  });

  it('of one list for another are what it lacks or has an older version of', () => {
    assert.deepEqual(newsOf([a2, b], [a1]), [{ put: a2 }, { put: b }]);
    assert.deepEqual(newsOf([a1, a2], [a2]), []);
  });

  it('that another program undid are found, but not those to be replaced anyway', () => {
    const written = [{ put: b }, { put: a1 }, { put: a2 }, { remove: 'c' }, { remove: 'd' }].map((change) => ({
      change,
      at: 0,
    }));
    const c = item('c', '2026-01-04');
    assert.deepEqual(lostChanges(written, [a2, b], []), []);
    assert.deepEqual(lostChanges(written, [a1, c], []), [{ put: b }, { put: a2 }, { remove: 'c' }]);
    assert.deepEqual(lostChanges(written, [c], [{ put: a2 }, { remove: 'b' }]), [{ remove: 'c' }]);
  });

  it('of several lists leave the later version, whichever comes first', () => {
    assert.deepEqual(together([[a1, b], [a2]]), [a2, b]);
    assert.deepEqual(together([[a2], [a1, b]]), [a2, b]);
  });
});
