import { lowerBound } from '../../text/lowerBound';
import { spanText, type Span } from '../../text/span';
import type { Mention, Speaker, SpeakerId } from '../analysis';

/** A pronoun in a claim, and who is meant. */
export interface Referent extends Span {
  readonly speaker: SpeakerId;
  readonly isPossessive: boolean;
  /** Whether the pronoun stays before the name: beside `I`, unlike `he`, the verb would not fit a name alone. */
  readonly isBeside: boolean;
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine']);
const POSSESSIVE = new Set(['his', 'its', 'their', 'my']);
/** `himself` and the like mean the subject beside them, and `who` the words before it. */
const LEFT_ALONE = /sel(?:f|ves)$|^wh/;
/** What stands behind `her` where that is no possessive: the end of the phrase, or a word that begins another. */
const BEHIND_OBJECT =
  /^(?:$|\s*[^\s\p{L}\p{N}"“‘']|\s+(?:and|or|but|to|in|on|at|by|for|from|with|of|as|that|when|while|if|because|after|before|into|over|about|not|was|is|had|has|would|will|last|this|next|a|an|the|on|yesterday|today)\b)/iu;

/** Below this a pronoun stays as it is: a wrong name would be taken for the text's. */
const SURE = 0.8;

/** A mention with whom it names. */
interface Named extends Mention {
  readonly speaker: SpeakerId;
}

/**
 * Tells who is meant by the pronouns of a claim, so that it can be read away from its text. Somebody whom the claim itself names before is
 * told by that, and nobody twice; a pronoun of several, or of whom the analysis is not sure, stays as it is.
 */
export class Referents {
  readonly #text: string;
  readonly #named: readonly Named[];

  constructor(text: string, speakers: readonly Speaker[]) {
    this.#text = text;
    this.#named = speakers
      .filter(({ kind }) => kind !== 'document')
      .flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, speaker: id })))
      .sort((a, b) => a.start - b.start);
  }

  /** In the order of the text. */
  in(claim: Span): Referent[] {
    const named = this.#within(claim);
    const told = new Set<SpeakerId>();
    return named.flatMap((mention, index) => {
      const { start, end, speaker } = mention;
      const isShared = [named[index - 1], named[index + 1]].some((other) => other?.start === start);
      const pronoun = mention.how === 'pronoun' ? spanText(this.#text, mention).toLowerCase() : undefined;
      if (isShared || told.has(speaker) || (pronoun !== undefined && LEFT_ALONE.test(pronoun))) return [];
      told.add(speaker);
      if (pronoun === undefined || mention.confidence < SURE) return [];
      const isPossessive =
        POSSESSIVE.has(pronoun) || (pronoun === 'her' && !BEHIND_OBJECT.test(this.#text.slice(end, claim.end)));
      return [{ start, end, speaker, isPossessive, isBeside: FIRST_PERSON.has(pronoun) }];
    });
  }

  #within({ start, end }: Span): Named[] {
    const from = lowerBound(this.#named, start);
    const to = lowerBound(this.#named, end);
    return this.#named.slice(from, to).filter((mention) => mention.end <= end);
  }
}
