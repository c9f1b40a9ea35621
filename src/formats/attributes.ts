import type { DismissedDifference, NamedSpeaker, Part, Selector, Statement } from '../annotations/annotation';
import type { PlacedPart, TextMark } from '../annotations/textMark';
import { spanText } from '../text/span';
import { formOfWords } from './formOfWords';
import { fieldOf, isObject, parseJson, stringOf } from './json';
import {
  ACTS,
  CLAIM_FORMS,
  DIFFERENCES,
  KINDS,
  QUOTATION_FORMS,
  REASONS,
  RELATIONS,
  PART_ROLES,
  SPEAKER_KINDS,
  CLAIM_STATUSES,
  VERDICTS,
} from '../annotations/record/words';

/** What a mark says besides where its parts are, each as a plain string: columns of a table, features of a layer, fields of a record. */
export const ATTRIBUTE_NAMES = [
  'id',
  'kind',
  /** The role of the first part, where that is not the content. */
  'role',
  'form',
  'act',
  /** Names, `; ` between them; `\` before a `;` or `\` of a name. */
  'speakers',
  'speaker_kinds',
  'status',
  'evidence',
  'reason',
  'tag',
  'note',
  'answers',
  'settled',
  'relation',
  'to_source',
  /** Selectors of the second passage of a relation, as JSON. */
  'to_parts',
  'difference',
  /** What a dismissal is of, as JSON. */
  'differences',
  'verdict',
  'confidence',
  'creator',
  'created',
  'modified',
] as const;

export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

/** All of a mark but its parts. */
export function attributesOf(mark: TextMark): Attributes {
  const { id, statement, verdict, confidence, creator, created, modified, parts } = mark;
  const role = parts[0]!.role;
  return {
    id,
    ...(role !== 'content' && { role }),
    ...attributesOfStatement(statement),
    verdict,
    ...(confidence !== undefined && { confidence: String(confidence) }),
    ...(creator && { creator: creator.name }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
}

function attributesOfStatement(statement: Statement): Attributes {
  const { kind } = statement;
  switch (kind) {
    case 'quotation':
      return { kind, form: statement.form, act: statement.act, ...attributesOfSpeakers(statement.speakers) };
    case 'mention':
      return { kind, ...attributesOfSpeakers([statement.speaker]) };
    case 'cue':
      return { kind };
    case 'claim': {
      const { form, status, evidence, claimants } = statement;
      return { kind, form, ...attributesOfSpeakers(claimants), status, ...(evidence !== undefined && { evidence }) };
    }
    case 'boilerplate':
      return { kind, reason: statement.reason };
    case 'tag':
      return { kind, tag: statement.tag };
    case 'note': {
      const { text, answers, settled } = statement;
      return { kind, note: text, ...(answers !== undefined && { answers }), settled: String(settled) };
    }
    case 'relation': {
      const { relation, to } = statement;
      return { kind, relation, to_source: to.source, to_parts: JSON.stringify(to.parts) };
    }
    case 'dismissal':
      return { kind, difference: statement.of, differences: JSON.stringify(statement.differences) };
  }
}

function attributesOfSpeakers(speakers: readonly NamedSpeaker[]): Attributes {
  if (speakers.length === 0) return {};
  return {
    speakers: speakers.map(({ name }) => name.replace(/[\\;]/g, '\\$&')).join('; '),
    speaker_kinds: speakers.map(({ kind }) => kind).join('; '),
  };
}

/**
 * A mark of its attributes. What is missing or unknown is the plainest there is; of a kind that is not ours a tag is made.
 * @param parts where the mark stands in `text`
 * @param fallback for what the attributes do not say
 */
export function markOf(
  attributes: Attributes,
  parts: readonly PlacedPart[],
  text: string,
  fallback: { readonly id: string; readonly verdict?: TextMark['verdict'] },
): TextMark {
  const { id, verdict, confidence, creator, created, modified } = attributes;
  const sure = Number(confidence ?? Number.NaN);
  return {
    id: id ?? fallback.id,
    statement: statementOf(attributes, parts, text),
    verdict: oneOf([...VERDICTS, 'found'], verdict) ?? fallback.verdict ?? 'added',
    parts,
    ...(creator !== undefined && { creator: { name: creator } }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    ...(sure >= 0 && sure <= 1 && { confidence: sure }),
  };
}

function statementOf(attributes: Attributes, parts: readonly PlacedPart[], text: string): Statement {
  const { kind = 'tag', form, act, status, evidence, reason, tag, note, answers, settled } = attributes;
  const speakers = speakersOf(attributes);
  switch (kind) {
    case 'quotation': {
      const words = parts.filter(({ role }) => role === 'content').map((part) => spanText(text, part));
      return {
        kind,
        form: oneOf(QUOTATION_FORMS, form) ?? formOfWords(words),
        act: oneOf(ACTS, act) ?? 'speech',
        speakers,
      };
    }
    case 'mention':
      return { kind, speaker: speakers[0] ?? { name: spanText(text, parts[0]!), kind: 'person' } };
    case 'cue':
      return { kind };
    case 'claim':
      return {
        kind,
        form: oneOf(CLAIM_FORMS, form) ?? (speakers.length > 0 ? 'reported' : 'asserted'),
        claimants: speakers,
        status: oneOf(CLAIM_STATUSES, status) ?? 'unchecked',
        ...(evidence !== undefined && { evidence }),
      };
    case 'boilerplate':
      return { kind, reason: oneOf(REASONS, reason) ?? 'navigation' };
    case 'note':
      return { kind, text: note ?? '', ...(answers !== undefined && { answers }), settled: settled === 'true' };
    case 'relation': {
      const to = { source: attributes.to_source ?? '', parts: passageOf(attributes.to_parts) };
      const relation = oneOf(RELATIONS, attributes.relation);
      return relation ? { kind, relation, to } : { kind: 'tag', tag: attributes.relation ?? kind };
    }
    case 'dismissal': {
      const of = oneOf(DIFFERENCES, attributes.difference);
      const differences = differencesOf(attributes.differences);
      return of && differences.length > 0 ? { kind, of, differences } : { kind: 'tag', tag: kind };
    }
    default:
      return { kind: 'tag', tag: tag ?? kind };
  }
}

function speakersOf({ speakers, speaker_kinds: kinds = '' }: Attributes): NamedSpeaker[] {
  if (speakers === undefined) return [];
  const kindOf = kinds.split('; ');
  return splitNames(speakers).map((name, index) => ({ name, kind: oneOf(SPEAKER_KINDS, kindOf[index]) ?? 'person' }));
}

/** Names as a person may have written them: parted by semicolons, with a space behind or none. */
function splitNames(names: string): string[] {
  const split: string[] = [];
  let name = '';
  for (let at = 0; at < names.length; at++) {
    if (names[at] === '\\' && at + 1 < names.length) name += names[++at]!;
    else if (names[at] === ';') {
      split.push(name);
      name = '';
      if (names[at + 1] === ' ') at++;
    } else name += names[at]!;
  }
  return [...split, name];
}

function differencesOf(json: string | undefined): DismissedDifference[] {
  return listIn(json)
    .filter(isObject)
    .map((one) => ({ here: stringOf(one, 'here') ?? '', there: stringOf(one, 'there') ?? '' }));
}

function listIn(json: string | undefined): unknown[] {
  const parsed = parseJson(json ?? '[]');
  return 'value' in parsed && Array.isArray(parsed.value) ? (parsed.value as unknown[]) : [];
}

function passageOf(json: string | undefined): Part[] {
  return listIn(json).flatMap((part) => {
    const selector = selectorOf(fieldOf(part, 'selector'));
    return selector ? [{ role: oneOf(PART_ROLES, stringOf(part, 'role')) ?? 'content', selector }] : [];
  });
}

function selectorOf(value: unknown): Selector | undefined {
  if (!isObject(value)) return undefined;
  const { start, end } = value;
  const exact = stringOf(value, 'exact');
  if (exact === undefined || !isOffset(start) || !isOffset(end)) return undefined;
  return { start, end, exact, prefix: stringOf(value, 'prefix') ?? '', suffix: stringOf(value, 'suffix') ?? '' };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/**
 * The attributes of an object of a file: strings, numbers and truth values under the names that we give them. Others call the form of a
 * quotation its kind.
 */
export function attributesIn(value: unknown): Attributes {
  const attributes: Partial<Record<AttributeName, string>> = {};
  for (const name of ATTRIBUTE_NAMES) {
    const field = fieldOf(value, name);
    if (typeof field === 'string') attributes[name] = field;
    else if (typeof field === 'number' || typeof field === 'boolean') attributes[name] = String(field);
  }
  const { kind, ...rest } = attributes;
  if (kind === undefined || oneOf(KINDS, kind)) return attributes;
  return oneOf(QUOTATION_FORMS, kind) ? { form: kind, ...rest } : rest;
}

function oneOf<Word extends string>(words: readonly Word[], word: string | undefined): Word | undefined {
  return words.find((known) => known === word);
}
