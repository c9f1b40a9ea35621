import { deepEqual, equal, match, doesNotMatch } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import officialSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { objects, runCli } from './runCli';

const SPEECH = 'Storm\n\n“We will never give up on the bridge,” Ana Ruiz said. “It cost us 40 million euros.”\n';
const DRAFT =
  '# Story\n\nShe said “we will never give up on the bridge” and “it cost us 14 million euros”.\n\n> It cost [the city] 40 million euros.\n';

describe('check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    write('sources/storm.txt', SPEECH);
    write('story.md', DRAFT);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const at = (path: string) => join(folder, path);
  const check = (...args: string[]) => runCli(['check', at('story.md'), '--sources', at('sources'), ...args]);

  it('ends with 0 where every quotation stands in a source', async () => {
    write('story.md', 'She said “We will never give up on the bridge.”');
    const { status, stdout, stderr } = await check();
    equal(status, 0);
    equal(stdout, '1 quotation looked for in 1 source: 0 in none, 0 to look at\n');
    equal(stderr, '');
  });

  it('ends with 1 and tells what is in none: where, the words, the nearest passage, the change', async () => {
    const { status, stdout } = await check();
    equal(status, 1);
    match(stdout, /story\.md:3:52 {2}in no source\n {2}quoted: +“it cost us 14 million euros”\n/);
    match(stdout, /nearest: +\S+storm\.txt:3:56 {2}“It cost us 40 million euros”\n/);
    match(stdout, /change: +it cost us \[-40-\] \{\+14\+\} million euros\n/);
    match(stdout, /story\.md:5:3 {2}verbatim but for brackets\n(?:.*\n)* {2}brackets: +\[the city\]/);
    match(stdout, /3 quotations looked for in 1 source: 1 in none, 1 to look at/);
  });

  it('writes every quotation as JSON, in code points', async () => {
    write('story.md', '🙂 “it cost us 14 million euros” and “We will never give up”');
    const [first, second] = objects<Record<string, unknown>>(await check('--format', 'json'));
    deepEqual(
      [first!['state'], first!['start'], first!['line'], first!['column'], first!['text']],
      ['different', 3, 1, 5, 'it cost us 14 million euros'],
    );
    deepEqual(first!['difference'], [
      { kind: 'same', words: 'it cost us' },
      { kind: 'left-out', words: '40' },
      { kind: 'added', words: '14' },
      { kind: 'same', words: 'million euros' },
    ]);
    equal((first!['nearest'] as { text: string }).text, 'It cost us 40 million euros');
    equal(second!['state'], 'verbatim');
  });

  it('writes valid SARIF 2.1.0', async () => {
    write('a b%.md', DRAFT);
    const { status, stdout } = await runCli([
      'check',
      at('story.md'),
      at('a b%.md'),
      '--sources',
      at('sources'),
      '--format',
      'sarif',
    ]);
    equal(status, 1);
    const log = JSON.parse(stdout) as {
      runs: {
        results: {
          ruleId: string;
          level: string;
          message: { text: string };
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        }[];
      }[];
    };
    // The official schema is written in draft 4, whose `id` is no keyword today, and with a pattern that is none with the flag `u`.
    const { $schema: _draft, id: _id, ...schema } = officialSchema;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    equal(validate(log), true, JSON.stringify(validate.errors));
    equal(validate({ ...log, version: '2.0.0' }), false);
    equal(validate({ ...log, runs: [{ ...log.runs[0], tool: {} }] }), false);
    const { results } = log.runs[0]!;
    deepEqual(
      results.map(({ ruleId, level }) => [ruleId, level]),
      [
        ['not-verbatim', 'warning'],
        ['bracketed', 'note'],
        ['not-verbatim', 'warning'],
        ['bracketed', 'note'],
      ],
    );
    const { artifactLocation, region } = results[0]!.locations[0]!.physicalLocation;
    match(artifactLocation.uri, /^file:\/\/\/.*story\.md$/);
    match(results[2]!.locations[0]!.physicalLocation.artifactLocation.uri, /a%20b%25\.md$/);
    deepEqual(region, { startLine: 3, startColumn: 52, endLine: 3, endColumn: 81 });
    match(
      results[0]!.message.text,
      /“it cost us 14 million euros”.*storm\.txt:3 “It cost us 40 million euros”.*\[-40-\] \{\+14\+\}/,
    );
  });

  it('takes several sources and drafts; a draft is not its own source', async () => {
    write('sources/draft.txt', 'He said “quite another thing it was”.');
    write('more/other.txt', 'It was hot.');
    const { status, stdout } = await runCli([
      'check',
      at('sources/draft.txt'),
      '--sources',
      at('sources'),
      '--sources',
      at('more/other.txt'),
    ]);
    equal(status, 1);
    match(stdout, /in 2 sources: 1 in none/);
  });

  it('checks as short quotations as it is told', async () => {
    write('story.md', 'A “new order” of “it”.');
    equal((await check()).status, 0);
    match((await check('--least-words', '2')).stdout, /1 quotation looked for .* 1 in none/);
    equal((await check('--least-words', 'many')).status, 2);
  });

  it('ends with 2 where it is called wrongly, or cannot read something, and checks the rest', async () => {
    equal((await runCli(['check', at('story.md')])).status, 2);
    const missing = await runCli(['check', at('none.md'), at('story.md'), '--sources', at('sources')]);
    equal(missing.status, 2);
    match(missing.stderr, /none\.md: no such file/);
    match(missing.stdout, /in no source/);
    write('empty/readme.md', '');
    const empty = await runCli(['check', at('story.md'), '--sources', at('empty')]);
    equal(empty.status, 2);
    match(empty.stderr, /no source in this folder/);
  });

  it('lets nothing in a file steer the terminal', async () => {
    write('story.md', '“it cost\u001b]0;x\u0007 us \u202e14 million euros”');
    write('sources/storm.txt', SPEECH.replace('40', '40 \u001b[2J\u202e'));
    for (const format of ['text', 'json', 'sarif']) {
      // eslint-disable-next-line no-control-regex -- just those
      doesNotMatch((await check('--format', format)).stdout, /[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
  });
});
