import type { Span } from '../../text/span';
import type { Annotation, AnchorState, Part } from '../annotation';
import { standsAt } from '../selector';
import { textVersion } from '../textVersion';
import { Finder, type Sought } from './finder';

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

/** Of so many former versions at most the texts are aligned, those of most marks; others are put together from what their marks tell. */
const MOST_VERSIONS = 16;

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
  const sought = annotations.map(({ parts }) => parts.map(({ selector }): Sought => ({ selector })));
  const finder = new Finder(current);
  const undescribed: Sought[] = [];
  let versions = 0;
  for (const [version, all] of byVersion(annotations, sought)) {
    const text =
      version === here ? current : version !== undefined && versions < MOST_VERSIONS ? former(version) : undefined;
    const described = text === undefined ? [] : all.filter(({ selector }) => standsAt(text, selector));
    if (version === here) for (const one of described) one.found = { span: spanOf(one), score: 1, same: true };
    else if (text !== undefined && described.length > 0) {
      versions++;
      finder.findFrom(text, described);
    }
    if (described.length === all.length) continue;
    const isDescribed = new Set(described);
    for (const one of all) if (!isDescribed.has(one)) undescribed.push(one);
  }
  finder.findPooled(undescribed);
  finder.findAlone(undescribed, sought);
  return annotations.map(({ parts }, index) => together(parts, sought[index]!.map(anchoredPart)));
}

/** The parts of each version, the version with most of them first. */
function byVersion(
  annotations: readonly Anchorable[],
  sought: readonly (readonly Sought[])[],
): (readonly [version: string | undefined, parts: readonly Sought[]])[] {
  const versions = new Map<string | undefined, Sought[]>();
  annotations.forEach(({ version }, index) => {
    const others = versions.get(version) ?? [];
    versions.set(version, others);
    for (const one of sought[index]!) others.push(one);
  });
  return [...versions].sort(([, a], [, b]) => b.length - a.length);
}

function spanOf({ selector: { start, end } }: Sought): Span {
  return { start, end };
}

function anchoredPart({ selector, found }: Sought): AnchoredPart {
  if (!found) return { state: 'lost', score: 0 };
  const { span, score, same } = found;
  const stands = span.start === selector.start && span.end === selector.end;
  return { state: !same ? 'changed' : stands ? 'exact' : 'moved', span, score };
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
