// Learns the weights of the linker, then how sure an attribution is: node training/linker/train.mjs [--data ../shared/data] [--tagged FILE]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { kernelPlugin } from '../../scripts/kernelPlugin.mjs';

// In this order: the second reads what the first has written.
for (const step of ['train', 'calibrate']) {
  const outfile = `out/training/linker-${step}.cjs`;
  await build({
    entryPoints: [`training/linker/${step}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    plugins: [kernelPlugin],
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
