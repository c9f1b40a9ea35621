import { bySpan, span, type Span } from '../../text/span';
import type { TextMark } from '../textMark';
import { alignMarks } from './alignMarks';
import {
  categoryKey,
  comparedText,
  detailsOf,
  wordsOf,
  type AnnotatedText,
  type Category,
  type ComparedMark,
  type ComparedText,
  type Detail,
} from './annotated';
import { joinKinds } from './joinKinds';
import { HALF, matchSpans, spansKey } from './matchSpans';

/** Words on which people who worked on the same text disagree. */
export interface Disagreement {
  /** The name of the text. */
  readonly source: string;
  /** From the first to the last word that any of them marked. */
  readonly span: Span;
  /** What it was marked as; by the first by name, where the kinds differ. */
  readonly category: Category;
  /** In what they disagree; never empty. */
  readonly natures: readonly DisagreementNature[];
  /** Everybody who worked on the text, in the order of their names. */
  readonly marks: readonly AnnotatorMark[];
}

export interface AnnotatorMark {
  readonly annotator: string;
  /** Nothing where the person marked nothing there. */
  readonly mark?: TextMark;
}

export type DisagreementNature =
  /** Somebody marked what somebody else did not. */
  | 'missing'
  /** Somebody keeps what somebody else rejected. */
  | 'verdict'
  /** Other kinds, or tags, on much the same words. */
  | 'kind'
  /** The words differ. */
  | 'borders'
  /** The words of the cue differ. */
  | 'cue'
  /** The words of the source differ. */
  | 'source'
  | Detail;

/**
 * What people disagree on: the list to walk through and adjudicate, in the order of the texts and within them of the words. A rejection and no
 * mark at all agree.
 */
export function disagreements(texts: readonly AnnotatedText[]): Disagreement[] {
  return texts.flatMap((annotated) => {
    const text = comparedText(annotated);
    if (text.annotators.length < 2) return [];
    return groupsOf(text)
      .flatMap((group) => disagreementOn(text, group) ?? [])
      .sort((a, b) => bySpan(a.span, b.span));
  });
}

/** What each person says of one thing; at least one keeps it. */
function groupsOf(text: ComparedText): ComparedMark[][] {
  const categories = new Map<string, ComparedMark[]>();
  for (const mark of text.marks) {
    const key = categoryKey(mark.category);
    const marks = categories.get(key);
    if (marks) marks.push(mark);
    else categories.set(key, [mark]);
  }
  const groups = [...categories.values()].flatMap((marks) => {
    const kept = alignMarks(
      text.annotators.map((annotator) => marks.filter((mark) => mark.isKept && mark.annotator === annotator)),
    );
    for (const annotator of text.annotators) {
      addRejections(
        kept,
        marks.filter((mark) => !mark.isKept && mark.annotator === annotator),
      );
    }
    return kept;
  });
  return joinKinds(groups, text.annotators.length);
}

/** Puts the rejections of a person to what others keep: of the same thing found, or else of much the same words. */
function addRejections(groups: ComparedMark[][], rejections: readonly ComparedMark[]): void {
  const [annotator] = rejections.map((mark) => mark.annotator);
  const open = groups.filter((group) => group.every((mark) => mark.annotator !== annotator));
  const byFound = new Map(open.flatMap((group) => group.map((mark) => [mark.found, group] as const)));
  const rest = rejections.filter((rejection) => {
    const group = byFound.get(rejection.found);
    if (group?.every((mark) => mark.annotator !== annotator)) group.push(rejection);
    else return true;
    return false;
  });
  const left = open.filter((group) => group.every((mark) => mark.annotator !== annotator));
  const matches = matchSpans(
    left.map(([first]) => first!),
    rest,
    HALF,
  );
  for (const { ours, theirs } of matches) left[ours]!.push(rest[theirs]!);
}

function disagreementOn(text: ComparedText, group: readonly ComparedMark[]): Disagreement | undefined {
  const natures = naturesOf(group, text.annotators.length);
  if (natures.length === 0) return undefined;
  const own = new Map(group.map((mark) => [mark.annotator, mark]));
  const spans = group.flatMap((mark) => mark.spans);
  return {
    source: text.name,
    span: span(
      spans.reduce((first, { start }) => Math.min(first, start), text.length),
      spans.reduce((last, { end }) => Math.max(last, end), 0),
    ),
    category: text.annotators.flatMap((annotator) => own.get(annotator) ?? []).find(({ isKept }) => isKept)!.category,
    natures,
    marks: text.annotators.map((annotator) => {
      const mark = own.get(annotator)?.mark;
      return mark ? { annotator, mark } : { annotator };
    }),
  };
}

function naturesOf(group: readonly ComparedMark[], people: number): DisagreementNature[] {
  const kept = group.filter(({ isKept }) => isKept);
  const natures: DisagreementNature[] = [];
  const differ = (valueOf: (mark: ComparedMark) => string) => new Set(kept.map(valueOf)).size > 1;
  if (group.length < people) natures.push('missing');
  if (kept.length < group.length) natures.push('verdict');
  if (differ(({ category }) => categoryKey(category))) natures.push('kind');
  if (differ(({ words }) => words)) natures.push('borders');
  if (natures.includes('kind')) return natures;
  for (const role of ['cue', 'source'] as const)
    if (differ(({ mark }) => spansKey(wordsOf(mark, role)))) natures.push(role);
  for (const detail of Object.keys(detailsOf(kept[0]!.mark.statement)) as Detail[]) {
    if (differ(({ mark }) => detailsOf(mark.statement)[detail] ?? '')) natures.push(detail);
  }
  return natures;
}
