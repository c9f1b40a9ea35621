import { basename, dirname, extname, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { analyze } from '../analysis/analyze';
import type { Tagger } from '../analysis/tagger/tagger';
import { comparable } from '../annotations/comparable';
import { Corpus } from '../corpus/corpus';
import { finish } from '../corpus/steps';
import { decidedSource, namesOf } from '../report/decidedSource';
import { folderReport, type ReportedSource } from '../report/folderReport';
import { htmlReport } from '../report/htmlReport';
import { markdownReport } from '../report/markdownReport';
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
  const corpus = new Corpus();
  const annotated = folderOf(folder);
  const names = await namesIn(annotated, complain);
  const sites = await readSites([folder]);
  for await (const source of readSources([folder])) {
    if (!('text' in source)) {
      complain(source.file, source.message);
      continue;
    }
    if (source.problem) complain(source.file, source.problem.message);
    const { file: uri, text } = source;
    const name = nameWithin(annotated, uri);
    const found = analyze(text, tagger, new ParagraphMemo(), sites.linesOf(uri));
    const overlaid = await decidedIn(annotated, name, { text, found }, complain);
    corpus.set(uri, text, comparable(overlaid.analysis, overlaid));
    const decided = decidedSource(text, overlaid.analysis, overlaid);
    const namesThere = namesOf(decided.digest, names.in(name));
    sources.push({ ...decided, uri, name: nameWithin(folder, uri), names: namesThere });
  }
  if (sources.length === 0) return EXIT.notDone;
  const write = WRITERS[extname(output).toLowerCase()]!;
  try {
    await mkdir(dirname(resolve(output)), { recursive: true });
    await replaceFile(output, write(`Report on ${basename(resolve(folder))}`, finish(folderReport(sources, corpus))));
  } catch (error) {
    complain(output, `not written: ${(error as Error).message}`);
    return EXIT.notDone;
  }
  stdout.write(`${printable(output)}\n`);
  return status();
}
