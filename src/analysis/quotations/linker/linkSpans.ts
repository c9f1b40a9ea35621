import type { QuotedParagraph } from '../quotedParagraph';
import { cuesFor, sourcesFor, sourcesWithoutCue } from './candidates';
import type { Linkable } from './features';
import { readGaps } from './gaps';
import { choose, type LinkWeights } from './model';
import type { TaggedSpan } from './tagged';
import { readUnits, type Unit } from './units';

/** Tagged spans that make one attribution. */
export interface LinkedSpans {
  /** In order, never empty. */
  readonly content: readonly Unit[];
  readonly cue?: Unit;
  readonly source?: Unit;
  /** 0..1: how sure it is that they belong together. */
  readonly chance: number;
}

/**
 * Makes attributions of a paragraph's tagged spans: each content goes to the cue that governs it, each cue takes its source, which several
 * cues may share; a content without a cue takes its source directly. A cue without words, or a source of nothing, is left out.
 */
export function linkSpans(
  paragraph: QuotedParagraph,
  spans: readonly TaggedSpan[],
  weights?: LinkWeights,
): LinkedSpans[] {
  const linkable = readLinkable(paragraph, spans);
  const { units } = linkable;
  const byCue = new Map<number, { content: Unit[]; chance: number }>();
  const linked: LinkedSpans[] = [];
  for (const index of units.of.content) {
    const content = units.all[index]!;
    const { unit: cue, chance } = choose(cuesFor(linkable, index), 'cueOfContent', weights);
    const group = byCue.get(cue);
    if (cue < 0) {
      const source = choose(sourcesWithoutCue(linkable, index), 'sourceOfContent', weights);
      linked.push({ content: [content], chance: chance * source.chance, ...unitAs('source', units.all[source.unit]) });
    } else if (group) {
      group.content.push(content);
      group.chance = Math.min(group.chance, chance);
    } else byCue.set(cue, { content: [content], chance });
  }
  for (const [index, { content, chance }] of byCue) {
    const source = choose(sourcesFor(linkable, index), 'sourceOfCue', weights);
    linked.push({
      content,
      cue: units.all[index]!,
      ...unitAs('source', units.all[source.unit]),
      chance: chance * source.chance,
    });
  }
  return linked.sort((a, b) => (a.cue ?? a.content[0]!).start - (b.cue ?? b.content[0]!).start);
}

/** Prepares a paragraph and its tagged spans for the linker. */
export function readLinkable(paragraph: QuotedParagraph, spans: readonly TaggedSpan[]): Linkable {
  const units = readUnits(paragraph, spans);
  return { paragraph, units, gaps: readGaps(paragraph, units) };
}

function unitAs(name: 'source', unit: Unit | undefined): { readonly source?: Unit } {
  return unit ? { [name]: unit } : {};
}
