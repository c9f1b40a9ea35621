// Installs what a lock file names, when it is not there yet. Uses nothing but Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The lowest Node that everything here runs on. */
const oldestNode = [20, 11];

/** Ends the program with a message when its Node is too old for what follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`On Record needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Whether `folder/node_modules` holds exactly what the lock file names. npm writes its own record of what it installed
 * last of all, so an installation that was broken off counts as missing.
 * @param {string} folder
 * @param {string} lockName
 */
function isInstalled(folder, lockName) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, lockName), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    if (present[path] !== undefined) return present[path].version === entry.version && existsSync(join(folder, path));
    return entry.optional || entry.peer || entry.devOptional || (entry.dev && lockName === 'npm-shrinkwrap.json');
  });
}

/**
 * Makes `folder/node_modules` what the folder's lock file names. Does nothing when it is so already.
 * @param {string} folder
 * @param {string} what what is installed, for the message
 * @throws when npm fails
 */
export function install(folder, what) {
  const lockName = existsSync(join(folder, 'npm-shrinkwrap.json')) ? 'npm-shrinkwrap.json' : 'package-lock.json';
  if (isInstalled(folder, lockName)) return;
  console.log(`Installing ${what} …`);
  // Peers are left out: code-server's own lock file leaves one of them out, which `npm ci` would refuse.
  const peers = folder === '.' ? [] : ['--legacy-peer-deps'];
  const dev = lockName === 'npm-shrinkwrap.json' ? ['--omit=dev'] : [];
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...peers, ...dev];
  const { status, error } = npm(['ci', ...options], folder);
  if (status === 0 && isInstalled(folder, lockName)) return;
  const reason = error?.message ?? `npm ended with ${status}`;
  throw new Error(
    `Could not install ${what} (${reason}). It comes from the npm registry: is there a network? Try again.`,
  );
}

/**
 * @param {readonly string[]} given
 * @param {string} folder
 */
function npm(given, folder) {
  const environment = { ...process.env };
  // npm hands the project's own folder down to its scripts; here another folder is meant.
  for (const name of Object.keys(environment))
    if (/^npm_(config_local_prefix|package_)/i.test(name)) delete environment[name];
  const options = { cwd: folder, env: environment, stdio: /** @type {const} */ (['ignore', 'inherit', 'inherit']) };
  const running = process.env['npm_execpath'];
  if (running !== undefined && basename(running) === 'npm-cli.js') {
    return spawnSync(process.execPath, [running, ...given], options);
  }
  return spawnSync('npm', [...given], { ...options, shell: process.platform === 'win32' });
}
