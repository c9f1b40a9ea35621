import { ConfigurationTarget, workspace, type Disposable } from 'vscode';
import { registerCommand } from './commands';

/** The command that shows and hides what people are said to think and plan. It changes the setting where that is set, else the user's. */
export function registerThoughts(): Disposable {
  return registerCommand('onRecord.toggleThoughts', async () => {
    const configuration = workspace.getConfiguration('onRecord');
    const isSetHere = configuration.inspect('thoughts')?.workspaceValue !== undefined;
    const target = isSetHere ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await configuration.update('thoughts', !configuration.get<boolean>('thoughts'), target);
  });
}
