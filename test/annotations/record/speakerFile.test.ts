import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mergeRecordFiles } from '../../../src/annotations/record/mergeRecordFiles';
import { parseRecordPath, speakersPath } from '../../../src/annotations/record/recordPaths';
import { readSpeakerFile, writeSpeakerFile } from '../../../src/annotations/record/speakerFile';
import type { SpeakerDecision } from '../../../src/annotations/speakerNames';

const RUIZ: SpeakerDecision = {
  id: 'urn:uuid:1',
  creator: { name: 'Ana' },
  created: '2026-01-02T03:04:05.000Z',
  name: 'Ana Ruiz',
  kind: 'person',
  spellings: [{ name: 'Ruiz' }, { name: 'the mayor', source: 'news/a.txt' }],
};
const BOARD: SpeakerDecision = {
  ...RUIZ,
  id: 'urn:uuid:2',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-02-01T00:00:00.000Z',
  name: 'Harbour Board',
  kind: 'organisation',
  foreign: { seeAlso: 'x' },
};
const FILE = writeSpeakerFile({ items: [RUIZ, BOARD], foreign: { label: 'Fire' }, unusable: [{ strange: 1 }] });

describe('a file of speakers', () => {
  it('gives back what was written, the earliest first, a line for each', () => {
    const { items, foreign, unusable, isDamaged } = readSpeakerFile(FILE);
    deepEqual(items, [BOARD, RUIZ]);
    deepEqual([foreign, unusable, isDamaged], [{ label: 'Fire' }, [{ strange: 1 }], false]);
    equal(FILE.split('\n').length, 6);
    equal(writeSpeakerFile(readSpeakerFile(FILE)), FILE);
  });

  it('names what is no decision and keeps it', () => {
    const { problems } = readSpeakerFile(FILE);
    deepEqual(problems, [{ line: 4, message: 'has no id; it is kept but not shown' }]);
  });

  it('that a merge left in conflict is read on both sides and not to be written', () => {
    const conflict = FILE.replace('{"id":"urn:uuid:1"', '<<<<<<< HEAD\n{"id":"urn:uuid:1"');
    const { items, isDamaged, problems } = readSpeakerFile(conflict);
    deepEqual([items.length, isDamaged], [2, true]);
    match(problems[0]!.message, /holds a conflict/);
  });

  it('is merged decision by decision', () => {
    const file = (...items: readonly SpeakerDecision[]) => writeSpeakerFile({ items, foreign: {}, unusable: [] });
    const [early, late] = ['2026-03-01', '2026-04-01'].map((day, at) => ({
      ...RUIZ,
      modified: `${day}T00:00:00.000Z`,
      name: `Ruiz ${at}`,
    })) as [SpeakerDecision, SpeakerDecision];
    const both = mergeRecordFiles({ base: '', ours: file(RUIZ), theirs: file(BOARD) });
    deepEqual(both, { content: file(BOARD, RUIZ), conflicts: [] });
    const other = { id: RUIZ.id, nature: 'changed-by-both', kept: late, lost: early, losing: 'ours' };
    deepEqual(mergeRecordFiles({ base: file(RUIZ), ours: file(early), theirs: file(late) }), {
      content: file(late),
      conflicts: [other],
    });
    deepEqual(mergeRecordFiles({ base: file(RUIZ, BOARD), ours: file(RUIZ), theirs: file(late, BOARD) }), {
      content: file(late),
      conflicts: [],
    });
    const damaged = mergeRecordFiles({ base: FILE, ours: FILE, theirs: FILE.replace(/\]\}\s*$/, '') });
    ok('damaged' in damaged && damaged.damaged.theirs);
  });

  it('never has the name of a file of annotations', () => {
    equal(speakersPath('ana'), 'speakers/ana.json');
    equal(parseRecordPath(speakersPath('ana')), undefined);
    equal(parseRecordPath(speakersPath('ana~1')), undefined);
    equal(parseRecordPath('speakers/a.txt.ana.json')?.source, 'speakers/a.txt');
  });
});
