// Stands in for a `code` executable: takes the options that @vscode/test-electron gives to VS Code, and runs the tests that
// they name in a VS Code server, seen by a browser. Its exit status is that of the tests.
//   node scripts/vscode/codeServer.mjs --host=oldest|newest|web FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…
import { createWriteStream, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import '../cleanUp.mjs'; // ends what is started here whenever this program ends
import { installBrowser, installHost } from './host.mjs';
import { meaningfulLines } from './noise.mjs';
import { startServer } from './server.mjs';

// Whoever started this holds the other end of its input: when that ends, so does this.
process.stdin.resume().on('end', () => process.exit(1));

const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
const host = String(values['host']);
mkdirSync('out/logs', { recursive: true });
const logFile = `out/logs/vscode-${host}.log`;
const log = createWriteStream(logFile);

const server = await startServer(installHost(host === 'oldest' ? 'oldest' : 'newest'), {
  forTests: true,
  // Without this it would run next to the files, in Node.
  settings: host === 'web' ? { 'remote.extensionKind': { 'on-record.on-record': ['web'] } } : {},
  log: (line) => log.write(`${line}\n`),
});
const browser = await chromium.launch(installBrowser());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });

/** How the tests ended: they say so themselves, or what they ran in went away. */
const status = new Promise((resolve) => {
  const lost = (/** @type {string} */ what) => () => {
    console.error(`${what} ended before the tests did: see ${logFile}.`);
    resolve(1);
  };
  page.once('crash', lost('The page'));
  browser.once('disconnected', lost('The browser'));
  void server.ended.then(lost('VS Code'));
  void page.exposeFunction('codeAutomationExit', resolve);
});
const isMeaningful = meaningfulLines();
// The console of the extension host and of the workbench: mocha's report is for the person, the rest for the log.
await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ given) => {
  const line = given.map(String).join(' ');
  const report = /on-record-test:(.*)/.exec(line);
  if (report !== null) console.log(report[1]);
  else if (isMeaningful(line)) log.write(`${type}: ${line}\n`);
});
const remote = (/** @type {unknown} */ path) => `vscode-remote://127.0.0.1:${server.port}${String(path)}`;
await page.goto(
  server.address(String(positionals[0]), [
    ['extensionDevelopmentPath', remote(values['extensionDevelopmentPath'])],
    ['extensionTestsPath', remote(values['extensionTestsPath'])],
    ['skipWelcome', 'true'],
  ]),
);
process.exit(Number(await status));
