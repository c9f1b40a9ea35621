import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';

describe('the package', () => {
  it('holds the extension and nothing else', async () => {
    const files = await listFiles({ cwd: 'out/package', packageManager: PackageManager.None });
    const allowed =
      /^(package(\.nls[^/]*)?\.json|(README|CHANGELOG)\.md|LICENSE|dist\/((web\/)?extension|worker)\.js|dist\/tagger\.bin|(syntaxes|schemas|l10n)\/[^/]+\.json|(images|media)\/[^/]+\.(png|svg))$/;
    deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    // Everything that the manifest names.
    const named = readFileSync('out/package/package.json', 'utf8').matchAll(/"(?:\.\/)?([\w-]+\/[\w./-]+\.\w+)"/g);
    const needed = [
      'package.json',
      'LICENSE',
      'dist/worker.js',
      'dist/tagger.bin',
      ...[...named].map(([, path]) => path!),
    ];
    deepEqual(
      needed.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('stays below 1.85 MB, of which the weights of the tagger may be 1 MB', () => {
    const { size } = statSync('out/on-record.vsix');
    ok(gzipSync(readFileSync('out/package/dist/tagger.bin')).length < 1_000_000);
    ok(size < 1_850_000, `${size} bytes`);
  });
});
