import { window } from 'vscode';

/** How long the status bar says what was done, or why nothing was, in milliseconds. */
const STATUS_TIME = 4000;

/** Says something in the status bar. */
export function say(words: string): void {
  window.setStatusBarMessage(words, STATUS_TIME);
}
