import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, window, type Hover, type MarkdownString, type TextEditor } from 'vscode';
import { closeAll, onRecord, openSeed, openText, waitFor } from '../support';

describe('hover cards', () => {
  before(onRecord);
  afterEach(closeAll);

  /** The cards on the first of some words, as markdown. */
  async function cardsOn({ document }: TextEditor, words: string): Promise<MarkdownString[]> {
    const position = document.positionAt(document.getText().indexOf(words));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return hovers.flatMap(({ contents }) => contents as MarkdownString[]);
  }

  it('are there for what frames the story and for what is not the story', async () => {
    const editor = await openSeed('000_394c58ccb8c3b3d9.txt');
    ok((await cardsOn(editor, 'Tensions between US')).some(({ value }) => value.includes('**Headline**')));
    ok((await cardsOn(editor, 'Load more')).some(({ value }) => value.includes('**Not the story**')));
  });

  it('are of the text as it is after an edit', async () => {
    const editor = await openText('The council met.\n\nLoad more');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'A long line that was not here.\n\n'));
    // A card is asked for again where the text went on meanwhile.
    await waitFor('the card of the boilerplate', async () =>
      (await cardsOn(editor, 'Load more')).some(({ value }) => value.includes('**Not the story**')),
    );
    deepEqual(await cardsOn(editor, 'long line'), []);
  });

  it('name who and what is in a claim', async () => {
    const editor = await openText('The Harbour Board sold a ferry in Lisbon.\n');
    const [card] = (await cardsOn(editor, 'ferry')).filter(({ value }) => value.includes('**Claim**'));
    ok(card);
    match(card.value, /Organisations&#58; .*Harbour Board/);
    match(card.value, /Places&#58; .*Lisbon/);
  });

  it('trust no command but their own', async () => {
    const editor = await openText('The council met.\n\nLoad more');
    for (const { isTrusted, supportHtml } of await cardsOn(editor, 'Load more')) {
      equal(supportHtml ?? false, false);
      deepEqual(typeof isTrusted === 'object' && [...isTrusted.enabledCommands].sort(), [
        'onRecord.comparePassages',
        'onRecord.confirmMark',
        'onRecord.correctMark',
        'onRecord.goToRelated',
        'onRecord.rejectMark',
        'onRecord.revealClaim',
        'onRecord.searchAcross',
        'onRecord.showPassage',
        'onRecord.showSpeakerQuotations',
      ]);
    }
  });

  it('lead to a passage, but to nothing that is no source', async () => {
    const { document } = await openText('One.\n\nTwo.');
    await commands.executeCommand('onRecord.showPassage', document.uri.toString(), 6, 10);
    equal(document.getText(window.activeTextEditor!.selection), 'Two.');
    await commands.executeCommand('onRecord.showPassage', 'file:///etc/hosts', 0, 1);
    equal(window.activeTextEditor!.document, document);
  });
});
