import { join } from 'node:path';
import { RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { spanText, type Span } from '../../text/span';
import { isolate, placesIn, section, shorten } from '../columns';
import { printable } from '../output';
import { countsOf, countWords } from './checkCounts';
import type { Stray } from './checkFolder';
import { slugOfPath, type CheckedAnnotation, type CheckedSource } from './checkSource';

/** So many annotations of a source are listed for people; in JSON all of them. */
const MOST_LISTED = 20;

/**
 * How a source's annotations stand, for people: one line if all is well, else with everything that is not. Nothing in it can steer the terminal.
 * @param width the terminal's, in columns
 */
export function checkReport(folder: string, { source, text, problems, files }: CheckedSource, width: number): string {
  const all = files.flatMap(({ path, annotations }) => annotations.map((one) => ({ ...one, slug: slugOfPath(path) })));
  const wrong = all.filter(
    ({ state, remark }) => (state !== undefined && state !== 'exact' && state !== 'moved') || remark !== undefined,
  );
  const where = text === undefined ? () => '' : placesIn(text);
  const listed = wrong
    .slice(0, MOST_LISTED)
    .map((one) => [
      one.spans[0] ? where(one.spans[0]) : '–',
      one.state ?? '',
      shorten(`${one.annotation.statement.kind}, ${one.slug}`),
      shorten(wordsOf(one, text)),
    ]);
  const more = wrong.length - listed.length;
  const problemsOfFiles = files.flatMap(({ path, problems: ofFile }) =>
    ofFile.map(({ line, message }) => `${RECORD_FOLDER}/${path}${line === undefined ? '' : `:${line}`} ${message}`),
  );
  const said = [...problems.map((problem) => `${source} ${problem}`), ...problemsOfFiles];
  return [
    `${isolate(printable(join(folder, source)))}  ${countWords(countsOf(all))}`,
    ...(files.length > 1
      ? files.map(({ path, annotations }) => `  ${printable(path)}  ${countWords(countsOf(annotations))}`)
      : []),
    ...said.map((problem) => `  ! ${isolate(shorten(problem))}`),
    ...section('Changed and lost', width, listed),
    ...(more > 0 ? [`  … and ${more} more; --format json lists all`] : []),
    ...(listed.length > 0 ? [''] : []),
    '',
  ].join('\n');
}

/** What is said of a file that belongs to no source, for people. */
export function strayReport(folder: string, { path, line, message, isProblem }: Stray): string {
  return `${isProblem ? '! ' : ''}${printable(join(folder, RECORD_FOLDER, path))}${line === undefined ? '' : `:${line}`} ${printable(message)}\n`;
}

function wordsOf({ annotation, spans, remark }: CheckedAnnotation, text: string | undefined): string {
  const told = annotation.parts.filter(({ role }) => role === 'content').map(({ selector }) => selector.exact);
  const before = told.join(' … ');
  const now = spans.map((span: Span) => spanText(text ?? '', span)).join(' … ');
  const change = now === '' || now === before ? '' : ` → ${now}`;
  return `${before}${change}${remark === undefined ? '' : ` (${remark})`}`;
}
