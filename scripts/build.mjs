// Bundles the extension for both hosts, the workers and the command line into dist/.
//   node scripts/build.mjs [--minify] [--watch]
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { context } from 'esbuild';
import { kernelPlugin } from './kernelPlugin.mjs';

const minify = process.argv.includes('--minify');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  target: 'es2023',
  format: 'cjs',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [kernelPlugin],
};
const node = { ...common, platform: 'node' };
const browser = { ...common, platform: 'browser' };

rmSync('dist', { recursive: true, force: true });
// One file for all bundles: whoever starts a worker hands its bytes over.
cpSync('models/tagger.bin', 'dist/tagger.bin');
const bundles = [
  { ...node, entryPoints: { extension: 'src/extension/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...browser, entryPoints: { extension: 'src/extension/extension.ts' }, outdir: 'dist/web', external: ['vscode'] },
  // Runs in Node and, as a classic script, in browsers: what it asks of Node stands behind a condition.
  { ...browser, entryPoints: { worker: 'src/worker/worker.ts' }, outdir: 'dist', external: ['node:worker_threads'] },
  { ...node, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
];
const contexts = await Promise.all(bundles.map((options) => context(options)));
for (const bundle of contexts) {
  if (watch) await bundle.watch();
  else {
    await bundle.rebuild();
    await bundle.dispose();
  }
}
if (!watch) chmodSync('dist/cli.js', 0o755);
