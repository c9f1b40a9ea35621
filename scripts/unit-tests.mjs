// Bundles the tests of the core and the command line into out/unit/ and runs them with mocha.
//   node scripts/unit-tests.mjs [MOCHA OPTIONS, e.g. --grep sentences]
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { TEST_BUNDLE } from './testBundle.mjs';

const tests = readdirSync('test', { recursive: true })
  .map((file) => join('test', String(file)))
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith(join('test', 'vscode')));

rmSync('out/unit', { recursive: true, force: true });
await build({
  ...TEST_BUNDLE,
  entryPoints: tests,
  outdir: 'out/unit',
  outbase: 'test',
  external: ['esbuild'],
});
// No test is about how long something takes on this machine: the limit only ends what hangs.
const limits = ['--timeout', '600000'];
const mocha = ['node_modules/mocha/bin/mocha.js', '--enable-source-maps', '--recursive', ...limits, 'out/unit'];
const { status } = spawnSync(process.execPath, [...mocha, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
