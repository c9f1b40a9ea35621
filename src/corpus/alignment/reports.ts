import { alignWords } from './alignWords';
import type { ComparedStretch } from './comparedSource';
import { compareStretches, linkOf, type Link, type LinkedSource, type LinkedStretch } from './links';
import { areDifferentPeople } from './samePassage';
import { sameReport } from './sameReport';
import type { TextIndex } from './textIndex';

/**
 * Words that one source has without quotation marks and another quotes or reports as well, either way round; and how many pairs of
 * parts of paragraphs were looked at for that.
 */
export function reportsOf(
  source: LinkedSource,
  index: TextIndex,
  sourceOf: (id: string) => LinkedSource,
): { readonly links: Link[]; readonly compared: number } {
  const links: Link[] = [];
  let compared = 0;
  for (const part of [...source.compared.stretches, ...source.compared.reports]) {
    for (const there of index.candidates(part, (other) => mayReport(part, other))) {
      compared++;
      const link = linkOfReport({ source, stretch: part }, { source: sourceOf(there.source), stretch: there });
      if (link) links.push(link);
    }
  }
  return { links, compared };
}

/** Whether one may be the other in an outlet's own words: two that nobody is credited with are not compared, and two quoted strings elsewhere. */
function mayReport(a: ComparedStretch, b: ComparedStretch): boolean {
  if (a.isQuoted && b.isQuoted) return false;
  if (!a.isQuoted && !b.isQuoted && !(isIndirect(a) && isIndirect(b))) return false;
  return !areDifferentPeople(a.people, b.people);
}

function isIndirect({ quotation }: ComparedStretch): boolean {
  return quotation !== undefined;
}

function linkOfReport(a: LinkedStretch, b: LinkedStretch): Link | undefined {
  const sides = [a, b].map(({ source, stretch: part }) => ({
    words: part.words,
    source: source.compared,
    isQuoted: part.isQuoted,
    isAttributed: part.quotation !== undefined,
  }));
  const found = sameReport(sides[0]!, sides[1]!);
  if (!found) return undefined;
  const [stretch, there] = [cut(a.stretch, found.a), cut(b.stretch, found.b)];
  const alignment = alignWords(stretch.words, there.words);
  const comparison = compareStretches({ ...a, stretch }, { ...b, stretch: there }, alignment);
  return comparison && linkOf(stretch, there, comparison.relations);
}

/** A quoted string is compared as a whole, of what is not quoted the run that is shared. */
function cut(part: ComparedStretch, [from, to]: readonly [number, number]): ComparedStretch {
  if (part.isQuoted) return part;
  const words = part.words.slice(from, to);
  return part.cut({ start: words[0]!.start, end: words.at(-1)!.end });
}
