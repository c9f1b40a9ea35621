import type { TaggedSpan } from '../../tagger/tagger';
import type { QuotedParagraph } from '../quotedParagraph';
import { cuesFor, sourcesFor, sourcesWithoutCue } from './candidates';
import type { Linkable } from './features';
import { readGaps } from './gaps';
import { choose, LINK_WEIGHTS, type LinkWeights } from './model';
import { readUnits, type Unit } from './units';

/** Tagged spans that make one attribution. */
export interface LinkedSpans {
  /** In order; empty for a cue to which no words were tagged. */
  readonly content: readonly Unit[];
  readonly cue?: Unit;
  readonly source?: Unit;
  /** 0..1: how sure it is that they belong together. */
  readonly chance: number;
}

/**
 * Makes attributions of a paragraph's tagged spans: each content goes to the cue that governs it, each cue takes its source, which several
 * cues may share; a content without a cue takes its source directly. In the order of their cues, or contents where they have none.
 */
export function linkSpans(
  paragraph: QuotedParagraph,
  spans: readonly TaggedSpan[],
  weights: LinkWeights = LINK_WEIGHTS,
): LinkedSpans[] {
  const linkable = readLinkable(paragraph, spans);
  const { units } = linkable;
  const byCue = new Map(units.of.cue.map((cue) => [cue, { content: [] as Unit[], chance: 1 }]));
  const linked: LinkedSpans[] = [];
  for (const index of units.of.content) {
    const content = units.all[index]!;
    const { unit: cue, chance } = choose(cuesFor(linkable, index, weights.cueOfContent));
    const group = byCue.get(cue);
    if (group) {
      group.content.push(content);
      group.chance = Math.min(group.chance, chance);
    } else {
      const source = choose(sourcesWithoutCue(linkable, index, weights.sourceOfContent));
      linked.push({ content: [content], ...sourceOf(linkable, source.unit), chance: chance * source.chance });
    }
  }
  for (const [cue, { content, chance }] of byCue) {
    const source = choose(sourcesFor(linkable, cue, weights.sourceOfCue));
    linked.push({
      content,
      cue: units.all[cue]!,
      ...sourceOf(linkable, source.unit),
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

function sourceOf({ units }: Linkable, index: number): { readonly source?: Unit } {
  const source = units.all[index];
  return source ? { source } : {};
}
