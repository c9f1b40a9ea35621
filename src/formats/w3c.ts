import type { Annotation, Part } from '../annotations/annotation';
import { CONTEXT_OF_RECORDS, OWN, type Json, type JsonObject } from '../annotations/record/record';
import { toRecord } from '../annotations/record/toRecord';
import { describe } from '../annotations/selector';
import type { MarkedText, TextMark } from '../annotations/textMark';
import { offsetsOf, type Offsets } from '../text/offsets';
import type { Format } from './format';
import { jsonFile } from './json';
import { stemsOf } from './outputPaths';
import { readW3c } from './readW3c';
import { CODE_POINTS, CONFIDENCE, FOUND, iriOf, POSITION, UTF16 } from './w3cWords';

/**
 * W3C Web Annotations (Recommendation, 2017) as JSON-LD: an AnnotationPage for each text, of the same records that `.on-record` holds, with
 * TextQuoteSelector and TextPositionSelector, the latter in code points as the Recommendation has it. What was found has no creator but a
 * generator.
 */
export const w3c: Format = {
  name: 'w3c',
  title: 'W3C Web Annotations (JSON-LD)',
  extensions: ['jsonld', 'json'],
  write: (texts) => {
    const stems = stemsOf(texts);
    const offsets = new Map(texts.map(({ name, text }) => [name, offsetsOf(text)]));
    return texts.map((text, index) => ({ path: `${stems[index]!}.jsonld`, content: jsonFile(pageOf(text, offsets)) }));
  },
  losses: () => [],
  read: readW3c,
};

function pageOf({ name, text, marks }: MarkedText, offsets: ReadonlyMap<string, Offsets>): JsonObject {
  return {
    '@context': CONTEXT_OF_RECORDS,
    type: 'AnnotationPage',
    [OWN.source]: name,
    [OWN.offsetUnit]: CODE_POINTS,
    items: marks.map((mark) => itemOf(mark, name, text, offsets)),
  };
}

function itemOf(mark: TextMark, name: string, text: string, offsets: ReadonlyMap<string, Offsets>): JsonObject {
  const { creator, created, confidence, verdict } = mark;
  const { creator: _, created: __, ...record } = toRecord(annotationOf(mark, text), name);
  const { body, target } = record;
  return {
    ...record,
    ...(created !== undefined && { created }),
    ...(creator && { creator: { type: 'Person', name: creator.name } }),
    ...(verdict === 'found' && { generator: { type: 'Software', name: 'On Record' }, [OWN.verdict]: FOUND }),
    ...(confidence !== undefined && { [CONFIDENCE]: confidence }),
    ...(body !== undefined && { body: inCodePoints(body, offsets) }),
    target: inCodePoints(target, offsets),
  };
}

function annotationOf(mark: TextMark, text: string): Annotation {
  const { id, statement, verdict, creator, created, modified } = mark;
  const parts = mark.parts.map(({ role, start, end }): Part => ({ role, selector: describe(text, { start, end }) }));
  return {
    id: iriOf(id),
    creator: creator ?? { name: '' },
    created: created ?? '',
    ...(modified !== undefined && { modified }),
    verdict: verdict === 'found' ? 'added' : verdict,
    statement,
    parts,
  };
}

/** Resources with their positions in code points; those in texts that are not written stay as they are, and say so. */
function inCodePoints(resources: Json | undefined, offsets: ReadonlyMap<string, Offsets>): Json {
  return (resources as readonly JsonObject[]).map((resource) => {
    const { source, selector } = resource;
    if (!Array.isArray(selector)) return resource;
    const ofSource = offsets.get(source as string);
    const converted = (selector as readonly JsonObject[]).map((one) => {
      if (one['type'] !== POSITION) return one;
      const span = { start: one['start'] as number, end: one['end'] as number };
      return { ...one, ...(ofSource ? ofSource.spanToCodePoints(span) : { [OWN.offsetUnit]: UTF16 }) };
    });
    return { ...resource, selector: converted };
  });
}
