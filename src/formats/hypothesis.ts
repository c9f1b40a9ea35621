import type { JsonObject } from '../annotations/record/record';
import { listOf, stringOf } from './json';

/**
 * An annotation as Hypothesis exports it, as a Web Annotation: its account name is the creator, its tags and text are bodies. Anything else is
 * given back as it is.
 */
export function ofHypothesis(record: JsonObject): JsonObject {
  const user = stringOf(record, 'user');
  if (user === undefined && record['uri'] === undefined) return record;
  const text = stringOf(record, 'text') ?? '';
  const tags = listOf(record, 'tags').filter((tag) => typeof tag === 'string');
  const answers = listOf(record, 'references').at(-1);
  const target = listOf(record, 'target');
  const bodies = [
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...(text === '' && tags.length > 0 ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: text }]),
  ];
  const modified = stringOf(record, 'updated');
  return {
    id: stringOf(record, 'id') ?? '',
    type: 'Annotation',
    ...(record['created'] !== undefined && { created: record['created'] }),
    ...(modified !== undefined && modified !== record['created'] && { modified }),
    creator: { type: 'Person', name: (user ?? '').replace(/^acct:([^@]*)@.*$/, '$1') },
    ...(typeof answers === 'string' && { 'onRecord:answers': answers }),
    body: bodies,
    target: target.length > 0 ? (target as readonly JsonObject[]) : [],
  };
}
