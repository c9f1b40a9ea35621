import type { Format, InputFile, ReadResult } from './format';

/**
 * Reads files whose texts must be fetched first, as where files are read asynchronously: what a format asks for is fetched, and the files read
 * again, until it asks for nothing new.
 * @param fetch the text of a source by its name; nothing where there is none
 */
export async function readAsking(
  read: NonNullable<Format['read']>,
  files: readonly InputFile[],
  fetch: (name: string) => Promise<string | undefined>,
): Promise<ReadResult> {
  const texts = new Map<string, string | undefined>();
  for (;;) {
    const asked = new Set<string>();
    const result = read(files, (name) => {
      if (!texts.has(name)) asked.add(name);
      return texts.get(name);
    });
    if (asked.size === 0) return result;
    for (const name of asked) texts.set(name, await fetch(name));
  }
}
