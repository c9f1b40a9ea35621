import { canonicalJson } from '../sameData';
import { bySpan, span, type Span } from '../../text/span';
import type { PartRole, Statement, Verdict } from '../annotation';
import type { MarkKind } from '../placed';
import type { TextMark } from '../textMark';
import { spansKey, type Matchable } from './matchSpans';

/** A text with the marks of several people. */
export interface AnnotatedText {
  /** Path within its folder, with `/`. */
  readonly name: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Those by nobody (`found`) are disregarded. */
  readonly marks: readonly TextMark[];
  /**
   * The names of those who have worked through this text: for them what they did not mark says that it is no mark, and the marks of others do not
   * count. Where it is not said, it is those who have a mark on it. For all others the text is missing, not empty.
   */
  readonly annotators?: readonly string[];
}

/** What is compared with its like: marks of one kind, of tags those of one name. */
export interface Category {
  readonly kind: MarkKind;
  /** For tags. */
  readonly tag?: string;
}

/** A mark as it is compared. */
export interface ComparedMark extends Matchable {
  readonly mark: TextMark;
  readonly annotator: string;
  readonly category: Category;
  /** Of its content, without overlaps; of something rejected, the words that had been found. Never empty. */
  readonly spans: readonly Span[];
  /** Whether the person says that it is a mark; otherwise, that what had been found is none. */
  readonly isKept: boolean;
  /** What was decided on, for decisions on something found: the words that had been found. */
  readonly found?: string;
}

/** A text as it is compared. */
export interface ComparedText {
  readonly name: string;
  readonly length: number;
  /** Who worked through it, in the order of their names. */
  readonly annotators: readonly string[];
  /** In the order of the text. */
  readonly marks: readonly ComparedMark[];
}

export function comparedText({ name, length, marks, annotators }: AnnotatedText): ComparedText {
  const all = marks.flatMap((mark) => comparedMark(mark) ?? []);
  const present = new Set(annotators ?? all.map(({ annotator }) => annotator));
  return {
    name,
    length,
    annotators: [...present].sort(),
    marks: all
      .filter(({ annotator }) => present.has(annotator))
      .sort((a, b) => bySpan(a.spans[0]!, b.spans[0]!) || (a.mark.id < b.mark.id ? -1 : 1)),
  };
}

function comparedMark(mark: TextMark): ComparedMark | undefined {
  const { statement, verdict, creator } = mark;
  const category = categoryOf(statement);
  if (!creator || verdict === 'found' || !category) return undefined;
  const content = wordsOf(mark, 'content');
  const found = wordsOf(mark, 'found');
  const isKept = verdict !== 'rejected';
  const spans = isKept || found.length === 0 ? content : found;
  if (spans.length === 0) return undefined;
  return {
    mark,
    annotator: creator.name,
    category,
    spans,
    words: spansKey(spans),
    details: canonicalJson(statement),
    isKept,
    ...(verdict !== 'added' && { found: spansKey(found.length > 0 ? found : content) }),
  };
}

/** The words of a role, in the order of the text, without overlaps. */
export function wordsOf({ parts }: TextMark, role: PartRole): Span[] {
  const words: Span[] = [];
  for (const { start, end } of parts.filter((part) => part.role === role && part.start < part.end).sort(bySpan)) {
    const last = words.at(-1);
    if (last && start < last.end) words[words.length - 1] = span(last.start, Math.max(last.end, end));
    else words.push(span(start, end));
  }
  return words;
}

/** What a statement is compared with; nothing for notes, relations and dismissals. */
export function categoryOf(statement: Statement): Category | undefined {
  if (statement.kind === 'note' || statement.kind === 'relation' || statement.kind === 'dismissal') return undefined;
  return statement.kind === 'tag' ? { kind: 'tag', tag: statement.tag } : { kind: statement.kind };
}

/** A name for a category. */
export function categoryKey({ kind, tag }: Category): string {
  return tag === undefined ? kind : `${kind} ${tag}`;
}

/** What somebody decided on something found. */
export type Decision = Exclude<Verdict, 'added'>;

/** What people can say differently of the same words. */
export type Detail = 'form' | 'act' | 'speakers' | 'status' | 'reason';

/** What a statement says of its words, each as a value to compare. */
export function detailsOf(statement: Statement): Partial<Record<Detail, string>> {
  switch (statement.kind) {
    case 'quotation':
      return { form: statement.form, act: statement.act, speakers: namesOf(statement.speakers) };
    case 'claim':
      return { form: statement.form, speakers: namesOf(statement.claimants), status: statement.status };
    case 'mention':
      return { speakers: namesOf([statement.speaker]) };
    case 'boilerplate':
      return { reason: statement.reason };
    case 'cue':
    case 'tag':
    case 'note':
    case 'relation':
    case 'dismissal':
      return {};
  }
}

/** The label of a unit where a kind has forms of its own; the same for all where it has none. */
export function labelOf(statement: Statement): string {
  const { form, reason } = detailsOf(statement);
  return form ?? reason ?? '';
}

/** Names as they are compared: whoever writes them, in whichever order, in small letters or capitals. */
function namesOf(speakers: readonly { readonly name: string }[]): string {
  const names = speakers.map(({ name }) => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase());
  return [...new Set(names)].sort().join('\n');
}
