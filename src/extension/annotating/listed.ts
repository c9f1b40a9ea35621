import { Disposable, l10n, window } from 'vscode';
import type { Annotation, Part } from '../../annotations/annotation';
import { confirm, reject, type Step } from '../../annotations/deciding';
import { describe } from '../../annotations/selector';
import { registerCommand } from '../commands';
import type { AnnotationNode, PlacedNode, SubjectNode } from './annotationNodes';
import type { AnnotationsView } from './annotationsView';
import type { AnnotationStore } from './annotationStore';
import { say } from '../say';
import { selectedWords, type Desk } from './desk';

/** What can be done with the entries of the annotations view, one or several. */
export function registerListed(desk: Desk, store: AnnotationStore, view: AnnotationsView): Disposable {
  const decide = async (
    title: string,
    verdict: typeof confirm,
    node?: AnnotationNode,
    nodes?: readonly AnnotationNode[],
  ) => {
    const chosen = chosenOf(node, nodes).filter((one): one is SubjectNode => one.is === 'subject');
    if (!chosen[0]) return;
    await desk.decide(
      chosen[0].document,
      title,
      chosen.map(({ subject }) => subject),
      verdict,
    );
  };
  const change = async (
    title: string,
    make: (annotation: Annotation, node: PlacedNode) => Step | undefined,
    node?: AnnotationNode,
    nodes?: readonly AnnotationNode[],
  ) => {
    const chosen = chosenOf(node, nodes).filter((one): one is PlacedNode => one.is === 'placed' && one.isMine);
    if (!chosen[0]) {
      say(l10n.t('Only whoever made it can change it'));
      return;
    }
    await desk.act(chosen[0].document, title, () => chosen.flatMap((one) => make(one.placed.annotation, one) ?? []));
  };
  return Disposable.from(
    registerCommand('onRecord.confirmListed', (node?: AnnotationNode, nodes?: AnnotationNode[]) =>
      decide(l10n.t('Confirm'), confirm, node, nodes),
    ),
    registerCommand('onRecord.rejectListed', (node?: AnnotationNode, nodes?: AnnotationNode[]) =>
      decide(l10n.t('Reject'), reject, node, nodes),
    ),
    registerCommand('onRecord.takeBack', (node?: AnnotationNode, nodes?: AnnotationNode[]) =>
      change(l10n.t('Take back'), (before) => ({ before }), node, nodes),
    ),
    registerCommand('onRecord.acceptChanged', (node?: AnnotationNode, nodes?: AnnotationNode[]) =>
      change(
        l10n.t('Accept the changed words'),
        (before, { document }) => {
          const after = store.get(document)?.describedAnew(before.id, true);
          return after && { before, after: { ...after, modified: new Date().toISOString() } };
        },
        node,
        nodes,
      ),
    ),
    registerCommand('onRecord.showMoreAnnotations', (node?: AnnotationNode) => {
      if (node?.is === 'more') view.showMore(node);
    }),
    registerCommand('onRecord.reattach', (node?: AnnotationNode) => reattach(desk, store, node)),
  );
}

/** Puts an annotation on the words that are selected in its text: the one-key way back for what was lost. */
async function reattach(desk: Desk, store: AnnotationStore, node?: AnnotationNode): Promise<void> {
  const editor = window.activeTextEditor;
  const placed = node?.is === 'placed' ? node.placed : undefined;
  const lost = placed ?? (editor && store.placed(editor.document).find(({ state }) => state === 'lost'));
  if (!editor || !lost || (node?.is === 'placed' && node.document !== editor.document)) {
    say(l10n.t('Nothing is lost in this text'));
    return;
  }
  const selection = selectedWords(editor);
  if (!selection) {
    say(l10n.t('Select the words that it belongs to: {0}', lost.annotation.parts[0]?.selector.exact ?? ''));
    return;
  }
  const isDone = await desk.act(editor.document, l10n.t('Re-attach'), ({ me, text, version, now }, lineFeeds) => {
    const before = lost.annotation;
    if (before.creator.name !== me.name) return [];
    const content: Part = { role: 'content', selector: describe(text, lineFeeds.normal(selection)) };
    return [{ before, after: { ...before, parts: [content], version, modified: now } }];
  });
  say(isDone ? l10n.t('Re-attached') : l10n.t('Only whoever made it can change it'));
}

function chosenOf(
  node: AnnotationNode | undefined,
  nodes: readonly AnnotationNode[] | undefined,
): readonly AnnotationNode[] {
  if (node && !nodes?.includes(node)) return [node];
  return nodes ?? [];
}
