// How surely marks are found again after a text was edited, and how fast: npm run bench:anchoring [-- --help]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { TEST_BUNDLE } from '../scripts/testBundle.mjs';

const outfile = 'out/bench/anchoring.cjs';
await build({ ...TEST_BUNDLE, entryPoints: ['bench/anchoring.ts'], outfile });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
