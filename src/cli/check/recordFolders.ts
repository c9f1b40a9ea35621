import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isSpeakersPath, parseRecordPath, RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { groupBy } from '../../text/groupBy';
import { folderOf, nameWithin } from '../folder';

/** A folder of annotations and what lies in it; all paths with `/`. */
export interface RecordFolder {
  /** The folder that holds `.on-record`. */
  readonly folder: string;
  /** Files of records within `.on-record`, by the source that they are of; sources in the order of their names. */
  readonly bySource: ReadonlyMap<string, readonly string[]>;
  /** Files of decisions about the names of speakers, within `.on-record`. */
  readonly speakers: readonly string[];
  /** What the writing of a file that was cut off left behind, within `.on-record`. */
  readonly unfinished: readonly string[];
  /** JSON files within `.on-record` whose names are not those of files of records. */
  readonly unnamed: readonly string[];
}

const UNFINISHED = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/;

/** The path of the file that an unfinished one was to become; nothing for other files. */
export function targetOf(path: string): string | undefined {
  const name = UNFINISHED.exec(basename(path))?.[1];
  return name === undefined ? undefined : join(dirname(path), name).replaceAll('\\', '/');
}

/**
 * The folders of annotations in a folder and those below it. Where one further up holds annotations of its texts, those are meant, too.
 * Links and hidden folders are not followed.
 */
export async function* recordFolders(path: string): AsyncGenerator<RecordFolder> {
  const root = basename(resolve(path)) === RECORD_FOLDER ? dirname(resolve(path)) : resolve(path);
  const above = existsSync(join(root, RECORD_FOLDER)) ? root : folderOf(dirname(root));
  if (above !== root && existsSync(join(above, RECORD_FOLDER))) {
    const found = await listed(above, `${nameWithin(above, root)}/`);
    if (found.bySource.size > 0) yield found;
  }
  yield* below(root);
}

async function* below(folder: string): AsyncGenerator<RecordFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (folders.includes(RECORD_FOLDER)) yield await listed(folder, '');
  for (const name of folders.sort())
    if (!name.startsWith('.') && name !== 'node_modules') yield* below(join(folder, name));
}

/** @param start what the paths of the files begin with that are meant */
async function listed(folder: string, start: string): Promise<RecordFolder> {
  const paths: string[] = [];
  for await (const path of filesIn(join(folder, RECORD_FOLDER), '')) if (path.startsWith(start)) paths.push(path);
  const records = paths.filter((path) => parseRecordPath(path));
  return {
    folder,
    bySource: new Map(
      [...groupBy(records, (path) => parseRecordPath(path)!.source)].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    speakers: paths.filter(isSpeakersPath),
    unfinished: paths.filter((path) => targetOf(path)?.endsWith('.json') === true),
    unnamed: paths.filter((path) => path.endsWith('.json') && !parseRecordPath(path) && !isSpeakersPath(path)),
  };
}

async function* filesIn(root: string, inside: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(root, path);
    else if (entry.isFile()) yield path;
  }
}
