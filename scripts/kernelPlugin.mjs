// Compiles AssemblyScript while bundling: `import kernel from './kernel.wasm'` gives the bytes of `assembly/kernel.ts` beside the importing file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

// Run as a program rather than imported: its types would change those of `Array` for all of the project.
const compiler = 'node_modules/assemblyscript';
const options = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--importMemory'];

/** What was compiled once is kept, as the compiler takes longer than the rest of the build. */
const kept = 'out/kernel';

/** @type {import('esbuild').Plugin} */
export const kernelPlugin = {
  name: 'kernel',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/.*\.wasm$/ }, ({ path, resolveDir }) => {
      return { path: resolve(resolveDir, 'assembly', `${basename(path, '.wasm')}.ts`), namespace: 'kernel' };
    });
    onLoad({ filter: /.*/, namespace: 'kernel' }, ({ path }) => {
      return { contents: compile(path), loader: 'binary', watchFiles: [path] };
    });
  },
};

/** The bytes of a source, compiled. */
function compile(/** @type {string} */ path) {
  const { version } = JSON.parse(readFileSync(join(compiler, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update([version, ...options, readFileSync(path, 'utf8')].join('\n'));
  const file = join(kept, `${hash.digest('hex').slice(0, 16)}.wasm`);
  if (!existsSync(file)) {
    mkdirSync(kept, { recursive: true });
    execFileSync(process.execPath, [`${compiler}/bin/asc.js`, path, '--outFile', file, ...options], {
      stdio: 'inherit',
    });
  }
  return readFileSync(file);
}
