import { Disposable, workspace, type RelativePattern, type Uri } from 'vscode';

/** Tells of every file of a pattern that comes, changes or goes. */
export function watchFiles(pattern: RelativePattern, tell: (uri: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern);
  return Disposable.from(watcher, watcher.onDidCreate(tell), watcher.onDidChange(tell), watcher.onDidDelete(tell));
}

/**
 * Tells of all files of some patterns together that came, changed or went, each once.
 * @param pause how long they must have rested before, in milliseconds
 */
export function watchGathered(
  patterns: readonly RelativePattern[],
  pause: number,
  tell: (uris: readonly Uri[]) => void,
): Disposable {
  const pending = new Map<string, Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    const uris = [...pending.values()];
    pending.clear();
    tell(uris);
  };
  const note = (uri: Uri) => {
    pending.set(uri.toString(), uri);
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  };
  const watchers = patterns.map((pattern) => watchFiles(pattern, note));
  return Disposable.from(...watchers, new Disposable(() => clearTimeout(timer)));
}
