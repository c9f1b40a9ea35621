import { cutParagraph } from '../../text/cutParagraph';
import { spanText } from '../../text/span';
import type { Claim, ClaimReason } from '../analysis';
import { REASON_CLASSES } from './reasons';
import { markWords } from './wordMarks';

/** A claim explained for people, in plain words. What is quoted in it is text of the source: never markup. */
export interface ClaimExplanation {
  /** How much it is worth a check: `Well worth checking`. */
  readonly worth: string;
  /** Why, the weightiest reason first: `It gives a figure: “180”, “24”`. */
  readonly reasons: readonly string[];
  /** How it is weakened, if it is: `Said with reserve: “reportedly”`. */
  readonly reserve?: string;
}

const REASON_WORDS: Readonly<Record<ClaimReason, string>> = {
  number: 'It gives a figure',
  date: 'It gives a time',
  accusation: 'It accuses somebody, or tells of an investigation or a crime',
  comparison: 'It compares, or says what rose or fell',
  cause: 'It says what caused or led to something',
  law: 'It says what a law, a ruling or a policy is or does',
  poll: 'It tells what a poll found',
  biography: 'It tells of somebody’s life or office',
  event: 'It says that something happened or was done',
  quotation: 'It says that somebody used these words',
};

/** Check-worthiness in words, by the least value for which they hold. */
const WORTH = [
  { least: 0.8, words: 'Well worth checking' },
  { least: 0.5, words: 'Worth checking' },
  { least: 0.3, words: 'Checkable, less pressing' },
  { least: 0, words: 'Checkable, hardly pressing' },
] as const;

const MOST_WORDS = 4;

/** Says in words how much a check-worthiness from 0 to 1 is. */
export function checkWorthinessInWords(checkWorthiness: number): string {
  return WORTH.find(({ least }) => checkWorthiness >= least)!.words;
}

/** Says in words what a claim is worth and why; the words that made the analysis say so are quoted. */
export function explainClaim(text: string, claim: Claim): ClaimExplanation {
  const words = spanText(text, claim.span);
  const marks = markWords(cutParagraph(words)).flatMap((sentence) => sentence.marks);
  const quote = (stretches: readonly string[]) =>
    Array.from(new Set(stretches), (stretch) => `“${stretch}”`)
      .slice(0, MOST_WORDS)
      .join(', ');
  return {
    worth: checkWorthinessInWords(claim.checkWorthiness),
    reasons: claim.reasons.map((reason) => {
      if (reason === 'quotation') return REASON_WORDS.quotation;
      const telling = marks
        .filter(({ is }) => REASON_CLASSES[reason].includes(is))
        .map((mark) => spanText(words, mark));
      return telling.length === 0 ? REASON_WORDS[reason] : `${REASON_WORDS[reason]}: ${quote(telling)}`;
    }),
    ...(claim.hedges.length === 0
      ? {}
      : { reserve: `Said with reserve: ${quote(claim.hedges.map((hedge) => spanText(text, hedge)))}` }),
  };
}
