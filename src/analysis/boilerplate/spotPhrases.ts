import type { BoilerplateReason } from '../analysis';
import { BOILERPLATE_PHRASES } from './boilerplatePhrases';
import type { LineCharacters } from './lineSigns';
import { isOfLetters } from './lineWords';

/** What the phrase lists know of one line. */
export interface SpottedPhrases {
  /** The line is nothing but a label of this kind. */
  readonly label?: BoilerplateReason;
  /** It begins with such a label and ends like no sentence: `Tags: harbour, fishing`. */
  readonly opening?: BoilerplateReason;
  /** The reason of the wording it begins with: `Sign up for …`. */
  readonly beginning?: BoilerplateReason;
  /** The reasons of which it holds a wording, in the order of the lists. */
  readonly wordings: readonly BoilerplateReason[];
  /** How many wordings of the first reason it holds. */
  readonly strength: number;
}

const LABELS = new Map<string, BoilerplateReason>();
const WORDINGS = new Map<string, BoilerplateReason>();
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Wordings in scripts without spaces, found by their letters. */
const UNSPACED: (readonly [string, BoilerplateReason])[] = [];
for (const { reason, labels, phrases } of BOILERPLATE_PHRASES) {
  for (const label of labels.split(';')) if (!LABELS.has(label)) LABELS.set(label, reason);
  for (const phrase of phrases.split(';')) {
    if (UNSPACED_SCRIPT.test(phrase)) UNSPACED.push([phrase, reason]);
    else if (!WORDINGS.has(phrase)) WORDINGS.set(phrase, reason);
  }
}
const LONGEST = Math.max(...[...WORDINGS.keys()].map((phrase) => phrase.split(' ').length));
/** How many words the longest wording has that begins with a word: most words begin none. */
const REACH = new Map<string, number>();
for (const phrase of WORDINGS.keys()) {
  const words = phrase.split(' ');
  REACH.set(words[0]!, Math.max(words.length, REACH.get(words[0]!) ?? 0));
}
const ORDER = new Map(BOILERPLATE_PHRASES.map(({ reason }, index) => [reason, index]));

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)]*$/u;

/** The label that the first one to three words are. */
function openingLabel(words: readonly string[]): BoilerplateReason | undefined {
  for (const length of [3, 2, 1]) {
    const label = words.length > length ? LABELS.get(words.slice(0, length).join(' ')) : undefined;
    if (label) return label;
  }
  return undefined;
}

/**
 * Looks a line up in the lists of labels and wordings.
 *
 * @param words the line's words, lower case, hyphens and apostrophes as in the lists
 * @param line the line itself, for scripts without spaces
 */
export function spotPhrases(words: readonly string[], line: string, { isForeign }: LineCharacters): SpottedPhrases {
  const plain: string[] = [];
  for (const word of words) {
    if (word.includes('-')) plain.push(...word.split('-'));
    else plain.push(!isOfLetters(word) && /^\p{Nd}+$/u.test(word) ? '0' : word);
  }
  let beginning: BoilerplateReason | undefined;
  const counts = new Map<BoilerplateReason, number>();
  const count = (reason: BoilerplateReason | undefined) => reason && counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (let start = 0; start < plain.length; start++) {
    const longest = REACH.get(plain[start]!);
    if (longest === undefined) continue;
    const reach = Math.min(longest, plain.length - start);
    let phrase = '';
    for (let length = 1; length <= reach; length++) {
      phrase += (length > 1 ? ' ' : '') + plain[start + length - 1]!;
      const reason = WORDINGS.get(phrase);
      count(reason);
      if (start === 0) beginning ??= reason;
    }
  }
  if (isForeign && UNSPACED_SCRIPT.test(line))
    for (const [phrase, reason] of UNSPACED) if (line.includes(phrase)) count(reason);
  const wordings = [...counts.keys()].sort((a, b) => ORDER.get(a)! - ORDER.get(b)!);
  const label = plain.length <= LONGEST + 2 ? LABELS.get(plain.join(' ')) : undefined;
  const opening = label ?? (SENTENCE_END.test(line) ? undefined : openingLabel(plain));
  return {
    ...(label && { label }),
    ...(opening && { opening }),
    ...(beginning && { beginning }),
    wordings,
    strength: counts.get(wordings[0]!) ?? 0,
  };
}
