// Tests everything, also in a fresh clone where nothing is installed, and ends with one line: N passed, N failed.
//   node scripts/test.mjs
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { install, requireNode } from './install.mjs';

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Every stage: what it runs, and whether it reports as mocha does (a stage that does not is one test: it passed or not).
 * The build comes first, and the package as late as possible: it replaces dist/ by a minified one without source maps.
 * @type {readonly (readonly [name: string, script: readonly string[], reports: boolean])[]}
 */
const stages = [
  ['build', ['scripts/build.mjs'], false],
  ['types of the core', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json'], false],
  ['types of the extension', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.extension.json'], false],
  ['types of the rest', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], false],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.'], false],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'], false],
  ['unit tests and golden cases', ['scripts/unit-tests.mjs'], true],
  ['editor tests, oldest VS Code', ['scripts/vscode-tests.mjs', '--host', 'oldest'], true],
  ['editor tests, newest VS Code', ['scripts/vscode-tests.mjs', '--host', 'newest'], true],
  ['editor tests, newest VS Code, web worker', ['scripts/vscode-tests.mjs', '--host', 'web'], true],
  ['package', ['scripts/package.mjs'], false],
  ['page tests', ['scripts/page-tests.mjs'], true],
];

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(1);
  });
}

/**
 * Runs a stage and counts what mocha reports. A stage that failed without a failing test (it crashed), or that ran no test,
 * counts as one that failed.
 * @param {readonly string[]} script
 * @param {boolean} reports
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runStage(script, reports) {
  const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  let passed = 0;
  let failed = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    const count = /^\s+(\d+) (passing|failing)\b/.exec(line);
    if (count?.[2] === 'passing') passed += Number(count[1]);
    else if (count !== null) failed += Number(count[1]);
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (!reports) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return failed === 0 && (status !== 0 || passed === 0) ? { passed, failed: 1 } : { passed, failed };
}

const total = { passed: 0, failed: 0 };
const failures = [];
try {
  install('.', 'what On Record is built with (once)');
  for (const [name, script, reports] of stages) {
    console.log(`\n── ${name}`);
    const begun = Date.now();
    const { passed, failed } = await runStage(script, reports);
    console.log(`── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - begun) / 1000)} s)`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(name);
    if (failed > 0 && name === 'build') break;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
