import { deepEqual } from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { onRecord } from '../support';

interface Menus {
  readonly commands: readonly { readonly command: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  readonly keybindings: readonly { readonly command: string; readonly when: string }[];
}

describe('the manifest', () => {
  const manifest = extensions.getExtension('on-record.on-record')!.packageJSON as { readonly contributes: Menus };
  const { contributes } = manifest;
  const declared = contributes.commands.map(({ command }) => command).sort();

  it('declares just the commands that are registered', async () => {
    await onRecord();
    const all = await commands.getCommands(true);
    // What VS Code makes for each view has a second dot: onRecord.claims.focus.
    const registered = all.filter((id) => /^onRecord\.[^.]+$/.test(id)).sort();
    deepEqual(registered, declared);
  });

  it('puts only declared commands into menus and on keys', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    deepEqual(
      used.map(({ command }) => command).filter((command) => !declared.includes(command)),
      [],
    );
  });

  it('takes keys only in the text of a source, not in a note, a commit message or another input', () => {
    const where = 'editorTextFocus && editorLangId in onRecord.languages && !commentEditorFocused';
    deepEqual(
      contributes.keybindings.filter(({ when }) => !when.startsWith(where)),
      [],
    );
  });
});
