import { deepEqual, equal } from 'node:assert/strict';
import { claimTerms } from '../../../src/corpus/claims/claimTerms';
import { sameClaim } from '../../../src/corpus/claims/sameClaim';

/** The figures that differ, or nothing if these are two claims. */
function compare(a: string, b: string): string[] | undefined {
  return sameClaim(claimTerms(a), claimTerms(b))?.figures.map(({ here, there }) => `${here}/${there}`);
}

describe('the same claim', () => {
  it('may have other words, forms and tenses', () => {
    deepEqual(compare('The harbour bridge was closed by the mayor', 'The mayor closes the harbour bridge'), []);
    deepEqual(
      compare('The blast killed 12 miners at the Orla pit', 'Twelve miners died in the blast at the Orla pit'),
      [],
    );
    deepEqual(
      compare('the tax rate was raised to 12 percent', 'The tax rate was raised to 12% after a night of debate'),
      [],
    );
  });

  it('has figures that differ, and all else agrees', () => {
    deepEqual(compare('The blast killed 12 miners at the Orla pit', 'The blast at the Orla pit left 14 miners dead'), [
      '12/14',
    ]);
    deepEqual(compare('The ferry sank off Port Iver on Friday', 'The ferry sank on Saturday off Port Iver'), [
      'Friday/Saturday',
    ]);
    deepEqual(compare('The bridge cost the town $3 million', 'The bridge cost the town $4 million'), [
      '$3 million/$4 million',
    ]);
  });

  it('may leave out what its figure counts, as headlines do', () => {
    deepEqual(compare('Blast at Orla pit kills 12', 'The blast at the Orla pit killed 12 miners'), []);
    deepEqual(compare('Blast at Orla pit kills 12', 'The blast at the Orla pit killed 14 miners'), ['12/14']);
  });

  it('is not another one on the same subject', () => {
    equal(compare('The mayor closed the bridge', 'The mayor opened the new school'), undefined);
    equal(compare('Sales of boats rose 3 percent in May', 'Sales of boats rose 4 percent in June'), undefined);
    equal(compare('Sales of boats rose 3 percent', 'Sales of boats fell 3 percent'), undefined);
  });

  it('is not the contrary, nor the same of somebody else', () => {
    equal(
      compare('The mayor knew that the bridge was unsafe', 'The mayor did not know the bridge was unsafe'),
      undefined,
    );
    equal(
      compare('The town of Orla raised fares by 3 million', 'The town of Iver raised fares by 4 million'),
      undefined,
    );
  });

  it('is none without words that tell something', () => {
    equal(compare('He said so', 'He said so'), undefined);
    equal(compare('', ''), undefined);
  });
});
