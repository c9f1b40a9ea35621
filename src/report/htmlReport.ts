import type { ClaimEntry } from '../corpus/claimGroups';
import { PARTS, type Composition } from '../corpus/composition';
import { readAlone } from '../corpus/digest';
import { htmlPage } from '../formats/htmlPage';
import { escapeXmlText } from '../formats/xml';
import type { FolderReport, ReportedUtterance, ReportedVariant, VariantPart } from './folderReport';
import { REPORT_STYLE } from './reportStyle';
import {
  claimantWords,
  claimsWords,
  decisionWords,
  differenceWords,
  leftOut,
  MOST_IN_MATRIX,
  MOST_LISTED,
  PART_WORDS,
  placesWords,
  relationWords,
  saidWords,
} from './words';

/** A report as one HTML page that needs nothing else and runs nothing; bright, dark and printed, and told in words as well as in colours. */
export function htmlReport(title: string, report: FolderReport): string {
  return htmlPage(title, REPORT_STYLE, [
    `<p>${bidi(decisionWords(report))}</p>`,
    ...section('sources', 'What each source consists of', sourcesTable(report)),
    ...section('speakers', 'Who is quoted where', speakersTable(report)),
    ...section('utterances', 'The same words in several sources', utterancesList(report)),
    ...section('claims', 'Claims, the most worth a check first', claimsTable(report)),
  ]);
}

function section(id: string, heading: string, content: readonly string[]): string[] {
  return [`<section aria-labelledby="${id}" tabindex="0"><h2 id="${id}">${heading}</h2>`, ...content, '</section>'];
}

function sourcesTable({ sources }: FolderReport): string[] {
  if (sources.length === 0) return ['<p>There are no sources.</p>'];
  return [
    '<table><caption>Shares of each text in percent. Attributed is what somebody is quoted as saying or writing.</caption>',
    `<thead><tr><th scope="col">Source</th><th scope="col">Bar</th>${PARTS.map((part) => `<th scope="col" class="number"><span class="key ${part}" aria-hidden="true"></span> ${PART_WORDS[part]}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...sources.map(
      ({ name, shares }) =>
        `<tr><th scope="row">${bidi(name)}</th><td>${bar(shares)}</td>${PARTS.map((part) => `<td class="number">${shares[part]}</td>`).join('')}</tr>`,
    ),
    '</tbody></table>',
  ];
}

/** A stacked bar; what it tells stands in the cells beside it as well. */
function bar(shares: Composition): string {
  let x = 0;
  const parts = PARTS.filter((part) => shares[part] > 0).map((part) => {
    const rectangle = `<rect class="${part}" x="${x}" y="0" width="${shares[part]}" height="10"/>`;
    x += shares[part];
    return rectangle;
  });
  const label = PARTS.map((part) => `${PART_WORDS[part]} ${shares[part]} %`).join(', ');
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${label}">${parts.join('')}</svg>`;
}

function speakersTable({ sources, speakers }: FolderReport): string[] {
  if (speakers.length === 0) return ['<p>Nobody is quoted.</p>'];
  const columns = sources.slice(0, MOST_IN_MATRIX.sources);
  const rows = speakers.slice(0, MOST_IN_MATRIX.speakers);
  return [
    '<table><caption>Quotations of each speaker in each source.</caption>',
    `<thead><tr><th scope="col">Speaker</th><th scope="col" class="number">All</th>${columns.map(({ name }) => `<th scope="col" class="number">${bidi(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(({ name, counts }) => {
      const cells = columns.map((_, at) => `<td class="number">${counts[at]! > 0 ? counts[at]! : '–'}</td>`);
      return `<tr><th scope="row">${bidi(name)}</th><td class="number">${counts.reduce((sum, count) => sum + count, 0)}</td>${cells.join('')}</tr>`;
    }),
    '</tbody></table>',
    ...note(leftOut(speakers.length, rows.length, 'speakers')),
    ...note(leftOut(sources.length, columns.length, 'sources')),
  ];
}

function utterancesList({ utterances, alone }: FolderReport): string[] {
  return [
    `<p>In several sources: ${utterances.length}. In one only: ${alone}. The fullest comes first, those that differ most are at the top. <del>−What a source leaves out</del> and <ins>+what only it has</ins> are marked.</p>`,
    ...utterances.slice(0, MOST_LISTED).flatMap(utteranceBlock),
    ...note(leftOut(utterances.length, MOST_LISTED, 'utterances')),
  ];
}

function utteranceBlock({ speakers, variants }: ReportedUtterance): string[] {
  const who = speakers.length > 0 ? speakers.map(bidi).join(', ') : 'Speaker unclear';
  return [
    `<article><h3>${who}</h3>`,
    '<table><thead><tr><th scope="col">Source</th><th scope="col">Words</th><th scope="col">How they differ</th></tr></thead><tbody>',
    ...variants.map(variantRow),
    '</tbody></table></article>',
  ];
}

function variantRow({ source, line, speakers, relations, parts }: ReportedVariant, index: number): string {
  const credited = speakers.length > 0 ? `<br>${speakers.map(bidi).join(', ')}` : '';
  const how = index === 0 ? 'the fullest' : relations.map(relationWords).join('; ');
  return `<tr><th scope="row">${bidi(source)}, line ${line}${credited}</th><td dir="auto" class="words">${parts.map(markedUp).join(' ')}</td><td>${escapeXmlText(how)}</td></tr>`;
}

function markedUp({ kind, words }: VariantPart): string {
  const escaped = escapeXmlText(words);
  if (kind === 'same') return escaped;
  return kind === 'left-out' ? `<del>−${escaped}</del>` : `<ins>+${escaped}</ins>`;
}

function claimsTable(report: FolderReport): string[] {
  const { claims } = report;
  if (claims.length === 0) return ['<p>No claims were found.</p>'];
  return [
    `<p>${claimsWords(report)}</p>`,
    '<table><caption>How much each claim is worth a check, in percent, as the program sees it. What is claimed again, in whatever words, is listed once.</caption>',
    '<thead><tr><th scope="col" class="number">Worth a check</th><th scope="col">Claim</th><th scope="col">Who</th><th scope="col">Where</th><th scope="col">What people say of it</th></tr></thead><tbody>',
    ...claims.slice(0, MOST_LISTED).map(claimRow),
    '</tbody></table>',
    ...note(leftOut(claims.length, MOST_LISTED, 'claims')),
  ];
}

function claimRow(entry: ClaimEntry): string {
  const { claim } = entry;
  const difference = differenceWords(entry);
  const where = [
    ...(difference === undefined ? [] : [`<strong>≠ ${bidi(difference)}</strong>`]),
    ...placesWords(entry, bidi),
  ].join('<br>');
  return `<tr><td class="number">${Math.round(100 * claim.checkWorthiness)}</td><td dir="auto" class="words">${escapeXmlText(readAlone(claim))}</td><td>${bidi(claimantWords(claim))}</td><td>${where}</td><td>${bidi(saidWords(entry))}</td></tr>`;
}

function note(words: string | undefined): string[] {
  return words === undefined ? [] : [`<p>${words}</p>`];
}

function bidi(words: string): string {
  return `<bdi>${escapeXmlText(words)}</bdi>`;
}
