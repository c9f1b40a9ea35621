import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { commands, type TextEditor } from 'vscode';
import type { Quotation } from '../../../src/analysis/analysis';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { eachWithSource, recordOf, select } from './annotating';
import { answering } from './answering';

const TEXT =
  'Mayor Ana Ruiz said the bridge was safe.\n\nTom Roe, the engineer, disagreed on Monday. “We will rebuild it,” Ruiz added.\n';
const QUOTED = 'We will rebuild';

describe('saying who speaks', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  eachWithSource('who', TEXT, (opened) => ({ api, editor, name } = opened));

  const reading = () => api.readings.get(editor.document)!.reading;
  const quotationAt = (words: string) =>
    reading()
      .marksAt(editor.document.getText().indexOf(words))
      .find(({ kind }) => kind === 'quotation')?.of as Quotation | undefined;
  const speakersOf = (words: string) => quotationAt(words)?.speakers.map((id) => reading().speaker(id)?.name) ?? [];
  const spoken = (words: string, ...names: string[]) =>
    waitFor(`${words} is said by ${names.join(' and ')}`, () => speakersOf(words).join() === names.join());
  const ask = () => commands.executeCommand('onRecord.setSpeaker');

  it('picks one of the speakers of the text, the most quoted first', async () => {
    deepEqual(speakersOf(QUOTED), ['Ana Ruiz']);
    select(editor, QUOTED);
    const [question] = await answering([{ pick: ['Tom Roe'] }], ask);
    match(question!.entries[1]!, /^Ana Ruiz \| .*2 quotations$/);
    await spoken(QUOTED, 'Tom Roe');
    match(await recordOf(name, 'ana'), /"onRecord:verdict":"corrected"/);
    await commands.executeCommand('onRecord.undoAct');
    await spoken(QUOTED, 'Ana Ruiz');
  });

  it('takes a new name, several, or nobody', async () => {
    select(editor, QUOTED);
    const asked = await answering([{ type: 'Joe Lund', pick: ['Joe Lund'] }, { pick: ['person'] }], ask);
    equal(asked[1]?.title, 'What Is “Joe Lund”?');
    await spoken(QUOTED, 'Joe Lund');
    select(editor, QUOTED);
    await answering([{ pick: ['Several speakers…'] }, { pick: ['Ana Ruiz', 'Tom Roe'] }], ask);
    await waitFor('two speakers', () => speakersOf(QUOTED).length === 2);
    deepEqual(speakersOf(QUOTED).sort(), ['Ana Ruiz', 'Tom Roe']);
    select(editor, QUOTED);
    await answering([{ pick: ['Nobody is named'] }], ask);
    await waitFor('nobody', () => quotationAt(QUOTED)?.speakers.length === 0);
  });

  it('does nothing when the person gives up', async () => {
    select(editor, QUOTED);
    const asked = await answering([{}], ask);
    equal(asked.length, 1);
    equal(await recordOf(name, 'ana'), '');
    ok(speakersOf(QUOTED).includes('Ana Ruiz'));
  });
});
