import { describeQuotations as quotations } from './describeQuotations';
import { deepEqual } from 'node:assert/strict';

describe('quotations', () => {
  it('stand before, behind and on both sides of their cue', () => {
    deepEqual(quotations('“We will see,” Ana Ruiz said.'), ['direct: “We will see,” | said | Ana Ruiz']);
    deepEqual(quotations('“We will see,” said Ana Ruiz.'), ['direct: “We will see,” | said | Ana Ruiz']);
    deepEqual(quotations('Ana Ruiz said, “We will see.”'), ['direct: “We will see.” | said | Ana Ruiz']);
    deepEqual(quotations('“We will see,” she said, “but not today.”'), [
      'direct: “We will see,” … “but not today.” | said | she',
    ]);
  });

  it('go on behind their attribution', () => {
    deepEqual(quotations('“No,” Ruiz said. “Never.” Nobody laughed.'), ['direct: “No,” … “Never.” | said | Ruiz']);
  });

  it('may be told in the outlet’s words', () => {
    deepEqual(quotations('Ruiz said that the bridge would close in May.'), [
      'indirect: that the bridge would close in May | said | Ruiz',
    ]);
    deepEqual(quotations('The minister said the bridge would close.'), [
      'indirect: the bridge would close | said | The minister',
    ]);
    deepEqual(quotations('The bridge will close in May, the council said.'), [
      'indirect: The bridge will close in May | said | the council',
    ]);
    deepEqual(quotations('The bridge will close, according to a county report.'), [
      'indirect: The bridge will close | according to | a county report',
    ]);
  });

  it('may be a mixture of both', () => {
    deepEqual(quotations('He called the bridge “a disgrace.”'), ['mixed: the bridge “a disgrace.” | called | He']);
  });

  it('are not titles and scare quotes', () => {
    deepEqual(quotations('The so-called “rebels” met on the set of “Morning Table” on Monday.'), []);
  });
});
