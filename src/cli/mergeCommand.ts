import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import type { MergeConflict } from '../annotations/merge';
import { mergeRecordFiles, type RecordVersions } from '../annotations/record/mergeRecordFiles';
import { toRecord } from '../annotations/record/toRecord';
import { EXIT, jsonLine, printable, type ExitStatus, type Streams } from './output';

/** Files of records: what both sides began with, ours and theirs. */
export type RecordFiles = Record<keyof RecordVersions, string>;

/**
 * `merge BASE OURS THEIRS`: merges files of records into OURS, as git asks of a merge driver. A file that cannot be read whole leaves OURS as it
 * is.
 */
export async function mergeFiles(files: RecordFiles, { stderr }: Streams): Promise<ExitStatus> {
  const say = (message: string) => stderr.write(`on-record: ${message}\n`);
  const versions = { base: '', ours: '', theirs: '' };
  for (const side of ['base', 'ours', 'theirs'] as const) {
    try {
      versions[side] = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(files[side]));
    } catch (error) {
      const why = error instanceof TypeError ? 'is no UTF-8 text' : `cannot be read: ${(error as Error).message}`;
      say(`${printable(files[side])} ${why}. Nothing was merged`);
      return EXIT.notDone;
    }
  }
  const merge = mergeRecordFiles(versions);
  if ('damaged' in merge) {
    for (const side of ['base', 'ours', 'theirs'] as const) {
      for (const { line, message } of merge.damaged[side] ?? []) {
        say(`${printable(files[side])}${line === undefined ? '' : `:${line}`} ${printable(message)}`);
      }
    }
    say('nothing was merged');
    return EXIT.notDone;
  }
  try {
    await replace(files.ours, merge.content);
  } catch (error) {
    say(`${printable(files.ours)} cannot be written: ${(error as Error).message}. Nothing was merged`);
    return EXIT.notDone;
  }
  for (const conflict of merge.conflicts) tell(conflict, say);
  return merge.conflicts.length > 0 ? EXIT.problem : EXIT.ok;
}

/** Says which choice was made, and what was given up, whole. */
function tell({ id, nature, kept, lost, losing }: MergeConflict, say: (message: string) => void): void {
  const words = printable(kept.parts.map(({ selector }) => selector.exact).join(' … '));
  const name = `${printable(id)} (${kept.statement.kind} by ${printable(kept.creator.name)} on “${words}”)`;
  if (nature === 'deleted-and-changed' || !lost)
    say(`${losing} deleted ${name}, which the other side changed: it was kept`);
  else
    say(
      `both sides changed ${name}: the later version was kept, that of ${losing} given up: ${jsonLine(toRecord(lost, '')).trim()}`,
    );
}

/** Replaces a file as a whole: whoever reads it meanwhile, or after a crash, finds the old or the new content. */
async function replace(file: string, content: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
