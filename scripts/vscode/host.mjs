// The VS Code servers that On Record is tested and started in, each pinned by a manifest and lock file in test/vscode/host/.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { install } from '../install.mjs';

const hosts = resolve('test/vscode/host');

/**
 * @typedef {object} Host a VS Code server that is installed
 * @property {string} node the Node that it runs on
 * @property {string} main its main script
 * @property {string} version the version of VS Code that it is
 */

/**
 * Installs a host where it is missing.
 * @param {'oldest' | 'newest'} name
 * @returns {Host}
 */
export function installHost(name) {
  if (process.platform === 'win32')
    throw new Error('code-server does not run on Windows: use `npm start -- --desktop`.');
  const folder = join(hosts, name);
  install(folder, `the ${name} VS Code (code-server, some 150 MB, once)`);
  const code = join(folder, 'node_modules/code-server/lib/vscode');
  install(code, `what the ${name} VS Code runs on (once)`);
  if (name === 'oldest') provideRipgrep(folder, code);
  const { version } = JSON.parse(readFileSync(join(code, 'package.json'), 'utf8'));
  return { node: nodeOf(folder, name), main: join(code, 'out/server-main.js'), version };
}

/**
 * The Node that a host needs: the running one for the oldest, a packaged Node 24 for the newest.
 * @param {string} folder
 * @param {string} name
 */
function nodeOf(folder, name) {
  if (name === 'oldest') return process.execPath;
  const { optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const packaged = Object.keys(optionalDependencies)
    .map((dependency) => join(folder, 'node_modules', dependency, 'bin/node'))
    .find((file) => existsSync(file));
  if (packaged === undefined && Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error(`The newest VS Code needs Node 24, and npm has none for ${process.platform} ${process.arch}.`);
  }
  return packaged ?? process.execPath;
}

/**
 * VS Code 1.100 searches files with a ripgrep that an install script would have downloaded; the npm package brings the same.
 * @param {string} folder
 * @param {string} code
 */
function provideRipgrep(folder, code) {
  const target = join(code, 'node_modules/@vscode/ripgrep/bin/rg');
  if (existsSync(target)) return;
  const source = join(folder, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
  chmodSync(target, 0o755);
}

/**
 * A browser to drive a host with: on Linux x64 the Chromium that a package carries, elsewhere one that is installed.
 * @returns {{ channel?: string; executablePath?: string; args?: string[]; env?: NodeJS.ProcessEnv }} launch options of playwright
 */
export function installBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return installedBrowser();
  const folder = join(hosts, 'browser');
  install(folder, 'a Chromium for the tests (some 70 MB, once)');
  const unpacked = join(folder, 'node_modules/.unpacked');
  const fonts = join(unpacked, 'fonts.conf');
  if (!existsSync(fonts)) unpackBrowser(folder, unpacked);
  return {
    executablePath: join(unpacked, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
      FONTCONFIG_FILE: fonts,
    },
  };
}

/**
 * The package unpacks itself into the folder for temporary files: here one of its own, renamed when it is complete.
 * @param {string} folder
 * @param {string} unpacked
 */
function unpackBrowser(folder, unpacked) {
  const unfinished = `${unpacked}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const script = `import('@sparticuz/chromium').then((module) => module.default.executablePath())`;
  // VERCEL makes it unpack the libraries that it brings along, too.
  const env = { ...process.env, TMPDIR: unfinished, VERCEL: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['--eval', script], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The packaged Chromium does not unpack: ${stderr}`);
  // The page dies where there is no font at all, and pictures should look alike on every machine.
  const fonts = join(folder, 'node_modules/dejavu-fonts-ttf/ttf');
  mkdirSync(join(unfinished, 'dejavu'));
  for (const font of readdirSync(fonts)) {
    if (/^DejaVuSans(Mono)?(-|\.)/.test(font)) copyFileSync(join(fonts, font), join(unfinished, 'dejavu', font));
  }
  writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(join(unpacked, 'dejavu')));
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(unfinished, unpacked);
}

/** @param {string} fonts */
function fontConfiguration(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir prefix="xdg">on-record-fonts</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;
}

function installedBrowser() {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  const executablePath = places.find((place) => existsSync(place));
  return executablePath === undefined ? { channel: 'chrome' } : { executablePath };
}
