// What of the product the training uses, bundled on the fly.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The modules of `src/analysis/boilerplate` named, as one. `replaced`: other contents for files, by the ends of their paths. */
export async function product(modules, replaced = {}) {
  const bundle = join(root, 'out', `training-${process.pid}-${Math.floor(performance.now() * 1000)}.mjs`);
  await build({
    stdin: {
      contents: modules.map((name) => `export * from '${name}';`).join('\n'),
      resolveDir: join(root, 'src/analysis/boilerplate'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    outfile: bundle,
    logLevel: 'warning',
    plugins: [
      {
        name: 'replaced',
        setup({ onLoad }) {
          onLoad({ filter: /\.json$/ }, ({ path }) => {
            const end = Object.keys(replaced).find((name) => path.endsWith(name));
            return end && { contents: JSON.stringify(replaced[end]), loader: 'json' };
          });
        },
      },
    ],
  });
  const found = await import(pathToFileURL(bundle));
  rmSync(bundle);
  return found;
}
