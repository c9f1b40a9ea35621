import { l10n } from 'vscode';
import type { FolderProgress } from '../folder/folderReader';

/** How far the reading of the folder has come, in words; nothing when there is nothing to say. */
export function progressWords({ read, all, state, isLong }: FolderProgress): string {
  switch (state) {
    case 'reading':
      return !isLong ? '' : l10n.t('Reading {0} of {1} sources…', read, all);
    case 'stopped':
      return l10n.t('Stopped: {0} of {1} sources read.', read, all);
    case 'searching':
    case 'done':
      return '';
  }
}

/** How far the comparing of the sources has come, in words. */
export function comparingWords(done: number): string {
  return l10n.t('Comparing the sources: {0} %…', Math.floor(100 * done));
}
