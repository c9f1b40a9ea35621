import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AnalysisRecord } from '../../src/cli/analysisRecord';
import { objects, runCli } from './runCli';
import { CAPTURES, SITE_LINE, siteLineIn } from '../captures';

type Answer = AnalysisRecord & { id: string };
const QUOTED = '“The bridge is closed,” Ruiz said.\n';

describe('analyze FILES', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array = QUOTED) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const ids = (outcome: Parameters<typeof objects>[0]) => objects<Answer>(outcome).map(({ id }) => id);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes JSON into pipes and a table on a terminal, unless told', async () => {
    const file = write('a.txt');
    const inPipe = await runCli(['analyze', file]);
    deepEqual(ids(inPipe), [file]);
    const onTerminal = await runCli(['analyze', file], '', { isTTY: true, columns: 80 });
    match(onTerminal.stdout, /Quotations \(1\)\n +1:1 +direct +Ruiz +“The bridge is closed,”/);
    deepEqual(ids(await runCli(['analyze', '--format', 'json', file], '', { isTTY: true })), [file]);
  });

  it('writes thoughts down with their act, and lists them apart in the table', async () => {
    const file = write('a.txt', 'Mayor Ana Ruiz said the bridge was safe. She hopes that the ferry will run in May.\n');
    const [{ quotes }] = objects<Answer>(await runCli(['analyze', file])) as [Answer];
    deepEqual(
      quotes.map(({ act }) => act),
      ['speech', 'thought'],
    );
    const { stdout } = await runCli(['analyze', file], '', { isTTY: true, columns: 90 });
    match(stdout, /Quotations \(1\)\n +1:21 +indirect/);
    match(stdout, /Thoughts and intentions \(1\)\n +1:\d+ +thought/);
  });

  it('walks folders for captures and leaves the files of software projects alone', async () => {
    const wanted = ['a.txt', 'b/c.txt', 'ü/requirement.txt'].map((name) => write(name));
    for (const name of ['LICENSE.txt', 'b/requirements-dev.txt', 'robots.txt', 'node_modules/x/y.txt', '.git/z.txt'])
      write(name);
    write('b/notes.md');
    symlinkSync(folder, join(folder, 'circle'));
    const outcome = await runCli(['analyze', folder]);
    deepEqual(ids(outcome), wanted);
    equal(outcome.status, 0);
    deepEqual(ids(await runCli(['analyze', join(folder, 'LICENSE.txt')])), [join(folder, 'LICENSE.txt')]);
  });

  it('takes for boilerplate what stands in several captures of one site', async () => {
    const files = CAPTURES.map((text, index) => write(`${index}.txt`, text));
    const isMarked = (outcome: Parameters<typeof objects>[0]) =>
      objects<Answer>(outcome).map(({ boilerplate }, index) => {
        const at = siteLineIn(CAPTURES[index]!);
        return boilerplate.some(({ start, end }) => start <= at && end >= at + SITE_LINE.length);
      });
    deepEqual(isMarked(await runCli(['analyze', files[0]!])), [false]);
    deepEqual(isMarked(await runCli(['analyze', folder])), [true, true, true]);
  });

  it('names what cannot be read, says why and goes on', async () => {
    const good = write('good.txt');
    const binary = write('image.txt', Uint8Array.of(0x89, 0x50, 0, 0, 1));
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const outcome = await runCli(['analyze', join(folder, 'none.txt'), binary, empty, good]);
    deepEqual(ids(outcome), [good]);
    equal(outcome.status, 1);
    match(
      outcome.stderr,
      /none\.txt: no such file or folder\n.*image\.txt: not a text file .*\n.*empty: no source in this folder .*\n$/,
    );
  });

  it('reads invalid UTF-8 with replacement characters and says so', async () => {
    const file = write('latin.txt', Buffer.from('“Caf\u00e9 closed,” Ruiz said.', 'latin1'));
    const outcome = await runCli(['analyze', file]);
    equal(outcome.status, 1);
    match(outcome.stderr, /latin\.txt: not valid UTF-8/);
    deepEqual(ids(outcome), [file]);
  });

  it('leaves byte order marks out of the offsets, in UTF-8 and UTF-16', async () => {
    const plain = write('plain.txt');
    const utf8 = write('utf8.txt', '\uFEFF' + QUOTED);
    const utf16 = write('utf16.txt', Buffer.from('\uFEFF' + QUOTED, 'utf16le'));
    const outcome = await runCli(['analyze', plain, utf8, utf16]);
    const [first, ...others] = objects<Answer>(outcome).map(({ quotes }) => quotes);
    ok(first!.length > 0);
    for (const quotes of others) deepEqual(quotes, first);
    equal(outcome.status, 0);
  });

  it('takes whatever text there is', async () => {
    const odd = [
      '',
      '\r\n\r\n',
      '"'.repeat(5000),
      '“”‘’«»\n'.repeat(500),
      '🙂'.repeat(3000),
      'قال الوزير: "نعم"',
      'a '.repeat(50_000),
    ];
    const files = odd.map((text, index) => write(`${index}.txt`, text));
    for (const format of ['json', 'table']) {
      const outcome = await runCli(['analyze', '--format', format, ...files]);
      equal(outcome.stderr, '');
      equal(outcome.status, 0);
    }
  }).timeout(20_000);

  it('lets no escape sequence of a file or its name reach the terminal', async () => {
    const file = write('a\u001b[2J.txt', '“The \u001b]0;gone\u0007 bridge \u009b31m \u202eis,” Ruiz said.\n');
    const { stdout, stderr } = await runCli(['analyze', '--format', 'table', file, file + '\u001b[1m']);
    // eslint-disable-next-line no-control-regex -- these are what it looks for
    equal(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(stdout + stderr), false);
    match(stdout, /␛\]0;gone␇/);
  });

  it('keeps columns straight for wide and right-to-left words', async () => {
    const file = write('wide.txt', '“橋は閉鎖された,” 山田 said.\n“The bridge is closed,” Ruiz said.\n');
    const { stdout } = await runCli(['analyze', file], '', { isTTY: true, columns: 60 });
    match(stdout, /direct {2}Ruiz {2}“The/);
  });
});
