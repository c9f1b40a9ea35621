/**
 * An annotation as it stands in a file: a Web Annotation (W3C Recommendation, 2017) with a few properties of our own. This is the border:
 * what a file holds is read leniently, and nothing of it is trusted to have any shape.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export const CONTEXT_OF_RECORDS: readonly Json[] = ['http://www.w3.org/ns/anno.jsonld', { onRecord: 'urn:on-record:' }];

/** Our own properties, as records name them. */
export const OWN = {
  format: 'onRecord:format',
  source: 'onRecord:source',
  offsetUnit: 'onRecord:offsetUnit',
  kind: 'onRecord:kind',
  verdict: 'onRecord:verdict',
  version: 'onRecord:version',
  part: 'onRecord:part',
  form: 'onRecord:form',
  act: 'onRecord:act',
  reason: 'onRecord:reason',
  speakerKind: 'onRecord:speakerKind',
  answers: 'onRecord:answers',
  settled: 'onRecord:settled',
  relation: 'onRecord:relation',
  difference: 'onRecord:difference',
  here: 'onRecord:here',
} as const;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a value that may be one, a list of some, or something else. */
export function objectsOf(value: Json | undefined): JsonObject[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(isObject);
}

export function stringOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A value if it is one of those allowed. */
export function oneOf<Allowed extends string>(
  allowed: readonly Allowed[],
  value: Json | undefined,
): Allowed | undefined {
  return allowed.find((candidate) => candidate === value);
}
