// Runs the editor tests (test/vscode/suite/) inside the real VS Code.
//   node scripts/vscode-tests.mjs [--host oldest|newest|web|desktop]… [--grep WORDS]     without --host: oldest, newest and web
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { temporaryFolder } from './cleanUp.mjs';
import { bundleSuite } from './vscode/bundleSuite.mjs';

const { values } = parseArgs({
  options: {
    host: { type: 'string', multiple: true, default: ['oldest', 'newest', 'web'] },
    grep: { type: 'string', default: '' },
  },
});

for (const host of values.host) {
  if (host !== 'oldest' && host !== 'newest' && host !== 'web' && host !== 'desktop') {
    throw new Error(`There is no host ${host}: oldest, newest, web or desktop.`);
  }
  const temporary = temporaryFolder();
  const opened = join(temporary, 'seeds');
  cpSync('seeds', opened, { recursive: true });
  const suite = { extensionDevelopmentPath: resolve('.'), extensionTestsPath: await bundleSuite(host, values.grep) };
  const profile = [`--user-data-dir=${join(temporary, 'user')}`, `--extensions-dir=${join(temporary, 'extensions')}`];
  // A code-server with a browser stands in for the desktop, which cannot be downloaded everywhere. It is an ordinary script.
  const codeServer = {
    vscodeExecutablePath: process.execPath,
    launchArgs: ['scripts/vscode/codeServer.mjs', `--host=${host}`, opened],
  };
  const desktop = { ...installedDesktop(), launchArgs: [opened, '--disable-extensions'] };
  const { launchArgs, ...executable } = host === 'desktop' ? desktop : codeServer;
  console.log(`\nEditor tests in VS Code, ${host}`);
  try {
    await runTests({ ...suite, ...executable, launchArgs: [...launchArgs, ...profile] });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Which desktop VS Code: one named in the environment, else the stable one, downloaded to .vscode-test/. */
function installedDesktop() {
  const vscodeExecutablePath = process.env['ON_RECORD_CODE'];
  return vscodeExecutablePath === undefined ? { version: 'stable' } : { vscodeExecutablePath };
}
