import { equal, match } from 'node:assert/strict';
import { explainContinuation, explainMention } from '../../../src/analysis/speakers/explainMention';
import { find, speaker } from './marked';

describe('explaining a mention', () => {
  const found = find(
    'Secretary of State Dora Whitlock spoke. [She] said no. [Whitlock] and [the secretary of State] said more.',
  );
  const dora = speaker(found, 'Dora Whitlock');
  const explained = dora.mentions.map((mention) => explainMention(found.text, dora, mention));

  it('is one sentence with the words and the name', () => {
    equal(explained[0], '“Dora Whitlock” is the fullest name that this text gives.');
    match(explained[1]!, /^“She” is whoever fits best of those spoken of just before: Dora Whitlock\./);
    equal(explained[2], '“Whitlock” is a part of the name Dora Whitlock.');
    match(
      explained[3]!,
      /^“the secretary of State” is the description that fits Dora Whitlock \(Secretary of State\)\./,
    );
  });

  it('admits doubt', () => {
    match(explainMention(found.text, dora, { ...dora.mentions[1]!, confidence: 0.4 }), / This is uncertain\.$/);
  });

  it('names whom a quotation goes on from', () => {
    match(explainContinuation([dora]), /goes on from the one before it, whose speaker is Dora Whitlock\.$/);
  });
});
