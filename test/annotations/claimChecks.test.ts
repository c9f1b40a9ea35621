import { deepEqual, equal } from 'node:assert/strict';
import type { ClaimStatus, Verdict } from '../../src/annotations/annotation';
import { checksOf, saidOfClaim } from '../../src/annotations/claimChecks';
import type { PlacedAnnotation } from '../../src/annotations/placed';
import { groupClaims, tokensOf } from '../../src/corpus/claimGroups';
import { digest } from '../../src/corpus/digest';
import { analysisOf, claimOf, spanOf } from '../analysis/marked';

/** What somebody says of a claim. */
function says(name: string, status: ClaimStatus, verdict: Verdict = 'confirmed', evidence?: string): PlacedAnnotation {
  const statement = { kind: 'claim', form: 'asserted', claimants: [], status, ...(evidence && { evidence }) } as const;
  const annotation = { id: name, creator: { name }, created: '2026-01-01T00:00:00Z', verdict, statement, parts: [] };
  return { annotation, state: 'exact', parts: [] };
}

describe('what came of checking a claim', () => {
  it('is what each person says, that of whoever counts first', () => {
    const decision = { by: says('Ana', 'refuted', 'confirmed', 'a book'), others: [says('Ben', 'confirmed')] };
    deepEqual(checksOf(decision), [
      { by: 'Ana', status: 'refuted', evidence: 'a book' },
      { by: 'Ben', status: 'confirmed' },
    ]);
    equal(saidOfClaim(decision)?.by, 'Ana');
  });

  it('is nothing where somebody holds it to be a claim and has not checked it', () => {
    deepEqual(saidOfClaim({ by: says('Ana', 'unchecked', 'added'), others: [] }), {
      verdict: 'added',
      by: 'Ana',
      checks: [],
    });
    deepEqual(checksOf({ by: says('Ana', 'unchecked'), others: [says('Ben', 'disputed')] }), [
      { by: 'Ben', status: 'disputed' },
    ]);
  });

  it('is what a person said last, and nothing of those who hold it to be none', () => {
    const decision = {
      by: says('Ana', 'confirmed'),
      others: [says('Ana', 'refuted'), says('Ben', 'refuted', 'rejected')],
    };
    deepEqual(checksOf(decision), [{ by: 'Ana', status: 'confirmed' }]);
    equal(saidOfClaim({ by: says('Ana', 'refuted', 'rejected'), others: [] }), undefined);
  });

  it('is listed with the claim, and found by a filter', () => {
    const text = 'It sank in 1990. It cost 40 million.';
    const [first, second] = [claimOf(spanOf(text, 'It sank in 1990')), claimOf(spanOf(text, 'It cost 40 million'))];
    const said = saidOfClaim({ by: says('Ana', 'needs-source'), others: [] });
    const listed = digest(text, analysisOf({ claims: [first, second] }), (id) => (id === second.id ? said : undefined));
    deepEqual(
      listed.claims.map((claim) => claim.said),
      [undefined, said],
    );
    deepEqual(tokensOf(listed.claims[1]!), ['@needs-source', '@decided']);
    const filtered = (filter: string) =>
      groupClaims([{ uri: 'a', name: 'a', digest: listed }], {
        grouping: 'flat',
        order: 'place',
        filter,
      }).groups.flatMap(({ claims }) => claims.map(({ claim }) => claim.words));
    deepEqual(filtered('@needs-source'), ['It cost 40 million']);
    deepEqual(filtered('@unchecked it'), ['It sank in 1990']);
    deepEqual(filtered('@refuted'), []);
  });
});
