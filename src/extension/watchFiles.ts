import { Disposable, workspace, type RelativePattern, type Uri } from 'vscode';

/** Tells of every file of a pattern that comes, changes or goes. */
export function watchFiles(pattern: RelativePattern, tell: (uri: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern);
  return Disposable.from(watcher, watcher.onDidCreate(tell), watcher.onDidChange(tell), watcher.onDidDelete(tell));
}
