import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analysis } from '../analysis/analysis';
import { overlay, type Overlaid } from '../annotations/overlay';
import { placeInOriginal } from '../annotations/placeAnnotations';
import { RECORD_FOLDER, SPEAKERS_FOLDER } from '../annotations/record/recordPaths';
import { readSpeakerFile } from '../annotations/record/speakerFile';
import { SpeakerNames } from '../annotations/speakerNames';
import { annotationsFor } from './folder';
import type { Complain } from './output';

/**
 * What was found in a source, as people decided. What is wrong in their files is told.
 * @param folder the one that holds `.on-record`
 * @param name the source's path within it
 */
export async function decidedIn(
  folder: string,
  name: string,
  { text, found }: { readonly text: string; readonly found: Analysis },
  complain: Complain,
): Promise<Overlaid> {
  const { annotations, formerText } = await annotationsFor(folder, name, complain);
  return overlay(text, found, placeInOriginal(annotations, text, formerText));
}

/** Whom names mean in the sources of a folder, as people chose. */
export async function namesIn(folder: string, complain: Complain): Promise<SpeakerNames> {
  const inside = join(folder, RECORD_FOLDER, SPEAKERS_FOLDER);
  const files = (await readdir(inside).catch((): string[] => [])).filter((file) => file.endsWith('.json')).sort();
  const read = await Promise.all(
    files.map(async (file) => {
      const { items, problems } = readSpeakerFile(await readFile(join(inside, file), 'utf8'));
      for (const { line, message } of problems) {
        complain(join(inside, file) + (line === undefined ? '' : `:${line}`), message);
      }
      return items;
    }),
  );
  return new SpeakerNames(read.flat());
}
