import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = 'test/vscode/host';

describe('the hosts that tests and npm start install', () => {
  for (const name of readdirSync(root)) {
    const manifest = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as Manifest;
    const lock = readFileSync(join(root, name, 'package-lock.json'), 'utf8');

    it(`are locked to what their manifest names, ${name}`, () => {
      const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, { readonly version: string }>> };
      const wanted = { ...manifest.dependencies, ...manifest.optionalDependencies };
      const locked = Object.keys(wanted).map((key) => [key, packages[`node_modules/${key}`]?.version]);
      deepEqual(Object.fromEntries(locked), wanted);
    });

    it(`name no machine that they were fetched from, ${name}`, () => ok(!/"resolved"|https?:\/\/registry/.test(lock)));
  }
});
