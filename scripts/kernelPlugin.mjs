// Compiles AssemblyScript while bundling: `import kernel from './kernel.wasm'` gives the bytes of `assembly/kernel.ts` beside the importing file.
import asc from 'assemblyscript/asc';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';

const { version } = createRequire(import.meta.url)('assemblyscript/package.json');
const options = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--importMemory'];

/** What was compiled once is kept, as the compiler takes longer than the rest of the build. */
const kept = 'out/kernel';

/** @type {import('esbuild').Plugin} */
export const kernelPlugin = {
  name: 'kernel',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/.*\.wasm$/ }, ({ path, resolveDir }) => {
      const source = resolve(resolveDir, 'assembly', `${basename(path, '.wasm')}.ts`);
      return { path: source, namespace: 'kernel' };
    });
    onLoad({ filter: /.*/, namespace: 'kernel' }, async ({ path }) => {
      return { contents: await compile(path), loader: 'binary', watchFiles: [path] };
    });
  },
};

/** The bytes of a source, compiled. */
async function compile(/** @type {string} */ path) {
  const source = readFileSync(path, 'utf8');
  const hash = createHash('sha256')
    .update([version, ...options, source].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const file = join(kept, `${basename(path, '.ts')}-${hash}.wasm`);
  if (existsSync(file)) return readFileSync(file);
  /** @type {Uint8Array | undefined} */
  let compiled;
  const { error, stderr } = await asc.main([relative('.', path), '--outFile', 'kernel.wasm', ...options], {
    writeFile: (_name, contents) => {
      compiled = /** @type {Uint8Array} */ (contents);
    },
  });
  if (error || !compiled) throw new Error(`${path} does not compile.\n${stderr.toString()}`);
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, compiled);
  return compiled;
}
