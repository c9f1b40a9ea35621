import type { MarkedText } from '../annotations/textMark';
import type { Format } from './format';
import { listingsOf, type ListingRow } from './listing';
import { countLosses, marksThat } from './losses';
import { stemsOf } from './outputPaths';

/** A report for people as Markdown: quotations, claims, notes and the like in lists, without the text. Words of texts are never markup in it. */
export const markdown: Format = {
  name: 'markdown',
  title: 'Markdown report',
  extensions: ['md'],
  write: (texts) => {
    const stems = stemsOf(texts);
    return texts.map((text, index) => ({ path: `${stems[index]!}.md`, content: reportOf(text) }));
  },
  losses: (texts) =>
    countLosses(texts, {
      'marks left out of the report (mentions, cues, boilerplate)': marksThat(
        (mark) => mark.verdict !== 'rejected' && ['mention', 'cue', 'boilerplate'].includes(mark.statement.kind),
      ),
      'texts that cannot be read again from the report': () => 1,
    }),
};

function reportOf(marked: MarkedText): string {
  const listings = listingsOf(marked);
  const sections = listings.flatMap(({ title, rows }) => [
    '',
    `## ${title} (${rows.length})`,
    '',
    ...rows.flatMap(itemOf),
  ]);
  const empty = listings.length === 0 ? ['', 'Nothing is marked.'] : [];
  return [`# ${escapeMarkdown(marked.name)}`, ...empty, ...sections, ''].join('\n');
}

function itemOf({ line, words, who, about, decided }: ListingRow): string[] {
  const isFilled = (part: string) => part !== '';
  const facts = [...about, decided ?? ''].map(escapeMarkdown).filter(isFilled);
  const named = [escapeMarkdown(who)].filter(isFilled).map((name) => `**${name}**`);
  return [`- ${words.map(escapeMarkdown).join(' … ')}\\`, `  ${[...named, ...facts, `line ${line}`].join(' · ')}`];
}

/**
 * Text as Markdown that shows just that text, on one line: neither markup, HTML nor links come of it. GitHub makes links of mail addresses even
 * where they are escaped, so an invisible word joiner stands in those.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|!#$^]/g, '\\$&')
    .replace(/:(?=\/)|\.(?=\S)/g, '\\$&')
    .replace(/(?<=\S)@/g, '\u2060@')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A table; its cells are Markdown. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}
