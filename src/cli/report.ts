import { isOnRecord } from '../analysis/acts';
import type { Analysis, Quotation, Speaker, SpeakerId } from '../analysis/analysis';
import { spanLength, spanText, type Span } from '../text/span';
import { claimantOf } from './analysisRecord';
import { isolate, placesIn, section, shorten } from './columns';
import { printable } from './output';

/**
 * An analysis for people: what was found in one file, with lines and columns as editors count them (from 1).
 * Nothing in it can steer the terminal.
 * @param width the terminal's, in columns
 */
export function reportOf(file: string, text: string, analysis: Analysis, width: number): string {
  const where = placesIn(text);
  const words = (span: Span) => shorten(spanText(text, span));
  const names = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const known = (ids: readonly SpeakerId[]): Speaker[] => ids.flatMap((id) => names.get(id) ?? []);
  const nameAll = (ids: readonly SpeakerId[]) =>
    shorten(
      known(ids)
        .map(({ name }) => name)
        .join('; '),
    ) || 'unclear';
  const attributionRow = ({ content, speakers, repeats }: Quotation, kind: string) => [
    where(content[0]!),
    kind,
    nameAll(speakers),
    content.map(words).join(' … ') + times(repeats.length),
  ];

  return [
    isolate(printable(file)),
    ...analysis.furniture.filter(({ role }) => role === 'headline').map(({ span }) => `  ${isolate(words(span))}`),
    `  ${summaryOf(text, analysis)}`,
    ...section(
      'Quotations',
      width,
      analysis.quotations.filter(isOnRecord).map((quotation) => attributionRow(quotation, quotation.kind)),
    ),
    ...section(
      'Claims, and how much they are worth a check',
      width,
      analysis.claims.map((claim) => [
        where(claim.span),
        `${Math.round(100 * claim.checkWorthiness)} %`,
        shorten(claimantOf(claim, known(claim.claimants)) ?? 'unclear'),
        words(claim.span) + times(claim.repeats.length),
      ]),
    ),
    ...section(
      'Thoughts and intentions',
      width,
      analysis.quotations
        .filter((attribution) => !isOnRecord(attribution))
        .map((attribution) => attributionRow(attribution, attribution.act)),
    ),
    ...section(
      'Speakers',
      width,
      analysis.speakers.map(({ name, kind, roles, aliases, mentions, fullest }) => [
        where(mentions[fullest] ?? { start: 0, end: 0 }),
        kind,
        shorten(name),
        shorten([...roles, ...aliases.map((alias) => `= ${alias}`)].join(', ')),
      ]),
    ),
    ...section(
      'Boilerplate',
      width,
      analysis.boilerplate.map(({ span, reason }) => [where(span), reason, '', words(span)]),
    ),
    '',
    '',
  ].join('\n');
}

function summaryOf(text: string, { quotations, boilerplate, repeats }: Analysis): string {
  const length = text.trim().length;
  if (length === 0) return 'empty';
  const share = (spans: readonly Span[]) =>
    `${Math.round((100 * spans.reduce((sum, span) => sum + spanLength(span), 0)) / length)} %`;
  const repeated = repeats.length > 0 ? `, ${share(repeats.map(({ span }) => span))} repeats` : '';
  const attributed = share(quotations.filter(isOnRecord).flatMap(({ content }) => content));
  return `${attributed} attributed, ${share(boilerplate.map(({ span }) => span))} boilerplate${repeated}`;
}

function times(repeats: number): string {
  return repeats === 0 ? '' : ` (${repeats + 1} times)`;
}
