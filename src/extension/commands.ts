import { commands, type Disposable } from 'vscode';

/**
 * Every command of the extension, declared once here and once in package.json; a test holds the two against each other.
 * Commands that only links call, with arguments, are hidden from the palette there.
 */
export type CommandId =
  | 'onRecord.toggleMarks'
  | 'onRecord.toggleActiveParagraphOnly'
  | 'onRecord.showPassage'
  | 'onRecord.showSpeakerQuotations'
  | 'onRecord.revealClaim';

/** Registers what a command does. The ids are checked, so that a command which package.json does not know cannot be registered. */
export function registerCommand(id: CommandId, run: (...given: never[]) => unknown): Disposable {
  return commands.registerCommand(id, run);
}
