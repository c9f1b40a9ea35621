import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation, ClaimStatus } from '../../src/annotations/annotation';
import { writeRecordFile } from '../../src/annotations/record/recordFile';
import { runCli } from './runCli';

/** A claim on words that begin at an offset, as it stood at a minute of an hour. */
function claim(id: string, start: number, status: ClaimStatus = 'unchecked', minute?: number): Annotation {
  return {
    id: `urn:uuid:${id}`,
    creator: { name: 'Ana' },
    created: '2026-01-02T03:00:00Z',
    ...(minute !== undefined && { modified: `2026-01-02T04:0${minute}:00Z` }),
    verdict: 'added',
    statement: { kind: 'claim', form: 'asserted', claimants: [], status },
    parts: [{ role: 'content', selector: { start, end: start + 4, exact: 'rain', prefix: 'Much ', suffix: ' fell' } }],
  };
}

function file(...annotations: Annotation[]): string {
  return writeRecordFile('news/storm.txt', { annotations, foreign: {}, unusable: [] });
}

describe('merge BASE OURS THEIRS', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const merge = async (base: string | Uint8Array, ours: string | Uint8Array, theirs: string | Uint8Array) => {
    const paths = Object.entries({ base, ours, theirs }).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    const outcome = await runCli(['merge', ...paths]);
    return { ...outcome, merged: readFileSync(join(folder, 'ours'), 'utf8') };
  };

  it('puts what both sides added into OURS', async () => {
    const base = file(claim('a', 10));
    const outcome = await merge(base, file(claim('a', 10), claim('b', 40)), file(claim('a', 10), claim('c', 3)));
    deepEqual([outcome.status, outcome.stderr], [0, '']);
    equal(outcome.merged, file(claim('c', 3), claim('a', 10), claim('b', 40)));
    deepEqual(readdirSync(folder).sort(), ['base', 'ours', 'theirs'], 'nothing else is left behind');
  });

  it('merges files that both sides began, with nothing before', async () => {
    const outcome = await merge('', file(claim('a', 10)), file(claim('b', 3)));
    deepEqual([outcome.status, outcome.merged], [0, file(claim('b', 3), claim('a', 10))]);
  });

  it('says which version it gave up where both changed the same', async () => {
    const outcome = await merge(
      file(claim('a', 10)),
      file(claim('a', 10, 'refuted', 1)),
      file(claim('a', 10, 'confirmed', 2)),
    );
    equal(outcome.status, 1);
    equal(outcome.merged, file(claim('a', 10, 'confirmed', 2)));
    match(
      outcome.stderr,
      /both sides changed urn:uuid:a \(claim by Ana on “rain”\).*that of ours given up: \{.*refuted/,
    );
  });

  it('keeps what one side deleted and the other changed, and says so', async () => {
    const outcome = await merge(file(claim('a', 10)), file(), file(claim('a', 10, 'disputed', 2)));
    deepEqual([outcome.status, outcome.merged], [1, file(claim('a', 10, 'disputed', 2))]);
    match(outcome.stderr, /ours deleted urn:uuid:a .* it was kept/);
  });

  it('keeps what other programs wrote into the file', async () => {
    const foreign = (value: string) => ({ annotations: [], foreign: { label: value }, unusable: [{ odd: value }] });
    const outcome = await merge(
      writeRecordFile('a.txt', foreign('old')),
      writeRecordFile('a.txt', foreign('old')),
      writeRecordFile('a.txt', foreign('new')),
    );
    deepEqual([outcome.status, outcome.merged], [0, writeRecordFile('a.txt', foreign('new'))]);
  });

  it('leaves OURS alone where a file cannot be read whole', async () => {
    const good = file(claim('a', 10));
    const conflicted = `<<<<<<< HEAD\n${good}=======\n${file(claim('b', 3))}>>>>>>> theirs\n`;
    for (const bad of [conflicted, good.slice(0, -20), '{"type":"AnnotationPage"}', Uint8Array.of(0xff, 0xfe)]) {
      const outcome = await merge(good, good, bad);
      deepEqual([outcome.status, outcome.merged], [2, good]);
      match(outcome.stderr, /theirs[^]*nothing was merged/i);
    }
    const outcome = await merge(good, conflicted, good);
    deepEqual([outcome.status, outcome.merged], [2, conflicted]);
  });

  it('says which file is not there', async () => {
    const outcome = await runCli(['merge', join(folder, 'a'), join(folder, 'b'), join(folder, 'c')]);
    equal(outcome.status, 2);
    match(outcome.stderr, /a cannot be read: ENOENT/);
  });
});
