import {
  Disposable,
  l10n,
  QuickPickItemKind,
  Selection,
  TextEditorRevealType,
  window,
  type QuickPickItem,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { Passage } from '../../annotations/annotation';
import { spansOf } from '../../annotations/placed';
import { passage, relate, relationsOf, type RelationOfMark } from '../../annotations/relating';
import { sharedShare } from '../../annotations/sameWords';
import { subjectsOf, type Subject } from '../../annotations/subject';
import { withLineFeeds, type LineFeeds } from '../../text/lineFeeds';
import { oneLine } from '../../text/oneLine';
import { readText } from '../../text/sourceText';
import { spanText, type Span } from '../../text/span';
import { registerCommand } from '../commands';
import type { FolderReadings, FolderSource } from '../folder/folderReadings';
import { rangeOf } from '../marks';
import { sourceFromLink } from '../places';
import { plainLabel } from '../plainLabel';
import { say } from '../say';
import type { Sources } from '../sources';
import { textOf } from '../sourceText';
import type { AnnotationNode } from './annotationNodes';
import type { AnnotationStore } from './annotationStore';
import { annotator } from './annotator';
import { relationKinds, relationWords } from './choices';
import { chooseSubject, wordsOf } from './correcting';
import { kindWords } from './deciding';
import type { Desk } from './desk';
import type { Relations } from './relations';

/** A list shows no more of a mark, in code units, and no more claims of other sources. */
const LONGEST_WORDS = 100;
const MOST_ELSEWHERE = 1000;

/** What the commands work with. */
export interface RelatingTools {
  readonly desk: Desk;
  readonly folder: FolderReadings;
  readonly store: AnnotationStore;
  readonly relations: Relations;
  readonly sources: Sources;
}

/** A mark to relate to: one of the text, or a claim of another source. */
interface Target {
  /** Where it stands in the text that is open. */
  readonly here?: readonly Span[];
  readonly words: string;
  /** The passage, as far as its text still has it; offsets of `here` need the line feeds of the open text. */
  readonly passage: (lineFeeds: LineFeeds) => Promise<Passage | undefined>;
}

type Item = QuickPickItem & { readonly target?: Target };

/** The commands that relate marks to others, and that go from one to the other. */
export function registerRelating(tools: RelatingTools): Disposable {
  return Disposable.from(
    registerCommand('onRecord.relateMark', (given?: unknown) => relateHere(tools, given)),
    registerCommand('onRecord.goToRelated', (address?: unknown, id?: unknown, end?: unknown) =>
      goToRelated(tools, address, id, end),
    ),
  );
}

/** @param given the key of the mark that is meant, or an entry of the annotations view; else the mark at the cursor */
async function relateHere(tools: RelatingTools, given: unknown): Promise<void> {
  const { desk, store, relations } = tools;
  const editor = window.activeTextEditor;
  const known = await desk.read(editor);
  if (!editor || !known) return;
  const key = isNode(given) ? keyOf(given, subjectsOf(known.reading)) : given;
  const subject = await chooseSubject(editor, (await desk.subjectsIn(editor, key)).filter(isRelatable));
  if (!subject) {
    say(l10n.t('No quotation, claim or tag is marked here'));
    return;
  }
  const kind = await window.showQuickPick(relationKinds(), { title: l10n.t('How Does It Stand to the Other Mark?') });
  if (!kind) return;
  const others = subjectsOf(known.reading).filter((one) => one.key !== subject.key && isRelatable(one));
  const { source } = store.homeOf(editor.document.uri);
  const picked = await window.showQuickPick(targets(tools, editor, source, others), {
    title: l10n.t('{0}…', kind.label),
    placeHolder: oneLine(wordsOf(editor.document, subject), LONGEST_WORDS),
    matchOnDescription: true,
  });
  if (!picked?.target) return;
  const { target } = picked;
  const to = await target.passage(withLineFeeds(editor.document.getText()));
  if (!to) {
    say(l10n.t('That text has changed meanwhile: try again'));
    return;
  }
  const mine = relationsOf(relations.of(known), spansOf(subject, 'content')).find(
    ({ isFrom, other, relation: { by } }) =>
      isFrom && by.creator.name === annotator()?.name && isTarget(other, target, to),
  );
  const title = l10n.t('Relate: {0}', kind.label);
  const isDone = await desk.act(editor.document, title, (deciding, lineFeeds) => {
    const from = spansOf(subject, 'content').map((span) => lineFeeds.normal(span));
    return [relate(deciding, from, kind.value, to, mine?.relation.by)].flatMap((step) => step ?? []);
  });
  say(isDone ? title : l10n.t('You have said so already'));
}

/** The marks of this text, then the claims of the other sources of its folder, as far as that was read. */
function targets(
  { folder, store }: RelatingTools,
  { document }: TextEditor,
  source: string,
  others: readonly Subject[],
): Item[] {
  const here = others.map((subject): Item => {
    const spans = spansOf(subject, 'content');
    const line = document.positionAt(spans[0]!.start).line + 1;
    return {
      label: plainLabel(oneLine(wordsOf(document, subject), LONGEST_WORDS)),
      description: l10n.t('{0}, line {1}', kindWords(subject), line),
      target: {
        here: spans,
        words: wordsOf(document, subject),
        passage: (lineFeeds) => {
          const normal = spans.map((span) => lineFeeds.normal(span));
          return Promise.resolve(passage(source, lineFeeds.text, normal));
        },
      },
    };
  });
  const home = store.homeOf(document.uri).folder.toString();
  const elsewhere = folder.sources
    .filter(({ uri }) => uri.toString() !== document.uri.toString() && store.homeOf(uri).folder.toString() === home)
    .flatMap((one) => claimsOf(one, store.homeOf(one.uri).source));
  const separator = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator });
  return [
    separator(l10n.t('In this text')),
    ...here,
    ...(elsewhere.length > 0 ? [separator(l10n.t('In the folder')), ...elsewhere.slice(0, MOST_ELSEWHERE)] : []),
  ];
}

function claimsOf({ uri, name, digest }: FolderSource, source: string): Item[] {
  return (digest?.claims ?? []).map(({ words, place }) => ({
    label: plainLabel(oneLine(words, LONGEST_WORDS)),
    description: plainLabel(l10n.t('claim, {0}, line {1}', name, place.start.line + 1)),
    target: {
      words,
      passage: async () => {
        const text = await textOf(uri);
        const lines = text === undefined ? [] : readText(text).lines;
        const [first, last] = [lines[place.start.line], lines[place.end.line]];
        if (text === undefined || !first || !last) return undefined;
        const span = { start: first.start + place.start.character, end: last.start + place.end.character };
        const lineFeeds = withLineFeeds(text);
        const isThere = oneLine(spanText(text, span), LONGEST_WORDS) === oneLine(words, LONGEST_WORDS);
        return isThere ? passage(source, lineFeeds.text, [lineFeeds.normal(span)]) : undefined;
      },
    },
  }));
}

function isTarget(other: RelationOfMark['other'], { here }: Target, to: Passage): boolean {
  if (here) return sharedShare(other.spans, here) > 0.5;
  return other.source === to.source && other.words === to.parts[0]?.selector.exact;
}

/**
 * Goes to the other mark of a relation: of the one given, else of those of the mark at the cursor.
 * @param address of the source from which it is gone
 * @param id of the relation
 * @param end the passage to go to: `from` or `to`
 */
async function goToRelated(tools: RelatingTools, address: unknown, id: unknown, end: unknown): Promise<void> {
  const { desk, relations, sources } = tools;
  const given = await sourceFromLink(address, sources);
  const editor = given ? await window.showTextDocument(given) : window.activeTextEditor;
  const known = await desk.read(editor);
  if (!editor || !known) return;
  const all = relations.of(known);
  const at = given
    ? all
        .filter(({ by }) => by.id === id)
        .map((relation) => ({ relation, isFrom: end === 'to', other: end === 'to' ? relation.to : relation.from }))
    : (await desk.subjectsIn(editor)).flatMap((subject) => relationsOf(all, spansOf(subject, 'content')));
  // A quotation and the claim in it may have the same words, and so the same relations.
  const different = [...new Map(at.map((one) => [`${one.relation.by.id} ${String(one.isFrom)}`, one])).values()];
  const chosen = different.length < 2 ? different[0] : await chooseRelation(different);
  if (different.length === 0) say(l10n.t('This mark is related to none'));
  if (chosen) await show(tools, editor.document, chosen);
}

async function chooseRelation(related: readonly RelationOfMark[]): Promise<RelationOfMark | undefined> {
  const items = related.map((one) => ({
    label: relationWords(one.relation.relation, one.isFrom),
    description: plainLabel(oneLine(one.other.words, LONGEST_WORDS)),
    one,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Go to Which Mark?') }))?.one;
}

async function show(
  { relations, sources }: RelatingTools,
  here: TextDocument,
  { relation, isFrom, other }: RelationOfMark,
): Promise<void> {
  const isElsewhere = other.state === 'elsewhere';
  const address = relations.sourceOf(here.uri, other.source).toString();
  const document = isElsewhere ? await sourceFromLink(address, sources).catch(() => undefined) : here;
  const spans =
    document && isElsewhere ? relations.spansIn(document.getText(), relation, isFrom ? 'to' : 'from') : other.spans;
  const [first] = spans;
  if (!document || !first) {
    say(l10n.t('No longer in the text: “{0}”', plainLabel(oneLine(other.words, LONGEST_WORDS))));
    return;
  }
  const editor = await window.showTextDocument(document);
  const range = rangeOf(document, { start: first.start, end: spans.at(-1)!.end });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Whether something marked can stand to another mark. */
export function isRelatable({ statement }: Subject): boolean {
  return statement.kind === 'quotation' || statement.kind === 'claim' || statement.kind === 'tag';
}

function isNode(given: unknown): given is AnnotationNode {
  return typeof given === 'object' && given !== null && 'is' in given;
}

function keyOf(node: AnnotationNode, subjects: readonly Subject[]): string {
  if (node.is === 'subject') return node.subject.key;
  if (node.is !== 'placed') return '';
  const { id } = node.placed.annotation;
  const found = subjects.find(
    ({ decision }) => decision && [decision.by, ...decision.others].some(({ annotation }) => annotation.id === id),
  );
  return found?.key ?? '';
}
