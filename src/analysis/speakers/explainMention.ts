import { spanText } from '../../text/span';
import type { Mention, Speaker } from '../analysis';

/** Says in one plain sentence how a mention was found to mean its speaker. Plain text: it holds words of the source and is no markup. */
export function explainMention(text: string, speaker: Speaker, mention: Mention): string {
  const words = `“${spanText(text, mention).replace(/\s+/g, ' ')}”`;
  const doubt = mention.confidence < 0.7 ? ' This is uncertain.' : '';
  return explain(words, speaker, mention) + doubt;
}

/** Says why a quotation without a source of its own has these speakers. */
export function explainContinuation(speakers: readonly Speaker[]): string {
  const names = speakers.map(({ name }) => name).join(' and ');
  return `No source stands here: the quotation goes on from the one before it, whose speaker is ${names}.`;
}

function explain(words: string, { name, kind, roles }: Speaker, { how }: Mention): string {
  switch (how) {
    case 'full-name':
      return `${words} is the fullest name that this text gives.`;
    case 'part-of-name':
      return `${words} is a part of the name ${name}.`;
    case 'spelling':
      return `${words} is taken for another spelling or form of ${name}.`;
    case 'acronym':
      return `${words} is short for ${name}.`;
    case 'role':
      return `${words} is the description that fits ${name}${roles[0] === undefined ? '' : ` (${roles.join(', ')})`}.`;
    case 'pronoun':
      return /^“(?:I|me|my|myself)”$/i.test(words)
        ? `${words} stands inside the words of ${name}.`
        : `${words} is whoever fits best of those spoken of just before: ${name}.`;
    case 'relative-pronoun':
      return `${words} refers to the name or noun right before it: ${name}.`;
    case 'apposition':
      return `${words} describes ${name}, whose name stands beside it.`;
    case 'possessive':
      return `${words} is known by whose it is: ${name}.`;
    case 'metonym':
      return `${words} stands for those who govern or work there: ${name}.`;
    case 'description':
      return kind === 'unnamed' || kind === 'group'
        ? `${words} describes a source that this text does not name.`
        : `${words} is the last one named before that the description fits: ${name}.`;
    case 'continuation':
      return `The quotation goes on from one by ${name}.`;
    case 'by-hand':
      return `Somebody marked ${words} as naming ${name}.`;
  }
}
