import { deepEqual, equal, ok } from 'node:assert/strict';
import { commands, type TextEditor } from 'vscode';
import type { OnRecord } from '../../../src/extension/extension';
import { waitFor } from '../support';
import { eachWithSource, recordOf, select } from './annotating';
import { answering } from './answering';

const TEXT =
  'Mayor Ana Ruiz said the bridge was safe.\n\n“The $(bug) cost 40 million,” the mayor added, “and nobody paid.”\n\n“We will rebuild it,” Delia Quarry said. It was cold.\n';

describe('many marks at once', () => {
  let api: OnRecord;
  let editor: TextEditor;
  let name: string;

  eachWithSource('many', TEXT, (opened) => ({ api, editor, name } = opened));
  afterEach(async () => {
    await answering([{ pick: ['Quotations', 'Claims'] }, { pick: ['Everybody'] }], () =>
      commands.executeCommand('onRecord.filterReview'),
    );
    api.review.end();
  });

  const reading = () => api.readings.get(editor.document)!.reading;
  const words = ({ start, end }: { start: number; end: number }) => editor.document.getText().slice(start, end);
  const quotations = () => reading().analysis.quotations.map(({ content }) => content.map(words).join(' … '));
  const origins = () =>
    reading().marks.flatMap(({ kind, origin }) => (kind === 'quotation' || kind === 'claim' ? origin : []));
  const filter = (...answers: readonly (readonly string[])[]) =>
    answering(
      answers.map((pick) => ({ pick })),
      () => commands.executeCommand('onRecord.filterReview'),
    );

  it('are decided on after a preview, as one act, and shown as they are written', async () => {
    const all = origins().length;
    const { length } = quotations();
    ok(length > 1, quotations().join(' | '));
    const asked = await answering([{ pick: ['quotation'] }, { pick: [`Confirm ${length} marks`] }], () =>
      commands.executeCommand('onRecord.decideSeveral'),
    );
    equal(asked[0]!.entries.length, all);
    equal(asked[0]!.picked.length, all);
    ok(asked[0]!.entries.some((entry) => entry.includes('The $\u200B(bug) cost 40 million')));
    ok(!asked.some(({ entries }) => entries.join().includes('$(bug)')));
    deepEqual(asked[1]!.entries, [`Confirm ${length} marks`, `Reject ${length} marks`]);
    await waitFor('all are confirmed', () => origins().filter((origin) => origin === 'confirmed').length === length);
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('none is', () => !origins().includes('confirmed'));
  });

  it('are left as they are where the person gives up at the preview', async () => {
    await answering([{ pick: ['quotation'] }, {}], () => commands.executeCommand('onRecord.decideSeveral'));
    equal(await recordOf(name, 'ana'), '');
  });

  it('are narrowed by kind, speaker and doubt', async () => {
    await filter(['Quotations'], ['Delia Quarry']);
    deepEqual([...api.review.filter.kinds], ['quotation']);
    await commands.executeCommand('onRecord.review');
    equal(words(spanOfSelection()), '“We will rebuild it,”');
    const asked = await answering([{}], () => commands.executeCommand('onRecord.decideSeveral'));
    equal(asked[0]!.entries.length, 1);
    const again = await filter(['Claims', 'Only what is doubtful'], ['Everybody']);
    deepEqual(again[0]!.picked, ['Quotations']);
    ok(api.review.filter.mostConfidence < 1);
    equal(api.review.filter.speaker, undefined);
    await answering([{}], () => commands.executeCommand('onRecord.filterReview'));
    deepEqual([...api.review.filter.kinds], ['claim']);
  });

  it('become one where words are added later', async () => {
    select(editor, 'It was cold.');
    const asked = await answering([{ pick: ['“We will rebuild it,”'] }], () =>
      commands.executeCommand('onRecord.addFragment'),
    );
    ok(asked[0]!.entries.some((entry) => entry.includes('$\u200B(bug)')));
    await waitFor('both fragments', () => quotations().includes('“We will rebuild it,” … It was cold.'));
    await commands.executeCommand('onRecord.undoAct');
    await waitFor('it is as it was', () => quotations().includes('“We will rebuild it,”'));
  });

  it('are shown by whose they are', async () => {
    select(editor, 'We will rebuild it');
    await commands.executeCommand('onRecord.rejectMark');
    await waitFor('it is rejected', () => !quotations().includes('“We will rebuild it,”'));
    const hidden = await answering([{ pick: [] }], () => commands.executeCommand('onRecord.chooseAnnotators'));
    ok(hidden[0]!.entries.includes('Ana | you'));
    ok(hidden[0]!.picked.includes('Ana'));
    await waitFor('it is shown', () => quotations().includes('“We will rebuild it,”'));
    const shown = await answering([{ pick: 'every entry' }], () =>
      commands.executeCommand('onRecord.chooseAnnotators'),
    );
    ok(!shown[0]!.picked.includes('Ana'));
    await waitFor('it is rejected', () => !quotations().includes('“We will rebuild it,”'));
    await answering([{}], () => commands.executeCommand('onRecord.chooseAnnotators'));
    ok(!quotations().includes('“We will rebuild it,”'));
  });

  it('name their speaker by words that are marked, as one picks anybody else', async () => {
    select(editor, 'the mayor');
    const asked = await answering([{ pick: ['Ana Ruiz'] }], () => commands.executeCommand('onRecord.markSpeaker'));
    equal(asked[0]!.title, 'Whom Do These Words Name?');
    ok(asked[0]!.entries.includes('the mayor | a person with this name'), asked[0]!.entries.join());
    await waitFor('they name her', () =>
      reading().marks.some(
        ({ kind, origin, spans }) => kind === 'mention' && origin !== 'found' && words(spans[0]!) === 'the mayor',
      ),
    );
  });

  function spanOfSelection() {
    const { start, end } = editor.selection;
    return { start: editor.document.offsetAt(start), end: editor.document.offsetAt(end) };
  }
});
