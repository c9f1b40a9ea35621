// Packages the extension: out/on-record.vsix. What goes into it is said by .vscodeignore, an allow-list.
//   node scripts/package.mjs
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

execFileSync(process.execPath, ['scripts/build.mjs', '--minify'], { stdio: 'inherit' });

// vsce looks at every file before it asks the allow-list, and the hosts of the tests have tens of thousands.
const staged = 'out/package';
const large = new Set(['.git', '.vscode-test', 'node_modules', 'out', 'test']);
rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
for (const entry of readdirSync('.')) {
  if (!large.has(entry)) cpSync(entry, join(staged, entry), { recursive: true });
}
// Everything is bundled: who uses the extension needs none of what builds it.
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
for (const key of ['bin', 'dependencies', 'devDependencies', 'imports', 'overrides', 'scripts']) delete manifest[key];
writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

// The pictures stay in the repository: they would weigh more than the extension.
const readme = readFileSync('README.md', 'utf8').replace(/^!\[.*\]\(docs\/images\/.*\)\n\n?/gm, '');
writeFileSync(join(staged, 'README.md'), readme);

const packagePath = 'out/on-record.vsix';
// The README's links lead into the repository, and where that is published is not for the package to say.
const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
await createVSIX({ cwd: staged, packagePath, dependencies: false, ...links });
