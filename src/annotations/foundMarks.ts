import type { Analysis, SpeakerId } from '../analysis/analysis';
import { MarkIds } from '../analysis/markIds';
import { withLineFeeds } from '../text/lineFeeds';
import { spanText, type Span } from '../text/span';
import type { PartRole, Statement } from './annotation';
import { boilerplateStatement, claimStatement, mentionStatement, quotationStatement } from './statements';
import type { PlacedPart, TextMark } from './textMark';

/**
 * What an analysis found, as marks that can be decided on and written out: quotations with their cue and source, claims, boilerplate and the
 * places that name a speaker. In the order of the text, a mark that holds another before it.
 * @param text as it was analysed; the marks speak of it with its line breaks as `\n` (`withLineFeeds`)
 */
export function foundMarks(analysis: Analysis, text: string): TextMark[] {
  const lineFeeds = withLineFeeds(text);
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const speakerOf = (id: SpeakerId) => speakers.get(id);
  const placed = (role: PartRole, spans: readonly (Span | undefined)[]): PlacedPart[] =>
    spans.flatMap((span) => (span && span.start < span.end ? [{ role, ...lineFeeds.normal(span) }] : []));
  const mark = (id: string, statement: Statement, parts: readonly PlacedPart[], confidence: number): TextMark[] =>
    parts.some(({ role }) => role === 'content') ? [{ id, statement, verdict: 'found', parts, confidence }] : [];

  // Mentions have no ids of their own.
  const ids = new MarkIds();
  return [
    ...analysis.boilerplate.flatMap((of) =>
      mark(of.id, boilerplateStatement(of), placed('content', [of.span]), of.confidence),
    ),
    ...analysis.claims.flatMap((of) =>
      mark(of.id, claimStatement(of, speakerOf), placed('content', [of.span]), of.checkWorthiness),
    ),
    ...analysis.quotations.flatMap((of) => {
      const { id, content, cue, source, confidence } = of;
      const parts = [...placed('content', content), ...placed('cue', [cue]), ...placed('source', [source])];
      return mark(id, quotationStatement(of, speakerOf), parts, confidence);
    }),
    ...analysis.speakers.flatMap((of) =>
      of.mentions.flatMap((mention) =>
        mark(
          ids.next('mention', `${of.id} ${spanText(text, mention)}`),
          mentionStatement(of),
          placed('content', [{ start: mention.start, end: mention.end }]),
          mention.confidence,
        ),
      ),
    ),
  ].sort(byPlace);
}

/** Order of marks in their text: by where their first words start, the longer first. */
export function byPlace(a: TextMark, b: TextMark): number {
  const one = reach(a);
  const other = reach(b);
  return one.start - other.start || other.end - one.end;
}

/** From the start of a mark's first words to the end of its last, whatever their roles. */
export function reach({ parts }: Pick<TextMark, 'parts'>): Span {
  let [{ start, end }] = parts as [PlacedPart, ...PlacedPart[]];
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}
