import { passageOf } from '../../corpus/verbatim/finding';
import { offsetsOf, type Offsets } from '../../text/offsets';
import { positionAt } from '../../text/positions';
import { readText } from '../../text/sourceText';
import { spanText, type Span } from '../../text/span';
import { jsonLine } from '../output';
import type { CheckedDraft } from './checkedDraft';

/** Every quotation of a draft as an object a line; offsets are Unicode code points, lines and columns count from 1. */
export function* draftRecords({ file, text, quotations }: CheckedDraft): Generator<string> {
  const place = placing(text);
  for (const { quotation, verdict, brackets } of quotations) {
    const passage = passageOf(verdict);
    const there = passage && { source: passage.source, ...placing(passage.text)(passage) };
    yield jsonLine({
      draft: file,
      ...place(quotation.words),
      form: quotation.form,
      state: verdict.state,
      brackets: brackets.map(place),
      ...(verdict.state === 'different'
        ? {
            nearest: there ?? null,
            ...(verdict.nearest && {
              similarity: Math.round(1000 * verdict.nearest.similarity) / 1000,
              difference: verdict.nearest.difference,
            }),
          }
        : { passage: there }),
    });
  }
}

function placing(text: string) {
  const { lines } = readText(text);
  const offsets: Offsets = offsetsOf(text);
  return (span: Span) => {
    const { line, character } = positionAt(lines, span.start);
    return { line: line + 1, column: character + 1, ...offsets.spanToCodePoints(span), text: spanText(text, span) };
  };
}
