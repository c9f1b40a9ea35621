// Learns the weights of the claims model: node training/claims/train.mjs [--data ../shared/data]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { kernelPlugin } from '../../scripts/kernelPlugin.mjs';

const outfile = 'out/training/claims.cjs';
await build({
  entryPoints: ['training/claims/train.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  plugins: [kernelPlugin],
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
