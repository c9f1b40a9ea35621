import type { Annotation, NamedSpeaker, Part, Statement } from '../annotation';
import { OWN, type Json, type JsonObject } from './record';

/**
 * An annotation as a Web Annotation. Offsets stay UTF-16 code units of the text with line feeds: the file that holds the record says so.
 * @param source path of the source that the annotation is about, within the folder that holds `.on-record`
 */
export function toRecord(annotation: Annotation, source: string): JsonObject {
  const { id, created, modified, creator, verdict, version, statement, parts, foreign } = annotation;
  const { body: foreignBodies, ...foreignFields } = (foreign ?? {}) as JsonObject;
  const bodies = [...bodiesOf(statement), ...((foreignBodies as readonly Json[] | undefined) ?? [])];
  return {
    id,
    type: 'Annotation',
    motivation: motivationOf(statement),
    created,
    ...(modified !== undefined && { modified }),
    creator: { type: 'Person', name: creator.name },
    [OWN.kind]: statement.kind,
    [OWN.verdict]: verdict,
    ...(version !== undefined && { [OWN.version]: version }),
    ...ownFieldsOf(statement),
    ...(bodies.length > 0 && { body: bodies }),
    target: parts.map((part) => resourceOf(source, part)),
    ...foreignFields,
  };
}

function motivationOf(statement: Statement): string {
  switch (statement.kind) {
    case 'note':
      return statement.answers === undefined ? 'commenting' : 'replying';
    case 'relation':
      return 'linking';
    case 'dismissal':
      return 'assessing';
    default:
      return 'tagging';
  }
}

function ownFieldsOf(statement: Statement): JsonObject {
  if (statement.kind === 'relation') return { [OWN.relation]: statement.relation };
  if (statement.kind === 'dismissal') return { [OWN.difference]: statement.of };
  if (statement.kind !== 'note') return {};
  const { answers, settled } = statement;
  return { ...(answers !== undefined && { [OWN.answers]: answers }), ...(settled && { [OWN.settled]: true }) };
}

function bodiesOf(statement: Statement): JsonObject[] {
  switch (statement.kind) {
    case 'quotation':
      return [
        { ...tagging('quotation'), [OWN.form]: statement.form, [OWN.act]: statement.act },
        ...statement.speakers.map(identifying),
      ];
    case 'mention':
      return [tagging('mention'), identifying(statement.speaker)];
    case 'cue':
      return [tagging('cue')];
    case 'claim':
      return [
        { ...tagging('claim'), [OWN.form]: statement.form },
        ...statement.claimants.map(identifying),
        { type: 'TextualBody', purpose: 'assessing', value: statement.status },
        ...(statement.evidence === undefined
          ? []
          : [{ type: 'TextualBody', purpose: 'linking', value: statement.evidence }]),
      ];
    case 'boilerplate':
      return [{ ...tagging('boilerplate'), [OWN.reason]: statement.reason }];
    case 'tag':
      return [tagging(statement.tag)];
    case 'note':
      return [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: statement.text }];
    case 'relation':
      return statement.to.parts.map((part) => ({ purpose: 'linking', ...resourceOf(statement.to.source, part) }));
    case 'dismissal':
      return statement.differences.map(({ here, there }) => ({
        type: 'TextualBody',
        purpose: 'describing',
        [OWN.here]: here,
        value: there,
      }));
  }
}

function tagging(value: string): JsonObject {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

function identifying({ name, kind }: NamedSpeaker): JsonObject {
  return { type: 'TextualBody', purpose: 'identifying', value: name, [OWN.speakerKind]: kind };
}

function resourceOf(source: string, { role, selector }: Part): JsonObject {
  const { exact, prefix, suffix, start, end } = selector;
  return {
    type: 'SpecificResource',
    source,
    [OWN.part]: role,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
