import { contains } from '../text/span';
import type { TeiPart } from './teiElements';

/** Elements within elements that a parser must bear. */
const DEEPEST = 40;

/**
 * The parts that can be elements, which nest and stay on one line, outer ones first; and those that cannot. What is said is never put into
 * a reference (`rs`), which TEI does not allow.
 */
export function inlineParts(text: string, parts: readonly TeiPart[]): { inline: TeiPart[]; apart: TeiPart[] } {
  const inline: TeiPart[] = [];
  const apart: TeiPart[] = [];
  const open: TeiPart[] = [];
  const ordered = [...parts].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  let breakAt = text.indexOf('\n');
  for (const part of ordered) {
    while (open.length > 0 && open.at(-1)!.end <= part.start) open.pop();
    while (breakAt >= 0 && breakAt < part.start) breakAt = text.indexOf('\n', breakAt + 1);
    const around = open.at(-1);
    const fits =
      (around === undefined || contains(around, part)) &&
      (breakAt < 0 || breakAt >= part.end) &&
      open.length < DEEPEST &&
      !(isSaid(part) && open.some(isReference));
    if (fits) {
      inline.push(part);
      open.push(part);
    } else apart.push(part);
  }
  return { inline, apart };
}

export function isSaid({ mark, role }: TeiPart): boolean {
  return mark.statement.kind === 'quotation' && role === 'content';
}

export function isReference({ mark, role }: TeiPart): boolean {
  return role === 'source' || (mark.statement.kind === 'mention' && role === 'content');
}

/** Of parts of the same words the reference is innermost. */
function rank(part: TeiPart): number {
  return isSaid(part) ? 0 : isReference(part) ? 2 : 1;
}
