import { l10n, window, type Uri } from 'vscode';
import { speakerAt } from '../../analysis/speakerAt';
import type { Reading } from '../../annotations/reading';
import { placesIn } from '../../corpus/claimGroups';
import type { ClaimNode } from '../sidebar/claimNodes';
import type { SourceNode } from '../sidebar/sourceItems';
import { say } from '../say';
import type { Desk } from './desk';

/** A speaker as sources show it. */
export interface ShownSpeaker {
  readonly name: string;
  /** Where it is shown, and under which names: at least one. */
  readonly places: readonly { readonly uri: string; readonly name: string }[];
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
  return name === undefined ? undefined : shownIn(editor.document.uri, name);
}

function speakerOf(node: ClaimNode | SourceNode): ShownSpeaker | undefined {
  if (node.is === 'speaker') return node.speaker && shownIn(node.parent.source.uri, node.speaker.name);
  if (node.is !== 'group' || node.group.head.by !== 'speaker') return undefined;
  const { name, spellings } = node.group.head.person;
  const places = placesIn(node.group).flatMap(({ source, claim }) =>
    claim.claimants.flatMap((claimant) =>
      spellings.includes(claimant.name) ? { uri: source.uri, name: claimant.name } : [],
    ),
  );
  return places.length > 0 ? { name, places } : undefined;
}

function shownIn(uri: Uri, name: string): ShownSpeaker {
  return { name, places: [{ uri: uri.toString(), name }] };
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
