import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GIT_ATTRIBUTES, withGitAttributes } from '../../../src/annotations/record/gitAttributes';

const OURS = GIT_ATTRIBUTES.map((line) => `${line}\n`).join('');

describe('.gitattributes for annotations', () => {
  it('are written into a new file, and behind what is there', () => {
    deepEqual(withGitAttributes(''), { content: OURS, added: GIT_ATTRIBUTES });
    equal(withGitAttributes('*.png binary').content, `*.png binary\n${OURS}`);
    equal(withGitAttributes('*.png binary\r\n').content, `*.png binary\r\n${OURS.replaceAll('\n', '\r\n')}`);
  });

  it('are written once, and only those that are missing', () => {
    deepEqual(withGitAttributes(`# ours\n${OURS}*.png binary\n`), {
      content: `# ours\n${OURS}*.png binary\n`,
      added: [],
    });
    const spaced = `${GIT_ATTRIBUTES[0]!.replace(' ', '   ')}\n`;
    deepEqual(withGitAttributes(spaced).added, GIT_ATTRIBUTES.slice(1));
  });

  it('mean to git what they say', function () {
    if (spawnSync('git', ['--version']).error) this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    try {
      git('init', '--quiet');
      // The folder of sources need not be that of the repository.
      mkdirSync(join(folder, 'news'));
      writeFileSync(join(folder, 'news/.gitattributes'), OURS);
      const attributes = (path: string) =>
        git('check-attr', 'merge', 'text', '--', path)
          .trim()
          .split('\n')
          .map((line) => line.slice(line.lastIndexOf(' ') + 1));
      deepEqual(attributes('news/.on-record/a.txt.ana.json'), ['on-record', 'unspecified']);
      deepEqual(attributes('news/.on-record/2026/may/a b.txt.ana.json'), ['on-record', 'unspecified']);
      deepEqual(attributes('news/.on-record/history/2026-05.ana.jsonl'), ['union', 'unspecified']);
      deepEqual(attributes('news/.on-record/texts/0123.txt'), ['unspecified', 'unset']);
      deepEqual(attributes('news/.on-record/speakers/ana.json'), ['on-record', 'unspecified']);
      deepEqual(attributes('news/package.json'), ['unspecified', 'unspecified']);
      deepEqual(attributes('news/a.txt'), ['unspecified', 'unspecified']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
