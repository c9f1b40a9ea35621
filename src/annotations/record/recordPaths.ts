import { hashOf } from '../../analysis/markIds';

/** The folder of annotations, beside the sources. */
export const RECORD_FOLDER = '.on-record';

/** Where the versions of texts are kept that annotations speak of, within the folder of annotations. */
export const TEXTS_FOLDER = 'texts';

/** Where what people decided about the names of speakers is kept, within the folder of annotations. */
export const SPEAKERS_FOLDER = 'speakers';

/** Whose file it is, and of which source. */
export interface RecordName {
  /** Path of the source within the folder that holds `.on-record`, with `/`. */
  readonly source: string;
  /** `slugOf` the annotator's name, perhaps with `~1` behind it. */
  readonly slug: string;
}

/**
 * What an annotator is called in the names of files: lower-case letters, digits and hyphens. Names that differ in anything but case keep
 * different ones.
 */
export function slugOf(annotator: string): string {
  const lower = annotator.trim().normalize('NFC').toLowerCase();
  const plain = lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const isFaithful = plain.replaceAll('-', ' ') === lower;
  return isFaithful ? plain : `${plain === '' ? 'x' : plain}-${hashOf(lower).slice(0, 6)}`;
}

/** Path of the file in which somebody's annotations of a source are, within `.on-record`. */
export function recordPath({ source, slug }: RecordName): string {
  return `${source}.${slug}.json`;
}

/** What the path of a file within `.on-record` says; nothing for files that are none of these. */
export function parseRecordPath(path: string): RecordName | undefined {
  const match = /^(.+)\.([a-z0-9-]+(?:~\d+)?)\.json$/.exec(path);
  if (!match) return undefined;
  return { source: match[1]!, slug: match[2]! };
}

/** The name that stands in for a file which a person must mend first. */
export function besidesOf(slug: string): string {
  return `${slug}~1`;
}

/** Path of the file of somebody's decisions about the names of speakers, within `.on-record`. No source has annotations in a file named so. */
export function speakersPath(slug: string): string {
  return `${SPEAKERS_FOLDER}/${slug}.json`;
}

/** Whether a path within `.on-record` is that of a file of decisions about the names of speakers, perhaps one that stands in for another. */
export function isSpeakersPath(path: string): boolean {
  return (
    path.startsWith(`${SPEAKERS_FOLDER}/`) && /^[a-z0-9-]+(~\d+)?\.json$/.test(path.slice(SPEAKERS_FOLDER.length + 1))
  );
}

/** Whether what a file says is a version looks like one: it may be anything, and is to become a part of a path. */
export function isVersion(version: string): boolean {
  return /^[0-9a-f]{8,64}$/.test(version);
}

/** Path of a version of a text, within `.on-record`. */
export function textPath(version: string): string {
  return `${TEXTS_FOLDER}/${version}.txt`;
}
