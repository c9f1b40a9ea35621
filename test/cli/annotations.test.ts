import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Annotation, Statement } from '../../src/annotations/annotation';
import { writeRecordFile } from '../../src/annotations/record/recordFile';
import { writeSpeakerFile } from '../../src/annotations/record/speakerFile';
import { describe as describeWords } from '../../src/annotations/selector';
import { textVersion } from '../../src/annotations/textVersion';
import { objects, runCli } from './runCli';

const STORM = 'Storm over Lisbon\n\nThe mayor said the bridge was safe.\nForty houses burnt down on Monday.\n';
const CLAIM: Statement = { kind: 'claim', form: 'asserted', claimants: [], status: 'unchecked' };

interface Line {
  readonly type: string;
  readonly [field: string]: unknown;
}

describe('annotations --check', () => {
  let folder: string;
  let made = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const on = (text: string, words: string, more: Partial<Annotation> = {}): Annotation => {
    const start = text.indexOf(words);
    ok(start >= 0, words);
    return {
      id: `urn:uuid:${++made}`,
      creator: { name: 'Ana' },
      created: '2026-01-02T03:04:05.000Z',
      verdict: 'added',
      statement: CLAIM,
      parts: [{ role: 'content', selector: describeWords(text, { start, end: start + words.length }) }],
      version: textVersion(text),
      ...more,
    };
  };
  const page = (source: string, ...annotations: Annotation[]) =>
    writeRecordFile(source, { annotations, foreign: {}, unusable: [] });
  const check = async (...args: string[]) => {
    const outcome = await runCli([
      'annotations',
      '--check',
      '--format',
      'json',
      ...(args.length > 0 ? args : [folder]),
    ]);
    const lines = objects<Line>(outcome);
    return { ...outcome, lines, of: (type: string) => lines.filter((line) => line.type === type) };
  };
  const table = () => runCli(['annotations', '--check', folder], '', { isTTY: true, columns: 100 });

  it('ends with 0 where all words stand, or moved with the text', async () => {
    write('a.txt', `A new first line.\n${STORM}`);
    write('b.txt', STORM.replaceAll('\n', '\r\n'));
    write('.on-record/a.txt.ana.json', page('a.txt', on(STORM, 'the bridge was safe'), on(STORM, 'Forty houses')));
    write('.on-record/b.txt.ana.json', page('b.txt', on(STORM, 'Forty houses burnt down')));
    const { status, of, stderr } = await check();
    deepEqual([status, stderr], [0, '']);
    deepEqual(
      of('source').map(({ annotations, exact, moved, found }) => [annotations, exact, moved, found]),
      [
        [2, 0, 2, true],
        [1, 1, 0, true],
      ],
    );
    const [moved] = of('annotation');
    deepEqual([moved!['state'], moved!['words']], ['moved', ['the bridge was safe']]);
    const { stdout } = await table();
    match(stdout, /a\.txt {2}2 annotations: 2 moved\n/);
    match(stdout, /3 annotations: 1 exact, 2 moved \(2 sources, 2 files of annotations\)\n$/);
  });

  it('names what is changed and lost, with its words, and where in the text', async () => {
    const now = STORM.replace('the bridge was safe', 'the old bridge was quite safe').replace(
      'Forty houses burnt down on Monday.',
      '',
    );
    write('a.txt', now);
    write(`.on-record/texts/${textVersion(STORM)}.txt`, STORM);
    const records = page(
      'a.txt',
      on(STORM, 'said the bridge was safe'),
      on(STORM, 'Forty houses burnt down'),
      on(STORM, 'Lisbon'),
    );
    write('.on-record/a.txt.ana.json', records);
    const { status, of } = await check();
    equal(status, 1);
    const [file] = of('file');
    deepEqual([file!['annotator'], file!['exact'], file!['changed'], file!['lost']], ['ana', 1, 1, 1]);
    const [changed, lost] = of('annotation');
    deepEqual(
      [changed!['state'], (changed!['now'] as { text: string }[])[0]!.text],
      ['changed', 'said the old bridge was quite safe'],
    );
    deepEqual([lost!['state'], lost!['now'], lost!['kind']], ['lost', [], 'claim']);
    const { status: same, stdout } = await table();
    equal(same, 1);
    match(stdout, /Changed and lost \(2\)/);
    match(stdout, /3:11 +changed +claim, ana +said the bridge was safe → said the old/);
    match(stdout, /– +lost +claim, ana +Forty houses burnt down/);
  });

  it('says what a text that is gone is called now', async () => {
    write('renamed/b.txt', STORM);
    write('.on-record/a.txt.ana.json', page('a.txt', on(STORM, 'Lisbon')));
    write('.on-record/c.txt.ana.json', page('c.txt', on('Quite another text', 'another')));
    const { status, of } = await check();
    equal(status, 1);
    deepEqual(
      of('source').map(({ found, standsAt }) => [found, standsAt]),
      [
        [false, [join(folder, 'renamed/b.txt')]],
        [false, []],
      ],
    );
    const { stdout } = await table();
    match(stdout, /a\.txt is gone, but the text that its annotations speak of is renamed\/b\.txt\./);
    match(stdout, /c\.txt is gone: there is no such text/);
    match(stdout, /1 annotation: 1 without a text to look in/);
  });

  it('reads damaged and conflicted files as far as they go, with their lines', async () => {
    write('a.txt', STORM);
    const good = page('a.txt', on(STORM, 'Lisbon'), on(STORM, 'safe'), on(STORM, 'Monday'));
    const lines = good.split('\n');
    const conflicted = lines.toSpliced(2, 1, '<<<<<<< HEAD', lines[2]!, '=======', '>>>>>>> theirs').join('\n');
    write('.on-record/a.txt.ana.json', conflicted);
    write('.on-record/a.txt.ben.json', lines.with(2, lines[2]!.slice(0, -9)).join('\n'));
    write('.on-record/a.txt.cem.json', '[1]'.repeat(3));
    const { status, of } = await check();
    equal(status, 1);
    deepEqual(
      of('file').map(({ annotator, damaged, exact }) => [annotator, damaged, exact]),
      [
        ['ana', true, 3],
        ['ben', true, 2],
        ['cem', true, 0],
      ],
    );
    const { stdout } = await table();
    match(stdout, /a\.txt\.ana\.json holds a conflict of a merge/);
    match(stdout, /a\.txt\.ben\.json:3 is no annotation, or half of one/);
  });

  it('validates what can be read, and tells of records that are of no use', async () => {
    write('a.txt', STORM);
    const wrong = page('a.txt', on(STORM, 'Lisbon'), on(STORM, 'safe')).replace('"added"', '"addde"');
    write('.on-record/a.txt.ana.json', wrong);
    write(
      '.on-record/a.txt.ben.json',
      writeRecordFile('a.txt', { annotations: [], foreign: {}, unusable: [{ id: 'x', odd: 1 }] }),
    );
    const { status, of } = await check();
    equal(status, 1);
    const [verdict, odd, ...others] = of('problem');
    deepEqual([verdict!['line'], odd!['line'], others.length], [2, 2, 0]);
    match(String(verdict!['message']), /onRecord:verdict must be one of/);
    match(String(odd!['message']), /neither a tag nor a comment; it is kept but not shown/);
  });

  it('tells of two files that hold the same id, but not of one that stands in for another', async () => {
    const one = on(STORM, 'Lisbon');
    for (const name of ['a.txt', 'b.txt']) write(name, STORM);
    write('.on-record/a.txt.ana.json', page('a.txt', one));
    write('.on-record/a.txt.ana~1.json', page('a.txt', one));
    write('.on-record/b.txt.ana.json', page('b.txt', one));
    const { status, of } = await check();
    equal(status, 1);
    deepEqual(
      of('problem').map(({ file, message }) => [file, String(message).includes('same id as a.txt.ana.json')]),
      [[join(folder, '.on-record/b.txt.ana.json'), true]],
    );
  });

  it('tells what a killed program left behind, and files that nobody reads', async () => {
    const kept = on(STORM, 'Lisbon');
    write('a.txt', STORM);
    write('.on-record/a.txt.ana.json', page('a.txt', kept));
    const left = (digit: number) =>
      `.on-record/.a.txt.ana.json.${`${digit}`.repeat(8)}-0000-4000-8000-000000000000.tmp`;
    write(left(1), page('a.txt', kept));
    write(left(2), page('a.txt', kept).slice(0, 90));
    deepEqual((await check()).status, 0, 'nothing is lost by these');
    write(left(3), page('a.txt', kept, on(STORM, 'safe')));
    write('.on-record/a.txt.Ana.json', page('a.txt', on(STORM, 'Monday')));
    write('.on-record/codebook.json', '{}');
    const { status, of } = await check();
    equal(status, 1);
    equal(of('note').length, 2);
    const [unfinished, unnamed, ...others] = of('problem').map(({ message }) => String(message));
    equal(others.length, 0);
    match(unfinished!, /holds 1 annotations? that a\.txt\.ana\.json has not/);
    match(unnamed!, /holds annotations \(1\) that nobody sees/);
  });

  it('checks what people decided about speakers, with its lines', async () => {
    const items = ['Ruiz', 'Quarry'].map((name) => ({
      id: `urn:uuid:${name}`,
      creator: { name: 'Ana' },
      created: '2026-01-02T03:04:05.000Z',
      name,
      kind: 'person' as const,
      spellings: [{ name }],
    }));
    const file = writeSpeakerFile({ items, foreign: {}, unusable: [] });
    write('.on-record/speakers/ana.json', file);
    deepEqual((await check()).lines, []);
    write('.on-record/speakers/ana.json', file.replace('"person"', '"persom"'));
    write('.on-record/speakers/ben~1.json', `<<<<<<< HEAD\n${file}=======\n>>>>>>> theirs\n`);
    const { status, of } = await check();
    equal(status, 1);
    const [kind, conflict] = of('problem');
    deepEqual([kind!['file'], kind!['line']], [join(folder, '.on-record/speakers/ana.json'), 2]);
    match(String(kind!['message']), /kind must be one of person/);
    match(String(conflict!['message']), /holds a conflict of a merge/);
    match((await table()).stdout, /! .*speakers\/ana\.json:2 kind must be/);
  });

  it('tells of relations whose other passage is lost', async () => {
    const to = { source: 'b.txt', parts: on(STORM, 'the bridge was safe').parts };
    const relation: Statement = { kind: 'relation', relation: 'supports', to };
    write('a.txt', STORM);
    write('b.txt', 'Nothing of that kind.\n');
    write('.on-record/a.txt.ana.json', page('a.txt', on(STORM, 'Lisbon', { statement: relation })));
    const { status, of } = await check();
    equal(status, 1);
    deepEqual(
      [of('annotation')[0]!['state'], of('annotation')[0]!['remark']],
      ['changed', 'the other passage is lost in b.txt'],
    );
    write('b.txt', STORM);
    equal((await check()).status, 0);
  });

  it('goes into folders, finds .on-record further up, and reads nothing outside', async () => {
    write('news/2026/a.txt', STORM);
    write('news/.on-record/2026/a.txt.ana.json', page('2026/a.txt', on(STORM, 'Lisbon')));
    write('news/.on-record/b.txt.ana.json', page('b.txt', on(STORM, 'Lisbon')));
    equal((await check()).of('source').length, 2);
    const within = await check(join(folder, 'news/2026'));
    deepEqual([within.status, within.of('source').length], [0, 1]);
    const none = mkdtempSync(join(tmpdir(), 'on-record-'));
    const { status, stdout, stderr } = await runCli(['annotations', '--check', none]);
    rmSync(none, { recursive: true });
    deepEqual([status, stdout], [0, '']);
    match(stderr, /nobody has annotated here/);
  });

  it('reads the annotations of sources in folders with the names of its own', async () => {
    for (const name of ['texts', 'speakers', 'history']) {
      write(`${name}/a.txt`, STORM);
      write(`.on-record/${name}/a.txt.ana.json`, page(`${name}/a.txt`, on(STORM, 'Lisbon')));
    }
    const { status, of } = await check();
    deepEqual([status, of('source').map(({ exact }) => exact)], [0, [1, 1, 1]]);
  });

  it('says when a kept text is not what its name says', async () => {
    write('a.txt', `${STORM}More.\n`);
    write(`.on-record/texts/${textVersion(STORM)}.txt`, 'Something else');
    write('.on-record/a.txt.ana.json', page('a.txt', on(STORM, 'Lisbon')));
    const { status, of } = await check();
    equal(status, 1);
    match(String(of('problem')[0]!['message']), /is not the text that its name says/);
  });

  it('cannot steer a terminal', async () => {
    const evil = 'A \u001b[31m\u202Ered claim\n';
    write('a.txt', 'Nothing.\n');
    write('.on-record/a.txt.ana.json', page('a.txt', on(evil, '\u001b[31m\u202Ered claim')));
    const { stdout } = await table();
    ok(!stdout.includes('\u001b') && !stdout.includes('\u202E'), JSON.stringify(stdout));
  });

  it('ends with 2 where it is called wrongly', async () => {
    for (const args of [
      ['annotations', folder],
      ['annotations', '--check'],
      ['annotations', '--check', join(folder, 'none')],
    ]) {
      const { status, stdout } = await runCli(args);
      deepEqual([status, stdout], [2, '']);
    }
    match((await runCli(['annotations', '--help'])).stdout, /Exit status: 0 all found/);
  });

  it('takes time that grows with the annotations of the folder', async function () {
    const sentences = Array.from({ length: 250 }, (_, at) => `Sentence number ${at} is here.`);
    const text = sentences.join(' ');
    const time = async (sources: number) => {
      for (let at = 0; at < sources; at++) {
        write(`s${sources}/${at}.txt`, text);
        write(
          `s${sources}/.on-record/${at}.txt.ana.json`,
          page(`${at}.txt`, ...sentences.map((words) => on(text, words))),
        );
      }
      const began = performance.now();
      const { status } = await runCli(['annotations', '--check', '--format', 'json', join(folder, `s${sources}`)]);
      equal(status, 0);
      return performance.now() - began;
    };
    await time(3);
    const few = await time(10);
    const growth = (await time(40)) / few;
    ok(growth < 8, `four times the annotations took ${growth.toFixed(1)} times as long`);
  });
});
