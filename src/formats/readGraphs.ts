import type { MarkedText, TextMark } from '../annotations/textMark';
import { byPlace } from '../annotations/foundMarks';
import { withLineFeeds } from '../text/lineFeeds';
import { locate, type GivenSpan, type OffsetUnit } from './detectUnit';
import type { FormatProblem, ReadResult } from './format';
import { fromGraph } from './fromGraph';
import { groupBy } from '../text/groupBy';
import { place } from './placing';
import type { LabelledSpan, Link, SpanGraph } from './spanGraph';

/** A text with labelled stretches as a file gives it, before it is known where they are. */
export interface GivenGraph {
  readonly where: Pick<FormatProblem, 'file' | 'line'>;
  readonly name: string;
  /** As it stands. */
  readonly text: string;
  readonly spans: readonly (GivenSpan & Omit<LabelledSpan, 'start' | 'end'> & { readonly line?: number })[];
  readonly links: readonly Link[];
  /** Of marks that do not say. */
  readonly verdict?: TextMark['verdict'];
  /** Puts the graph right once it is known where things are: some formats have more than stretches and links. */
  readonly mend?: (graph: SpanGraph, text: string) => SpanGraph;
  /** What the file, or its format for all files, says that it counts in. */
  readonly unit?: OffsetUnit | undefined;
}

/** Finds the stretches in their texts and makes marks of them; what several graphs say of one text is put together. */
export function readGraphs(graphs: readonly GivenGraph[], usual: OffsetUnit): ReadResult {
  const problems: FormatProblem[] = [];
  const texts = new Map<string, { name: string; text: string; marks: TextMark[] }>();
  for (const ofFile of groupBy(graphs, ({ where }) => where.file).values()) {
    const declared = ofFile.find((graph) => graph.unit)?.unit;
    const located = locate(ofFile, declared ?? usual, declared !== undefined);
    ofFile.forEach((graph, index) => {
      const { name, where, links, verdict } = graph;
      const { text } = withLineFeeds(graph.text);
      const spans = graph.spans.flatMap((given, nth) => {
        const at = given.line === undefined ? where : { ...where, line: given.line };
        const { span, problem } = place(located[index]!.spans[nth]!, given, located[index]!.unit, at, given.id);
        if (problem) problems.push(problem);
        return span ? [{ id: given.id, label: given.label, attributes: given.attributes, ...span }] : [];
      });
      const key = `${name}\0${text}`;
      const marked = texts.get(key) ?? { name, text, marks: [] };
      texts.set(key, marked);
      const mended = graph.mend?.({ spans, links }, text) ?? { spans, links };
      marked.marks.push(...fromGraph(mended, { name, text, ...(verdict && { verdict }) }));
    });
  }
  return { texts: [...texts.values()].map(withUniqueIds), problems };
}

/** Marks in the order of the text, each with an id of its own. */
export function withUniqueIds(marked: MarkedText): MarkedText {
  const taken = new Set<string>();
  const marks = [...marked.marks].sort(byPlace).map((mark) => {
    let id = mark.id;
    for (let time = 2; taken.has(id); time++) id = `${mark.id}-${time}`;
    taken.add(id);
    return id === mark.id ? mark : { ...mark, id };
  });
  return { ...marked, marks };
}
