import { mergeAnnotations, mergeDecisions, type MergeConflict } from '../merge';
import { canonicalJson, isSameData } from '../sameData';
import type { RecordProblem } from './itemFile';
import { isObject, OWN, stringOf, type Json, type JsonObject } from './record';
import { readRecordFile, writeRecordFile, type RecordFile } from './recordFile';
import type { SpeakerDecision } from '../speakerNames';
import { KIND as SPEAKERS, readSpeakerFile, writeSpeakerFile } from './speakerFile';

/** The contents of a file of records: what two people made of it, and what both began with. */
export interface RecordVersions {
  /** Empty where the file was not there yet. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type MergedRecordFile =
  | { readonly content: string; readonly conflicts: readonly MergedConflict[] }
  /** A file that cannot be read whole is not merged: something of it would be lost. */
  | { readonly damaged: Partial<Record<keyof RecordVersions, readonly RecordProblem[]>> };

/** Where a choice had to be made in a file of annotations, or of decisions about speakers. */
export type MergedConflict = MergeConflict | MergeConflict<SpeakerDecision>;

/** Merges two versions of a file of records, annotation by annotation, or of decisions about speakers, decision by decision. Never throws. */
export function mergeRecordFiles(versions: RecordVersions): MergedRecordFile {
  if (Object.values(versions).some((content: string) => headOf(content)?.[OWN.kind] === SPEAKERS))
    return mergeSpeakerFiles(versions);
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(readRecordFile) as [
    RecordFile,
    RecordFile,
    RecordFile,
  ];
  const damaged = damagedOf({ base, ours, theirs });
  if (damaged) return { damaged };
  const { merged, conflicts } = mergeAnnotations(base.annotations, ours.annotations, theirs.annotations);
  const content = writeRecordFile(sourceOf(versions.ours) ?? sourceOf(versions.theirs) ?? '', {
    annotations: merged,
    ...mergeRest(base, ours, theirs),
  });
  return { content, conflicts };
}

function mergeSpeakerFiles(versions: RecordVersions): MergedRecordFile {
  const base = readSpeakerFile(versions.base);
  const ours = readSpeakerFile(versions.ours);
  const theirs = readSpeakerFile(versions.theirs);
  const damaged = damagedOf({ base, ours, theirs });
  if (damaged) return { damaged };
  const { merged, conflicts } = mergeDecisions(base.items, ours.items, theirs.items);
  return { content: writeSpeakerFile({ items: merged, ...mergeRest(base, ours, theirs) }), conflicts };
}

/** What a file holds besides what is ours, and how well it was read. */
type Rest = Pick<RecordFile, 'foreign' | 'unusable' | 'problems' | 'isDamaged'>;

function damagedOf(files: Readonly<Record<keyof RecordVersions, Rest>>) {
  const damaged = Object.entries(files).filter(([, { isDamaged }]) => isDamaged);
  return damaged.length === 0 ? undefined : Object.fromEntries(damaged.map(([name, { problems }]) => [name, problems]));
}

function mergeRest(base: Rest, ours: Rest, theirs: Rest): Pick<Rest, 'foreign' | 'unusable'> {
  return {
    foreign: mergeForeign(base.foreign, ours.foreign, theirs.foreign),
    unusable: mergeUnusable(base.unusable, ours.unusable, theirs.unusable),
  };
}

function sourceOf(content: string): string | undefined {
  return stringOf(headOf(content)?.[OWN.source]);
}

/** The properties of a whole file; nothing where it is empty or no JSON. */
function headOf(content: string): JsonObject | undefined {
  try {
    const page = JSON.parse(content.replace(/^\uFEFF/, '')) as Json;
    return isObject(page) ? page : undefined;
  } catch {
    return undefined;
  }
}

/** Other programs' properties of the page; of one that both changed, ours is kept. */
function mergeForeign(base: JsonObject, ours: JsonObject, theirs: JsonObject): JsonObject {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const merged = names.map((name) => [name, isSameData(base[name], ours[name]) ? theirs[name] : ours[name]] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Records that are no annotations of ours: what either side has and neither took away. */
function mergeUnusable(base: readonly Json[], ours: readonly Json[], theirs: readonly Json[]): Json[] {
  const [before, left, right] = [base, ours, theirs].map(
    (records) => new Map(records.map((record) => [canonicalJson(record), record])),
  ) as [Map<string, Json>, Map<string, Json>, Map<string, Json>];
  return [...new Map([...left, ...right])]
    .filter(([key]) => !before.has(key) || (left.has(key) && right.has(key)))
    .map(([, record]) => record);
}
