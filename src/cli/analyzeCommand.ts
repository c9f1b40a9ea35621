import { analyze } from '../analysis/analyze';
import { SiteLines } from '../corpus/siteLines';
import { ParagraphMemo } from '../text/memo';
import type { Tagger } from '../analysis/tagger/tagger';
import { analysisRecord } from './analysisRecord';
import { parseRecord, BadRecord, type InputRecord } from './inputRecord';
import { linesOf } from './lines';
import { complaints, EXIT, jsonLine, printable, writeAll, type ExitStatus, type Streams } from './output';
import { reportOf } from './report';
import { readSites } from './siteLines';
import { readSources } from './sources';

export type Format = 'json' | 'table';

/**
 * `analyze --stdin`: one record a line in, one a line out, in the same order; a record that cannot be used gives its error.
 * @param areOfFolder whether the records are captures of one folder: all are read then before the first is answered
 */
export async function analyzeStdin(
  { stdin, stdout, stderr }: Streams,
  tagger: Tagger,
  areOfFolder = false,
): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  async function* answers() {
    const sites = new SiteLines();
    for await (const { number, record } of areOfFolder ? await readFolder(stdin, sites) : recordsOf(stdin)) {
      try {
        if (record instanceof BadRecord) throw record;
        const { id, text } = record;
        const analysis = analyze(text, tagger, new ParagraphMemo(), sites.linesOf(String(number)));
        yield jsonLine({ id, ...analysisRecord(text, analysis) });
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

/** A record of standard input, or what is wrong with it. */
interface NumberedRecord {
  /** Of its line, from 1. */
  readonly number: number;
  readonly record: InputRecord | BadRecord;
}

/** The records of a stream as they come in; empty lines are none. */
async function* recordsOf(stdin: Streams['stdin']): AsyncGenerator<NumberedRecord> {
  for await (const { number, text } of linesOf(stdin))
    if (text.trim() !== '') yield { number, record: readRecord(text) };
}

function readRecord(line: string): InputRecord | BadRecord {
  try {
    return parseRecord(line);
  } catch (error) {
    return error as BadRecord;
  }
}

/** All records of a stream; `sites` learns from them, each by the number of its line. */
async function readFolder(stdin: Streams['stdin'], sites: SiteLines): Promise<NumberedRecord[]> {
  const records: NumberedRecord[] = [];
  for await (const numbered of recordsOf(stdin)) {
    records.push(numbered);
    if (!(numbered.record instanceof BadRecord)) sites.set(String(numbered.number), numbered.record.text);
  }
  sites.learn();
  return records;
}
