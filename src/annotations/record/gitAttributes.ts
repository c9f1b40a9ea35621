import { RECORD_FOLDER, SPEAKERS_FOLDER, TEXTS_FOLDER } from './recordPaths';

/** What git is told of the folder of annotations, in a `.gitattributes` beside it: a pattern and an attribute a line. */
export const GIT_ATTRIBUTES: readonly string[] = [
  // Annotations are merged one by one.
  `/${RECORD_FOLDER}/**/*.*.json merge=on-record`,
  // So is what people decided about the names of speakers.
  `/${RECORD_FOLDER}/${SPEAKERS_FOLDER}/*.json merge=on-record`,
  // What two people or machines added to the history stands below each other.
  `/${RECORD_FOLDER}/history/*.jsonl merge=union`,
  // A text that is kept must stay what it is, to the last byte: its name is its hash.
  `/${RECORD_FOLDER}/${TEXTS_FOLDER}/*.txt -text`,
];

/** What tells git what the merge driver of these lines is: once in each clone, since git takes no programs from a repository. */
export const GIT_CONFIG_COMMAND = 'git config merge.on-record.driver "on-record merge %O %A %B"';

/**
 * A `.gitattributes` with the lines about annotations behind what is there; lines that it has stay where they are.
 * @param content of the file; empty where there is none
 */
export function withGitAttributes(content: string): { readonly content: string; readonly added: readonly string[] } {
  const there = new Set(content.split(/\r\n|\n|\r/).map((line) => line.trim().replace(/\s+/g, ' ')));
  const added = GIT_ATTRIBUTES.filter((line) => !there.has(line));
  if (added.length === 0) return { content, added };
  const lineBreak = content.includes('\r\n') ? '\r\n' : '\n';
  const before = content === '' || /[\r\n]$/.test(content) ? content : content + lineBreak;
  return { content: before + added.map((line) => line + lineBreak).join(''), added };
}
