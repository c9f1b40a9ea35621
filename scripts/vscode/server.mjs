// Starts one of the hosts: a VS Code server that only this machine reaches and only who knows its token may use.
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { end, start, temporaryFolder } from '../cleanUp.mjs';
import { meaningfulLines } from './noise.mjs';

/** A quiet VS Code to read in: nothing is sent anywhere, nothing pops up. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  // The extension's default for news sources comes too late for the first window of a server.
  'editor.unicodeHighlight.nonBasicASCII': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} Server a VS Code server that runs
 * @property {number} port
 * @property {(folder: string, payload?: readonly (readonly [string, string])[]) => string} address
 *   where a browser sees a folder; the address holds the token
 * @property {Promise<number>} ended the exit status, once it has ended
 * @property {() => void} stop
 */

/**
 * @typedef {object} ServerOptions
 * @property {string} [vsix] an extension to install into it
 * @property {number} [port] 0 or none: any free port
 * @property {Record<string, unknown>} [settings] of the user, besides those of a quiet VS Code
 * @property {boolean} [forTests] lets a page run an extension that is being developed, and its tests
 * @property {(line: string) => void} [log] gets what the server says; without it, only what it says in case of failure is shown
 */

/**
 * @param {import('./host.mjs').Host} host
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>} resolves when it listens
 */
export async function startServer(host, { vsix, port = 0, settings = {}, forTests = false, log } = {}) {
  const folder = temporaryFolder();
  const data = join(folder, 'server');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const token = randomBytes(24).toString('hex');
  // In a file, since every user of the machine can read how a program was called.
  const tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const child = start(
    host.node,
    [
      host.main,
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token-file', tokenFile],
      ...['--server-data-dir', data, '--extensions-dir', join(folder, 'extensions')],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...(vsix === undefined ? [] : ['--install-extension', vsix, '--start-server']),
      ...(forTests ? ['--enable-smoke-test-driver', '--disable-workspace-trust'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment(folder) },
  );
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (status) => resolve(status ?? 1));
  });
  const listening = await whenListening(child, ended, log);
  return {
    port: listening,
    address: (opened, payload = []) => {
      const query = new URLSearchParams({ tkn: token, folder: opened });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://127.0.0.1:${listening}/?${query}`;
    },
    ended,
    stop: () => end(child),
  };
}

/** @param {string} folder */
function serverEnvironment(folder) {
  const environment = { ...process.env, TMPDIR: folder };
  // What an enclosing VS Code tells its own terminals does not hold for another.
  for (const name of Object.keys(environment))
    if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)) delete environment[name];
  return environment;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number>} ended
 * @param {((line: string) => void) | undefined} log
 * @returns {Promise<number>} the port
 */
async function whenListening(child, ended, log) {
  /** @type {string[]} */
  const said = [];
  const port = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      const isMeaningful = meaningfulLines();
      createInterface({ input: /** @type {import('node:stream').Readable} */ (stream) }).on('line', (line) => {
        const found = /Extension host agent listening on (\d+)/.exec(line);
        if (found !== null) resolve(Number(found[1]));
        else if (isMeaningful(line)) {
          said.push(line);
          log?.(line);
        }
      });
    }
  });
  const failed = ended.then((status) => {
    const inUse = said.find((line) => line.includes('EADDRINUSE'));
    throw new Error(inUse ?? `VS Code did not start (status ${status}):\n${said.slice(-20).join('\n')}`);
  });
  failed.catch(() => undefined);
  return Promise.race([port, failed]);
}
