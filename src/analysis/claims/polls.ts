import type { Quotation, Speaker, SpeakerId } from '../analysis';
import { countBelow } from '../../text/offsets';
import type { Statement } from './statements';

/** How far behind the last mention of a poll its figures may stand, in code units: about three paragraphs. */
const REACH = 1200;

const SHARE = /\d ?%|\bper ?cent|\bpercentage points?\b/i;

const POLL = /\b(?:polls?|surveys?|polling)\b/i;

/** What figures of a poll are said of. */
const POLLED =
  /\b(?:voters?|respondents?|adults|those (?:polled|surveyed|asked|responding)|support(?:ed|s)?|approv(?:e|ed|al)|disapprov\w+|favou?r(?:ed|s)?|undecided|percentage points?|say|said|would (?:vote|pick|choose|back)|lead(?:s|ing)?|trail(?:s|ing|ed)?|margin|in (?:the|this|that) (?:poll|survey))\b/i;

/** A place where a poll is cited. */
interface Citation {
  readonly end: number;
  readonly poll: SpeakerId;
}

/**
 * The polls that a text cites: figures that can come only from the poll just named are claimed by it, however many sentences go on from
 * there (`Another 19 percent said they would pick neither`).
 */
export class Polls {
  readonly #citations: readonly Citation[];
  readonly #nameless: ReadonlySet<SpeakerId>;

  constructor(speakers: readonly Speaker[]) {
    const polls = speakers.filter(({ kind, name }) => kind === 'document' && POLL.test(name));
    this.#citations = polls
      .flatMap(({ id, mentions }) => mentions.map(({ end }) => ({ end, poll: id })))
      .sort((a, b) => a.end - b.end);
    this.#nameless = new Set(speakers.filter(({ named }) => !named).map(({ id }) => id));
  }

  /** The poll that a statement's figures come from, where the text names no other claimant. */
  pollOf({ span, sentence, quotation }: Statement, text: string): SpeakerId | undefined {
    if (this.#citations.length === 0 || (quotation && !this.#isNameless(quotation))) return undefined;
    const cited = this.#citations[countBelow(this.#citations.length, (i) => this.#citations[i]!.end <= span.end) - 1];
    if (!cited || span.start - cited.end > REACH) return undefined;
    const words = text.slice(sentence.start, sentence.end);
    return SHARE.test(words) && POLLED.test(words) ? cited.poll : undefined;
  }

  #isNameless({ speakers, kind }: Quotation): boolean {
    return kind === 'indirect' && speakers.every((speaker) => this.#nameless.has(speaker));
  }
}
