import { overlaps, type Span } from '../../text/span';
import type { TaggedSpan } from '../tagger/tagger';
import { splitCoordinated } from './coordination';
import { describe } from './describe';
import { fillQuotes } from './fillQuotes';
import { readHeadline, readTranscriptLine } from './forms';
import { anchorOf, type ReadFrames } from './frame';
import { completeIdleCues } from './idleCues';
import { joinUnits, type Joined } from './joined';
import { linkSpans } from './linker/linkSpans';
import { mendBorders } from './mendBorders';
import { findMissingSources } from './missingSources';
import { turnPassives } from './passives';
import { partInserted, rejoinRelatives } from './insertedCues';
import { quotedForm } from './quotedForm';
import type { QuotedParagraph } from './quotedParagraph';
import { relayWithin } from './relayWithin';
import { tidyBorders } from './tidy';
import { isQuotedSentence } from './quotedSentence';

/**
 * What is less likely right than that is left out, by what stands in quotation marks: chosen on articles that the tagger was not trained on.
 * Quoted words are somebody's, however unsure it is whose, unless all there is may be a title or a term.
 */
const LEAST_CONFIDENCE = { unquoted: 0.34, term: 0.4, quoted: 0 };

/** What a paragraph is to the text. */
export interface Place {
  readonly isHeadline: boolean;
  /** Whether it begins with a label and a colon as other paragraphs do: the speakers of a conversation. */
  readonly isLabelled: boolean;
}

/** Makes attributions of what the tagger marked in one paragraph, and of what its form says by itself. */
export function readFrames(paragraph: QuotedParagraph, spans: readonly TaggedSpan[], place: Place): ReadFrames {
  const { tokens, stretches, marks } = paragraph;
  const attributed = joinSpans(paragraph, spans, place);
  const taken = attributed.flatMap(({ content }) => content);
  const loose = stretches.filter(
    (stretch) => isQuotedSentence(paragraph, stretch) && !taken.some((part) => overlaps(part, stretch)),
  );
  const last = stretches.at(-1);
  const lastToken = tokens.at(-1);
  return {
    frames: attributed
      .map((joined) => describe(paragraph, joined))
      .filter(
        ({ confidence, content }) => content.length === 0 || confidence >= LEAST_CONFIDENCE[formOf(paragraph, content)],
      )
      .sort((a, b) => anchorOf(a).start - anchorOf(b).start),
    loose: loose.map(({ start, end }): Span => ({ start, end })),
    endsOpen: last !== undefined && !last.closer && last.end === lastToken?.end,
    ...(marks.orphan && { orphan: marks.orphan }),
    span: { start: tokens[0]?.start ?? 0, end: lastToken?.end ?? 0 },
  };
}

function formOf(paragraph: QuotedParagraph, content: readonly Span[]): keyof typeof LEAST_CONFIDENCE {
  const form = quotedForm(paragraph, content);
  if (!form) return 'unquoted';
  return form === 'title' || form === 'term' ? 'term' : 'quoted';
}

/** The attributions of a paragraph as the linker and the rules make them, before they are described. */
export function joinSpans(paragraph: QuotedParagraph, spans: readonly TaggedSpan[], place: Place): Joined[] {
  const line = readTranscriptLine(paragraph, place.isLabelled);
  if (line) return [line];
  const linked = linkSpans(
    paragraph,
    mendBorders(paragraph, fillQuotes(paragraph, partInserted(paragraph, spans))),
  ).map(joinUnits);
  const steps = [
    rejoinRelatives,
    completeIdleCues,
    turnPassives,
    findMissingSources,
    splitCoordinated,
    relayWithin,
    tidyBorders,
  ];
  const attributions = steps
    .reduce<readonly Joined[]>((all, step) => step(paragraph, all), linked)
    .filter((joined) => isComplete(paragraph, joined));
  const headline = readHeadline(paragraph, place.isHeadline);
  if (!headline) return [...attributions];
  const isBeside = ({ content, cue }: Joined) =>
    !content.some((part) => overlaps(part, headline.content[0]!)) && !(cue && overlaps(cue, headline.content[0]!));
  const hasCue = attributions.some(
    (joined) =>
      !isBeside(joined) && joined.cue && /\p{L}/u.test(paragraph.text.slice(joined.cue.start, joined.cue.end)),
  );
  return hasCue ? [...attributions] : [headline, ...attributions.filter(isBeside)];
}

/** Whether an attribution has words and somebody or something that attributes them, or leads to words in the next paragraph. */
function isComplete({ text }: QuotedParagraph, { content, cue, source }: Joined): boolean {
  if (content.length > 0) return cue !== undefined || source !== undefined;
  return cue !== undefined && /^[^,;.“”"]{0,80}:$/u.test(text.slice(cue.end).trimEnd());
}
