import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anchor } from '../../annotations/anchoring/anchor';
import type { AnchorState, Annotation, RelationStatement } from '../../annotations/annotation';
import type { RecordProblem } from '../../annotations/record/itemFile';
import { readRecordFile, type RecordFile } from '../../annotations/record/recordFile';
import { parseRecordPath, RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { groupBy } from '../../text/groupBy';
import { withLineFeeds } from '../../text/lineFeeds';
import type { Span } from '../../text/span';
import { keptText, sourceWithin } from '../folder';
import { withChecked, type ContentCheck } from './contentCheck';
import type { Versions } from './versions';

/** How the annotations of one source stand. */
export interface CheckedSource {
  /** Path of the source within its folder. */
  readonly source: string;
  /** As it is now, with its line breaks as `\n`; nothing where it is gone or cannot be read. */
  readonly text?: string;
  /** Texts of the folder that are what the annotations of a source that is gone speak of. */
  readonly standsAt: readonly string[];
  /** What is wrong with the source, or with what was kept of it. */
  readonly problems: readonly string[];
  readonly files: readonly CheckedFile[];
}

/** How the annotations of one file of records stand. */
export interface CheckedFile {
  /** Path within `.on-record`. */
  readonly path: string;
  readonly isDamaged: boolean;
  readonly problems: readonly RecordProblem[];
  /** In the order of the text; without places where the source cannot be read. */
  readonly annotations: readonly CheckedAnnotation[];
}

export interface CheckedAnnotation {
  readonly annotation: Annotation;
  /** Nothing where there is no text to look in. */
  readonly state?: AnchorState;
  /** Where the words that it is about are now, in UTF-16 code units of the text; nothing for lost ones. */
  readonly spans: readonly Span[];
  /** What else a person should know of it. */
  readonly remark?: string;
}

/** What checks of the sources of one folder have in common. */
export interface CheckedFolder {
  /** The one that holds `.on-record`. */
  readonly folder: string;
  readonly versions: Versions;
  readonly check: ContentCheck;
}

/**
 * Reads everybody's annotations of a source and looks for their words in it as it is now.
 * @param paths of its files of records within `.on-record`
 */
export async function checkSource(
  within: CheckedFolder,
  source: string,
  paths: readonly string[],
): Promise<CheckedSource> {
  const { folder, versions } = within;
  const files = await Promise.all(paths.map((path) => readFileOfRecords(within, path)));
  const annotations = files.flatMap(({ file }) => file.annotations);
  const found = await sourceWithin(folder, source);
  const problems: string[] = [];
  let text: string | undefined;
  let standsAt: string[] = [];
  if (!found) {
    standsAt = await versions.whereabouts(source, new Set(annotations.flatMap(({ version }) => version ?? [])));
    if (annotations.length > 0) problems.push(goneWords(standsAt));
  } else if ('text' in found) {
    ({ text } = withLineFeeds(found.text));
    if (found.problem) problems.push(found.problem.message);
  } else problems.push(found.message);

  const kept = (version: string) => {
    const { text: former, problem } = keptText(folder, version);
    if (problem !== undefined && !problems.includes(problem)) problems.push(problem);
    return former;
  };
  const checked = text === undefined ? annotations.map(unplaced) : placed(annotations, text, kept);
  const remarked = await withOtherEnds(folder, checked);
  let from = 0;
  return {
    source,
    ...(text !== undefined && { text }),
    standsAt,
    problems,
    files: files.map(({ path, file, problems: ofFile }) => ({
      path,
      isDamaged: file.isDamaged,
      problems: ofFile,
      annotations: remarked.slice(from, (from += file.annotations.length)),
    })),
  };
}

interface ReadFile {
  readonly path: string;
  readonly file: RecordFile;
  readonly problems: readonly RecordProblem[];
}

const NOTHING: RecordFile = { annotations: [], foreign: {}, unusable: [], problems: [], isDamaged: true };

async function readFileOfRecords({ folder, check }: CheckedFolder, path: string): Promise<ReadFile> {
  try {
    const content = await readFile(join(folder, RECORD_FOLDER, path), 'utf8');
    const file = readRecordFile(content);
    return { path, file, problems: withChecked(file.problems, content, check) };
  } catch (error) {
    return { path, file: NOTHING, problems: [{ message: `cannot be read: ${(error as Error).message}` }] };
  }
}

function goneWords(standsAt: readonly string[]): string {
  if (standsAt.length === 0)
    return 'is gone: there is no such text in the folder any longer. Restore it, or its annotations have no words';
  return `is gone, but the text that its annotations speak of is ${standsAt.join(' and ')}. “Move Annotations of Renamed Sources” in the editor gives them back, or give the files of annotations the name of that text`;
}

function unplaced(annotation: Annotation): CheckedAnnotation {
  return { annotation, spans: [] };
}

function placed(
  annotations: readonly Annotation[],
  text: string,
  kept: (version: string) => string | undefined,
): CheckedAnnotation[] {
  const anchored = anchor(annotations, text, kept);
  return annotations.map((annotation, index) => {
    const { state, parts } = anchored[index]!;
    const spans = parts.flatMap(({ span }, part) =>
      span && annotation.parts[part]!.role === 'content' ? [{ start: span.start, end: span.end }] : [],
    );
    return { annotation, state, spans };
  });
}

/** Relations whose other passage is not to be found any longer are changed, though their own words stand. */
async function withOtherEnds(folder: string, checked: readonly CheckedAnnotation[]): Promise<CheckedAnnotation[]> {
  const relations = checked.filter(({ annotation }) => annotation.statement.kind === 'relation');
  const remarks = new Map<CheckedAnnotation, string>();
  for (const [source, ofOne] of groupBy(relations, (one) => otherEnd(one).source)) {
    const found = await sourceWithin(folder, source);
    const text = found && 'text' in found ? withLineFeeds(found.text).text : undefined;
    const ends = ofOne.map((one) => ({ parts: otherEnd(one).parts }));
    const states = text === undefined ? undefined : anchor(ends, text);
    for (const [index, one] of ofOne.entries()) {
      if (!states) remarks.set(one, `the other text, ${source}, is gone`);
      else if (states[index]!.state === 'lost') remarks.set(one, `the other passage is lost in ${source}`);
    }
  }
  return checked.map((one) => {
    const remark = remarks.get(one);
    if (remark === undefined) return one;
    return { ...one, ...(one.state !== undefined && one.state !== 'lost' && { state: 'changed' as const }), remark };
  });
}

function otherEnd({ annotation }: CheckedAnnotation): RelationStatement['to'] {
  return (annotation.statement as RelationStatement).to;
}

/** Whose file it is, as its name says. */
export function slugOfPath(path: string): string {
  return parseRecordPath(path)?.slug ?? path;
}
