import { deepEqual, equal, match } from 'node:assert/strict';
import { CAPTURES, SITE_LINE } from '../captures';
import { objects, runCli } from './runCli';

const record = (id: string, group: string | undefined, text: string) => JSON.stringify({ id, group, text }) + '\n';

describe('align --stdin', () => {
  it('pairs the same words of two sources of a group, in code points', async () => {
    const outcome = await runCli(
      ['align', '--stdin'],
      record('a', 'x', '🙂 “We won the vote,” Ruiz said.') +
        record('b', 'x', '"We won the vote," Ruiz added.') +
        record('c', 'y', '“We won the vote,” Ruiz said.'),
    );
    const [pair, ...others] = objects<{ group: string; a: object; b: object; relations: string[] }>(outcome);
    deepEqual(others, []);
    equal(pair!.group, 'x');
    deepEqual(pair!.a, { id: 'a', start: 3, end: 19 });
    deepEqual(pair!.b, { id: 'b', start: 1, end: 17 });
    equal(outcome.status, 0);
  });

  it('leaves out what stands in the captures of one site', async () => {
    const teaser = 'Elm Courier evening desk: “Ten letters about the ferry on the island” every day from six';
    const pairs = async (captures: readonly string[]) => {
      const texts = captures.map((text) => text.replace(SITE_LINE, teaser));
      const outcome = await runCli(['align', '--stdin'], texts.map((text, at) => record(`${at}`, 'x', text)).join(''));
      const all = objects<{ a: { id: string; start: number } }>(outcome);
      return all.filter(({ a: { id, start } }) => start === texts[Number(id)]!.indexOf('Ten letters')).length;
    };
    equal(await pairs(CAPTURES), 0);
    const stories = CAPTURES.map((text) => text.split('\n').slice(0, 4).join('\n'));
    equal(await pairs(stories), 3);
  });

  it('names a source that it cannot use and goes on', async () => {
    const outcome = await runCli(
      ['align', '--stdin'],
      `nothing\n${record('a', 'x', '“We won,” Ruiz said.')}${record('a', 'x', '“We won,” Ruiz said.')}`,
    );
    equal(outcome.status, 1);
    match(outcome.stderr, /line 1 is not JSON[^]*line 3 has the id "a", which an earlier source/);
  });
});
