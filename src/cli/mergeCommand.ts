import { readFile } from 'node:fs/promises';
import { mergeRecordFiles, type MergedConflict, type RecordVersions } from '../annotations/record/mergeRecordFiles';
import { toSpeakerRecord } from '../annotations/record/speakerFile';
import { toRecord } from '../annotations/record/toRecord';
import { EXIT, jsonLine, printable, type ExitStatus, type Streams } from './output';
import { replaceFile } from './replaceFile';

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
    await replaceFile(files.ours, merge.content);
  } catch (error) {
    say(`${printable(files.ours)} cannot be written: ${(error as Error).message}. Nothing was merged`);
    return EXIT.notDone;
  }
  for (const conflict of merge.conflicts) tell(conflict, say);
  return merge.conflicts.length > 0 ? EXIT.problem : EXIT.ok;
}

/** Says which choice was made, and what was given up, whole. */
function tell({ id, nature, kept, lost, losing }: MergedConflict, say: (message: string) => void): void {
  const name = `${printable(id)} (${printable(wordsOf(kept))})`;
  if (nature === 'deleted-and-changed' || !lost)
    say(`${losing} deleted ${name}, which the other side changed: it was kept`);
  else
    say(
      `both sides changed ${name}: the later version was kept, that of ${losing} given up: ${jsonLine('parts' in lost ? toRecord(lost, '') : toSpeakerRecord(lost)).trim()}`,
    );
}

function wordsOf(kept: MergedConflict['kept']): string {
  const by = `by ${kept.creator.name}`;
  if (!('parts' in kept)) return `speaker “${kept.name}” ${by}`;
  return `${kept.statement.kind} ${by} on “${kept.parts.map(({ selector }) => selector.exact).join(' … ')}”`;
}
