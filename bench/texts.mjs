// How well the development texts (test/texts/) are read, in every typography: npm run bench:texts [-- --help]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'out/bench/texts.cjs';
await build({ entryPoints: ['bench/texts.ts'], outfile, bundle: true, platform: 'node', logLevel: 'warning' });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
