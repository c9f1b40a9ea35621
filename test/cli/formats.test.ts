import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Annotation, Statement } from '../../src/annotations/annotation';
import { readRecordFile, writeRecordFile } from '../../src/annotations/record/recordFile';
import { describe as describeWords } from '../../src/annotations/selector';
import { textVersion } from '../../src/annotations/textVersion';
import { FORMAT_NAMES } from '../../src/formats/format';
import { CAPTURES, SITE_LINE } from '../captures';
import { runCli } from './runCli';

const STORY = 'Harbor to close\r\n\r\n“The bridge is closed,” Mayor Ana Ruiz said.\r\nShe denied it.\r\n';
const QUOTE = '“The bridge is closed,”';
const TAG: Statement = { kind: 'tag', tag: 'to check' };

describe('export and import', () => {
  let folder: string;
  let output: string;
  const write = (name: string, content: string, within = folder) => {
    const file = join(within, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const exported = (format: string, ...paths: string[]) =>
    runCli(['export', '--format', format, '--output', output, ...(paths.length > 0 ? paths : [folder])]);
  const imported = (format: string, path: string, ...options: string[]) =>
    runCli(['import', '--format', format, '--author', 'Bo', '--folder', folder, ...options, path]);
  const records = (name = 'in/story.txt.bo.json') =>
    readRecordFile(readFileSync(join(folder, '.on-record', name), 'utf8')).annotations;
  /** brat counts a line break as one character. */
  const brat = `T1\tContent 17 40\t${QUOTE}\nT2\tSource 41 55\tMayor Ana Ruiz\nR1\tSaidBy Arg1:T1 Arg2:T2\n`;
  const annotate = () => {
    write('in/story.ann', brat, output);
    return imported('brat', output);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    output = join(mkdtempSync(join(tmpdir(), 'on-record-')), 'out');
    write('in/story.txt', STORY);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    rmSync(dirname(output), { recursive: true });
  });

  it('write every format, below the folder named, and tell what is lost', async () => {
    for (const name of FORMAT_NAMES) {
      const { status, stdout } = await exported(name);
      equal(status, 0, name);
      for (const file of stdout.trim().split('\n')) ok(existsSync(file), `${name}: ${file}`);
    }
    deepEqual(readdirSync(join(output, 'in')).includes('story.ann'), true);
    match((await exported('conll')).stderr, /on-record: conll: texts of which white space and offsets are lost: 1\n/);
    equal(
      readdirSync(join(output, 'in')).some((name) => name.endsWith('.tmp')),
      false,
    );
  });

  it('write as boilerplate what stands in several captures of one site', async () => {
    const boilerplate = async (...names: string[]) => {
      await exported('brat', ...names.map((name) => join(folder, 'in', name)));
      const marks = readFileSync(join(output, '0.ann'), 'utf8').split('\n');
      return marks.some((mark) => mark.includes('\tBoilerplate ') && mark.includes(SITE_LINE));
    };
    CAPTURES.forEach((text, index) => write(`in/${index}.txt`, text));
    equal(await boilerplate('0.txt'), false);
    equal(await boilerplate('0.txt', '1.txt', '2.txt'), true);
  });

  it('never write through a link out of the folder', async () => {
    mkdirSync(output);
    symlinkSync(folder, join(output, 'in'));
    const { status, stderr } = await exported('markdown');
    equal(status, 1);
    match(stderr, /not written: a link on the way leads out of the folder/);
    deepEqual(readdirSync(folder), ['in']);
  });

  it('take annotations into the folder, once', async () => {
    mkdirSync(output);
    write('in/story.ann', brat, output);
    rmSync(join(folder, 'in/story.txt'));
    write('story.txt', STORY);
    const first = await imported('brat', join(output, 'in/story.ann'));
    equal(first.stderr, '');
    deepEqual([first.status, first.stdout], [0, 'story.txt: 1 added for Bo\n']);
    const [annotation] = records('story.txt.bo.json');
    deepEqual(
      annotation!.parts.map(({ role, selector }) => [role, selector.exact]),
      [
        ['content', QUOTE],
        ['source', 'Mayor Ana Ruiz'],
      ],
    );
    deepEqual([annotation!.creator.name, annotation!.verdict], ['Bo', 'added']);
    const again = await imported('brat', join(output, 'in/story.ann'));
    equal(again.stdout, 'story.txt: 0 added for Bo\n');
    equal(records('story.txt.bo.json').length, 1);
  });

  it('lay people’s annotations over what was found, and bring them back from other formats', async () => {
    mkdirSync(output);
    equal((await annotate()).stderr, '');
    rmSync(output, { recursive: true });
    const before = records();
    for (const name of ['w3c', 'uima-cas', 'label-studio', 'doccano', 'prodigy', 'tei', 'csv', 'brat']) {
      const { stdout } = await exported(name);
      rmSync(join(folder, '.on-record'), { recursive: true });
      const { status } = await runCli(['import', '--format', name, '--author', 'Else', '--folder', folder, output]);
      equal(status, 0, name);
      deepEqual(records(), before, `${name}: ${stdout}`);
      rmSync(output, { recursive: true });
    }
    const { items } = JSON.parse(readFileSync((await exported('w3c')).stdout.trim(), 'utf8')) as {
      items: { creator?: unknown; target: { selector: { exact?: string }[] }[] }[];
    };
    const quotes = items.filter(({ target }) => target[0]!.selector[0]!.exact === QUOTE);
    equal(quotes.filter(({ creator }) => creator).length, 1);
  });

  it('take the later of two versions where a file stands in for a damaged one', async () => {
    mkdirSync(output);
    await annotate();
    const file = join(folder, '.on-record/in/story.txt.bo.json');
    const good = readFileSync(file, 'utf8');
    const later = records().map((one) => ({ ...one, modified: '2099-01-01T00:00:00.000Z', statement: TAG }));
    writeFileSync(file, `<<<<<<< HEAD\n${good}=======\n>>>>>>> theirs\n`);
    const page = writeRecordFile('in/story.txt', { annotations: later, foreign: {}, unusable: [] });
    write('.on-record/in/story.txt.bo~1.json', page);
    rmSync(output, { recursive: true });
    const { stdout, stderr } = await exported('w3c');
    match(stderr, /holds a conflict of a merge/);
    const exportedPage = readRecordFile(readFileSync(stdout.trim(), 'utf8'));
    deepEqual(
      exportedPage.annotations.filter(({ creator }) => creator.name === 'Bo').map(({ statement }) => statement),
      [TAG],
    );
  });

  it('find words that were written anew by the text that was kept', async () => {
    mkdirSync(output);
    const former = 'Rain fell on the old harbor.\n\nCrews moved sandbags to the quay before the tide came in.\n';
    const words = 'sandbags to the quay';
    const start = former.indexOf(words);
    const selector = describeWords(former, { start, end: start + words.length });
    const one: Annotation = {
      id: 'urn:uuid:1',
      creator: { name: 'Bo' },
      created: '2026-01-02T03:04:05.000Z',
      verdict: 'added',
      statement: TAG,
      // Without context there is nothing else to go by.
      parts: [{ role: 'content', selector: { ...selector, prefix: '', suffix: '' } }],
      version: textVersion(former),
    };
    const page = writeRecordFile('tide.txt', { annotations: [one], foreign: {}, unusable: [] });
    write('.on-record/tide.txt.bo.json', page);
    const tide = write('tide.txt', former.replace(words, 'barriers onto the pier'));
    const found = async () => {
      const { stdout, stderr } = await exported('w3c', tide);
      const { annotations } = readRecordFile(readFileSync(stdout.trim(), 'utf8'));
      const mine = annotations.filter(({ creator }) => creator.name === 'Bo');
      return { stderr, words: mine.flatMap(({ parts }) => parts.map((part) => part.selector.exact)) };
    };
    const without = await found();
    deepEqual(without.words, []);
    match(without.stderr, /no longer in the text: 1 annotations/);
    const kept = `.on-record/texts/${textVersion(former)}.txt`;
    write(kept, 'Something else');
    match((await found()).stderr, /is not the text that its name says/);
    write(kept, former);
    deepEqual(await found(), { stderr: '', words: ['barriers onto the pier'] });
  });

  it('leave out what a program found unless it is wanted', async () => {
    await exported('doccano');
    const { stderr } = await imported('doccano', output);
    match(stderr, /left out as found by a program: \d+/);
    equal(existsSync(join(folder, '.on-record')), false);
    await imported('doccano', output, '--with-found');
    ok(records().length > 0);
  });

  it('name what does not fit and go on', async () => {
    mkdirSync(output);
    const bad = write(
      'bad.csv',
      'source,start,end\nin/story.txt,9000,9001\nnone.txt,0,1\n../outside.txt,0,1\n',
      output,
    );
    const { status, stderr } = await imported('csv', bad);
    equal(status, 1);
    match(stderr, /bad\.csv:2: .*no place in this text/);
    match(stderr, /bad\.csv:3: the text none\.txt is not in the folder/);
    match(stderr, /bad\.csv:4: the text \.\.\/outside\.txt is not in the folder/);
  });

  it('never write over a damaged file of annotations', async () => {
    mkdirSync(output);
    const damaged = write('.on-record/in/story.txt.bo.json', '<<<<<<< ours\n{');
    const { status, stderr } = await annotate();
    equal(status, 1);
    match(stderr, /is damaged and was left as it is/);
    equal(readFileSync(damaged, 'utf8'), '<<<<<<< ours\n{');
  });

  for (const args of [
    ['export', '--format', 'brat', 'a.txt'],
    ['export', '--format', 'xyz', '--output', 'x', 'a.txt'],
    ['import', '--format', 'html', '--author', 'Bo', 'a.html'],
    ['import', '--format', 'brat', 'a.ann'],
  ]) {
    it(`end with status 2 when called wrongly: on-record ${args.join(' ')}`, async () => {
      equal((await runCli(args)).status, 2);
    });
  }
});
