import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { agreement } from '../../src/annotations/agreement/agreement';
import type { AnnotatedText } from '../../src/annotations/agreement/annotated';
import type { Statement } from '../../src/annotations/annotation';
import { agreementReport, type AgreementContext } from '../../src/formats/agreementReport';
import { annotated, marked, QUOTATION } from '../annotations/agreement/marks';

const QUOTED = 'We will rebuild,';
const NOTHING: AgreementContext = { disagreements: new Map<string, number>(), problems: [] };
const reported = (texts: readonly AnnotatedText[], context = NOTHING) => agreementReport(agreement(texts), context);

describe('the report on agreement', () => {
  it('says by kind and pair what each measure is and what it was computed from', () => {
    const report = reported([
      annotated([marked('Ana', QUOTED), marked('Ben', QUOTED), marked('Ana', 'Rain fell'), marked('Ben', 'Floods')]),
    ]);
    match(report, /^# Agreement\n\nCompared are Ana, Ben\. 1 source was annotated/);
    match(report, /\n## Quotations\n\nMarks: Ana 2, Ben 2\.\n/);
    match(report, /\| Ana and Ben \| 1 \| 2 \/ 2 \| 0\.500 \(n = 4\) \| 0\.500 \(n = 4\) \|/);
    match(report, /\*\*κ\*\* \(Cohen 1960\)/);
    doesNotMatch(report, /NaN|undefined|## Claims/);
  });

  it('has tables whose rows have as many cells as their heads', () => {
    const report = reported([annotated([marked('A|na', QUOTED), marked('Ben\n| x', QUOTED)])]);
    for (const block of report.split('\n\n').filter((part) => part.startsWith('|'))) {
      const widths = block.split('\n').map((row) => row.replaceAll(/\\./g, '').split('|').length);
      equal(new Set(widths).size, 1, block);
    }
    ok(report.includes('A\\|na and Ben \\| x'), report);
  });

  it('says why a measure is not defined', () => {
    const report = reported([annotated([marked('Ana', QUOTED), marked('Ben', QUOTED)])]);
    match(report, /not defined: nothing was judged by two people/);
    match(report, /not defined: everybody always said the same, as chance would/);
  });

  it('lists disagreements and what was left out', () => {
    const statement: Statement = { ...QUOTATION };
    const report = reported([annotated([marked('Ana', QUOTED, statement), marked('Ben', 'Rain fell')])], {
      disagreements: new Map([
        ['storm.txt', 2],
        ['calm.txt', 0],
      ]),
      problems: ['<b>gone</b>.txt cannot be read'],
    });
    match(report, /## Disagreements \(2\)/);
    match(report, /\| storm\\\.txt \| 2 \|/);
    doesNotMatch(report, /calm/);
    match(report, /- \\<b\\>gone\\<\/b\\>/);
  });

  it('says plainly that there is nothing to compare', () => {
    match(reported([]), /Nobody has annotated a source here\./);
    const alone = reported([annotated([marked('Ana', QUOTED)])]);
    match(alone, /No source was annotated by two of them/);
    doesNotMatch(alone, /## /);
  });
});
