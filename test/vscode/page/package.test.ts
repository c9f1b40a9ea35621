import { deepEqual, ok } from 'node:assert/strict';
import { statSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';

describe('the package', () => {
  it('holds the extension and nothing else', async () => {
    const files = await listFiles({ cwd: 'out/package', packageManager: PackageManager.None });
    const allowed =
      /^(package(\.nls[^/]*)?\.json|(README|CHANGELOG)\.md|LICENSE|dist\/(web\/)?(extension|worker)\.js|(syntaxes|l10n)\/[^/]+\.json|images\/.+\.(png|jpg))$/;
    deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    for (const needed of ['package.json', 'LICENSE', 'dist/extension.js', 'dist/web/extension.js']) {
      ok(files.includes(needed), `${needed} is missing`);
    }
  });

  it('stays below 500 KB', () => {
    const { size } = statSync('out/on-record.vsix');
    ok(size < 500_000, `${size} bytes`);
  });
});
