/**
 * Which files of a folder are captured sources unless a person says otherwise, as glob patterns relative to the folder. The settings
 * `onRecord.include` and `onRecord.exclude` have them as their defaults, and the command line walks folders by them.
 */
export const INCLUDED_FILES: readonly string[] = ['**/*.txt'];

/** Text files that are no captures though their names end alike: those of software projects, and whatever is hidden. */
export const EXCLUDED_FILES: readonly string[] = [
  '**/.*',
  '**/.*/**',
  '**/node_modules/**',
  '**/__pycache__/**',
  '**/site-packages/**',
  '**/vendor/**',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,README,CHANGELOG,CHANGES,AUTHORS,INSTALL,VERSION,TODO}*.txt',
  '**/{license,licence,copying,notice,readme,changelog,changes,authors,install,version,todo}*.txt',
  '**/*requirements*.txt',
  '**/constraints.txt',
  '**/{robots,humans,security,ads,app-ads,llms}.txt',
  '**/CMakeLists.txt',
  '**/{top_level,entry_points,dependency_links,SOURCES,requires}.txt',
];
