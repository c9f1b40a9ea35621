import { AssertionError, deepEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeText } from '../shippedTagger';
import { describeAnalysis, namesAt } from './describeAnalysis';
import { adopt, type Described, type Expected, type Part } from './expected';

/** Every folder of test/cases is a whole article and what is expected of it; see README.md there. */
const root = 'test/cases';
const wholeParts = ['furniture', 'boilerplate', 'repeats', 'quotations', 'speakers', 'claims'] as const;

/** With `SHOW_PENDING=1` the parts that are not right yet fail, so that one sees how. */
const showsPending = process.env['SHOW_PENDING'] === '1';

describe('golden cases', () => {
  for (const name of readdirSync(root)) {
    const file = join(root, name, 'expected.json');
    if (existsSync(file)) describe(name, () => compare(join(root, name), JSON.parse(readFileSync(file, 'utf8')) as Expected));
  }
});

function compare(folder: string, expected: Expected): void {
  const text = readFileSync(join(folder, expected.source ?? 'source.txt'), 'utf8');
  const analysis = analyzeText(text);
  const found = describeAnalysis(text, analysis, expected.acts ?? ['speech', 'writing']);
  const expect = (part: Part, title: string, check: () => void) =>
    it(title, function () {
      try {
        check();
      } catch (error) {
        if (error instanceof AssertionError && expected.pending?.includes(part) && !showsPending) this.skip();
        throw error;
      }
    });

  for (const part of wholeParts) {
    const wanted: Described[typeof part] | undefined = expected[part];
    if (wanted) expect(part, part, () => deepEqual(adopt(found[part], wanted), wanted));
  }
  for (const [speaker, places] of Object.entries(expected.mentions ?? {})) {
    expect('mentions', `mentions of ${speaker}`, () => {
      const meant = places.filter((place) => namesAt(text, analysis.speakers, place).includes(speaker));
      deepEqual(meant, places);
    });
  }
  for (const [speaker, places] of Object.entries(expected.noMentions ?? {})) {
    expect('mentions', `no mentions of ${speaker}`, () => {
      const meant = places.filter((place) => namesAt(text, analysis.speakers, place).includes(speaker));
      deepEqual(meant, []);
    });
  }
  for (const wanted of expected.someClaims ?? []) {
    expect('claims', `claim: ${wanted.text.slice(0, 60)}`, () => {
      mustHold(text, wanted.text);
      const near = found.claims.filter((claim) => claim.text.includes(wanted.text)).map((claim) => ({ ...claim, text: wanted.text }));
      deepEqual(adopt(near, [wanted]), [wanted]);
    });
  }
  for (const words of expected.noClaims ?? []) {
    expect('claims', `no claim: ${words.slice(0, 60)}`, () => {
      mustHold(text, words);
      deepEqual(
        found.claims.filter((claim) => claim.text.includes(words)),
        [],
      );
    });
  }
}

/** A mistake in the case itself is never pending. */
function mustHold(text: string, words: string): void {
  if (!text.includes(words)) throw new Error(`the expected words do not stand in the text: ${words}`);
}
