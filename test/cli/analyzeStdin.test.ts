import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { AnalysisRecord } from '../../src/cli/analysisRecord';
import { CAPTURES } from '../captures';
import { objects, runCli } from './runCli';

type Answer = AnalysisRecord & { id: string | number | null; error?: string; line?: number };
const record = (id: unknown, text: unknown) => JSON.stringify({ id, text }) + '\n';

describe('analyze --stdin', () => {
  it('answers every line in order, under its id', async () => {
    const outcome = await runCli(['analyze', '--stdin'], record('b', 'One.') + record(7, 'Two.'));
    deepEqual(
      objects<Answer>(outcome).map(({ id }) => id),
      ['b', 7],
    );
    equal(outcome.status, 0);
    equal(outcome.stderr, '');
  });

  it('counts offsets in Unicode code points', async () => {
    const text = '🙂🙂 “We won the vote,” Ruiz said.';
    const [answer] = objects<Answer>(await runCli(['analyze', '--stdin'], record('a', text)));
    const characters = Array.from(text);
    const spans = answer!.quotes.flatMap(({ contents, cue, sources }) => [...contents, ...cue, ...sources]);
    ok(spans.length >= 3);
    for (const span of spans) equal(characters.slice(span.start, span.end).join(''), span.text);
  });

  it('gives what goes on over paragraphs as one quotation of several contents', async () => {
    const text = 'Ruiz said: “One list is ready.\n\n“Another is not.\n\n“We ask you to wait.”\n\n“Go home,” she added.';
    const [answer] = objects<Answer>(await runCli(['analyze', '--stdin'], record('a', text)));
    const [first, second] = answer!.quotes;
    deepEqual(
      answer!.quotes.map(({ contents }) => contents.map(({ text: words }) => words)),
      [['“One list is ready.', '“Another is not.', '“We ask you to wait.”'], ['“Go home,”']],
    );
    equal(second!.continues, first!.id);
  });

  it('takes the texts for captures of one folder when told so', async () => {
    const input = CAPTURES.map((text, at) => record(at, text)).join('') + '{"id":\n' + record('other', 'One.');
    const marked = async (...args: string[]) => {
      const answers = objects<Answer>(await runCli(['analyze', '--stdin', ...args], input));
      deepEqual(
        answers.map(({ id }) => id),
        [0, 1, 2, null, 'other'],
      );
      return answers.map(
        (answer) =>
          ('boilerplate' in answer ? answer.boilerplate : []).filter(({ reason }) => reason === 'repeat').length,
      );
    };
    deepEqual(await marked(), [0, 0, 0, 0, 0]);
    deepEqual(await marked('--folder'), [1, 1, 1, 0, 0]);
  });

  it('names a bad line on standard error, answers it with the error and goes on', async () => {
    const outcome = await runCli(
      ['analyze', '--stdin'],
      `${record('a', 'One.')}{"id":"b","te\n[1]\n${record('c', 5)}${record('d', 'Two.')}`,
    );
    equal(outcome.status, 1);
    deepEqual(
      objects<Answer>(outcome).map(({ id, line, error }) => [id, line, error !== undefined]),
      [
        ['a', undefined, false],
        [null, 2, true],
        [null, 3, true],
        ['c', 4, true],
        ['d', undefined, false],
      ],
    );
    match(
      outcome.stderr,
      /^on-record: line 2 is not JSON .*\n.*line 3 is not a JSON object.*\n.*line 4 has no "text".*\n$/,
    );
  });

  it('skips blank lines and reads lines however the stream is cut', async () => {
    const bytes = Buffer.from(`\r\n${record('é\u2028', 'Ünï 🙂')}\n`.trimEnd());
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const outcome = await runCli(['analyze', '--stdin'], chunks);
    deepEqual(
      objects<Answer>(outcome).map(({ id }) => id),
      ['é\u2028'],
    );
    equal(outcome.status, 0);
  });

  it('escapes what could steer a terminal', async () => {
    const { stdout } = await runCli(['analyze', '--stdin'], record('a\u009b31m\u202e', '“Over,” Ruiz said.'));
    equal(/[\u007f-\u009f\u202e]/.test(stdout), false);
    equal((JSON.parse(stdout) as Answer).id, 'a\u009b31m\u202e');
  });
});
