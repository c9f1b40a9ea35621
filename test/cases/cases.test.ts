import { deepEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analysis/analyze';
import { describeAnalysis, type Expected } from './describeAnalysis';

/** Every folder of test/cases is a whole article and what is expected of it; see README.md there. */
const root = 'test/cases';

describe('golden cases', () => {
  for (const name of readdirSync(root)) {
    const file = join(root, name, 'expected.json');
    if (!existsSync(file)) continue;
    const { source = 'source.txt', ...expected } = JSON.parse(readFileSync(file, 'utf8')) as Expected;
    const text = readFileSync(join(root, name, source), 'utf8');
    const found = describeAnalysis(text, analyze(text));

    describe(name, () => {
      for (const part of Object.keys(expected) as (keyof typeof expected)[]) {
        if (part === 'noClaims' || part === 'someClaims') continue;
        it(part, () => deepEqual(found[part], expected[part]));
      }
      for (const wanted of expected.someClaims ?? []) {
        it(`claim: ${wanted.text.slice(0, 60)}`, () => {
          const near = found.claims.filter(({ text }) => text.includes(wanted.text));
          deepEqual(
            near.map(({ claimant, kind }) => ({ claimant, kind })),
            [{ claimant: wanted.claimant, kind: wanted.kind }],
          );
        });
      }
      for (const words of expected.noClaims ?? []) {
        it(`no claim: ${words.slice(0, 60)}`, () =>
          deepEqual(
            found.claims.filter(({ text }) => text.includes(words)),
            [],
          ));
      }
    });
  }
});
