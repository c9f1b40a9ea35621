import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { EXCLUDED_FILES, INCLUDED_FILES } from '../../src/corpus/sourceFiles';

interface Manifest {
  contributes: { configuration: { properties: Record<string, { default: unknown }> } };
}

describe('which files are sources', () => {
  const isIncluded = picomatch([...INCLUDED_FILES], { dot: true });
  const isExcluded = picomatch([...EXCLUDED_FILES], { dot: true });
  const isSource = (path: string) => isIncluded(path) && !isExcluded(path);

  const captures = [
    'capture.txt',
    '2022/01/07 Storm hits coast.txt',
    'changes-in-visa-requirements.txt',
    'licence-fee-row.txt',
    'Notices to journalists.txt',
    'TODO list of the new government.txt',
    'requirements for voters.txt',
    'Sicherheit/Überflutung.txt',
  ];
  for (const path of captures) it(`${path} is one`, () => equal(isSource(path), true));

  const others = [
    'LICENSE.txt',
    'LICENSE-MIT.txt',
    'deep/down/COPYING.txt',
    'README.txt',
    'CHANGELOG.txt',
    'requirements.txt',
    'requirements-dev.txt',
    'requirements/base.txt',
    'robots.txt',
    'humans.txt',
    'public/security.txt',
    'CMakeLists.txt',
    'lib/CMakeLists.txt',
    'node_modules/words/list.txt',
    '.git/description.txt',
    '.hidden.txt',
    'captures/.cache/page.txt',
    'package.egg-info/SOURCES.txt',
    'page.html',
    'notes.md',
  ];
  for (const path of others) it(`${path} is none`, () => equal(isSource(path), false));

  it('is what the settings say unless they are changed', () => {
    const { properties } = (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).contributes.configuration;
    deepEqual(properties['onRecord.include']?.default, INCLUDED_FILES);
    deepEqual(properties['onRecord.exclude']?.default, EXCLUDED_FILES);
  });
});
