// How well the development texts (test/texts/) are read, in every typography: npm run bench:texts [-- --help]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { TEST_BUNDLE } from '../scripts/testBundle.mjs';

const outfile = 'out/bench/texts.cjs';
await build({ ...TEST_BUNDLE, entryPoints: ['bench/texts.ts'], outfile });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
