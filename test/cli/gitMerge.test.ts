import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Annotation } from '../../src/annotations/annotation';
import { GIT_CONFIG_COMMAND, withGitAttributes } from '../../src/annotations/record/gitAttributes';
import { readRecordFile, writeRecordFile } from '../../src/annotations/record/recordFile';
import { readSpeakerFile, writeSpeakerFile } from '../../src/annotations/record/speakerFile';
import { describe as describeWords } from '../../src/annotations/selector';
import type { SpeakerDecision } from '../../src/annotations/speakerNames';
import { annotationsOf } from '../../src/cli/folder';
import { runCli } from './runCli';

const TEXT = 'Storm over Lisbon\n\nThe mayor said the bridge was safe.\nForty houses burnt down on Monday.\n';
const CREATED = '2026-01-02T03:04:05.000Z';

const tag = (creator: string, words: string): Annotation => {
  const start = TEXT.indexOf(words);
  ok(start >= 0, words);
  return {
    id: `urn:uuid:${creator}-${words.replaceAll(' ', '-')}`,
    creator: { name: creator },
    created: CREATED,
    verdict: 'added',
    statement: { kind: 'tag', tag: 'check' },
    parts: [{ role: 'content', selector: describeWords(TEXT, { start, end: start + words.length }) }],
  };
};
const page = (...annotations: readonly Annotation[]) =>
  writeRecordFile('a.txt', { annotations, foreign: {}, unusable: [] });
const naming = (...names: readonly string[]) =>
  writeSpeakerFile({
    items: names.map((name): SpeakerDecision => {
      const creator = { name: 'Ana' };
      return { id: `urn:uuid:${name}`, creator, created: CREATED, name, kind: 'person', spellings: [{ name: 'Ruiz' }] };
    }),
    foreign: {},
    unusable: [],
  });

describe('git merges branches', () => {
  let folder: string;
  let driver: string;

  before(async function () {
    if (spawnSync('git', ['--version']).error) {
      console.log('      no git is installed here: merging branches is not tested');
      this.skip();
    }
    driver = join(mkdtempSync(join(tmpdir(), 'on-record-')), 'driver.cjs');
    const contents = `import { mergeFiles } from './src/cli/mergeCommand';
      const [base, ours, theirs] = process.argv.slice(2);
      mergeFiles({ base, ours, theirs }, process).then((status) => (process.exitCode = status));`;
    await build({ stdin: { contents, resolveDir: '.' }, bundle: true, platform: 'node', outfile: driver });
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    git('init', '--quiet', '--initial-branch=main');
    write('a.txt', TEXT);
    write('.on-record/a.txt.ana.json', page(tag('Ana', 'Lisbon')));
    write('.on-record/speakers/ana.json', naming('Delia Ruiz'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  after(() => {
    if (driver) rmSync(dirname(driver), { recursive: true });
  });

  const gitDone = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  const git = (...args: readonly string[]) => {
    const { status, stderr, stdout } = gitDone(...args);
    equal(status, 0, `git ${args.join(' ')}: ${stdout}${stderr}`);
  };
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  /** As the command in the editor and the person who runs what it gives them do. */
  const installDriver = () => {
    const command = GIT_CONFIG_COMMAND.replace('on-record merge', `'${process.execPath}' '${driver}'`);
    const [, key, value] = /^git config (\S+) "(.+)"$/.exec(command)!;
    git('config', key!, value!);
    write('.gitattributes', withGitAttributes('').content);
  };
  /** Ana annotates on two machines, Ben on the second one, and both touch the history and the names. */
  const branchOff = () => {
    commit('base');
    git('checkout', '--quiet', '-b', 'second');
    write('.on-record/a.txt.ana.json', page(tag('Ana', 'Lisbon'), tag('Ana', 'Forty houses')));
    write('.on-record/a.txt.ben.json', page(tag('Ben', 'bridge')));
    write('.on-record/speakers/ana.json', naming('Delia Ruiz', 'Second Ruiz'));
    write('.on-record/history/2026-01.ana.jsonl', '{"at":"2","by":"Ana"}\n');
    commit('second');
    git('checkout', '--quiet', 'main');
    write('.on-record/a.txt.ana.json', page(tag('Ana', 'Lisbon'), tag('Ana', 'Monday')));
    write('.on-record/speakers/ana.json', naming('Delia Ruiz', 'First Ruiz'));
    write('.on-record/history/2026-01.ana.jsonl', '{"at":"1","by":"Ana"}\n');
    commit('main');
  };
  const words = (annotations: readonly Annotation[]) =>
    annotations.map(({ creator, parts }) => `${creator.name} ${parts[0]!.selector.exact}`).sort();
  const ALL = ['Ana Forty houses', 'Ana Lisbon', 'Ana Monday', 'Ben bridge'];

  it('of two people and of one, with the driver, without a conflict', async () => {
    installDriver();
    branchOff();
    git('merge', '--quiet', '--no-edit', 'second');
    const { annotations, problems } = await annotationsOf(folder, 'a.txt');
    deepEqual([words(annotations), problems], [ALL, []]);
    const names = readSpeakerFile(read('.on-record/speakers/ana.json'));
    deepEqual(names.items.map(({ name }) => name).sort(), ['Delia Ruiz', 'First Ruiz', 'Second Ruiz']);
    equal(read('.on-record/history/2026-01.ana.jsonl').split('\n').length, 3);
    equal((await runCli(['annotations', '--check', folder])).status, 0);
    equal(gitDone('status', '--porcelain').stdout, '');
  });

  it('of which one renamed a source with its annotations, with the driver', async () => {
    installDriver();
    branchOff();
    git('checkout', '--quiet', 'second');
    renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    for (const slug of ['ana', 'ben'])
      renameSync(join(folder, `.on-record/a.txt.${slug}.json`), join(folder, `.on-record/b.txt.${slug}.json`));
    commit('renamed');
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-edit', 'second');
    deepEqual(words((await annotationsOf(folder, 'b.txt')).annotations), ALL);
    deepEqual((await annotationsOf(folder, 'a.txt')).annotations, []);
  });

  it('and without the driver leaves a conflict that is reported, read on both sides and never written over', async () => {
    branchOff();
    equal(gitDone('merge', '--quiet', '--no-edit', 'second').status, 1);
    const conflicted = read('.on-record/a.txt.ana.json');
    match(conflicted, /^<{7}/m);
    const { annotations, problems } = await annotationsOf(folder, 'a.txt');
    deepEqual(words(annotations), ALL);
    match(problems[0]!.message, /holds a conflict of a merge/);
    const { status, stdout } = await runCli(['annotations', '--check', '--format', 'table', folder]);
    equal(status, 1);
    match(stdout, /a\.txt\.ana\.json holds a conflict of a merge/);
    match(stdout, /speakers\/ana\.json holds a conflict of a merge/);
    const csv = 'source,start,end,kind,tag\na.txt,0,5,tag,check\n';
    const imported = join(dirname(driver), 'more.csv');
    writeFileSync(imported, csv);
    const result = await runCli(['import', '--format', 'csv', '--author', 'Ana', '--folder', folder, imported]);
    notEqual(result.status, 0);
    match(result.stderr, /is damaged and was left as it is/);
    equal(read('.on-record/a.txt.ana.json'), conflicted);
    equal(readRecordFile(conflicted).isDamaged, true);
  });
});
