import { basename, dirname, extname, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { analyze } from '../analysis/analyze';
import type { Tagger } from '../analysis/tagger/tagger';
import { folderReport, type ReportedSource } from '../report/folderReport';
import { htmlReport } from '../report/htmlReport';
import { markdownReport } from '../report/markdownReport';
import { namesOf } from '../report/reportedDecisions';
import { ParagraphMemo } from '../text/memo';
import { decidedIn, namesIn } from './decided';
import { folderOf, nameWithin } from './folder';
import { complaints, EXIT, printable, type ExitStatus, type Streams } from './output';
import { replaceFile } from './replaceFile';
import { readSites } from './siteLines';
import { readSources } from './sources';

const WRITERS: Readonly<Record<string, typeof htmlReport>> = {
  '.html': htmlReport,
  '.htm': htmlReport,
  '.md': markdownReport,
  '.markdown': markdownReport,
};

/** Whether a report can be written into a file of that name. */
export function isReportFile(file: string): boolean {
  return extname(file).toLowerCase() in WRITERS;
}

/** `report FOLDER --output FILE`: a page about the sources of a folder as people decided on them, HTML or Markdown by the name of the file. */
export async function reportFolder(
  folder: string,
  output: string,
  { stdout, stderr }: Streams,
  tagger: Tagger,
): Promise<ExitStatus> {
  const { complain, status } = complaints(stderr);
  const sources: ReportedSource[] = [];
  const annotated = folderOf(folder);
  const names = await namesIn(annotated, complain);
  const sites = await readSites([folder]);
  for await (const source of readSources([folder])) {
    if (!('text' in source)) {
      complain(source.file, source.message);
      continue;
    }
    if (source.problem) complain(source.file, source.problem.message);
    const { text } = source;
    const name = nameWithin(annotated, source.file);
    const found = analyze(text, tagger, new ParagraphMemo(), sites.linesOf(source.file));
    const decided = await decidedIn(annotated, name, { text, found }, complain);
    sources.push({
      name: nameWithin(folder, source.file),
      text,
      decided: { ...decided, names: namesOf(decided.analysis.speakers, names.in(name)) },
    });
  }
  if (sources.length === 0) return EXIT.notDone;
  const write = WRITERS[extname(output).toLowerCase()]!;
  try {
    await mkdir(dirname(resolve(output)), { recursive: true });
    await replaceFile(output, write(`Report on ${basename(resolve(folder))}`, folderReport(sources)));
  } catch (error) {
    complain(output, `not written: ${(error as Error).message}`);
    return EXIT.notDone;
  }
  stdout.write(`${printable(output)}\n`);
  return status();
}
