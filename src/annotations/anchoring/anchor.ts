import type { Span } from '../../text/span';
import type { Annotation, AnchorState, Part, Selector } from '../annotation';
import { standsAt } from '../selector';
import { textVersion } from '../textVersion';
import { alignTexts } from './alignTexts';
import { compared, Vocabulary, type ComparedText } from './comparedText';
import { knownText } from './knownText';
import { Placer, type Place } from './place';

/** How the words of one annotation were found. */
export interface Anchored {
  /** `lost` when none of the words that it is about were found; `changed` when some of its parts were not, or are not the same. */
  readonly state: AnchorState;
  /** One for each of its parts, in their order. */
  readonly parts: readonly AnchoredPart[];
}

/** How the words of one part were found. */
export interface AnchoredPart {
  readonly state: AnchorState;
  /** Where they are, in UTF-16 code units of the current text; nothing for lost ones. */
  readonly span?: Span;
  /** How sure it is that these are the words, 0..1; 0 for lost ones. */
  readonly score: number;
}

/** What is needed of an annotation to find its words. */
export type Anchorable = Pick<Annotation, 'parts' | 'version'>;

/** Words are accepted from this score on; short ones, below so many code units, only from a higher one. */
const ACCEPTED = { long: 0.6, short: 0.72, below: 15 } as const;

const LOST: AnchoredPart = { state: 'lost', score: 0 };

/**
 * Finds the words of annotations in a text that may have changed since they were made. Nothing is put on other words: what is not
 * found is lost. O(n log n) in the length of the texts and linear in the number of annotations.
 * @param current the text as it is, with its line breaks as `\n`
 * @param former the text of a version (`textVersion`), with its line breaks as `\n`, where it is known
 */
export function anchor(
  annotations: readonly Anchorable[],
  current: string,
  former: (version: string) => string | undefined = () => undefined,
): Anchored[] {
  const here = textVersion(current);
  const vocabulary = new Vocabulary();
  const sought = annotations.map(({ parts }) => parts.map(({ selector }): Sought => ({ selector, found: LOST })));
  let comparedCurrent: ComparedText | undefined;
  for (const [version, all] of byVersion(annotations, sought)) {
    const left = version === here ? all.filter((one) => !isExact(current, one)) : all;
    if (left.length === 0) continue;
    comparedCurrent ??= compared(current, vocabulary);
    const text = version === undefined ? undefined : former(version);
    const isDescribed = ({ selector }: Sought) => text !== undefined && standsAt(text, selector);
    if (text !== undefined) placeAll(left.filter(isDescribed), compared(text, vocabulary), comparedCurrent);
    const rest = left.filter((one) => !isDescribed(one));
    const selectors = rest.map(({ selector }) => selector);
    const known = knownText(selectors, vocabulary);
    placeAll(
      rest.filter(({ selector }) => known.agrees.has(selector)),
      known.text,
      comparedCurrent,
    );
  }
  return annotations.map(({ parts }, index) =>
    together(
      parts,
      sought[index]!.map(({ found }) => found),
    ),
  );
}

/** One part that is looked for. */
interface Sought {
  readonly selector: Selector;
  found: AnchoredPart;
}

function byVersion(
  annotations: readonly Anchorable[],
  sought: readonly (readonly Sought[])[],
): Map<string | undefined, Sought[]> {
  const versions = new Map<string | undefined, Sought[]>();
  annotations.forEach(({ version }, index) => {
    const others = versions.get(version) ?? [];
    versions.set(version, others);
    for (const one of sought[index]!) others.push(one);
  });
  return versions;
}

function isExact(current: string, sought: Sought): boolean {
  const { selector } = sought;
  if (!standsAt(current, selector)) return false;
  sought.found = { state: 'exact', span: { start: selector.start, end: selector.end }, score: 1 };
  return true;
}

function placeAll(sought: readonly Sought[], former: ComparedText, current: ComparedText): void {
  if (sought.length === 0) return;
  const placer = new Placer(former, current, alignTexts(former, current));
  for (const one of sought) {
    const place = placer.place(one.selector);
    if (place && isAccepted(place, one.selector)) one.found = anchoredAt(place, one.selector);
  }
}

function isAccepted({ score }: Place, { exact }: Selector): boolean {
  return score >= (exact.length < ACCEPTED.below ? ACCEPTED.short : ACCEPTED.long);
}

function anchoredAt({ span, score, same }: Place, { start, end }: Span): AnchoredPart {
  const state = !same ? 'changed' : span.start === start && span.end === end ? 'exact' : 'moved';
  return { state, span, score };
}

/** What became of an annotation whose parts were found so. */
function together(parts: readonly Part[], anchored: readonly AnchoredPart[]): Anchored {
  const hasContent = parts.some(({ role }) => role === 'content');
  const main = anchored.filter((_, index) => !hasContent || parts[index]!.role === 'content');
  return { state: stateOf(anchored, main), parts: anchored };
}

function stateOf(all: readonly AnchoredPart[], main: readonly AnchoredPart[]): AnchorState {
  if (main.every(({ state }) => state === 'lost')) return 'lost';
  if (all.some(({ state }) => state === 'lost' || state === 'changed')) return 'changed';
  return all.some(({ state }) => state === 'moved') ? 'moved' : 'exact';
}
