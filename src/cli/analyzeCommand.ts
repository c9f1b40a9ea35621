import { analyze } from '../analysis/analyze';
import { ParagraphMemo } from '../text/memo';
import type { Tagger } from '../analysis/tagger/tagger';
import { analysisRecord } from './analysisRecord';
import { parseRecord, BadRecord } from './inputRecord';
import { linesOf } from './lines';
import { complaints, EXIT, jsonLine, printable, writeAll, type ExitStatus, type Streams } from './output';
import { reportOf } from './report';
import { readSites } from './siteLines';
import { readSources } from './sources';

export type Format = 'json' | 'table';

/** `analyze --stdin`: one record a line in, one a line out, in the same order; a record that cannot be used gives its error. */
export async function analyzeStdin({ stdin, stdout, stderr }: Streams, tagger: Tagger): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  async function* answers() {
    for await (const { number, text: line } of linesOf(stdin)) {
      if (line.trim() === '') continue;
      try {
        const { id, text } = parseRecord(line);
        yield jsonLine({ id, ...analysisRecord(text, analyze(text, tagger)) });
      } catch (error) {
        status = EXIT.problem;
        const { message } = error as Error;
        stderr.write(`on-record: line ${number} ${printable(message)}\n`);
        yield jsonLine({ id: error instanceof BadRecord ? error.id : null, line: number, error: message });
      }
    }
  }
  await writeAll(answers(), stdout);
  return status;
}

/**
 * `analyze FILES…`: one file after the other; one with a problem is named on standard error, and the next one follows. Of several files
 * the lines are read first: what stands in more than one capture of a site is boilerplate.
 */
export async function analyzeFiles(
  paths: readonly string[],
  format: Format,
  { stdout, stderr }: Streams,
  tagger: Tagger,
): Promise<ExitStatus> {
  const { complain, status } = complaints(stderr);
  async function* answers() {
    const sites = await readSites(paths);
    for await (const source of readSources(paths)) {
      if (!('text' in source)) {
        complain(source.file, source.message);
        continue;
      }
      const { file, text, problem } = source;
      if (problem) complain(file, problem.message);
      try {
        const analysis = analyze(text, tagger, new ParagraphMemo(), sites.linesOf(file));
        if (format === 'json') yield jsonLine({ id: file, ...analysisRecord(text, analysis) });
        else yield reportOf(file, text, analysis, stdout.columns ?? 120);
      } catch (error) {
        complain(file, `cannot be analysed (${(error as Error).message}); please report it`);
      }
    }
  }
  await writeAll(answers(), stdout);
  return status();
}
