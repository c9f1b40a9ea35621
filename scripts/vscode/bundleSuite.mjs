// Bundles the editor tests, found by listing test/vscode/suite/, into one module for the Node host and one for the web worker.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {'oldest' | 'newest' | 'web' | 'desktop'} host what the tests will run in; they may ask for it as `ON_RECORD_HOST`
 * @param {string} grep only tests with these words in their titles; all for none
 * @returns {Promise<string>} the path of the bundled module
 */
export async function bundleSuite(host, grep) {
  const web = host === 'web';
  const files = readdirSync('test/vscode/suite', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const outfile = resolve('out/vscode', `${host}.js`);
  const requires = files.map((file) => `require(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)});`);
  await build({
    stdin: {
      contents: `import { runMocha } from '../runMocha';
        export const run = () => runMocha(${JSON.stringify(grep)}, () => { ${requires.join('\n')} });`,
      resolveDir: 'test/vscode/suite',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: web ? 'browser' : 'node',
    target: 'es2023',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: web ? [assertInBrowser] : [],
    define: { ON_RECORD_HOST: JSON.stringify(host), ...(web ? { 'process.env.NODE_DEBUG': 'undefined' } : {}) },
  });
  return outfile;
}

/** A worker has no node:assert; the package of that name is the same in plain JavaScript. */
const assertInBrowser = {
  name: 'assert in a browser',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve, onLoad }) {
    onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'strict', namespace: 'assert' }));
    onLoad({ filter: /.*/, namespace: 'assert' }, () => ({
      contents: `module.exports = require('assert/').strict;`,
      resolveDir: '.',
    }));
  },
};
