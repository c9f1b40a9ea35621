import type { Selector } from '../annotation';
import { ComparedTextBuilder, type ComparedText, type Vocabulary } from './comparedText';

/** What is known of one unbroken stretch of a former text. */
interface Island {
  /** Where it stood. */
  readonly start: number;
  /** How many of its first code units are nothing but context, which may begin within a word. */
  readonly before: number;
  /** Its code units. */
  readonly units: number[];
  /** How many of its last code units are nothing but context, which may end within a word. */
  behind: number;
}

/** What selectors tell of a former text, as a compared text with walls where they tell nothing, and which of the selectors it agrees with. */
export interface KnownText {
  readonly text: ComparedText;
  readonly agrees: ReadonlySet<Selector>;
}

/**
 * Puts a former text together again from what selectors hold of it: their words and contexts, where they stood. A selector that
 * contradicts those before it is left out. O(n log n) in the selectors, linear in their length.
 */
export function knownText(selectors: readonly Selector[], vocabulary: Vocabulary): KnownText {
  const agrees = new Set<Selector>();
  const islands: Island[] = [];
  for (const selector of selectors.filter(isPossible).sort((a, b) => startOf(a) - startOf(b))) {
    const last = islands.at(-1);
    if (!last || startOf(selector) > last.start + last.units.length) islands.push(islandOf(selector));
    else if (!extend(last, selector)) continue;
    agrees.add(selector);
  }
  return { text: read(islands, vocabulary), agrees };
}

function startOf({ start, prefix }: Selector): number {
  return start - prefix.length;
}

/** Whether a selector's numbers can be true. */
function isPossible({ start, end, exact, prefix, suffix }: Selector): boolean {
  return (
    Number.isSafeInteger(start) &&
    start >= prefix.length &&
    end - start === exact.length &&
    end + suffix.length < 2 ** 31
  );
}

function islandOf(selector: Selector): Island {
  const island = { start: startOf(selector), before: selector.prefix.length, units: [], behind: 0 };
  extend(island, selector);
  return island;
}

/** Adds what a selector tells to an island that it touches, unless it contradicts it. */
function extend(island: Island, selector: Selector): boolean {
  const { exact, prefix, suffix } = selector;
  const { units } = island;
  const text = prefix + exact + suffix;
  const from = startOf(selector) - island.start;
  const overlap = Math.min(units.length - from, text.length);
  for (let at = 0; at < overlap; at++) if (units[from + at] !== text.charCodeAt(at)) return false;
  const end = from + text.length;
  const marked = Math.max(units.length - island.behind, end - suffix.length);
  for (let at = overlap; at < text.length; at++) units.push(text.charCodeAt(at));
  island.behind = units.length - marked;
  return true;
}

function read(islands: readonly Island[], vocabulary: Vocabulary): ComparedText {
  const builder = new ComparedTextBuilder(vocabulary);
  for (const { start, units, before, behind } of islands) {
    const text = stringOf(units);
    const context = start > 0 ? text.slice(0, before) : '';
    const from = /^[\p{L}\p{N}\p{M}]*/u.exec(context)![0].length;
    const to = text.length - lastWordLength(text.slice(text.length - behind));
    if (start > 0) builder.addWall(start);
    builder.add(text.slice(from, to), start + from);
    // Nothing behind the words means that the text ended there.
    if (behind > 0) builder.addWall(start + text.length);
  }
  return builder.build();
}

function lastWordLength(context: string): number {
  let from = context.length;
  while (from > 0 && /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u.test(context[from - 1]!)) from--;
  return context.length - from;
}

function stringOf(units: readonly number[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 4096) pieces.push(String.fromCharCode(...units.slice(at, at + 4096)));
  return pieces.join('');
}
