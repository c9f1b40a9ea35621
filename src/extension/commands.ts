import { commands, type Disposable } from 'vscode';

/**
 * Every command of the extension, declared once here and once in package.json; a test holds the two against each other.
 * Commands that only links call, with arguments, are hidden from the palette there.
 */
export type CommandId =
  | 'onRecord.toggleMarks'
  | 'onRecord.toggleActiveParagraphOnly'
  | 'onRecord.toggleThoughts'
  | 'onRecord.showLog'
  | 'onRecord.showPassage'
  | 'onRecord.showSpeakerQuotations'
  | 'onRecord.revealClaim'
  | 'onRecord.goToNextClaim'
  | 'onRecord.goToPreviousClaim'
  | 'onRecord.goToNextQuotation'
  | 'onRecord.goToPreviousQuotation'
  | 'onRecord.goToNextSpeaker'
  | 'onRecord.goToPreviousSpeaker'
  | 'onRecord.goToNextBoilerplate'
  | 'onRecord.goToPreviousBoilerplate'
  | 'onRecord.foldBoilerplate'
  | 'onRecord.groupClaimsBySpeaker'
  | 'onRecord.groupClaimsBySource'
  | 'onRecord.groupClaimsByKind'
  | 'onRecord.listClaimsFlat'
  | 'onRecord.sortClaimsByPlace'
  | 'onRecord.sortClaimsByCheckWorthiness'
  | 'onRecord.listClaimsOfSource'
  | 'onRecord.listClaimsOfFolder'
  | 'onRecord.filterClaims'
  | 'onRecord.clearClaimFilter'
  | 'onRecord.showMoreClaims'
  | 'onRecord.copyClaim'
  | 'onRecord.peekQuotations'
  | 'onRecord.sortSourcesByName'
  | 'onRecord.sortSourcesByShare'
  | 'onRecord.readFolderAgain'
  | 'onRecord.stopReadingFolder'
  | 'onRecord.showMoreSources'
  | 'onRecord.undoAct'
  | 'onRecord.redoAct'
  | 'onRecord.chooseAnnotators'
  | 'onRecord.confirmMark'
  | 'onRecord.rejectMark'
  | 'onRecord.setSpeaker'
  | 'onRecord.exportAnnotations'
  | 'onRecord.importAnnotations'
  | 'onRecord.showAgreement'
  | 'onRecord.nextDisagreement'
  | 'onRecord.previousDisagreement'
  | 'onRecord.adjudicate'
  | 'onRecord.addNote'
  | 'onRecord.saveNote'
  | 'onRecord.answerNote'
  | 'onRecord.settleNotes'
  | 'onRecord.reopenNotes'
  | 'onRecord.editNote'
  | 'onRecord.cancelEditingNote'
  | 'onRecord.saveEditedNote'
  | 'onRecord.deleteNote';

/** Registers what a command does. The ids are checked, so that a command which package.json does not know cannot be registered. */
export function registerCommand(id: CommandId, run: (...given: never[]) => unknown): Disposable {
  return commands.registerCommand(id, run);
}
