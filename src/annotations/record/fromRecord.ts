import type { Annotation, ClaimStatement, NamedSpeaker, Part, Selector, Statement, StatementKind } from '../annotation';
import { UnusableRecord } from './itemFile';
import { isObject, objectsOf, oneOf, OWN, stringOf, type Json, type JsonObject } from './record';
import {
  ACTS,
  CLAIM_FORMS,
  CLAIM_STATUSES,
  DIFFERENCES,
  KINDS,
  PART_ROLES,
  QUOTATION_FORMS,
  REASONS,
  RELATIONS,
  SPEAKER_KINDS,
  VERDICTS,
} from './words';

/** Properties of a record that `toRecord` writes itself; all others are another program's. */
const OURS: ReadonlySet<string> = new Set([
  '@context',
  'id',
  'type',
  'motivation',
  'created',
  'modified',
  'creator',
  'body',
  'target',
  OWN.kind,
  OWN.verdict,
  OWN.version,
  OWN.answers,
  OWN.settled,
  OWN.relation,
  OWN.difference,
]);

/** Purposes of which a record may have several bodies that count: speakers, the parts of the passage that it relates to, and differences. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['identifying', 'linking', 'describing']);

const KINDS_WITHOUT_TAG: ReadonlySet<StatementKind> = new Set(['note', 'relation', 'dismissal']);

/**
 * The annotation that a record holds. Other programs' records are read as far as they go: what they tag with the name of a kind is one,
 * anything else they tag is a tag of their own, and a comment is a note. Offsets are taken as they stand.
 * @throws UnusableRecord if there are no words that it could be about
 */
export function fromRecord(record: JsonObject): Annotation {
  const id = stringOf(record['id']);
  if (id === undefined || id === '') throw new UnusableRecord('has no id');
  const bodies = bodiesOf(record);
  const kind = oneOf(KINDS, record[OWN.kind]) ?? kindOf(bodies);
  if (!kind) throw new UnusableRecord('says nothing that On Record knows: it has neither a tag nor a comment');
  const parts = objectsOf(record['target']).map(partOf);
  if (parts.length === 0) throw new UnusableRecord('has no target');
  const own = new Set<JsonObject>();
  const statement = statementOf(kind, record, (purpose) => {
    const meant = bodies.filter((body) => purposeOf(body) === purpose);
    const taken = MAY_REPEAT.has(purpose) ? meant : meant.slice(0, 1);
    for (const body of taken) own.add(body);
    return taken;
  });
  const foreign = foreignOf(
    record,
    bodies.filter((body) => !own.has(body)),
  );
  const modified = stringOf(record['modified']);
  const version = stringOf(record[OWN.version]);
  return {
    id,
    creator: { name: creatorOf(record['creator']) },
    created: stringOf(record['created']) ?? new Date(0).toISOString(),
    ...(modified !== undefined && { modified }),
    verdict: oneOf(VERDICTS, record[OWN.verdict]) ?? 'added',
    statement,
    parts,
    ...(version !== undefined && { version }),
    ...(foreign && { foreign }),
  };
}

function statementOf(
  kind: StatementKind,
  record: JsonObject,
  withPurpose: (purpose: string) => readonly JsonObject[],
): Statement {
  const first = (purpose: string) => stringOf(withPurpose(purpose)[0]?.['value']);
  const tag = KINDS_WITHOUT_TAG.has(kind) ? {} : (withPurpose('tagging')[0] ?? {});
  switch (kind) {
    case 'quotation':
      return {
        kind,
        form: oneOf(QUOTATION_FORMS, tag[OWN.form]) ?? 'direct',
        act: oneOf(ACTS, tag[OWN.act]) ?? 'speech',
        speakers: withPurpose('identifying').flatMap(speakerOf),
      };
    case 'mention': {
      const speaker = withPurpose('identifying').flatMap(speakerOf)[0];
      if (!speaker) throw new UnusableRecord('marks a mention of a speaker but does not name the speaker');
      return { kind, speaker };
    }
    case 'cue':
      return { kind };
    case 'claim':
      return claimOf(tag, withPurpose('identifying').flatMap(speakerOf), first('assessing'), first('linking'));
    case 'boilerplate':
      return { kind, reason: oneOf(REASONS, tag[OWN.reason]) ?? 'navigation' };
    case 'tag': {
      const value = stringOf(tag['value'])?.trim();
      if (value === undefined || value === '') throw new UnusableRecord('has a tag without a name');
      return { kind, tag: value };
    }
    case 'note': {
      const answers = stringOf(record[OWN.answers]);
      const text = first('commenting') ?? first('replying') ?? '';
      return { kind, text, ...(answers !== undefined && { answers }), settled: record[OWN.settled] === true };
    }
    case 'relation':
      return relationOf(record, withPurpose('linking'));
    case 'dismissal':
      return dismissalOf(record, withPurpose('describing'));
  }
}

function claimOf(
  tag: JsonObject,
  claimants: readonly NamedSpeaker[],
  status: string | undefined,
  evidence: string | undefined,
): ClaimStatement {
  return {
    kind: 'claim',
    form: oneOf(CLAIM_FORMS, tag[OWN.form]) ?? 'asserted',
    claimants,
    status: oneOf(CLAIM_STATUSES, status) ?? 'unchecked',
    ...(evidence !== undefined && { evidence }),
  };
}

function relationOf(record: JsonObject, ends: readonly JsonObject[]): Statement {
  const relation = oneOf(RELATIONS, record[OWN.relation]);
  if (!relation) throw new UnusableRecord(`has no known relation (one of ${RELATIONS.join(', ')})`);
  const source = stringOf(ends[0]?.['source']);
  if (source === undefined) throw new UnusableRecord('relates its words to none');
  return { kind: 'relation', relation, to: { source, parts: ends.map(partOf) } };
}

function dismissalOf(record: JsonObject, bodies: readonly JsonObject[]): Statement {
  const of = oneOf(DIFFERENCES, record[OWN.difference]);
  if (!of) throw new UnusableRecord(`dismisses no known kind of difference (one of ${DIFFERENCES.join(', ')})`);
  const differences = bodies.map((body) => ({
    here: stringOf(body[OWN.here]) ?? '',
    there: stringOf(body['value']) ?? '',
  }));
  if (differences.length === 0) throw new UnusableRecord('dismisses no difference');
  return { kind: 'dismissal', of, differences };
}

/** The bodies of a record; a bare string is a comment, as the model has it. */
function bodiesOf(record: JsonObject): JsonObject[] {
  const bare = stringOf(record['body'] ?? record['bodyValue']);
  return bare === undefined ? objectsOf(record['body']) : [{ type: 'TextualBody', purpose: 'commenting', value: bare }];
}

/** What a body is for; a text that does not say so is a comment, as the model has it. */
function purposeOf(body: JsonObject): string {
  return stringOf(body['purpose']) ?? (body['type'] === 'TextualBody' ? 'commenting' : '');
}

function kindOf(bodies: readonly JsonObject[]): StatementKind | undefined {
  const tag = bodies.find((body) => purposeOf(body) === 'tagging');
  if (tag) return oneOf(KINDS, stringOf(tag['value'])?.toLowerCase()) ?? 'tag';
  return bodies.some((body) => ['commenting', 'replying'].includes(purposeOf(body))) ? 'note' : undefined;
}

function speakerOf(body: JsonObject): NamedSpeaker[] {
  const name = stringOf(body['value'])?.trim() ?? '';
  return name === '' ? [] : [{ name, kind: oneOf(SPEAKER_KINDS, body[OWN.speakerKind]) ?? 'person' }];
}

/** Who made something; `?` where the record does not say. */
export function creatorOf(creator: Json | undefined): string {
  const name = isObject(creator) ? (stringOf(creator['name']) ?? stringOf(creator['id'])) : stringOf(creator);
  return name === undefined || name.trim() === '' ? '?' : name.trim();
}

function partOf(target: JsonObject): Part {
  return { role: oneOf(PART_ROLES, target[OWN.part]) ?? 'content', selector: selectorOf(target) };
}

/** Quote and position are both wanted; where one is missing the other is all there is to go by. */
function selectorOf(target: JsonObject): Selector {
  const selectors = objectsOf(target['selector']);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = stringOf(quote?.['exact']);
  if (exact === undefined || exact === '') throw new UnusableRecord('does not quote the words that it is about');
  const start = offsetOf(position?.['start']) ?? 0;
  const end = offsetOf(position?.['end']) ?? start + exact.length;
  return {
    exact,
    prefix: stringOf(quote?.['prefix']) ?? '',
    suffix: stringOf(quote?.['suffix']) ?? '',
    start,
    end: Math.max(start, end),
  };
}

function offsetOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function foreignOf(record: JsonObject, bodies: readonly JsonObject[]): JsonObject | undefined {
  const fields = Object.entries(record).filter(([key]) => !OURS.has(key));
  if (fields.length === 0 && bodies.length === 0) return undefined;
  return { ...Object.fromEntries(fields), ...(bodies.length > 0 && { body: bodies }) };
}
