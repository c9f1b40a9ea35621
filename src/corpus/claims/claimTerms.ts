import { figuresIn, type Figure } from '../../analysis/claims/figures';
import { contains, spanText } from '../../text/span';
import { COMMON_WORDS } from '../alignment/commonWords';
import { comparedWords, isNegation } from '../alignment/comparedWords';
import { stemOf } from '../alignment/stem';
import { SAME_MEANING } from './sameMeaning';

/** What a claim is compared by. */
export interface ClaimTerms {
  /** What each word that tells something counts, by what it is compared as; figures left out. */
  readonly weights: ReadonlyMap<string, number>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
  readonly figures: readonly WrittenFigure[];
  readonly isNegated: boolean;
}

/** A figure with the words that give it. */
export interface WrittenFigure extends Figure {
  readonly words: string;
}

/** A name tells little: texts on one subject share them anyway. */
const WEIGHT_OF_NAME = 0.6;

/** Words that stand beside anything: by which something is told, or that mean nothing alone. */
const WEIGHT_OF_LIGHT = 0.3;
const LIGHT = new Set(
  'say accord report announc claim add also new year month week day time go come take get make give see hold run seek call'.split(
    ' ',
  ),
);

/** Longer claims are compared by this many of their words. */
const MOST_WORDS = 80;

/** Reads a claim for comparing. */
export function claimTerms(words: string): ClaimTerms {
  const whole = { start: 0, end: words.length };
  const figures = figuresIn(words, whole).map((figure) => ({ ...figure, words: spanText(words, figure) }));
  const weights = new Map<string, number>();
  const names = new Set<string>();
  let negations = 0;
  for (const [index, word] of comparedWords(words, whole).slice(0, MOST_WORDS).entries()) {
    if (isNegation(word)) negations++;
    if (COMMON_WORDS.has(word.key) || figures.some((figure) => contains(figure, word))) continue;
    const term = termOf(word.spelt, word.key);
    // In brackets stands whom a pronoun means.
    const isName = word.isCapital && (index > 0 || word.bracketed);
    if (isName) names.add(term);
    weights.set(term, LIGHT.has(term) ? WEIGHT_OF_LIGHT : isName ? WEIGHT_OF_NAME : 1);
  }
  return { weights, names, figures, isNegated: negations % 2 === 1 };
}

/** What a word is compared as. */
export function termOf(spelt: string, key = spelt): string {
  const form = spelt.replace(/['.]s?$/, '');
  return SAME_MEANING.get(form) ?? SAME_MEANING.get(key) ?? stemOf(key);
}
