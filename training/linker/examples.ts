import { ParagraphMemo } from '../../src/text/memo';
import { readText } from '../../src/text/sourceText';
import type { Span } from '../../src/text/span';
import {
  cuesFor,
  sourcesFor,
  sourcesWithoutCue,
  type Candidate,
} from '../../src/analysis/quotations/linker/candidates';
import { NamedFeature } from '../../src/analysis/quotations/linker/feature';
import type { Linkable } from '../../src/analysis/quotations/linker/features';
import { readLinkable } from '../../src/analysis/quotations/linker/linkSpans';
import type { Question } from '../../src/analysis/quotations/linker/model';
import type { TaggedRole, TaggedSpan } from '../../src/analysis/tagger/tagger';
import { readQuoted, type QuotedParagraph } from '../../src/analysis/quotations/quotedParagraph';
import type { Article, Gold } from './articles';
import { spansWithin } from './recordedTagger';
import type { Choice } from './softmax';

/** What an article teaches, by question. */
export type Examples = Readonly<Record<Question, readonly Choice[]>>;

/** One paragraph of an article, where it begins, and its tagged spans. */
export interface TaggedParagraph {
  readonly at: number;
  readonly paragraph: QuotedParagraph;
  readonly spans: readonly TaggedSpan[];
}

/** An article's paragraphs with the tagged spans of the whole article laid over them. */
export function paragraphsOf({ text }: Article, spans: readonly TaggedSpan[]): TaggedParagraph[] {
  return readText(text).paragraphs.map(({ start, end }) => {
    const words = text.slice(start, end);
    const inside = spansWithin(spans, start, end);
    return { at: start, paragraph: readQuoted(words, new ParagraphMemo()), spans: inside };
  });
}

/** The questions that an article's tagged spans raise, with the answers that its annotation gives. */
export function examplesOf(article: Article, spans: readonly TaggedSpan[]): Examples {
  const examples: Record<Question, Choice[]> = { cueOfContent: [], sourceOfCue: [], sourceOfContent: [] };
  for (const { at, paragraph, spans: inside } of paragraphsOf(article, spans)) {
    if (inside.length === 0) continue;
    const linkable = readLinkable(paragraph, inside);
    const { units } = linkable;
    const owners = units.all.map(({ start, end, role }) =>
      ownersOf(article, { start: at + start, end: at + end }, role),
    );
    const ask = (
      question: Question,
      unit: number,
      candidatesFor: (linkable: Linkable, unit: number, root: NamedFeature) => Candidate<NamedFeature>[],
    ) => {
      if (owners[unit]!.length === 0) return;
      const candidates = candidatesFor(linkable, unit, new NamedFeature());
      const right = candidates.findIndex(
        (candidate) => candidate.unit >= 0 && owners[candidate.unit]!.some((gold) => owners[unit]!.includes(gold)),
      );
      examples[question].push({
        candidates: candidates.map(({ features }) => features.map(({ name }) => name)),
        right: Math.max(0, right),
      });
    };
    for (const content of units.of.content) {
      ask('cueOfContent', content, cuesFor);
      const hasCue = units.of.cue.some((cue) => owners[cue]!.some((gold) => owners[content]!.includes(gold)));
      if (!hasCue) ask('sourceOfContent', content, sourcesWithoutCue);
    }
    for (const cue of units.of.cue) ask('sourceOfCue', cue, sourcesFor);
  }
  return examples;
}

/** The annotated attributions that a span belongs to: a source to all that share it, any other one to that with which it shares most. */
function ownersOf({ gold }: Article, span: Span, role: TaggedRole): Gold[] {
  const shared = (attribution: Gold) =>
    attribution[role].reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
      0,
    );
  const owners = gold.filter((attribution) => shared(attribution) > 0);
  return role === 'source' ? owners : owners.sort((a, b) => shared(b) - shared(a)).slice(0, 1);
}
