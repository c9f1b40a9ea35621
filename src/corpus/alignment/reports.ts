import { contains, overlaps, type Span } from '../../text/span';
import { alignWords } from './alignWords';
import { compareWords } from './compare';
import type { ComparedSource, ComparedStretch, Report } from './comparedSource';
import { comparedWords } from './comparedWords';
import type { Link } from './links';
import { areDifferentPeople } from './samePassage';
import { sameReport } from './sameReport';
import { sharesPair, type TextIndex } from './textIndex';

/** A source with its text. */
interface Source {
  readonly text: string;
  readonly compared: ComparedSource;
}

/** So many paragraphs of other sources are compared with a paragraph, those most alike. */
const MOST_CANDIDATES = 40;

/**
 * Words that one source has without quotation marks and another quotes or reports as well, either way round; and how many pairs of
 * parts of paragraphs were looked at for that.
 */
export function reportsOf(
  id: string,
  source: Source,
  index: TextIndex,
  sourceOf: (id: string) => Source,
): { readonly links: Link[]; readonly compared: number } {
  const links: Link[] = [];
  let compared = 0;
  for (const paragraph of source.compared.paragraphs) {
    const words = comparedWords(source.text, paragraph);
    const here = partsOf(source, paragraph);
    for (const unit of index.candidates(words, id, MOST_CANDIDATES)) {
      const other = sourceOf(unit.source);
      const there = partsOf(other, unit);
      compared += here.length * there.length;
      for (const a of here)
        for (const b of there) {
          const link = linkOf({ id, source, part: a }, { id: unit.source, source: other, part: b });
          if (link) links.push(link);
        }
    }
  }
  return { links, compared };
}

type Part = ComparedStretch | (Report & { readonly words: ComparedStretch['words']; readonly isQuoted: false });

interface Side {
  readonly id: string;
  readonly source: Source;
  readonly part: Part;
}

/** The quoted strings of a paragraph and what stands between them. */
function partsOf({ text, compared }: Source, paragraph: Span): Part[] {
  return [
    ...within(compared.stretches, paragraph),
    ...within(compared.reports, paragraph).map((report) => ({
      ...report,
      words: comparedWords(text, report),
      isQuoted: false as const,
    })),
  ];
}

function within<T extends Span>(spans: readonly T[], paragraph: Span): T[] {
  return spans.filter((span) => contains(paragraph, span) && overlaps(paragraph, span));
}

function linkOf(a: Side, b: Side): Link | undefined {
  if (a.part.isQuoted && b.part.isQuoted) return undefined;
  if (!sharesPair(a.part.words, b.part.words)) return undefined;
  if (areDifferentPeople(a.part.people, b.part.people)) return undefined;
  const isIndirect = (side: Side) => side.part.quotation !== undefined;
  if (!a.part.isQuoted && !b.part.isQuoted && !(isIndirect(a) && isIndirect(b))) return undefined;
  const sides = [a, b].map(({ source, part }) => ({
    words: part.words,
    source: source.compared,
    isQuoted: part.isQuoted,
    isAttributed: part.quotation !== undefined,
  }));
  const found = sameReport(sides[0]!, sides[1]!);
  if (!found) return undefined;
  const [stretch, there] = [cut(a.part, found.a), cut(b.part, found.b)];
  const comparison = compareWords(
    { text: a.source.text, spans: [stretch], words: stretch.words },
    { text: b.source.text, spans: [there], words: there.words },
    alignWords(stretch.words, there.words),
  );
  if (!comparison) return undefined;
  return {
    stretch,
    there,
    shared: {
      here: { source: a.id, start: stretch.start, end: stretch.end },
      there: { source: b.id, start: there.start, end: there.end },
      relations: comparison.relations,
    },
  };
}

/** A quoted string is compared as a whole, of what is not quoted the run that is shared. */
function cut(part: Part, [from, to]: readonly [number, number]): ComparedStretch {
  if (part.isQuoted) return part;
  const words = part.words.slice(from, to);
  return { ...part, words, start: words[0]!.start, end: words.at(-1)!.end };
}
