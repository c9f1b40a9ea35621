import { deepEqual, equal } from 'node:assert/strict';
import { repeatsOf } from '../../../src/analysis/repeats';
import { spanText } from '../../../src/text/span';
import { attributionsOf, describeQuotations } from './describeQuotations';

function continued(text: string): (string | undefined)[] {
  const found = attributionsOf(text);
  return found.map(({ continues }) => {
    const before = found.find(({ id }) => id === continues);
    return before && spanText(text, before.content[0]!);
  });
}

describe('continuation', () => {
  it('leads from one paragraph to the next where each opens and only the last closes', () => {
    const text = 'Ruiz said: “One list is ready.\n\n“Another is not.\n\n“We ask you to wait.”';
    deepEqual(describeQuotations(text), [
      'direct: “One list is ready. | said | Ruiz',
      'direct: “Another is not. | - | -',
      'direct: “We ask you to wait.” | - | -',
    ]);
    deepEqual(continued(text), [undefined, '“One list is ready.', '“Another is not.']);
  });

  it('leads on to a paragraph that is all quotation', () => {
    deepEqual(continued('“We won,” Ruiz said.\n\n“We will win again.”'), [undefined, '“We won,”']);
  });

  it('finds where marks are closed that stand open', () => {
    const text = 'Ruiz said: “One list is ready.\n\nThe other is not.” Nobody spoke.';
    deepEqual(describeQuotations(text)[1], 'direct: The other is not.” | - | -');
  });

  it('is what she adds', () => {
    deepEqual(continued('“We won,” Ruiz said.\n\n“Again,” she added.'), [undefined, '“We won,”']);
  });

  it('joins what a colon leads to', () => {
    deepEqual(describeQuotations('Ruiz wrote in a letter:\n\n“We are leaving.”'), [
      'direct: “We are leaving.” | wrote | Ruiz',
    ]);
  });

  it('is not assumed where nothing was said before', () => {
    deepEqual(continued('It rained.\n\n“We won.”'), [undefined]);
  });
});

describe('what belongs to a quotation', () => {
  it('may be a medium', () => {
    const medium = (text: string) => {
      const found = attributionsOf(text)[0]!.medium;
      return found && spanText(text, found);
    };
    equal(medium('“We won,” the ministry said on Telegram.'), 'on Telegram');
    equal(medium('Ruiz wrote in an open letter that it was over.'), 'in an open letter');
    equal(medium('Ruiz said on Monday that it was over.'), undefined);
  });

  it('may be somebody who relays', () => {
    const text = '“We won the vote,” Ana Ruiz said on Monday, saying it was “a great day,” the Lantern reported.';
    deepEqual(
      attributionsOf(text).map(({ source, relayedBy }) => [spanText(text, source!), spanText(text, relayedBy!.source)]),
      [
        ['Ana Ruiz', 'the Lantern'],
        ['Ana Ruiz', 'the Lantern'],
      ],
    );
  });

  it('are its repeats', () => {
    deepEqual(repeatsOf({ start: 2, end: 4 }, [{ id: 'r', span: { start: 10, end: 20 }, of: { start: 0, end: 10 } }]), [
      { start: 12, end: 14 },
    ]);
  });

  it('is an act', () => {
    const act = (text: string) => attributionsOf(text)[0]!.act;
    equal(act('Ruiz said that it was over.'), 'speech');
    equal(act('Ruiz tweeted that it was over.'), 'writing');
    equal(act('Ruiz believes that it is over.'), 'thought');
    equal(act('Ruiz plans to leave.'), 'intention');
    equal(act('Ruiz declined to comment.'), 'intention');
  });
});
