import type { NamedSpeaker } from '../annotations/annotation';
import { groupClaims, type ClaimEntry, type ListedSource } from '../corpus/claimGroups';
import { ClaimIndex } from '../corpus/claims/claimIndex';
import { attributedShare, shares, type Composition } from '../corpus/composition';
import type { Corpus } from '../corpus/corpus';
import type { Piece } from '../corpus/alignment/pieces';
import type { Relation } from '../corpus/alignment/relations';
import { nameDigest } from '../corpus/nameDigest';
import { nameUtterance } from '../corpus/nameOccurrences';
import type { Variant } from '../corpus/passages';
import { linesOfTexts } from '../corpus/linesOfTexts';
import { peopleOfFolder, type FolderPerson } from '../corpus/peopleOfFolder';
import { part, type Steps } from '../corpus/steps';
import { positionAt } from '../text/positions';
import { spanText } from '../text/span';
import { decidersOf, type DecidedSource, type Decider } from './decidedSource';

/** One source of a report. */
export interface ReportedSource extends DecidedSource {
  /** What tells it from all others. */
  readonly uri: string;
  /** What people call it. */
  readonly name: string;
  /** Whom names mean there, as people chose: of those names that stand in it. */
  readonly names?: ReadonlyMap<string, NamedSpeaker>;
}

/** What a report tells of a folder, ready to be laid out. All words are as the texts have them. */
export interface FolderReport {
  /** Whose decisions are in it; nobody where it shows what the program found. */
  readonly people: readonly Decider[];
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
  /** Each once, with its places; the most worth a check first. */
  readonly claims: readonly ClaimEntry[];
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

/** How much of the gathering the comparing of sources is, about, and how much all before the claims. */
const DONE = { compared: 0.8, listed: 0.85 };

/**
 * Gathers what a report tells, in steps between which the corpus may change; near-linear in the texts.
 * @param corpus has the texts, with what people decided on their quotations
 * @param hidesPeople whether decisions of some people were left out
 * @throws {Error} if a source is not in the corpus
 */
export function* folderReport(
  all: readonly ReportedSource[],
  corpus: Corpus,
  hidesPeople = false,
): Steps<FolderReport> {
  const sources = all.map((source) => ({ ...source, choose: chooserOf(source) }));
  const shown = sources.map(({ uri, name, digest, choose }) => ({ uri, name, digest: nameDigest(digest, choose) }));
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const listing = yield* part(corpus.listing([...byUri.keys()]), 0, DONE.compared);
  const utterances = listing.utterances.map((utterance) => nameUtterance(utterance, (uri) => byUri.get(uri)!.choose));
  const shared = utterances.filter((utterance) => utterance.sources > 1);
  const textOf = (uri: string) => listing.texts.get(uri)!;
  const linesOf = linesOfTexts(textOf);
  return {
    people: decidersOf(all),
    hidesPeople,
    namesChosen: all.some(({ names }) => names !== undefined && names.size > 0),
    sources: sources.map(({ name, digest }) => ({
      name,
      shares: shares(digest.composition),
      attributed: attributedShare(digest.composition),
    })),
    speakers: speakersBySource(sources, peopleOfFolder(sources)),
    utterances: [...shared]
      .sort((a, b) => b.difference - a.difference || b.sources - a.sources)
      .map(({ speakers, variants }) => ({
        speakers,
        variants: variants.map((variant) => ({
          ...reported(variant, variants[0]!, textOf),
          source: byUri.get(variant.source)!.name,
          line: positionAt(linesOf(variant.source), variant.spans[0]!.start).line + 1,
        })),
      })),
    alone: utterances.length - shared.length,
    claims: yield* part(claimsOf(shown), DONE.listed, 1),
  };
}

function chooserOf({ names }: ReportedSource) {
  return (name: string) => names?.get(name);
}

function* claimsOf(sources: readonly ListedSource[]): Steps<ClaimEntry[]> {
  const index = new ClaimIndex();
  yield* index.update(sources);
  const listing = { grouping: 'flat', order: 'checkWorthiness', filter: '' } as const;
  return groupClaims(sources, listing, (claim) => index.linksOf(claim)).groups.flatMap(({ claims }) => claims);
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
  { source, spans, speakers, comparison }: Variant,
  fullest: Variant,
  textOf: (uri: string) => string,
): Pick<ReportedVariant, 'speakers' | 'relations' | 'parts'> {
  const [full, own] = [textOf(fullest.source), textOf(source)];
  return {
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
