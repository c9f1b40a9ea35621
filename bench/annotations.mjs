// How long deciding takes the more annotations there are in one source: npm run bench:annotations
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { TEST_BUNDLE } from '../scripts/testBundle.mjs';

const outfile = 'out/bench/annotations.cjs';
await build({ ...TEST_BUNDLE, entryPoints: ['bench/annotations.ts'], outfile });
const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
process.exitCode = status ?? 1;
