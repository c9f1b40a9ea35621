/** A line of the history: who did what when. It is for people to read; nothing is restored from it. */
export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly title: string;
  /** Paths of the sources concerned, within their folder. */
  readonly sources: readonly string[];
  /** The first words concerned, or the name that was chosen. */
  readonly words: string;
  readonly annotations: number;
}

/** What a file of the history holds. */
export interface History {
  /** In the order of the file. */
  readonly entries: readonly HistoryEntry[];
  /** How many lines could not be read: cut off by a crash, or left by a merge. */
  readonly broken: number;
}

/** Reads a file of the history, one entry a line, as far as it goes. Fields that are missing are empty; without a time and a name a line is none. */
export function readHistory(content: string): History {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '');
  const entries = lines.flatMap((line) => entryOf(line) ?? []);
  return { entries, broken: lines.length - entries.length };
}

/** Puts histories of several people and folders together, the newest first; of what was done at the same moment, what was written last. */
export function newestFirst<Entry extends Pick<HistoryEntry, 'at'>>(entries: readonly Entry[]): Entry[] {
  return [...entries].reverse().sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/**
 * Path of a source that an entry names, if it stays within its folder. Whoever wrote the file may have been anybody.
 * @returns with `/`; nothing for absolute paths and such that lead out
 */
export function safeSource(path: string): string | undefined {
  const isPlain = path !== '' && !/^[/\\]|^[a-z]+:|[\\\0]/i.test(path);
  return isPlain && !path.split('/').includes('..') ? path : undefined;
}

function entryOf(line: string): HistoryEntry | undefined {
  const record = parse(line);
  if (!record) return undefined;
  const [at, by] = [textOf(record['at']), textOf(record['by'])];
  if (Number.isNaN(Date.parse(at)) || by === '') return undefined;
  const { sources, annotations } = record;
  return {
    at,
    by,
    title: textOf(record['title']),
    sources: Array.isArray(sources) ? sources.filter((source) => typeof source === 'string') : [],
    words: textOf(record['words']),
    annotations: typeof annotations === 'number' && annotations > 0 ? annotations : 0,
  };
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
