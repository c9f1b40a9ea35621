// Cuts the corpus into tokens with features and labels, with varied copies: node training/tagger/prepare.mjs ../shared/data out/training/tagger
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'out/training/prepare.cjs';
await build({
  entryPoints: ['training/tagger/prepare.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
