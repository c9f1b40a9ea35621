// Opens On Record: installs what is missing, builds, starts a VS Code of its own on a folder of texts, and shows it.
//   npm start [-- FOLDER] [-- --desktop | --port PORT | --no-open]
//     FOLDER      the folder to open; the sample sources in seeds/ without it
//     --desktop   open it in the installed `code` instead
//     --port      for a port that is forwarded from elsewhere; any free one without it
//     --no-open   print the address, open no browser
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import './cleanUp.mjs'; // ends what is started here whenever this program ends
import { install, requireNode } from './install.mjs';

requireNode();
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  await open(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @throws when the options make no sense */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      desktop: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 1) throw new Error('Name one folder: npm start -- FOLDER');
  const folder = positionals[0] === undefined ? resolve('seeds') : resolve(calledFrom, positionals[0]);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${values.port} is no port.`);
  return { folder, port, desktop: values.desktop, show: !values['no-open'] };
}

/** @param {{ folder: string, port: number, desktop: boolean, show: boolean }} options */
async function open({ folder, port, desktop, show }) {
  install('.', 'what On Record is built with (once)');
  if (desktop) return openDesktop(folder);
  run('scripts/package.mjs');
  // Only now, since they may use what was installed.
  const { installHost } = await import('./vscode/host.mjs');
  const { startServer } = await import('./vscode/server.mjs');
  const { addressToShow } = await import('./vscode/browserDoor.mjs');
  const server = await startServer(installHost('newest'), { vsix: resolve('out/on-record.vsix'), port });
  const address = server.address(folder);
  console.log(
    `\nOn Record has ${folder} open at\n\n  ${address}\n\nThe address is a key: whoever has it reads your files. Ctrl-C ends it all.`,
  );
  process.exitCode = 0;
  const opener = show ? browserOpener() : undefined;
  if (opener !== undefined) {
    const shown = await addressToShow(address);
    const [command = '', ...given] = opener;
    spawn(command, [...given, shown], { stdio: 'ignore', detached: true })
      .on('error', () => console.log('No browser could be started: open the address yourself.'))
      .unref();
  }
  process.exit(await server.ended);
}

/** The command that opens an address in the person's browser, where there is a screen to see it on. */
function browserOpener() {
  if (process.env['CI'] !== undefined) return undefined;
  const remote = process.env['SSH_CONNECTION'] !== undefined;
  if (process.platform === 'darwin') return remote ? undefined : ['open'];
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return remote || screen === undefined || screen === '' ? undefined : ['xdg-open'];
}

/** @param {string} folder */
function openDesktop(folder) {
  run('scripts/build.mjs');
  const given = ['--new-window', `--extensionDevelopmentPath=${process.cwd()}`, folder];
  const { error, status } = spawnSync('code', given, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error !== undefined)
    throw new Error('There is no `code` here: install VS Code and its command `code` in the PATH.');
  process.exit(status ?? 1);
}

/** @param {string} script */
function run(script) {
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${script} failed.`);
}
