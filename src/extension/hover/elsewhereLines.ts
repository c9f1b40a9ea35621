import type { Quotation } from '../../analysis/analysis';
import { explainDifferences, gravity, type ExplainedDifference } from '../../corpus/explainDifferences';
import type { ListedOccurrence } from '../../corpus/sourceComparison';
import { overlaps } from '../../text/span';
import type { Line, Link, Piece } from './card';

/** Where the words of a text stand in other sources. */
export interface Elsewhere {
  readonly occurrences: readonly ListedOccurrence[];
  /** What a source is called. */
  readonly nameOf: (source: string) => string;
  /** Whether all sources were looked through. */
  readonly isComplete: boolean;
}

/** So many sources a card names, and so many differences of each, before it only counts the rest. */
const MOST_SOURCES = 4;
const MOST_DIFFERENCES = 3;

/** The link by which a card has the other sources read, where nobody has asked for that yet. */
export function searchLink(address: string, { content: [first] }: Quotation): Link {
  return {
    label: 'Look in the other sources',
    command: 'onRecord.searchAcross',
    arguments: [address, first!.start],
  };
}

/** In which other sources the words of a quotation stand and how they differ there, the gravest differences first; with a way to each. */
export function elsewhereLines(
  quotation: Pick<Quotation, 'id' | 'content'>,
  { occurrences, nameOf, isComplete }: Elsewhere,
): Line[] {
  const found = occurrencesOf(quotation, occurrences);
  const sources = new Set(found.map(({ there }) => there.source));
  if (found.length === 0)
    return isComplete ? [['In no other source of the folder.']] : [['Other sources are being read…']];
  const best = [...sources]
    .slice(0, MOST_SOURCES)
    .flatMap((source) => found.filter(({ there }) => there.source === source));
  const rest = sources.size - MOST_SOURCES;
  return [
    ...best.map((one) => occurrenceLine(one, nameOf)),
    ...(rest > 0 ? [[`Also in ${rest} more ${rest === 1 ? 'source' : 'sources'}.`]] : []),
  ];
}

/** The occurrences of a quotation's words, the gravest differences first. */
export function occurrencesOf(
  { id, content }: Pick<Quotation, 'id' | 'content'>,
  occurrences: readonly ListedOccurrence[],
): ListedOccurrence[] {
  const isOf = ({ here }: ListedOccurrence) => here.quotation === id || content.some((part) => overlaps(here, part));
  const weigh = ({ differences, relations }: ListedOccurrence) => gravity(differences, relations);
  return occurrences.filter(isOf).sort((a, b) => weigh(b) - weigh(a));
}

function occurrenceLine({ here, there, relations, differences }: ListedOccurrence, nameOf: Elsewhere['nameOf']): Line {
  const explained = explainDifferences(differences, relations);
  const shown = explained.slice(0, MOST_DIFFERENCES);
  const more = explained.length - shown.length;
  return [
    'Also in ',
    {
      label: `${nameOf(there.source)}, line ${there.place.start.line + 1}`,
      command: 'onRecord.showPassage',
      arguments: [there.source, there.start, there.end],
    },
    ...creditPieces(there.speakers),
    ': ',
    ...(shown.length === 0
      ? [sameWords(relations)]
      : shown.flatMap((one, at) => [...(at > 0 ? ['; '] : []), ...pieces(one)])),
    ...(more > 0 ? [`; ${more} more ${more === 1 ? 'difference' : 'differences'}`] : []),
    '. ',
    {
      label: 'Compare',
      command: 'onRecord.comparePassages',
      arguments: [here.source, here.start, here.end, there.source, there.start, there.end],
    },
  ];
}

function creditPieces(names: readonly string[]): Piece[] {
  if (names.length === 0) return [', credited to nobody'];
  return [', credited to ', { words: names.join(', '), isStrong: true }];
}

function sameWords(relations: ListedOccurrence['relations']): string {
  return relations.includes('identical') ? 'word for word' : 'the same but for punctuation and capitals';
}

function pieces({ before, words, between, otherWords }: ExplainedDifference): Piece[] {
  return [
    before,
    ...(words === undefined ? [] : [{ words: `“${words}”` }]),
    ...(between === undefined ? [] : [between]),
    ...(otherWords === undefined ? [] : [{ words: `“${otherWords}”` }, ' there']),
  ];
}
