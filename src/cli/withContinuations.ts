import type { MarkId, Quotation } from '../analysis/analysis';

/**
 * Quotations with what goes on from them in later paragraphs without a cue or a source of its own: one attribution of several contents, as
 * corpora of attributions have it. What somebody adds with a cue of its own stays a quotation by itself.
 */
export function withContinuations(quotations: readonly Quotation[]): Quotation[] {
  const joined = new Map<MarkId, Quotation>();
  const roots = new Map<MarkId, MarkId>();
  for (const quotation of quotations) {
    const before =
      quotation.continues === undefined ? undefined : (roots.get(quotation.continues) ?? quotation.continues);
    const root = before === undefined ? undefined : joined.get(before);
    if (root && !quotation.cue && !quotation.source) {
      roots.set(quotation.id, root.id);
      joined.set(root.id, joinTwo(root, quotation));
    } else joined.set(quotation.id, { ...quotation, ...(before !== undefined && { continues: before }) });
  }
  return [...joined.values()];
}

function joinTwo(root: Quotation, more: Quotation): Quotation {
  return {
    ...root,
    content: [...root.content, ...more.content],
    kind: root.kind === more.kind ? root.kind : 'mixed',
    repeats: root.repeats.map((parts, time) => [...parts, ...(more.repeats[time] ?? [])]),
  };
}
