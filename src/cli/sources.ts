import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { EXCLUDED_FILES, INCLUDED_FILES } from '../corpus/sourceFiles';

/** Something wrong with one file or folder, in words for the person who named it. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** A text to analyse, or why there is none. */
export type Source = { readonly file: string; readonly text: string; readonly problem?: Problem } | Problem;

/** Reads the named files, whatever they are called, and from the named folders the captured texts. One file is held at a time. */
export async function* readSources(paths: readonly string[]): AsyncGenerator<Source> {
  for (const path of paths) {
    let found = 0;
    for await (const entry of filesOf(path, '')) {
      found++;
      yield 'message' in entry ? entry : await readSource(entry.file);
    }
    if (found === 0) {
      yield {
        file: path,
        message: `no source in this folder (looked for ${INCLUDED_FILES.join(', ')}); name the files themselves`,
      };
    }
  }
}

const isIncluded = picomatch([...INCLUDED_FILES], { dot: true });
const isExcluded = picomatch([...EXCLUDED_FILES], { dot: true });

/** The file itself, or the captured texts of the folder, by name; links to folders are not followed, so there is no circle. */
async function* filesOf(root: string, inside: string): AsyncGenerator<{ readonly file: string } | Problem> {
  const path = inside === '' ? root : join(root, inside);
  try {
    if (inside === '' && !(await stat(path)).isDirectory()) {
      yield { file: path };
      return;
    }
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const relative = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (isExcluded(relative)) continue;
      if (entry.isDirectory()) yield* filesOf(root, relative);
      else if (isIncluded(relative)) yield { file: join(root, relative) };
    }
  } catch (error) {
    yield { file: path, message: reasonOf(error) };
  }
}

/** Reads one text, whatever it is called. Never throws. */
export async function readSource(file: string): Promise<Source> {
  try {
    return decode(file, await readFile(file));
  } catch (error) {
    return { file, message: reasonOf(error) };
  }
}

/** How many bytes are looked at to tell text from other files: as many as VS Code looks at. */
const BYTES_THAT_TELL = 512;

/** Decodes a file as VS Code does: UTF-16 by its byte order mark, otherwise UTF-8; no byte order mark in the text. */
function decode(file: string, bytes: Uint8Array): Source {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { file, text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { file, text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, BYTES_THAT_TELL).includes(0)) {
    return { file, message: 'not a text file (it holds zero bytes); save it as UTF-8 text' };
  }
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const message = 'not valid UTF-8; unreadable bytes are read as U+FFFD. Save it as UTF-8 to have them right';
    return { file, text: new TextDecoder().decode(bytes), problem: { file, message } };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'has too long a name',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read at once; split it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is too large to be decoded; split it',
  ERR_STRING_TOO_LONG: 'is too large to be read at once; split it',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `cannot be read (${message})`;
}
