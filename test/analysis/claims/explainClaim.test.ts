import { equal, match } from 'node:assert/strict';
import { checkWorthinessInWords, explainClaim } from '../../../src/analysis/claims/explainClaim';
import { claimsOf } from './quoting';

describe('explanation of a claim', () => {
  it('names the words behind each reason', () => {
    const text = 'Prosecutors charged the banker with laundering about $20 million through 14 accounts.';
    const [claim] = claimsOf(text);
    const { worth, reasons, reserve } = explainClaim(text, claim!);
    equal(worth, 'Well worth checking');
    match(reasons.join('\n'), /^It gives a figure: “\$20”, “million”, “14”$/m);
    match(reasons.join('\n'), /^It accuses somebody.*“charged”, “laundering”$/m);
    equal(reserve, 'Said with reserve: “about”');
  });

  it('says nothing of reserve where there is none', () => {
    const text = 'The dam released 40 tonnes of sludge in 2012.';
    equal(explainClaim(text, claimsOf(text)[0]!).reserve, undefined);
  });

  it('puts check-worthiness into words', () => {
    equal(checkWorthinessInWords(0.95), 'Well worth checking');
    equal(checkWorthinessInWords(0.5), 'Worth checking');
    equal(checkWorthinessInWords(0), 'Checkable, hardly pressing');
  });
});
