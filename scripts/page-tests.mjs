// Runs the page tests (test/vscode/page/): they look at VS Code in a browser as a person does.
//   node scripts/page-tests.mjs [MOCHA OPTIONS, e.g. --grep hover]
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { TEST_BUNDLE } from './testBundle.mjs';

const files = readdirSync('test/vscode/page', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.test.ts'))
  .sort();
rmSync('out/page', { recursive: true, force: true });
// One bundle, so that the tests share the server and the browser.
await build({
  ...TEST_BUNDLE,
  stdin: {
    contents: files.map((file) => `import ${JSON.stringify(`./${file.replaceAll('\\', '/')}`)};`).join('\n'),
    resolveDir: 'test/vscode/page',
  },
  outfile: 'out/page/tests.cjs',
  packages: 'external',
});
const mocha = [
  'node_modules/mocha/bin/mocha.js',
  '--enable-source-maps',
  '--timeout',
  '60000',
  '--exit',
  'out/page/tests.cjs',
];
const child = spawn(process.execPath, [...mocha, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('close', (status) => process.exit(status ?? 1));
