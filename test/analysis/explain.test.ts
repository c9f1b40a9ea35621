import { equal } from 'node:assert/strict';
import { confidenceInWords, explainQuotation } from '../../src/analysis/explain';
import { attributionsOf } from './quotations/describeQuotations';

function explain(text: string, index = 0, first?: 'headline'): string {
  return explainQuotation(text, attributionsOf(text, first)[index]!);
}

describe('explanations of quotations', () => {
  it('name the evidence in one sentence', () => {
    equal(explain('“We won,” said Ana Ruiz.'), 'In quotation marks, and “said” names “Ana Ruiz” as its source.');
    equal(explain('Ruiz said that the bridge would close.'), '“said” names “Ruiz” as its source.');
    equal(explain('Ruiz called it “a shame.”'), 'Partly in quotation marks, and “called” names “Ruiz” as its source.');
    equal(
      explain('“We won,” Ruiz said.\n\n“And we will win again.”', 1),
      'In quotation marks, and it goes on from the quotation before, with no other source between.',
    );
    equal(
      explain('‘We won’ - Ruiz', 0, 'headline'),
      'In quotation marks, and the form of the headline names “Ruiz” as its source.',
    );
    equal(
      explain('Ruiz opposed the plan, saying that it was too dear.', 1),
      '“saying” names “Ruiz” as its source, the subject of the sentence.',
    );
  });

  it('tell who relays', () => {
    equal(
      explain('“We won,” Ruiz said, the Daily Lantern reported.'),
      'In quotation marks, and “said” names “Ruiz” as its source; passed on by “the Daily Lantern”.',
    );
  });

  it('put confidence into words', () => {
    equal(confidenceInWords(0.95), 'very likely');
    equal(confidenceInWords(0.6), 'likely');
    equal(confidenceInWords(0.2), 'unsure');
  });
});
