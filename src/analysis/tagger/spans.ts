import type { Token } from '../../text/tokens';
import { isInside, roleOf, ROLES } from './labels';
import type { Labelling } from './labelChain';
import type { TaggedSpan } from './tagger';

/**
 * The spans that labels mark in some of a paragraph's tokens.
 * @param at index of the first token's label
 */
export function spansOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { labels, confidences }: Labelling,
  at: number,
): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let token = from;
  while (token < to) {
    const first = token;
    const label = labels[at + first - from]!;
    let sum = confidences[at + first - from]!;
    token++;
    if (label === 0) continue;
    for (; token < to && isInside(labels[at + token - from]!); token++) sum += confidences[at + token - from]!;
    spans.push({
      role: ROLES[roleOf(label)]!,
      start: tokens[first]!.start,
      end: tokens[token - 1]!.end,
      confidence: sum / (token - first),
      continues: first === from && isInside(label),
    });
  }
  return spans;
}

/** Puts the spans of two neighbouring stretches of one paragraph together; what goes on from one into the other becomes one. */
export function joinSpans(spans: readonly TaggedSpan[], more: readonly TaggedSpan[], seam: number): TaggedSpan[] {
  const last = spans.at(-1);
  const [next, ...others] = more;
  if (!next?.continues) return [...spans, ...more];
  if (last?.end !== seam || last.role !== next.role) return [...spans, { ...next, continues: false }, ...others];
  const share = (last.end - last.start) / (next.end - last.start);
  const confidence = share * last.confidence + (1 - share) * next.confidence;
  return [...spans.slice(0, -1), { ...last, end: next.end, confidence }, ...others];
}
