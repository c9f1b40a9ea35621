import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { Annotation } from '../annotations/annotation';
import { mergeAnnotations } from '../annotations/merge';
import { writeRecordFile } from '../annotations/record/recordFile';
import { RECORD_FOLDER, recordPath, slugOf } from '../annotations/record/recordPaths';
import type { FormatName, InputFile } from '../formats/format';
import { FORMATS } from '../formats/formats';
import { annotationsOf, namedCreator } from '../formats/importMarks';
import { groupBy } from '../text/groupBy';
import { recordFileAt, textWithin, writeWithin } from './folder';
import { complaints, EXIT, printable, type Complain, type ExitStatus, type Streams } from './output';

export interface ImportOptions {
  readonly format: FormatName;
  /** Whose marks are that the files give to nobody. */
  readonly author: string;
  /** The folder of the sources, which has or gets `.on-record`. */
  readonly folder: string;
  /** Whether what a program found is taken too, as the author's. */
  readonly withFound?: boolean;
}

/**
 * `import --format NAME --author WHO PATH…`: adds what files say to the annotations of a folder. Doing it twice adds nothing; what is there
 * already stays, and of two versions of one annotation the later counts.
 */
export async function importFiles(
  paths: readonly string[],
  { format: name, author, folder, withFound = false }: ImportOptions,
  { stdout, stderr }: Streams,
): Promise<ExitStatus> {
  const { complain, status } = complaints(stderr);
  const { read, extensions } = FORMATS[name];
  if (!read) {
    complain(name, 'is not read: it holds no places of marks');
    return EXIT.usage;
  }
  const files = paths.flatMap((path) => filesAt(path, extensions, complain));
  const { texts, problems } = read(files, (text) => textWithin(folder, text));
  for (const { file, line, message } of problems) complain(line === undefined ? file : `${file}:${line}`, message);
  const now = new Date().toISOString();
  for (const marked of texts) {
    if (textWithin(folder, marked.name) === undefined) {
      complain(marked.name, `is no text of ${folder}; put it there, or name the folder with --folder`);
      continue;
    }
    const taken = marked.marks.filter(({ verdict }) => withFound || verdict !== 'found');
    const left = marked.marks.length - taken.length;
    if (left > 0)
      stderr.write(
        `on-record: ${printable(marked.name)}: left out as found by a program: ${left} (--with-found takes them)\n`,
      );
    const annotations = annotationsOf({ ...marked, marks: taken }, (mark) => namedCreator(mark) ?? author, now);
    for (const [creator, own] of groupBy(annotations, (annotation) => annotation.creator.name)) {
      await add(marked.name, creator, own);
    }
  }
  return status();

  async function add(source: string, creator: string, imported: readonly Annotation[]): Promise<void> {
    const path = recordPath({ source, slug: slugOf(creator) });
    const known = await recordFileAt(join(folder, RECORD_FOLDER, path));
    if (known.isDamaged) {
      complain(path, 'is damaged and was left as it is; mend it first');
      return;
    }
    const { merged } = mergeAnnotations([], known.annotations, imported);
    try {
      await writeWithin(join(folder, RECORD_FOLDER), path, writeRecordFile(source, { ...known, annotations: merged }));
      stdout.write(
        `${printable(source)}: ${merged.length - known.annotations.length} added for ${printable(creator)}\n`,
      );
    } catch (error) {
      complain(path, `not written: ${(error as Error).message}`);
    }
  }
}

/** The file, or the files of a folder that may be of the format. */
function filesAt(path: string, extensions: readonly string[], complain: Complain): InputFile[] {
  try {
    const isFolder = statSync(path).isDirectory();
    const names = isFolder ? readdirSync(path, { recursive: true }).map(String).sort() : [''];
    return names
      .filter((name) => !isFolder || extensions.includes(extname(name).slice(1).toLowerCase()))
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => ({
        path: isFolder ? name.split(sep).join('/') : basename(path),
        content: new TextDecoder().decode(readFileSync(join(path, name))),
      }));
  } catch (error) {
    complain(path, `cannot be read: ${(error as Error).message}`);
    return [];
  }
}
