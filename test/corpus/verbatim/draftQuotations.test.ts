import { deepEqual, equal } from 'node:assert/strict';
import { draftQuotations } from '../../../src/corpus/verbatim/draftQuotations';
import { spanText } from '../../../src/text/span';

const quoted = (draft: string, isMarkdown = true) =>
  draftQuotations(draft, isMarkdown).quotations.map(({ words }) => spanText(draft, words));

describe('the quotations of a draft', () => {
  it('are what stands in quotation marks, inner ones with the outer, and keeps offsets', () => {
    const draft = 'Ruiz said: “He called it ‘a gift’ to us.” Then \'the bridge is ours\' was "sung".';
    deepEqual(quoted(draft), ['He called it ‘a gift’ to us.', 'the bridge is ours', 'sung']);
  });

  it('are block quotes, without the line that says whose they are', () => {
    const draft = 'She wrote:\n\n> The bridge is\n> ours.\n>\n> Forever.\n>\n> — Ana Ruiz\n\nEnd.';
    deepEqual(quoted(draft), ['The bridge is\n> ours.', 'Forever.']);
    deepEqual(
      draftQuotations(draft, true).quotations.map(({ form }) => form),
      ['block', 'block'],
    );
    deepEqual(
      quoted('She wrote:\n> The bridge is ours.\n-- Ana\n', false),
      ['> The bridge is ours.'].map((words) => words.slice(2)),
    );
  });

  it('are not what stands in code, comments, addresses and titles of links', () => {
    const draft =
      'Say `x = "one two three"` and [“We won the vote”](https://e.org/a "a title of it").\n\n' +
      '```\n"in a code block"\n```\n\n<!-- "in a comment it is" -->\n\n[ref]: https://e.org "one more title"\n';
    deepEqual(quoted(draft), ['We won the vote']);
  });

  it('are told through emphasis, escapes and headings', () => {
    const draft = '# “We won *the* vote”\n\n"**We** did\\." and *"so we did"*';
    const { view, quotations } = draftQuotations(draft, true);
    equal(view.length, draft.length);
    deepEqual(
      quotations.map(({ words }) => spanText(view, words).replaceAll('\uFEFF', '')),
      ['We won the vote', 'We did.', 'so we did'],
    );
  });

  it('go on over paragraphs, each of which opens or only the last of which closes them', () => {
    deepEqual(quoted('“We won.\n\n“We will win,” she said.'), ['We won.', 'We will win,']);
    deepEqual(quoted('“We won.\n\nWe will win,” she said.'), ['We won.', 'We will win,']);
    deepEqual(quoted('We won.\n\nWe will win,” she said.'), []);
  });

  it('are found in long, empty and broken drafts in little time', () => {
    deepEqual(quoted(''), []);
    for (const draft of [
      '"'.repeat(300_000),
      '**a*_b['.repeat(40_000),
      '> '.repeat(100_000),
      '“a '.repeat(100_000),
      '`'.repeat(200_000),
    ]) {
      for (const isMarkdown of [true, false]) draftQuotations(draft, isMarkdown);
    }
  });
});
