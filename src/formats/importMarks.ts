import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Annotation, AnnotationId } from '../annotations/annotation';
import type { Step } from '../annotations/deciding';
import { mergeAnnotations } from '../annotations/merge';
import { isSameData } from '../annotations/sameData';
import { describe } from '../annotations/selector';
import type { MarkedText, TextMark } from '../annotations/textMark';
import { textVersion } from '../annotations/textVersion';

/** Whose marks become: for each mark a name that is not blank. */
export type CreatorOf = (mark: TextMark) => string;

/** Makes a person's annotations of marks that were read from a file. What a program had found is what that person added. */
export function annotationsOf({ name, text, marks }: MarkedText, creatorOf: CreatorOf, now: string): Annotation[] {
  const version = textVersion(text);
  return marks.map((mark) => {
    const { statement, verdict, created, modified, parts } = mark;
    const creator = creatorOf(mark);
    return {
      id: idOf(mark, name, creator),
      creator: { name: creator },
      created: timeOf(created) ?? now,
      ...(timeOf(modified) !== undefined && { modified: timeOf(modified)! }),
      verdict: verdict === 'found' ? 'added' : verdict,
      statement,
      parts: parts.map(({ role, start, end }) => ({ role, selector: describe(text, { start, end }) })),
      version,
    };
  });
}

/** The name that a file gives to a mark; nothing where it gives none. */
export function namedCreator({ creator }: TextMark): string | undefined {
  const name = creator?.name.trim();
  return name === undefined || name === '' ? undefined : name;
}

/**
 * What taking annotations in changes of those that one person has: what is there already stays, and of two versions of one annotation the later
 * counts, so that doing it twice changes nothing.
 */
export function importSteps(known: readonly Annotation[], imported: readonly Annotation[]): Step[] {
  const before = new Map(known.map((annotation) => [annotation.id, annotation]));
  return mergeAnnotations([], known, imported).merged.flatMap((after): Step[] => {
    const old = before.get(after.id);
    if (!old) return [{ after }];
    return isSameData(old, after) ? [] : [{ before: old, after }];
  });
}

/**
 * The annotation's own id while it stays with whoever made it; of what has none of ours, or becomes another person's, one made of what it is,
 * so that importing it again changes nothing.
 */
function idOf(mark: TextMark, source: string, creator: string): AnnotationId {
  const { id, parts, statement } = mark;
  const named = namedCreator(mark);
  if (/^urn:uuid:[0-9a-f-]{36}$/i.test(id) && (named === undefined || named === creator)) return id;
  const hex = bytesToHex(sha256(utf8ToBytes(JSON.stringify([source, creator, id, parts, statement]))));
  // A UUID of version 8, whose bits are the maker's own.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function timeOf(time: string | undefined): string | undefined {
  const parsed = time === undefined || !/^\d{4}-\d\d-\d\dT/.test(time) ? Number.NaN : Date.parse(time);
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
}
