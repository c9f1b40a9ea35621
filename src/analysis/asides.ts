import { positionAt } from '../text/positions';
import { bySpan, isBlank, span, type Span } from '../text/span';
import type { SourceText } from '../text/sourceText';
import type { Analysis } from './analysis';

/** A run of text that a reader may skip: boilerplate, or a repeat of what stands further up, with nothing but white space within. */
export interface Aside extends Span {
  readonly kind: 'boilerplate' | 'repeat';
  /** The first line that belongs to the aside as a whole. */
  readonly firstLine: number;
  /** The last line that does; before `firstLine` where the aside is but a part of a line. */
  readonly lastLine: number;
}

/** Joins neighbouring boilerplate, and neighbouring repeats, into runs. In the order of the text. */
export function asides({ text, lines }: Pick<SourceText, 'text' | 'lines'>, analysis: Analysis): Aside[] {
  const parts = [
    ...analysis.boilerplate.map((found) => ({ ...found.span, kind: 'boilerplate' as const })),
    ...analysis.repeats.map((found) => ({ ...found.span, kind: 'repeat' as const })),
  ].sort(bySpan);
  const runs: (typeof parts)[number][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run?.kind === part.kind && isBlank(text, span(run.end, part.start))) {
      runs[runs.length - 1] = { ...run, end: Math.max(run.end, part.end) };
    } else runs.push(part);
  }
  return runs.map((run) => {
    const first = positionAt(lines, run.start).line;
    const last = positionAt(lines, run.end).line;
    return {
      ...run,
      firstLine: isBlank(text, span(lines[first]!.start, run.start)) ? first : first + 1,
      lastLine: isBlank(text, span(run.end, lines[last]!.end)) ? last : last - 1,
    };
  });
}
