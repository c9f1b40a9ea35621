import { compareText } from '../text/compareText';
import type { Span } from '../text/span';
import type { Annotation, DifferenceKind, DismissalStatement, DismissedDifference } from './annotation';
import { annotation, type Deciding, type Step } from './deciding';
import { lastChange, spansOf, type PlacedAnnotation } from './placed';
import { areSameWords } from './sameWords';

/** A way in which other sources have some words differently that somebody dismissed, and nobody whose word counts more took back. */
export interface Dismissed extends DismissedDifference {
  readonly of: DifferenceKind;
  /** The words, in the text that is looked at. */
  readonly spans: readonly Span[];
  /** Who says so, and says it last. */
  readonly by: PlacedAnnotation;
}

/**
 * What is dismissed in a text. Of several statements about one difference of the same words that of whoever looks counts, else the latest.
 * Those whose words are lost dismiss nothing.
 */
export function dismissedIn(annotations: readonly PlacedAnnotation[], viewer: string | undefined): Dismissed[] {
  const weight = ({ annotation: { creator } }: PlacedAnnotation) => (creator.name === viewer ? 1 : 0);
  const rising = annotations
    .filter(({ annotation: { statement } }) => statement.kind === 'dismissal')
    .sort((a, b) => weight(a) - weight(b) || compareText(lastChange(a.annotation), lastChange(b.annotation)));
  const settled = new Map<string, Dismissed[]>();
  for (const by of rising) {
    const { of, differences } = by.annotation.statement as DismissalStatement;
    const spans = spansOf(by, 'content');
    if (spans.length === 0) continue;
    for (const { here, there } of differences) {
      const key = JSON.stringify([of, here, there]);
      const others = (settled.get(key) ?? []).filter((known) => !areSameWords(known.spans, spans));
      settled.set(key, [...others, { of, here, there, spans, by }]);
    }
  }
  return [...settled.values()].flat().filter(({ by }) => by.annotation.verdict !== 'rejected');
}

/** Says that these ways in which other sources have some words differently are no problem. */
export function dismiss(
  deciding: Deciding,
  words: readonly Span[],
  of: DifferenceKind,
  differences: readonly DismissedDifference[],
): Step {
  return { after: annotation(deciding, 'added', { kind: 'dismissal', of, differences }, contentOf(words)) };
}

/**
 * Takes a dismissal back: one's own is taken away; of another person's one says that it is a problem after all.
 * @param words in the text that is decided on
 */
export function restore(deciding: Deciding, dismissal: Annotation, words: readonly Span[]): Step | undefined {
  const { statement, creator } = dismissal;
  if (statement.kind !== 'dismissal') return undefined;
  if (creator.name === deciding.me.name) return { before: dismissal };
  return { after: annotation(deciding, 'rejected', statement, contentOf(words)) };
}

function contentOf(words: readonly Span[]) {
  return words.map(({ start, end }) => ({ role: 'content' as const, start, end }));
}
