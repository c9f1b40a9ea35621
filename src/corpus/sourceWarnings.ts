import type { MarkId } from '../analysis/analysis';
import { groupBy } from '../text/groupBy';
import type { Place, Position } from '../text/positions';
import { contains, overlaps, type Span } from '../text/span';
import { areDifferentPeople } from './alignment/samePassage';
import type { ListedOccurrence, ListedPassage } from './sourceComparison';
import { areOnlyFillers } from './spokenFillers';
import type { WordDifference } from './wordDifferences';

/** What two sources have differently that should be the same; the gravest first. */
export const WARNING_KINDS = ['negation', 'cut', 'figure', 'speaker', 'words'] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

/** What a source has in one place, and another instead; either may be nothing. For speakers whom they credit. */
export interface WarnedDifference {
  readonly here: string;
  readonly there: string;
}

/** The same words in another source, and what differs there. */
export interface WarnedPassage {
  readonly passage: ListedPassage;
  /** Never empty. */
  readonly differences: readonly PlacedWarning[];
}

/** A difference with its place in the source that is warned of; the words around it where that has nothing. */
export interface PlacedWarning extends WarnedDifference {
  readonly place: Place;
}

/** One way in which other sources have a quotation differently. Which of them is right is not known. */
export interface SourceWarning {
  readonly kind: WarningKind;
  readonly quotation: MarkId;
  /** Its words, the longest stretch that other sources have. */
  readonly here: ListedPassage;
  /** From the first place that differs to the last; all of its words for speakers. */
  readonly place: Place;
  /** Each once, that of the most sources first. Never empty. */
  readonly differences: readonly WarnedDifference[];
  /** Where that is, in the order of the sources and of their texts. Never empty. */
  readonly passages: readonly WarnedPassage[];
  /** How many other sources have the quotation in this other way, and at all. */
  readonly differing: number;
  readonly sources: number;
}

const LIMITS = {
  /** From the first to the last word that both have, so many are the same: less is not enough to tell a change from other words. */
  density: 0.6,
  /** So many words both have, or one all of the other's. */
  sharedWords: 4,
  /** Where the sources credit two people, so many: few words are what anybody may have said. */
  wordsOfTwoPeople: 8,
  /** Pieces that differ and are longer, in words of both sides together, are no change of words but other words. */
  changedWords: 10,
  /** A negation that comes with more words than this, of both sides together, goes with what they say. */
  wordsOfNegation: 5,
  /** A passage of fewer words that ends early is taken out of a sentence rather than cut off. */
  endedWords: 5,
};

/**
 * What is to be told of the quotations of a source, from where their words stand in others: one warning for each quotation and kind, in the
 * order of the source, the gravest kind first. Both passages must be attributed and stand in quotation marks. What is left out is told where
 * the words are fewer, all else in both sources. Of several passages of another source that which has most of the words counts. Nothing is told of what brackets, dots, a spelling, a contraction or a censored word accounts
 * for, nor of words that are trimmed at an end.
 * @param occurrences of one source
 */
export function warningsOf(occurrences: readonly ListedOccurrence[]): SourceWarning[] {
  const quoted = occurrences.filter(({ here, there, shared }) => {
    const isEnough = areDifferentPeople(here.speakers, there.speakers)
      ? shared.count >= LIMITS.wordsOfTwoPeople
      : shared.count >= LIMITS.sharedWords || shared.coverage === 1;
    const areQuotations = [here, there].every((one) => one.isQuoted && one.quotation !== undefined);
    return areQuotations && isEnough && shared.density >= LIMITS.density;
  });
  return [...groupBy(quoted, ({ here }) => here.quotation!)].flatMap(([quotation, found]) => {
    const all = found.filter((one) => !found.some((other) => hasMore(other, one)));
    return WARNING_KINDS.flatMap((kind) => warningOf(kind, quotation, all) ?? []);
  });
}

/** Whether a source has the same words in one passage as in another, and more of them: it says elsewhere what it has differently here. */
function hasMore(one: ListedOccurrence, other: ListedOccurrence): boolean {
  if (one.there.source !== other.there.source || one.shared.count <= other.shared.count) return false;
  return contains(one.shared.here, other.shared.here);
}

function warningOf(
  kind: WarningKind,
  quotation: MarkId,
  occurrences: readonly ListedOccurrence[],
): SourceWarning | undefined {
  const found = occurrences.flatMap((occurrence) => {
    const differences = differencesOf(kind, occurrence);
    return differences.length === 0 ? [] : [{ occurrence, differences }];
  });
  if (found.length === 0) return undefined;
  const bySource = groupBy(found, ({ occurrence }) => occurrence.there.source);
  const passages = [...bySource.values()].flatMap((inSource) =>
    inSource
      .map(({ occurrence, differences }) => ({ passage: occurrence.there, differences }))
      .sort((a, b) => a.passage.start - b.passage.start),
  );
  return {
    kind,
    quotation,
    here: occurrences.map(({ here }) => here).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a)),
    sources: new Set(occurrences.map(({ there }) => there.source)).size,
    ...together(passages),
  };
}

/** What the passages make of a warning. */
function together(
  passages: readonly WarnedPassage[],
): Pick<SourceWarning, 'place' | 'differences' | 'passages' | 'differing'> {
  const all = passages.flatMap(({ differences }) => differences);
  return {
    place: all.map(({ place }) => place).reduce(covering),
    differences: mostFrequent(all),
    passages,
    differing: new Set(passages.map(({ passage }) => passage.source)).size,
  };
}

function covering(a: Place, b: Place): Place {
  const isBefore = (one: Position, other: Position) =>
    one.line < other.line || (one.line === other.line && one.character < other.character);
  return { start: isBefore(b.start, a.start) ? b.start : a.start, end: isBefore(a.end, b.end) ? b.end : a.end };
}

function differencesOf(kind: WarningKind, { here, there, relations, differences }: ListedOccurrence): PlacedWarning[] {
  if (kind === 'speaker') {
    if (!relations.includes('different-speaker-credited')) return [];
    return [{ here: here.speakers.join(', '), there: there.speakers.join(', '), place: here.place }];
  }
  const fewest = Math.min(countWords(here.words), countWords(there.words));
  return differences
    .filter((difference) => kindOf(difference, fewest) === kind)
    .map((difference) => ({ here: difference.here, there: difference.there, place: difference.place }));
}

/**
 * What a difference in the words is told as; nothing where it is accounted for.
 * @param fewest words of the shorter passage
 */
function kindOf({ at, is, about, here, there }: WordDifference, fewest: number): WarningKind | undefined {
  if (is !== 'cut' && is !== 'changed') return undefined;
  if (areOnlyFillers(here) && areOnlyFillers(there)) return undefined;
  const words = countWords(here) + countWords(there);
  const isNegation =
    about === 'negation' && at === 'inside' && words <= LIMITS.wordsOfNegation && !/[.!?]\s/u.test(`${here} ${there}`);
  if (is === 'cut') {
    if (at !== 'inside' && fewest < LIMITS.endedWords) return undefined;
    return isNegation ? 'negation' : here === '' ? 'cut' : undefined;
  }
  if (at !== 'inside' || words > LIMITS.changedWords) return undefined;
  return isNegation ? 'negation' : about === 'figure' ? 'figure' : 'words';
}

function mostFrequent(differences: readonly WarnedDifference[]): WarnedDifference[] {
  const same = groupBy(differences, differenceKey);
  return [...same.values()]
    .sort((a, b) => b.length - a.length)
    .map(([one]) => ({ here: one!.here, there: one!.there }));
}

function differenceKey({ here, there }: WarnedDifference): string {
  return JSON.stringify([here, there]);
}

function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => word !== '').length;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** A difference that somebody holds for none. */
export interface DismissedWarning extends WarnedDifference {
  readonly of: WarningKind;
  readonly spans: readonly Span[];
}

/** What is left of some warnings without the differences that people dismissed, and without the passages where nothing else differs. */
export function withoutDismissed(
  warnings: readonly SourceWarning[],
  dismissed: readonly DismissedWarning[],
): SourceWarning[] {
  if (dismissed.length === 0) return [...warnings];
  return warnings.flatMap((warning) => {
    const { kind, here, passages } = warning;
    const gone = new Set(
      dismissed.filter(({ of, spans }) => of === kind && spans.some((span) => overlaps(span, here))).map(differenceKey),
    );
    const isLeft = (difference: WarnedDifference) => !gone.has(differenceKey(difference));
    const left = passages
      .map(({ passage, differences }) => ({ passage, differences: differences.filter(isLeft) }))
      .filter(({ differences }) => differences.length > 0);
    if (left.length === 0) return [];
    return { ...warning, ...together(left) };
  });
}
