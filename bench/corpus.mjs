// What the same words in many sources cost: npm run bench:corpus [-- --help]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { TEST_BUNDLE } from '../scripts/testBundle.mjs';

const outfile = 'out/bench/corpus.cjs';
await build({ ...TEST_BUNDLE, entryPoints: ['bench/corpus.ts'], outfile });
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
