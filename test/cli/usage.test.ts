import { equal, match } from 'node:assert/strict';
import { version } from '../../package.json';
import { runCli } from './runCli';

describe('command line', () => {
  it('shows its help and its version', async () => {
    const help = await runCli(['analyze', '--help']);
    equal(help.status, 0);
    match(help.stdout, /Usage: on-record analyze[^]*Exit status/);
    const shown = await runCli(['--version']);
    equal(shown.stdout.trim(), version);
    equal(shown.status, 0);
  });

  for (const args of [
    ['analyze'],
    ['analyze', '--stdin', 'a.txt'],
    ['analyze', '--format', 'xml', 'a.txt'],
    ['analyze', '--stdin', '--format', 'table'],
    ['analyze', '--folder', 'captures'],
    ['align'],
    ['analyse', 'a.txt'],
    [],
  ]) {
    it(`ends with status 2 when called wrongly: on-record ${args.join(' ')}`, async () => {
      const { status, stdout, stderr } = await runCli(args);
      equal(status, 2);
      equal(stdout, '');
      match(stderr, /error|Usage/);
    });
  }
});
