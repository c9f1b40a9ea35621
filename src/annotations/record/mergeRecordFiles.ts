import { mergeAnnotations, type MergeConflict } from '../merge';
import { canonicalJson, isSameData } from '../sameData';
import type { RecordProblem } from './itemFile';
import { isObject, OWN, stringOf, type Json, type JsonObject } from './record';
import { readRecordFile, writeRecordFile, type RecordFile } from './recordFile';

/** The contents of a file of records: what two people made of it, and what both began with. */
export interface RecordVersions {
  /** Empty where the file was not there yet. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type MergedRecordFile =
  | { readonly content: string; readonly conflicts: readonly MergeConflict[] }
  /** A file that cannot be read whole is not merged: something of it would be lost. */
  | { readonly damaged: Partial<Record<keyof RecordVersions, readonly RecordProblem[]>> };

/** Merges two versions of a file of records, annotation by annotation. Never throws. */
export function mergeRecordFiles(versions: RecordVersions): MergedRecordFile {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(readRecordFile) as [
    RecordFile,
    RecordFile,
    RecordFile,
  ];
  const damaged = Object.entries({ base, ours, theirs }).filter(([, { isDamaged }]) => isDamaged);
  if (damaged.length > 0)
    return { damaged: Object.fromEntries(damaged.map(([name, { problems }]) => [name, problems])) };
  const { merged, conflicts } = mergeAnnotations(base.annotations, ours.annotations, theirs.annotations);
  const content = writeRecordFile(sourceOf(versions.ours) ?? sourceOf(versions.theirs) ?? '', {
    annotations: merged,
    foreign: mergeForeign(base.foreign, ours.foreign, theirs.foreign),
    unusable: mergeUnusable(base.unusable, ours.unusable, theirs.unusable),
  });
  return { content, conflicts };
}

function sourceOf(content: string): string | undefined {
  if (content.trim() === '') return undefined;
  const page = JSON.parse(content.replace(/^\uFEFF/, '')) as Json;
  return isObject(page) ? stringOf(page[OWN.source]) : undefined;
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
