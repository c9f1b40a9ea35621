import { l10n, window } from 'vscode';
import { speakerAt } from '../../analysis/speakerAt';
import type { Reading } from '../../annotations/reading';
import type { ClaimNode } from '../sidebar/claimNodes';
import type { SourceNode } from '../sidebar/sourceItems';
import { say } from '../say';
import type { Desk } from './desk';

/** A speaker as a source shows it. */
export interface ShownSpeaker {
  readonly uri: string;
  readonly name: string;
}

/** The speaker of an entry of the sidebar, or else at the cursor: who is named there, or whose quotation it is. */
export async function shownSpeaker(
  desk: Desk,
  node: ClaimNode | SourceNode | undefined,
): Promise<ShownSpeaker | undefined> {
  if (node) {
    const shown = speakerOf(node);
    if (!shown) say(l10n.t('This is no speaker'));
    return shown;
  }
  const editor = window.activeTextEditor;
  const known = await desk.read(editor);
  if (!editor || !known) return undefined;
  const name = nameAt(known.reading, editor.document.offsetAt(editor.selection.active));
  if (name === undefined) say(l10n.t('No speaker is named or quoted here'));
  return name === undefined ? undefined : { uri: editor.document.uri.toString(), name };
}

function speakerOf(node: ClaimNode | SourceNode): ShownSpeaker | undefined {
  if (node.is === 'speaker') return node.speaker && { uri: node.parent.source.uri.toString(), name: node.speaker.name };
  if (node.is !== 'group' || node.group.head.by !== 'speaker') return undefined;
  const { spellings } = node.group.head.person;
  for (const { source, claim } of node.group.claims) {
    const claimant = claim.claimants.find(({ name }) => spellings.includes(name));
    if (claimant) return { uri: source.uri, name: claimant.name };
  }
  return undefined;
}

function nameAt(reading: Reading, offset: number): string | undefined {
  const named = speakerAt(reading.analysis, offset)?.speaker;
  if (named) return named.name;
  for (const mark of reading.marksAt(offset)) {
    const quoted = mark.kind === 'quotation' || mark.kind === 'cue' || mark.kind === 'source' ? mark.of.speakers : [];
    const speaker = quoted[0] === undefined ? undefined : reading.speaker(quoted[0]);
    if (speaker) return speaker.name;
  }
  return undefined;
}
