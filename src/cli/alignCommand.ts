import { analyze } from '../analysis/analyze';
import type { Tagger } from '../analysis/tagger/tagger';
import { alignSources, type AlignableSource } from '../corpus/align';
import type { Place } from '../corpus/passages';
import { SiteLines } from '../corpus/siteLines';
import { ParagraphMemo } from '../text/memo';
import { offsetsOf, type Offsets } from '../text/offsets';
import { BadRecord, parseRecord } from './inputRecord';
import { linesOf } from './lines';
import { EXIT, jsonLine, printable, writeAll, type ExitStatus, type Streams } from './output';

interface Group {
  readonly name: string | number | null;
  readonly texts: Map<string, string>;
  readonly ids: Map<string, { readonly id: string | number; readonly offsets: Offsets }>;
  /** What its captures teach about the lines of their sites. */
  readonly sites: SiteLines;
}

/** `align --stdin`: all sources in, then every pair of stretches with the same words, group by group. */
export async function alignStdin({ stdin, stdout, stderr }: Streams, tagger: Tagger): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const groups = new Map<string, Group>();
  for await (const { number, text: line } of linesOf(stdin)) {
    if (line.trim() === '') continue;
    try {
      addSource(groups, line);
    } catch (error) {
      status = EXIT.problem;
      stderr.write(`on-record: line ${number} ${printable((error as Error).message)}\n`);
    }
  }
  await writeAll(pairs(groups, tagger), stdout);
  return status;
}

/** @throws {BadRecord} if the line is no source, or one whose id stands in the group already */
function addSource(groups: Map<string, Group>, line: string): void {
  const { id, text, group: name = null } = parseRecord(line);
  const groupKey = JSON.stringify(name);
  const group: Group = groups.get(groupKey) ?? { name, texts: new Map(), ids: new Map(), sites: new SiteLines() };
  groups.set(groupKey, group);
  const key = JSON.stringify(id);
  if (group.ids.has(key)) throw new BadRecord(`has the id ${key}, which an earlier source of its group has`, id);
  group.ids.set(key, { id, offsets: offsetsOf(text) });
  group.texts.set(key, text);
  group.sites.set(key, text);
}

// eslint-disable-next-line @typescript-eslint/require-await -- written as every other command's answers are
async function* pairs(groups: ReadonlyMap<string, Group>, tagger: Tagger) {
  for (const { name, texts, ids, sites } of groups.values()) {
    sites.learn();
    const sources = Array.from(texts, ([id, text]): AlignableSource => {
      return { id, text, analysis: analyze(text, tagger, new ParagraphMemo(), sites.linesOf(id)) };
    });
    const placeRecord = (place: Place) => {
      const { id, offsets } = ids.get(place.source)!;
      return { id, ...offsets.spanToCodePoints(place) };
    };
    for (const { a, b, relations } of alignSources(sources)) {
      yield jsonLine({ group: name, a: placeRecord(a), b: placeRecord(b), relations });
    }
  }
}
