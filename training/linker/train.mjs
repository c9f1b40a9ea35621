// Learns the weights of the linker: node training/linker/train.mjs [--data ../shared/data]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'out/training/linker.cjs';
await build({
  entryPoints: ['training/linker/train.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
