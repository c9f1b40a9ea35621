import type { Span } from '../../text/span';
import { baseOf, entriesOf } from './act/lemmas';
import { repaired, type Joined } from './joined';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

/** Verbs that begin an attribution of their own behind `and`, whatever the words before it. */
const JOINED: ReadonlySet<string> = new Set(
  entriesOf(`say, add, note, argue, call, suggest, warn, tell, insist, accuse, describe, declare, write, promise, predict, criticize, criticise, urge,
    vow, praise, pledge, announce, claim, ask, blame, assert, complain, tweet, dismiss, denounce, condemn, question, defend, mock, slam, blast,
    state, explain, acknowledge, express, deny, reject, demand, propose, thank, joke, reiterate, emphasize, stress`).map(
    (words) => words[0]!,
  ),
);

/**
 * Cuts contents in two where a second verb of the same source begins an attribution of its own: `said that it was over and [thanked] …`,
 * which the tagger reads as one content at times.
 */
export function splitCoordinated(paragraph: QuotedParagraph, all: readonly Joined[]): Joined[] {
  return all.flatMap((joined) => {
    const last = joined.content.at(-1);
    const { cue, source } = joined;
    if (!cue || !source || !last || source.start > cue.start || last.start < cue.end) return [joined];
    const at = secondVerb(paragraph, cue, last);
    if (at === undefined) return [joined];
    const { tokens } = paragraph;
    let end = at - 1;
    while (/^(?:and|but|,)$/.test(tokens[end]!.lower) || /ly$|^(?:also|then|later)$/.test(tokens[end]!.lower)) end--;
    return [
      repaired(
        { ...joined, content: [...joined.content.slice(0, -1), { start: last.start, end: tokens[end]!.end }] },
        'split',
      ),
      repaired(
        {
          ...joined,
          cue: { start: tokens[at]!.start, end: tokens[at]!.end },
          content: [{ start: tokens[at + 1]!.start, end: last.end }],
        },
        'split',
      ),
    ];
  });
}

/** Index of the verb behind `and` or `but` in some content that has the form of the cue and begins another attribution. */
function secondVerb(paragraph: QuotedParagraph, cue: Span, content: Span): number | undefined {
  const { tokens, stretchOf } = paragraph;
  const form =
    formOf(tokens[tokenFrom(paragraph, cue.end) - 1]!.lower) ?? formOf(tokens[tokenFrom(paragraph, cue.start)]!.lower);
  const first = tokenFrom(paragraph, content.start);
  for (let at = first + 3; at + 1 < tokens.length && tokens[at + 1]!.end <= content.end; at++) {
    if (stretchOf[at]! >= 0) continue;
    let joins = at - 1;
    while (joins > first && /ly$|^(?:also|then|later)$/.test(tokens[joins]!.lower)) joins--;
    if (!/^(?:and|but)$/.test(tokens[joins]!.lower) || stretchOf[joins]! >= 0) continue;
    if (isJoined(tokens[at]!.lower) && formOf(tokens[at]!.lower) === form) return at;
  }
  return undefined;
}

function isJoined(word: string): boolean {
  return JOINED.has(baseOf(word, (base) => JOINED.has(base)));
}

/** The form of a verb, by its ending; `said` and `told` are the frequent ones without. */
function formOf(word: string): 'past' | 'present' | 'participle' | undefined {
  if (word.endsWith('ing')) return 'participle';
  if (word.endsWith('s')) return 'present';
  return /(?:ed|said|told|wrote)$/.test(word) ? 'past' : undefined;
}
