import { kernelPlugin } from './kernelPlugin.mjs';

/** How esbuild makes tests and benches into what runs on Node. */
export const TEST_BUNDLE = /** @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  platform: 'node',
  target: 'es2023',
  format: 'cjs',
  sourcemap: 'inline',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [kernelPlugin],
});
