import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { Annotator } from '../../annotations/annotation';
import { setting } from '../settings';

/** Who annotates here, as the settings say. */
export function annotator(): Annotator | undefined {
  const name = setting('annotator').trim();
  return name === '' ? undefined : { name };
}

/** Who annotates here; asked for once, with the first decision. Nothing if the person would not say. */
export async function askAnnotator(): Promise<Annotator | undefined> {
  const known = annotator();
  if (known) return known;
  const name = await window.showInputBox({
    title: l10n.t('Who Annotates?'),
    prompt: l10n.t(
      'Your name or initials. It stands in the files of your annotations; the setting “Annotator” changes it.',
    ),
    validateInput: (value) =>
      value.trim() === ''
        ? l10n.t('A name is needed, so that annotations of several people can be told apart.')
        : undefined,
  });
  if (name === undefined) return undefined;
  await workspace.getConfiguration('onRecord').update('annotator', name.trim(), ConfigurationTarget.Global);
  return { name: name.trim() };
}
