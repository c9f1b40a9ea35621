import { l10n, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import { RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { textVersion } from '../../annotations/textVersion';
import { withLineFeeds } from '../../text/lineFeeds';
import { baseName } from '../baseName';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { say } from '../say';
import type { Sources } from '../sources';
import { textOf } from '../sourceText';
import { listAnnotationFiles } from './annotationFiles';
import { sourceOf } from './annotationHome';
import type { AnnotationStore } from './annotationStore';
import { exists } from './files';
import type { Move, MovedSources } from './movedSources';

/** A move that may be meant, and how sure that is. */
interface Offer extends Move {
  /** Whether it is the very text that the annotations speak of; else it only has the name of the one that is gone. */
  readonly isSameText: boolean;
}

interface OfferItem extends QuickPickItem {
  readonly offer: Offer;
}

/** What the command for sources that were renamed elsewhere works with. */
export interface RenamedTools {
  readonly sources: Sources;
  readonly store: AnnotationStore;
  readonly moved: MovedSources;
}

/** The command that gives annotations back to sources that were renamed outside of VS Code. */
export function registerRenamedSources(tools: RenamedTools): Disposable {
  return registerCommand('onRecord.moveAnnotations', async () => {
    const { offers, gone } = await renamedSources(tools);
    if (offers.length === 0) {
      say(
        gone === 0
          ? l10n.t('All sources that have annotations are there')
          : l10n.t('Gone are sources with annotations: {0}. Their texts are nowhere in the folder', gone),
      );
      return;
    }
    const chosen = await window.showQuickPick(
      offers.map((offer) => itemOf(offer, offers)),
      {
        title: l10n.t('Move Annotations of Renamed Sources'),
        placeHolder: l10n.t('Everybody’s annotations go along; nothing is written over'),
        canPickMany: true,
        matchOnDescription: true,
      },
    );
    const moves = new Map(chosen?.map(({ offer }) => [offer.from.toString(), offer]));
    if (moves.size > 0) await tools.moved.move([...moves.values()]);
  });
}

function itemOf(offer: Offer, all: readonly Offer[]): OfferItem {
  const from = offer.from.toString();
  const isOnly = all.filter((other) => other.from.toString() === from && other.isSameText).length === 1;
  return {
    offer,
    label: plainLabel(`${workspace.asRelativePath(offer.from)} → ${workspace.asRelativePath(offer.to)}`),
    description: offer.isSameText ? l10n.t('the same text') : l10n.t('the same name, another text'),
    picked: offer.isSameText && isOnly,
  };
}

/** Sources that are gone but have annotations, with the texts that they may be now. */
async function renamedSources({
  sources,
  store,
}: RenamedTools): Promise<{ readonly offers: readonly Offer[]; readonly gone: number }> {
  const gone = await goneSources();
  if (gone.length === 0) return { offers: [], gone: 0 };
  const versions = new Map<string, Uri[]>();
  const wanted = await Promise.all(
    gone.map(async (uri) => new Set((await store.annotationsOf(uri)).flatMap(({ version }) => version ?? []))),
  );
  const endings = new Set(gone.map(endingOf));
  const texts = await sources.findSources();
  for (const uri of texts.filter((text) => endings.has(endingOf(text)))) {
    const text = await textOf(uri).catch(() => undefined);
    if (text === undefined) continue;
    const version = textVersion(withLineFeeds(text).text);
    versions.set(version, [...(versions.get(version) ?? []), uri]);
  }
  const offers = gone.flatMap((from, index): Offer[] => {
    const same = [...wanted[index]!].flatMap((version) => versions.get(version) ?? []);
    if (same.length > 0) return same.map((to) => ({ from, to, isSameText: true }));
    const called = texts.filter((text) => baseName(text.path) === baseName(from.path));
    return called.map((to) => ({ from, to, isSameText: false }));
  });
  return { offers, gone: gone.length };
}

async function goneSources(): Promise<Uri[]> {
  const gone: Uri[] = [];
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const folder = Uri.joinPath(uri, RECORD_FOLDER);
    for (const source of (await listAnnotationFiles(folder)).keys()) {
      const text = sourceOf(folder, source);
      if (!(await exists(text))) gone.push(text);
    }
  }
  return gone;
}

function endingOf(uri: Uri): string {
  return /\.[^.]*$/.exec(baseName(uri.path))?.[0] ?? '';
}
