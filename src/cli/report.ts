import Table from 'cli-table3';
import stringWidth from 'string-width';
import { isOnRecord } from '../analysis/acts';
import type { Analysis, Quotation, Speaker, SpeakerId } from '../analysis/analysis';
import { readText } from '../text/sourceText';
import { countBelow } from '../text/offsets';
import { spanLength, spanText, type Span } from '../text/span';
import { claimantOf } from './analysisRecord';
import { printable } from './output';

/** No lines between or around the cells: columns alone. */
const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((place) => [place, '']),
);
const GAP = 2;
const LEAST_WORDS = 24;
/** Longer words are cut before the table measures them: it need not measure ten megabytes. */
const MOST_WORDS = 400;

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

/** A heading with the number of its rows, and under it the rows in columns; the last one takes the room that is left. */
function section(title: string, width: number, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const [place, kind, name] = [0, 1, 2].map(
    (column) => Math.max(0, ...rows.map((row) => stringWidth(row[column]!))) + GAP,
  );
  const nameWidth = Math.min(name!, 28);
  const wordsWidth = Math.max(LEAST_WORDS, width - 2 - place! - kind! - nameWidth);
  const isNamed = name! > GAP;
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: true },
    colWidths: isNamed ? [place!, kind!, nameWidth, wordsWidth] : [place!, kind!, wordsWidth + nameWidth],
  });
  for (const row of rows) table.push(row.filter((_, column) => isNamed || column !== 2).map(isolate));
  const lines = table.toString().split('\n');
  return ['', `  ${title} (${rows.length})`, ...lines.map((line) => `  ${line.trimEnd()}`)];
}

function shorten(words: string): string {
  return printable(words.slice(0, MOST_WORDS));
}

function times(repeats: number): string {
  return repeats === 0 ? '' : ` (${repeats + 1} times)`;
}

/** Right-to-left words between isolates, so that they do not drag the rest of the line along. */
function isolate(cell: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(cell)
    ? `\u2068${cell}\u2069`
    : cell;
}

/** Tells the line and column of a stretch: `12:5`, both from 1, columns in UTF-16 code units as VS Code counts them. */
function placesIn(text: string): (span: Span) => string {
  const { lines } = readText(text);
  return ({ start }) => {
    const line = countBelow(lines.length, (index) => lines[index]!.start <= start) - 1;
    return `${line + 1}:${start - lines[line]!.start + 1}`;
  };
}
