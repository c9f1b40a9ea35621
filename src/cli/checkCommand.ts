import { realpath } from 'node:fs/promises';
import { findingOf } from '../corpus/verbatim/finding';
import { readForCheck, VerbatimCheck } from '../corpus/verbatim/verbatimCheck';
import type { CheckedDraft } from './drafts/checkedDraft';
import { draftRecords } from './drafts/draftRecords';
import { draftReport, draftSummary } from './drafts/draftReport';
import { sarifLog } from './drafts/sarif';
import { complaints, EXIT, jsonLine, writeAll, type ExitStatus, type Streams } from './output';
import { readSource, readSources } from './sources';

export type CheckFormat = 'text' | 'json' | 'sarif';

export interface CheckOptions {
  /** Files and folders of sources. */
  readonly sources: readonly string[];
  readonly format: CheckFormat;
  readonly leastWords: number;
}

/**
 * `check DRAFT… --sources FOLDER`: looks for the quotations of drafts in the sources. A draft is never its own source. What cannot be read is bad
 * input, since the answer might lie there; all else is checked nevertheless.
 */
export async function checkDrafts(
  files: readonly string[],
  { sources, format, leastWords }: CheckOptions,
  { stdout, stderr }: Streams,
): Promise<ExitStatus> {
  const { complain, status } = complaints(stderr);
  const drafts: { readonly file: string; readonly text: string; readonly check: VerbatimCheck }[] = [];
  for (const file of files) {
    const draft = await readSource(file);
    if (!('text' in draft)) complain(file, draft.message);
    else drafts.push({ file, text: draft.text, check: new VerbatimCheck(draft.text, isMarkdown(file), leastWords) });
  }
  const own = new Set(await Promise.all(drafts.map(({ file }) => realpath(file))));
  let read = 0;
  for await (const source of readSources(sources)) {
    if (!('text' in source)) {
      complain(source.file, source.message);
      continue;
    }
    if (own.has(await realpath(source.file))) continue;
    read++;
    const prepared = readForCheck(source.text);
    for (const { check } of drafts) check.read(source.file, prepared);
  }
  const checked = drafts.map(({ file, text, check }): CheckedDraft => ({ file, text, quotations: check.result() }));
  await writeAll(answers(checked, read, format), stdout);
  if (status() !== EXIT.ok || read === 0) return EXIT.usage;
  const isWrong = checked.some(({ quotations }) => quotations.some((one) => findingOf(one) === 'not-verbatim'));
  return isWrong ? EXIT.problem : EXIT.ok;
}

// eslint-disable-next-line @typescript-eslint/require-await -- written as every other command's answers are
async function* answers(drafts: readonly CheckedDraft[], sources: number, format: CheckFormat) {
  if (format === 'sarif') {
    yield jsonLine(sarifLog(drafts));
    return;
  }
  for (const draft of drafts) {
    if (format === 'json') yield* draftRecords(draft);
    else yield draftReport(draft);
  }
  if (format === 'text') yield draftSummary(drafts, sources);
}

function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i.test(file);
}
