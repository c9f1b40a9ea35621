// How fast the tagger is, beside other libraries: npm run bench:tagger [-- --help]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { TEST_BUNDLE } from '../scripts/testBundle.mjs';

const outfile = 'out/bench/tagger.cjs';
await build({ ...TEST_BUNDLE, entryPoints: ['bench/tagger.ts'], outfile, packages: 'external' });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
