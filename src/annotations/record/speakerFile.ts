import { compareDecisions, type SpeakerDecision, type Spelling } from '../speakerNames';
import { creatorOf } from './fromRecord';
import { FORMAT, readItemFile, UnusableRecord, writeItemFile, type ItemFile } from './itemFile';
import { objectsOf, oneOf, OWN, stringOf, type JsonObject } from './record';
import { SPEAKER_KINDS } from './words';

/** What one person decided about the names of a folder's speakers, as its file in `.on-record/speakers` holds it. */
export type SpeakerFile = ItemFile<SpeakerDecision>;

/** What the file says that it is. */
export const KIND = 'speakers';

const OUR_FIELDS: ReadonlySet<string> = new Set([OWN.format, OWN.kind, 'items']);

/** Properties of a record that are written from a decision; all others are another program's. */
const OURS: ReadonlySet<string> = new Set(['id', 'creator', 'created', 'modified', 'name', 'kind', 'spellings']);

/** Writes a file of decisions about names, a line for each, the earliest first. */
export function writeSpeakerFile({
  items,
  foreign,
  unusable,
}: Pick<SpeakerFile, 'items' | 'foreign' | 'unusable'>): string {
  const sorted = [...items].sort(compareDecisions);
  return writeItemFile({ [OWN.format]: FORMAT, [OWN.kind]: KIND, ...foreign }, [
    ...sorted.map(toSpeakerRecord),
    ...unusable,
  ]);
}

/** Reads a file of decisions about names, as far as it goes; see `readItemFile`. Never throws. */
export function readSpeakerFile(content: string): SpeakerFile {
  return readItemFile(content, {
    ownFields: OUR_FIELDS,
    whole: 'list of speakers',
    one: 'decision about a speaker',
    read: fromSpeakerRecord,
  });
}

/** A decision as a line of its file has it. */
export function toSpeakerRecord({
  id,
  creator,
  created,
  modified,
  name,
  kind,
  spellings,
  foreign,
}: SpeakerDecision): JsonObject {
  return {
    id,
    creator: { name: creator.name },
    created,
    ...(modified !== undefined && { modified }),
    name,
    kind,
    spellings: spellings.map(({ name: spelt, source }) => ({ name: spelt, ...(source !== undefined && { source }) })),
    ...(foreign as JsonObject | undefined),
  };
}

function fromSpeakerRecord(record: JsonObject): SpeakerDecision {
  const id = stringOf(record['id']);
  if (id === undefined || id === '') throw new UnusableRecord('has no id');
  const name = stringOf(record['name'])?.trim() ?? '';
  if (name === '') throw new UnusableRecord('does not name the speaker');
  const spellings = objectsOf(record['spellings']).flatMap(spellingOf);
  if (spellings.length === 0) throw new UnusableRecord('does not say which spellings it is about');
  const modified = stringOf(record['modified']);
  const foreign = Object.entries(record).filter(([key]) => !OURS.has(key));
  return {
    id,
    creator: { name: creatorOf(record['creator']) },
    created: stringOf(record['created']) ?? new Date(0).toISOString(),
    ...(modified !== undefined && { modified }),
    name,
    kind: oneOf(SPEAKER_KINDS, record['kind']) ?? 'person',
    spellings,
    ...(foreign.length > 0 && { foreign: Object.fromEntries(foreign) }),
  };
}

function spellingOf(value: JsonObject): Spelling[] {
  const name = stringOf(value['name'])?.trim() ?? '';
  const source = stringOf(value['source']);
  return name === '' ? [] : [{ name, ...(source !== undefined && { source }) }];
}
