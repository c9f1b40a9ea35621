import { comparable } from '../annotations/comparable';
import { saidOfClaim } from '../annotations/claimChecks';
import { attributedShare, composition, shares, type Composition } from '../corpus/composition';
import { Corpus } from '../corpus/corpus';
import { digest, type ListedClaim } from '../corpus/digest';
import type { Piece } from '../corpus/alignment/pieces';
import type { Relation } from '../corpus/alignment/relations';
import type { Variant } from '../corpus/passages';
import { peopleOfFolder, type FolderPerson } from '../corpus/peopleOfFolder';
import { positionAt } from '../text/positions';
import { readText } from '../text/sourceText';
import { spanText, type Span } from '../text/span';
import { named, peopleDeciding, type ReportedDecisions, type ReportedPerson } from './reportedDecisions';

/** One source of a report. */
export interface ReportedSource {
  /** What people call it; no two have the same. */
  readonly name: string;
  readonly text: string;
  /** What was found in it, as people decided. */
  readonly decided: ReportedDecisions;
}

/** What a report tells of a folder, ready to be laid out. All words are as the texts have them. */
export interface FolderReport {
  /** Whose decisions are in it; nobody where it shows what the program found. */
  readonly people: readonly ReportedPerson[];
  /** Whether somebody's decisions were left out because they are hidden where the report was asked for. */
  readonly hidesPeople: boolean;
  /** Whether speakers have names that somebody chose. */
  readonly namesChosen: boolean;
  readonly sources: readonly { readonly name: string; readonly shares: Composition; readonly attributed: number }[];
  /** Who is quoted, those in the most sources first, with the number of quotations in each source. */
  readonly speakers: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** What more than one source has, those that differ most first. */
  readonly utterances: readonly ReportedUtterance[];
  /** How many quotations stand in one source only. */
  readonly alone: number;
  /** The most worth a check first. */
  readonly claims: readonly { readonly source: string; readonly claim: ListedClaim }[];
}

export interface ReportedUtterance {
  readonly speakers: readonly string[];
  /** The fullest first. */
  readonly variants: readonly ReportedVariant[];
}

export interface ReportedVariant {
  readonly source: string;
  readonly line: number;
  /** Whom this source credits. */
  readonly speakers: readonly string[];
  readonly relations: readonly Relation[];
  /** Its words beside the fullest: what is the same, what only it has, and what it leaves out. */
  readonly parts: readonly VariantPart[];
}

export interface VariantPart {
  readonly kind: 'same' | 'only-here' | 'left-out';
  readonly words: string;
}

/**
 * Gathers what a report tells; near-linear in the texts.
 * @param hidesPeople whether decisions of some people were left out
 */
export function folderReport(all: readonly ReportedSource[], hidesPeople = false): FolderReport {
  const sources = all.map(({ name, text, decided }) => ({ name, text, decided, shown: named(decided) }));
  const corpus = new Corpus();
  for (const { name, text, shown } of sources) {
    corpus.set(name, text, comparable(shown.analysis, shown));
  }
  const digests = sources.map(({ name, text, decided, shown }) => ({
    uri: name,
    digest: digest(text, shown.analysis, (claim) => saidOfClaim(shown.decisions.get(claim))),
    choose: (of: string) => decided.names?.get(of),
  }));
  const people = peopleOfFolder(digests);
  const utterances = corpus.utterances();
  const shared = utterances.filter((utterance) => utterance.sources > 1);
  const lineOf = linesOf(sources);
  const textOf = new Map(sources.map(({ name, text }) => [name, text]));
  return {
    people: peopleDeciding(sources.map(({ shown }) => shown)),
    hidesPeople,
    namesChosen: all.some(({ decided: { names } }) => names !== undefined && names.size > 0),
    sources: sources.map(({ name, text, shown }) => {
      const parts = composition(text, shown.analysis);
      return { name, shares: shares(parts), attributed: attributedShare(parts) };
    }),
    speakers: speakersBySource(digests, people),
    utterances: [...shared]
      .sort((a, b) => b.difference - a.difference || b.sources - a.sources)
      .map(({ speakers, variants }) => ({
        speakers,
        variants: variants.map((variant) => reported(variant, variants[0]!, textOf, lineOf)),
      })),
    alone: utterances.length - shared.length,
    claims: digests
      .flatMap(({ uri, digest: { claims } }) => claims.map((claim) => ({ source: uri, claim })))
      .sort((a, b) => b.claim.checkWorthiness - a.claim.checkWorthiness),
  };
}

function speakersBySource(digests: readonly { readonly uri: string }[], people: readonly FolderPerson[]) {
  const column = new Map(digests.map(({ uri }, index) => [uri, index]));
  return people
    .map(({ person, spellings }) => {
      const counts = digests.map(() => 0);
      for (const { uri, quotations } of spellings) counts[column.get(uri)!]! += quotations;
      return { name: person.name, counts };
    })
    .filter(({ counts }) => counts.some((count) => count > 0));
}

function reported(
  variant: Variant,
  fullest: Variant,
  textOf: ReadonlyMap<string, string>,
  lineOf: (source: string, span: Span) => number,
): ReportedVariant {
  const { source, spans, speakers, comparison } = variant;
  const [full, own] = [textOf.get(fullest.source)!, textOf.get(source)!];
  return {
    source,
    line: lineOf(source, spans[0]!),
    speakers,
    relations: comparison?.relations ?? [],
    parts: comparison
      ? comparison.pieces.flatMap((piece) => partsOf(piece, full, own))
      : spans.map((span) => ({ kind: 'same', words: spanText(own, span) })),
  };
}

/** A piece as the variant has it: `here` is the fullest, `there` the variant. */
function partsOf({ kind, here, there }: Piece, full: string, own: string): VariantPart[] {
  const [left, has] = [spanText(full, here).trim(), spanText(own, there).trim()];
  if (kind === 'same') return [{ kind: 'same', words: has }];
  return [
    ...(left === '' ? [] : [{ kind: 'left-out' as const, words: left }]),
    ...(has === '' ? [] : [{ kind: 'only-here' as const, words: has }]),
  ];
}

function linesOf(sources: readonly ReportedSource[]): (source: string, span: Span) => number {
  const lines = new Map<string, readonly Span[]>();
  const texts = new Map(sources.map(({ name, text }) => [name, text]));
  return (source, { start }) => {
    const known = lines.get(source) ?? readText(texts.get(source)!).lines;
    lines.set(source, known);
    return positionAt(known, start).line + 1;
  };
}
