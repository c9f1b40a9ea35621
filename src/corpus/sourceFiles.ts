/**
 * Which files of a folder are captured sources unless a person says otherwise, as glob patterns relative to the folder. The settings
 * `onRecord.include` and `onRecord.exclude` have them as their defaults, and the command line walks folders by them.
 */
export const INCLUDED_FILES: readonly string[] = ['**/*.txt'];

/**
 * Text files that are no captures though their names end alike: those of software projects, and whatever is hidden. Whole names only,
 * because headlines make file names: `changes-in-visa-requirements.txt` is a capture.
 */
export const EXCLUDED_FILES: readonly string[] = [
  '**/.*',
  '**/.*/**',
  '**/node_modules/**',
  '**/__pycache__/**',
  '**/site-packages/**',
  '**/*.egg-info/**',
  '**/*.dist-info/**',
  '**/vendor/**',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,README,CHANGELOG,CHANGES,AUTHORS,CONTRIBUTORS,INSTALL,VERSION,TODO}.txt',
  '**/{license,licence,copying,notice,readme,changelog,changes,authors,contributors,install,version,todo}.txt',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,README,CHANGELOG}[-_.]*.txt',
  '**/ThirdPartyNotice*.txt',
  '**/{requirements,constraints,dev-requirements,test-requirements,dev_requirements,test_requirements}.txt',
  '**/requirements[-_]*.txt',
  '**/requirements/*.txt',
  '**/{robots,humans,security,ads,app-ads,llms,llms-full}.txt',
  '**/{CMakeLists,CMakeCache,meson_options}.txt',
];
