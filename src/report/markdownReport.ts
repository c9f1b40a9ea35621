import type { ClaimEntry } from '../corpus/claimGroups';
import { PARTS } from '../corpus/composition';
import { readAlone } from '../corpus/digest';
import { escapeMarkdown, markdownTable } from '../formats/markdown';
import type { FolderReport, VariantPart } from './folderReport';
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

/** A report as Markdown. Words of texts are never markup in it. */
export function markdownReport(title: string, report: FolderReport): string {
  const { sources, speakers, utterances, alone, claims } = report;
  const columns = sources.slice(0, MOST_IN_MATRIX.sources);
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(decisionWords(report)),
    '',
    '## What each source consists of',
    '',
    ...table(
      ['Source', ...PARTS.map((part) => `${PART_WORDS[part]} %`)],
      sources.map(({ name, shares }) => [escapeMarkdown(name), ...PARTS.map((part) => `${shares[part]}`)]),
    ),
    '',
    '## Who is quoted where',
    '',
    ...table(
      ['Speaker', 'All', ...columns.map(({ name }) => escapeMarkdown(name))],
      speakers
        .slice(0, MOST_IN_MATRIX.speakers)
        .map(({ name, counts }) => [
          escapeMarkdown(name),
          `${counts.reduce((sum, count) => sum + count, 0)}`,
          ...columns.map((_, at) => (counts[at]! > 0 ? `${counts[at]!}` : '–')),
        ]),
    ),
    ...note(leftOut(speakers.length, MOST_IN_MATRIX.speakers, 'speakers')),
    ...note(leftOut(sources.length, columns.length, 'sources')),
    '',
    '## The same words in several sources',
    '',
    `In several sources: ${utterances.length}. In one only: ${alone}. ~~−What a source leaves out~~ and **+what only it has** are marked.`,
    ...utterances.slice(0, MOST_LISTED).flatMap(({ speakers: who, variants }) => [
      '',
      `### ${who.length > 0 ? escapeMarkdown(who.join(', ')) : 'Speaker unclear'}`,
      '',
      ...variants.map(({ source, line, parts, relations }, index) => {
        const how = index === 0 ? 'the fullest' : relations.map(relationWords).join('; ');
        return `- ${escapeMarkdown(source)}, line ${line} (${how}): ${parts.map(marked).join(' ')}`;
      }),
    ]),
    ...note(leftOut(utterances.length, MOST_LISTED, 'utterances')),
    '',
    '## Claims, the most worth a check first',
    '',
    claimsWords(report),
    '',
    ...table(
      ['Worth a check %', 'Claim', 'Who', 'Where', 'What people say of it'],
      claims.slice(0, MOST_LISTED).map(claimRow),
    ),
    ...note(leftOut(claims.length, MOST_LISTED, 'claims')),
    '',
  ];
  return lines.join('\n');
}

function claimRow(entry: ClaimEntry): string[] {
  const { claim } = entry;
  const difference = differenceWords(entry);
  return [
    `${Math.round(100 * claim.checkWorthiness)}`,
    escapeMarkdown(readAlone(claim)),
    escapeMarkdown(claimantWords(claim)),
    [
      ...(difference === undefined ? [] : [`**≠ ${escapeMarkdown(difference)}**`]),
      ...placesWords(entry, escapeMarkdown),
    ].join('; '),
    escapeMarkdown(saidWords(entry)),
  ];
}

function marked({ kind, words }: VariantPart): string {
  const escaped = escapeMarkdown(words);
  if (kind === 'same' || escaped === '') return escaped;
  return kind === 'left-out' ? `~~−${escaped}~~` : `**+${escaped}**`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? ['None.'] : markdownTable(head, rows);
}

function note(words: string | undefined): string[] {
  return words === undefined ? [] : ['', words];
}
