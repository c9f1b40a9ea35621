import type { SourceWarning, WarnedDifference, WarnedPassage, WarningKind } from './sourceWarnings';

/** So many differences of one warning are named; the others are counted. */
const MOST_NAMED = 3;

/** A warning in a sentence. It says what differs and where, never who did wrong: that is not known. */
export function warningText(warning: SourceWarning, nameOf: (source: string) => string): string {
  const { kind, differences, differing, sources, passages } = warning;
  const isOne = differing === 1;
  const name = nameOf(passages[0]!.passage.source);
  const other =
    isOne && sources === 1 ? name : isOne ? `${name} (1 of ${sources} sources)` : `${differing} of ${sources} sources`;
  const named = differences.slice(0, MOST_NAMED).map((one) => differenceWords(kind, one));
  const rest = differences.length - named.length;
  return `${HEADS[kind](other, isOne)}: ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

/** What another source has, in a sentence. */
export function passageText({ kind }: Pick<SourceWarning, 'kind'>, { passage, differences }: WarnedPassage): string {
  const named = differences.slice(0, MOST_NAMED).map((one) => differenceWords(kind, one));
  return `${named.join('; ')}, in “${passage.words}”`;
}

const HEADS: Readonly<Record<WarningKind, (other: string, isOne: boolean) => string>> = {
  negation: (other) => `A negation differs from ${other} with these words`,
  cut: (other, isOne) => `${other} ${isOne ? 'has' : 'have'} more words here, and no mark says that any are left out`,
  figure: (other) => `A figure or day differs from ${other} with these words`,
  speaker: (other, isOne) => `${other} ${isOne ? 'credits' : 'credit'} somebody else with these words`,
  words: (other) => `Words in quotation marks differ from ${other}`,
};

function differenceWords(kind: WarningKind, { here, there }: WarnedDifference): string {
  if (kind === 'cut') return `“${there}”`;
  if (kind === 'speaker') return `${here} here, ${there} there`;
  const words = (words: string) => (words === '' ? 'nothing' : `“${words}”`);
  return `${words(here)} here, ${words(there)} there`;
}
