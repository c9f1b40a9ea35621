import { groupBy } from '../text/groupBy';
import type { Capture, CapturedLine } from './capture';

/** Lines of fewer characters say little of the site they stand on. */
const LEAST_OF_SITE = 15;
/** So many lines that only one site has make two captures ones of that site. */
const SITE_LINES = 3;
/** A line counts as one of the site, and not of the story, from this probability on. */
const SURELY_SITE = 0.6;
/** Lines of this many characters and more, likelier story than not, tell whether two captures hold the same story. */
const STORY_LINE = 60;
/** Captures that share this part of the shorter story are versions of it. */
const SAME_STORY = 0.3;

/**
 * The lines that stand in two or more captures of one site, for each site: they are boilerplate there, whatever they say, for stories do not
 * repeat one another. Captures of one story, as it was and as it was updated, count as one. Linear in the lines of all captures.
 *
 * @param siteOf what tells the sites from each other; captures without one share nothing
 */
export function sharedLines(
  captures: readonly Capture[],
  siteOf: (capture: Capture) => string | undefined,
): Map<string, ReadonlySet<string>> {
  const shared = new Map<string, ReadonlySet<string>>();
  for (const [site, own] of groupBy(captures, siteOf)) {
    if (site === undefined || own.length < 2) continue;
    const stories = groupsOf(own, isOfStory, (lines, [a, b]) => {
      const shorter = Math.min(...[a, b].map((index) => own[index]!.lines.filter(isOfStory).length));
      return lines > SAME_STORY * shorter;
    });
    const seen = new Map<string, number>();
    const found = new Set<string>();
    own.forEach(({ lines }, index) => {
      for (const { words } of lines) {
        const story = seen.get(words);
        if (story === undefined) seen.set(words, stories[index]!);
        else if (story !== stories[index]) found.add(words);
      }
    });
    shared.set(site, found);
  }
  return shared;
}

/**
 * What the captures of a folder teach about each of them, where nothing says which site they are of.
 *
 * @returns for each capture, in order, the lines that stand in others of its site as well
 */
export function linesOfTheirSites(captures: readonly Capture[]): ReadonlySet<string>[] {
  const sites = new Map(guessSites(captures).map((site, index) => [captures[index]!, String(site)]));
  const shared = sharedLines(captures, (capture) => sites.get(capture));
  return captures.map((capture) => shared.get(sites.get(capture)!) ?? NONE);
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Tells which captures are of one site where nothing says so: those that share several lines which are surely boilerplate and which not
 * every site has.
 *
 * @returns for each capture, in order, a number that all of its site have
 */
export function guessSites(captures: readonly Capture[]): number[] {
  return groupsOf(captures, isOfSite, (lines) => lines >= SITE_LINES);
}

function isOfSite({ words, boilerplate, isCommon }: CapturedLine): boolean {
  return !isCommon && boilerplate > SURELY_SITE && words.length >= LEAST_OF_SITE;
}

function isOfStory({ words, boilerplate }: CapturedLine): boolean {
  return boilerplate < 0.5 && words.length >= STORY_LINE;
}

/**
 * Groups captures by the lines they share: each capture is compared with the one before it that has the line.
 *
 * @returns for each capture the index of the first one of its group
 */
function groupsOf(
  captures: readonly Capture[],
  isAsked: (line: CapturedLine) => boolean,
  areTogether: (lines: number, pair: readonly [number, number]) => boolean,
): number[] {
  const last = new Map<string, number>();
  const pairs = new Map<string, { readonly pair: readonly [number, number]; lines: number }>();
  captures.forEach(({ lines }, index) => {
    for (const words of new Set(lines.filter(isAsked).map((line) => line.words))) {
      const before = last.get(words);
      last.set(words, index);
      if (before === undefined) continue;
      const key = `${before} ${index}`;
      const known = pairs.get(key) ?? { pair: [before, index] as const, lines: 0 };
      known.lines++;
      pairs.set(key, known);
    }
  });
  const first = captures.map((_, index) => index);
  const firstOf = (index: number): number => {
    let at = index;
    while (first[at] !== at) at = first[at] = first[first[at]!]!;
    return at;
  };
  for (const { pair, lines } of pairs.values()) {
    if (!areTogether(lines, pair)) continue;
    const [a, b] = [firstOf(pair[0]), firstOf(pair[1])];
    first[Math.max(a, b)] = Math.min(a, b);
  }
  return captures.map((_, index) => firstOf(index));
}
