import { analyze } from '../analysis/analyze';
import type { Tagger } from '../analysis/tagger/tagger';
import { alignSources, type AlignableSource } from '../corpus/align';
import type { Place } from '../corpus/passages';
import { offsetsOf, type Offsets } from '../text/offsets';
import { BadRecord, parseRecord } from './inputRecord';
import { linesOf } from './lines';
import { EXIT, jsonLine, printable, writeAll, type ExitStatus, type Streams } from './output';

interface Group {
  readonly name: string | number | null;
  readonly sources: AlignableSource[];
  readonly ids: Map<string, { readonly id: string | number; readonly offsets: Offsets }>;
}

/** `align --stdin`: all sources in, then every pair of stretches with the same words, group by group. */
export async function alignStdin({ stdin, stdout, stderr }: Streams, tagger: Tagger): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const groups = new Map<string, Group>();
  for await (const { number, text: line } of linesOf(stdin)) {
    if (line.trim() === '') continue;
    try {
      addSource(groups, line, tagger);
    } catch (error) {
      status = EXIT.problem;
      stderr.write(`on-record: line ${number} ${printable((error as Error).message)}\n`);
    }
  }
  await writeAll(pairs(groups), stdout);
  return status;
}

/** @throws {BadRecord} if the line is no source, or one whose id stands in the group already */
function addSource(groups: Map<string, Group>, line: string, tagger: Tagger): void {
  const { id, text, group: name = null } = parseRecord(line);
  const groupKey = JSON.stringify(name);
  const group: Group = groups.get(groupKey) ?? { name, sources: [], ids: new Map() };
  groups.set(groupKey, group);
  const key = JSON.stringify(id);
  if (group.ids.has(key)) throw new BadRecord(`has the id ${key}, which an earlier source of its group has`, id);
  group.ids.set(key, { id, offsets: offsetsOf(text) });
  group.sources.push({ id: key, text, analysis: analyze(text, tagger) });
}

// eslint-disable-next-line @typescript-eslint/require-await -- written as every other command's answers are
async function* pairs(groups: ReadonlyMap<string, Group>) {
  for (const { name, sources, ids } of groups.values()) {
    const placeRecord = (place: Place) => {
      const { id, offsets } = ids.get(place.source)!;
      return { id, ...offsets.spanToCodePoints(place) };
    };
    for (const { a, b, relations } of alignSources(sources)) {
      yield jsonLine({ group: name, a: placeRecord(a), b: placeRecord(b), relations });
    }
  }
}
