// What opening, deciding and listing cost the more annotations there are in a folder: npm run bench:folder
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { TEST_BUNDLE } from '../scripts/testBundle.mjs';

const outfile = 'out/bench/manySources.cjs';
const alias = { vscode: resolve('bench/vscodeFiles.ts') };
await build({ ...TEST_BUNDLE, entryPoints: ['bench/manySources.ts'], outfile, alias });
const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
process.exitCode = status ?? 1;
