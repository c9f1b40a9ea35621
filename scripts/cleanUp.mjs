// What a script starts and creates outside the project ends with it: processes and temporary folders, also after Ctrl-C.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const folders = new Set();

/** A new folder for temporary files that only this user can read; it goes when the program ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  folders.add(folder);
  return folder;
}

/**
 * Starts a program in a process group of its own, so that it ends with all that it starts in its turn.
 * @param {string} command
 * @param {readonly string[]} given
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, given, options) {
  const child = spawn(command, given, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  // The group is kept in the list when its first process has ended: others of it may live on.
  return child;
}

/**
 * Ends a program and all that it started.
 * @param {import('node:child_process').ChildProcess} child
 */
export function end(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Ends everything and removes the temporary folders. */
export function cleanUp() {
  for (const child of running) end(child);
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    folders.delete(folder);
  }
}

process.on('exit', cleanUp);
// A program that people end with Ctrl-C as a matter of course sets its exit status beforehand.
for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
  process.on(signal, () => process.exit(process.exitCode ?? 128 + number));
}
