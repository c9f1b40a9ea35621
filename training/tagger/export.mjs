// Quantises what handOver.py wrote: node training/tagger/export.mjs FOLDER [FILE] [BITS]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'out/training/export.cjs';
await build({
  entryPoints: ['training/tagger/export.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
