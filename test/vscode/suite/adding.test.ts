import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  commands,
  Selection,
  window,
  type CodeAction,
  type QuickPickItem,
  type SelectionRange,
  type TextEditor,
} from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { eachWithSource, recordOf, select } from './annotating';

const TEXT =
  'Mayor Ana Ruiz said the bridge was safe.\n\nShops stay shut in May, it was heard at the market.\n\n“We will rebuild it,” the mayor added, “and soon.”\n';

describe('marking by hand', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;
  const lists = ['showQuickPick', 'showInputBox'] as const;
  const asked = lists.map((list) => [list, Object.getOwnPropertyDescriptor(window, list)!] as const);

  afterEach(() => {
    for (const [list, property] of asked) Object.defineProperty(window, list, property);
  });
  eachWithSource('market', TEXT, (opened) => ({ api, editor, name } = opened));

  const reading = () => api.readings.get(editor.document)!.reading;
  const words = ({ start, end }: { start: number; end: number }) => editor.document.getText().slice(start, end);
  const quotation = (content: string) =>
    reading().analysis.quotations.find((one) => one.content.map(words).join(' ') === content);

  /** Chooses, in the lists that come up, the first entry whose label holds the next of these words. */
  function choose(...labels: readonly string[]): void {
    const left = [...labels];
    const answer = async (items: readonly QuickPickItem[] | Thenable<readonly QuickPickItem[]>) => {
      const label = left.shift();
      const found = (await items).find((item) => label !== undefined && item.label.includes(label));
      ok(found, `“${label ?? ''}” is not offered: ${(await items).map((item) => item.label).join(', ')}`);
      return found;
    };
    Object.defineProperty(window, 'showQuickPick', { value: answer, configurable: true, writable: true });
  }

  it('marks what is selected as a quotation', async () => {
    select(editor, 'Shops stay shut in May');
    await commands.executeCommand('onRecord.markQuotation');
    const marked = await waitFor('the quotation', () => quotation('Shops stay shut in May'));
    equal(marked.kind, 'indirect');
    ok((await recordOf(name, 'ana')).includes('"onRecord:verdict":"added"'));
  });

  it('grows from the cursor to what is meant', async () => {
    const at = editor.document.positionAt(TEXT.indexOf('shut'));
    editor.selection = new Selection(at, at);
    await commands.executeCommand('onRecord.markClaim');
    await waitFor('the claim', () =>
      reading().marks.some(
        ({ kind, origin, spans }) =>
          kind === 'claim' &&
          origin === 'added' &&
          words(spans[0]!) === 'Shops stay shut in May, it was heard at the market.',
      ),
    );
  });

  it('grows and shrinks selections by what a reader would mark', async () => {
    const at = editor.document.positionAt(TEXT.indexOf('rebuild'));
    const [range] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      editor.document.uri,
      [at],
    );
    const grown: string[] = [];
    for (let one: SelectionRange | undefined = range; one; one = one.parent)
      grown.push(editor.document.getText(one.range));
    ok(grown.includes('rebuild'));
    ok(grown.includes('“We will rebuild it,”'), grown.join(' | '));
  });

  it('moves borders by words, and gives the mark the words selected', async () => {
    select(editor, 'bridge was safe');
    await commands.executeCommand('onRecord.moveStartBack');
    equal(editor.document.getText(editor.selection), 'the bridge was safe');
    await commands.executeCommand('onRecord.moveEndBack');
    await commands.executeCommand('onRecord.moveStartOn');
    equal(editor.document.getText(editor.selection), 'bridge was');
    const found = quotation('the bridge was safe');
    ok(found);
    choose('quotation');
    await commands.executeCommand('onRecord.setBorders');
    const corrected = await waitFor('the corrected quotation', () => quotation('bridge was'));
    equal(corrected.id, found.id);
    const mark = reading().marks.find(({ kind, spans }) => kind === 'quotation' && words(spans[0]!) === 'bridge was');
    equal(mark?.origin, 'corrected');
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is as it was', () => quotation('the bridge was safe'));
  });

  it('corrects the kind', async () => {
    select(editor, 'the bridge was safe');
    choose('quotation', 'Direct quotation');
    await commands.executeCommand('onRecord.correctMark');
    await waitFor('it is direct', () => quotation('the bridge was safe')?.kind === 'direct');
  });

  it('takes words marked as a cue beside a quotation for its cue', async () => {
    select(editor, 'Shops stay shut in May');
    await commands.executeCommand('onRecord.markQuotation');
    await waitFor('the quotation', () => quotation('Shops stay shut in May'));
    select(editor, 'was heard');
    await commands.executeCommand('onRecord.markCue');
    const cue = await waitFor('its cue', () => quotation('Shops stay shut in May')?.cue);
    equal(words(cue), 'was heard');
  });

  it('makes several selections fragments of one tag, and adds words to it', async () => {
    Object.defineProperty(window, 'showInputBox', {
      value: () => Promise.resolve('irony'),
      configurable: true,
      writable: true,
    });
    select(editor, 'Shops stay shut');
    const first = editor.selection;
    select(editor, 'the market');
    editor.selections = [first, editor.selection];
    await commands.executeCommand('onRecord.markTag');
    const tags = () => reading().marks.filter(({ kind }) => kind === 'tag');
    await waitFor('the tag', () => tags().length === 1);
    deepEqual(tags()[0]!.spans.map(words), ['Shops stay shut', 'the market']);
    equal(api.marks.drawnIn(editor)!.spans.tag.length, 2);
  });

  it('is offered at the lightbulb', async () => {
    const offered = async (of: string) => {
      select(editor, of);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
      );
      return actions.map(({ title }) => title);
    };
    ok((await offered('the bridge was safe')).includes('Confirm this quotation'));
    ok((await offered('Shops stay')).includes('Mark as quotation'));
  });

  it('goes through what is undecided with a key each, and shows how far it has come', async () => {
    await commands.executeCommand('onRecord.review');
    ok(api.review.isRunning);
    const first = editor.document.getText(editor.selection);
    await commands.executeCommand('onRecord.reviewConfirm');
    await waitFor('the next mark', () => editor.document.getText(editor.selection) !== first);
    await commands.executeCommand('onRecord.reviewReject');
    const record = await recordOf(name, 'ana');
    ok(record.includes('"confirmed"') && record.includes('"rejected"'));
    await commands.executeCommand('onRecord.endReview');
    equal(api.review.isRunning, false);
  });

  it('lists what is left, decided and lost, and re-attaches what was lost', async () => {
    await commands.executeCommand('onRecord.annotations.focus');
    select(editor, 'Shops stay shut in May');
    await commands.executeCommand('onRecord.markQuotation');
    const groups = () => api.listed.getChildren().map((node) => (node.is === 'group' ? node.id : ''));
    await waitFor('one’s own', () => groups().includes('mine'));
    ok(groups().includes('undecided'));
    select(editor, 'Shops stay shut in May, it was heard at the market.');
    await editor.edit((edit) => edit.replace(editor.selection, 'Nothing of it is left.'));
    await waitFor('it is lost', () => groups().includes('lost'));
    select(editor, 'Nothing of it');
    const [lost] = api.listed.getChildren(
      api.listed.getChildren().find((node) => node.is === 'group' && node.id === 'lost'),
    );
    await commands.executeCommand('onRecord.reattach', lost);
    await waitFor('it is attached', () => quotation('Nothing of it'));
    ok(!groups().includes('lost'));
  });
});
