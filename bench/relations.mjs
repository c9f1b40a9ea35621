// How well the relations between the same words in two sources are told, against judged pairs: npm run bench:relations -- --data DIR
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { TEST_BUNDLE } from '../scripts/testBundle.mjs';

const outfile = 'out/bench/relations.cjs';
await build({ ...TEST_BUNDLE, entryPoints: ['bench/relations.ts'], outfile });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
