import type { Annotation } from './annotation';
import type { Item } from './changes';
import type { Side } from './merge';
import { canonicalJson, isSameData } from './sameData';

/** What became of two versions of one annotation, or of one decision. */
export interface Choice<One extends Item = Annotation> {
  readonly kept: One;
  /** The version that was given up, where they did not go together. */
  readonly lost?: One;
  readonly losing: Side;
}

/** What two people can change independently, by name; `undefined` means that it is not there. */
type Fields = ReadonlyMap<string, unknown>;

/** Merges two versions of an annotation field by field; keeps the whole later one where both changed the same field differently. */
export function mergeVersions(base: Annotation | undefined, ours: Annotation, theirs: Annotation): Choice {
  const late = isLater(ours, theirs) ? ours : theirs;
  const early = late === ours ? theirs : ours;
  const losing = early === ours ? 'ours' : 'theirs';
  if (isSameData(base, early)) return { kept: late, losing };
  if (isSameData(base, late)) return { kept: early, losing };
  const isOneKind = [base ?? ours, theirs].every(({ statement }) => statement.kind === ours.statement.kind);
  const before = fieldsOf(base, isOneKind);
  const left = fieldsOf(late, isOneKind);
  const right = fieldsOf(early, isOneKind);
  const merged = new Map(left);
  let isLateAsItIs = true;
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const [old, mine, yours] = [before.get(name), left.get(name), right.get(name)];
    if (isSameData(mine, yours) || isSameData(old, yours)) continue;
    if (!isSameData(old, mine)) return { kept: late, lost: early, losing };
    merged.set(name, yours);
    isLateAsItIs = false;
  }
  return { kept: isLateAsItIs ? late : annotationOf(merged, late), losing };
}

/** Keeps the whole later one of two versions where both were changed. */
export function mergeWhole<One extends Item>(base: One | undefined, ours: One, theirs: One): Choice<One> {
  const late = isLater(ours, theirs) ? ours : theirs;
  const early = late === ours ? theirs : ours;
  const losing = early === ours ? 'ours' : 'theirs';
  if (isSameData(base, late)) return { kept: early, losing };
  if (isSameData(base, early) || isSameData(late, early)) return { kept: late, losing };
  return { kept: late, lost: early, losing };
}

/** By time; two of the same time in an order that does not depend on whose they are. */
function isLater(a: Item, b: Item): boolean {
  const later = timeOf(a) - timeOf(b);
  return later === 0 ? canonicalJson(a) > canonicalJson(b) : later > 0;
}

function timeOf({ modified, created }: Item): number {
  const time = Date.parse(modified ?? created);
  return Number.isNaN(time) ? 0 : time;
}

/** When it was modified says which version counts; it is no change by itself. */
const NO_CHANGE: ReadonlySet<string> = new Set(['id', 'modified']);

/** What says something only together: selectors describe one version of the text. */
const WORDS = ['parts', 'version'] as const;

/** Where the two make different kinds of statement, the words that fit the one need not fit the other. */
const MEANING = ['statement', 'verdict', ...WORDS] as const;

/** What has fields of its own that can be changed independently. */
const COMPOSITE: ReadonlySet<string> = new Set(['statement', 'foreign']);

const TOGETHER = '*';

function fieldsOf(annotation: Annotation | undefined, isOneKind: boolean): Fields {
  const fields = new Map<string, unknown>();
  if (!annotation) return fields;
  const together: readonly (keyof Annotation)[] = isOneKind ? WORDS : MEANING;
  fields.set(TOGETHER, Object.fromEntries(together.map((name) => [name, annotation[name]])));
  for (const [name, value] of Object.entries(annotation) as [keyof Annotation, unknown][]) {
    if (NO_CHANGE.has(name) || together.includes(name)) continue;
    if (!COMPOSITE.has(name)) fields.set(name, value);
    else for (const [inner, one] of Object.entries(value as object)) fields.set(`${name}/${inner}`, one);
  }
  return fields;
}

function annotationOf(fields: Fields, late: Annotation): Annotation {
  const { id, modified } = late;
  const result: Record<string, unknown> = { id, modified, ...(fields.get(TOGETHER) as object) };
  for (const [name, value] of fields) {
    if (name === TOGETHER || value === undefined) continue;
    const slash = name.indexOf('/');
    if (slash < 0) result[name] = value;
    else {
      const outer = name.slice(0, slash);
      result[outer] = { ...(result[outer] as object | undefined), [name.slice(slash + 1)]: value };
    }
  }
  const present = Object.entries(result).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as unknown as Annotation;
}
