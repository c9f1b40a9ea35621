import { checkFolder, type Stray } from './check/checkFolder';
import { countsOf, countWords, NO_COUNTS, sum, type Counts } from './check/checkCounts';
import { checkRecords, strayRecord } from './check/checkRecords';
import { checkReport, strayReport } from './check/checkReport';
import type { CheckedSource } from './check/checkSource';
import { openContentChecks } from './check/contentCheck';
import { recordFolders } from './check/recordFolders';
import { EXIT, printable, writeAll, type ExitStatus, type Streams } from './output';

/** `annotations --check FOLDER…`: validates everything under `.on-record` and looks for its words in the sources as they are now. */
export async function checkAnnotations(
  folders: readonly string[],
  format: 'table' | 'json',
  { stdout, stderr }: Streams,
): Promise<ExitStatus> {
  const checks = await openContentChecks();
  let status: ExitStatus = EXIT.ok;
  let total: Total = { sources: 0, files: 0, problems: 0, counts: NO_COUNTS };
  async function* answers() {
    for (const path of folders) {
      let isEmpty = true;
      for await (const found of recordFolders(path)) {
        isEmpty = false;
        for await (const one of checkFolder(found, checks)) {
          if (!isWell(one)) status = EXIT.problem;
          if ('message' in one) {
            yield format === 'json' ? strayRecord(found.folder, one) : strayReport(found.folder, one);
            continue;
          }
          total = added(total, one);
          if (format === 'json') yield* checkRecords(found.folder, one);
          else yield checkReport(found.folder, one, stdout.columns ?? 120);
        }
      }
      if (isEmpty) stderr.write(`on-record: ${printable(path)}: nobody has annotated here (there is no .on-record)\n`);
    }
    if (format === 'table' && total.files > 0) yield totalWords(total);
  }
  await writeAll(answers(), stdout);
  return status;
}

interface Total {
  readonly sources: number;
  readonly files: number;
  readonly problems: number;
  readonly counts: Counts;
}

function added({ sources, files, problems, counts }: Total, checked: CheckedSource): Total {
  return {
    sources: sources + 1,
    files: files + checked.files.length,
    problems: problems + checked.problems.length + checked.files.reduce((all, file) => all + file.problems.length, 0),
    counts: checked.files.reduce((all, { annotations }) => sum(all, countsOf(annotations)), counts),
  };
}

function totalWords({ sources, files, problems, counts }: Total): string {
  const wrong = problems === 0 ? '' : `; ${numbered(problems, 'problem')}`;
  return `\n${countWords(counts)} (${numbered(sources, 'source')}, ${numbered(files, 'file')} of annotations)${wrong}\n`;
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Whether everything was found, with the same words, and nothing is wrong. */
function isWell(checked: CheckedSource | Stray): boolean {
  if ('message' in checked) return !checked.isProblem;
  return (
    checked.problems.length === 0 &&
    checked.files.every(
      ({ problems, annotations }) =>
        problems.length === 0 &&
        annotations.every(({ state, remark }) => remark === undefined && (state === 'exact' || state === 'moved')),
    )
  );
}
