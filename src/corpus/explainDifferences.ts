import type { Relation } from './alignment/relations';
import type { WordDifference } from './wordDifferences';

/** One way in which a passage differs from the same words in another source: our words, between them those of the texts. */
export interface ExplainedDifference {
  /** How much a reader must know of it. */
  readonly weight: number;
  /** Ends where the first words of the texts begin. */
  readonly before: string;
  readonly words?: string;
  readonly between?: string;
  readonly otherWords?: string;
}

const WEIGHT = { negation: 6, cut: 5, figure: 4, speaker: 4, changed: 3, trimmed: 2, order: 2, marked: 1, spelling: 0 };

/**
 * How a passage (`here`) differs from the same words in another source (`there`), the gravest first. Empty where they are the same but for
 * punctuation and capitals.
 */
export function explainDifferences(
  differences: readonly WordDifference[],
  relations: readonly Relation[],
): ExplainedDifference[] {
  return [
    ...differences.map(explain),
    ...(relations.includes('different-speaker-credited')
      ? [{ weight: WEIGHT.speaker, before: 'somebody else is credited' }]
      : []),
    ...(relations.includes('reordered') ? [{ weight: WEIGHT.order, before: 'in another order' }] : []),
  ].sort((a, b) => b.weight - a.weight);
}

/** How grave the gravest difference is: 0 for none. */
export function gravity(differences: readonly WordDifference[], relations: readonly Relation[]): number {
  return explainDifferences(differences, relations)[0]?.weight ?? 0;
}

/** The same in plain text. */
export function differenceText({ before, words, between, otherWords }: ExplainedDifference): string {
  return [
    before,
    ...(words === undefined ? [] : [`“${words}”`]),
    between ?? '',
    ...(otherWords === undefined ? [] : [`“${otherWords}” there`]),
  ].join('');
}

function explain(difference: WordDifference): ExplainedDifference {
  const { is, here, there } = difference;
  if (here !== '' && there !== '') return explainChange(difference);
  const words = here === '' ? there : here;
  const negation = difference.about === 'negation' ? 'a negation ' : '';
  const where = here === '' ? 'here' : 'there';
  if (is === 'cut') {
    const weight = difference.about === 'negation' ? WEIGHT.negation : WEIGHT.cut;
    return { weight, before: `${negation}left out ${where} without a mark: `, words };
  }
  if (is === 'trimmed') {
    const has = here === '' ? 'there' : 'here';
    const before = difference.at === 'start' ? `begins earlier ${has}: ` : `goes on ${has}: `;
    return { weight: WEIGHT.trimmed, before, words };
  }
  return { weight: WEIGHT.marked, before: `${negation}left out ${where}, marked: `, words };
}

function explainChange({ is, about, here, there }: WordDifference): ExplainedDifference {
  const [weight, before] =
    about === 'negation' && is !== 'marked'
      ? [WEIGHT.negation, 'negation changed: ']
      : about === 'figure' && is !== 'marked'
        ? [WEIGHT.figure, 'another figure: ']
        : is === 'spelling'
          ? [WEIGHT.spelling, 'spelt differently: ']
          : is === 'marked'
            ? [WEIGHT.marked, 'changed, marked: ']
            : [WEIGHT.changed, 'changed: '];
  return { weight, before, words: here, between: ' here, ', otherWords: there };
}
