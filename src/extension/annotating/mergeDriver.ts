import { env, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { GIT_CONFIG_COMMAND, withGitAttributes } from '../../annotations/record/gitAttributes';
import { registerCommand } from '../commands';
import { say } from '../say';

import { readIfThere, writeWhole } from './files';

/** How the person wants to have the command that only they may run. */
export type Handing = 'terminal' | 'copy';

/** What the person is asked and given. */
export interface Dialogs {
  /** Shows what will be written and what is left to do; nothing if the person wants none of it. */
  readonly ask: (folder: Uri, added: readonly string[]) => Thenable<Handing | undefined>;
  /** Gives them the command, without running it. */
  readonly hand: (folder: Uri, command: string, how: Handing) => Thenable<void>;
}

/** The command that has git merge annotations one by one instead of line by line. */
export function registerMergeDriver(): Disposable {
  return registerCommand('onRecord.installMergeDriver', async () => {
    const folders = workspace.workspaceFolders ?? [];
    const folder = folders.length > 1 ? await window.showWorkspaceFolderPick() : folders[0];
    if (folder) await installMergeDriver(folder.uri, { ask, hand });
    else if (folders.length === 0) say(l10n.t('Open a folder first: git merges the annotations in it'));
  });
}

/**
 * Adds the lines about annotations to the `.gitattributes` of a folder, once the person has seen them, and hands over the command that tells
 * git what to run: an extension does not change how git is set up.
 * @returns whether anything was done
 */
export async function installMergeDriver(folder: Uri, { ask: toAsk, hand: toHand }: Dialogs): Promise<boolean> {
  const file = Uri.joinPath(folder, '.gitattributes');
  const how = await toAsk(folder, withGitAttributes((await readIfThere(file)) ?? '').added);
  if (!how) return false;
  // It may have changed while the person read.
  const { content, added } = withGitAttributes((await readIfThere(file)) ?? '');
  if (added.length > 0) await writeWhole(file, content);
  await toHand(folder, GIT_CONFIG_COMMAND, how);
  return true;
}

async function ask(folder: Uri, added: readonly string[]): Promise<Handing | undefined> {
  const writes =
    added.length === 0
      ? l10n.t('The file .gitattributes has what it needs already, and stays as it is.')
      : l10n.t('These lines are added to {0}:', Uri.joinPath(folder, '.gitattributes').path) +
        `\n\n${added.join('\n')}`;
  const leaves = l10n.t(
    'Then you run this in the folder, once in each clone, as git takes no programs from a repository. You get it typed into a terminal, or copied; nothing runs before you press Enter:',
  );
  const needs = l10n.t(
    'Git must find the program “on-record”, the command line of On Record. It is not a part of this extension: the README says how it is installed. Without it git merges line by line, as before.',
  );
  const terminal = l10n.t('Continue in Terminal');
  const copy = l10n.t('Continue and Copy Command');
  const answer = await window.showInformationMessage(
    l10n.t('Have git merge annotations one by one?'),
    { modal: true, detail: `${writes}\n\n${leaves}\n\n${GIT_CONFIG_COMMAND}\n\n${needs}` },
    terminal,
    copy,
  );
  return answer === terminal ? 'terminal' : answer === copy ? 'copy' : undefined;
}

async function hand(folder: Uri, command: string, how: Handing): Promise<void> {
  if (how === 'copy') {
    await env.clipboard.writeText(command);
    say(l10n.t('The command is copied: run it in a terminal of the folder'));
    return;
  }
  const terminal = window.createTerminal({ name: 'On Record', cwd: folder });
  terminal.show();
  terminal.sendText(command, false);
}
