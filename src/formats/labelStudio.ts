import type { MarkedText } from '../annotations/textMark';
import { offsetsOf } from '../text/offsets';
import type { Attributes } from './attributes';
import type { Format } from './format';
import { jsonFile } from './json';
import { labelStudioConfig } from './labelStudioConfig';
import { CHOICES, NOTE_FIELD } from './labelStudioFields';
import { readLabelStudio } from './readLabelStudio';
import { layersOf, type Layer } from './layers';
import { countLosses, leadsElsewhere, marksThat } from './losses';
import { pathOfAll } from './outputPaths';
import { toGraph, type LabelledSpan } from './spanGraph';

/**
 * Label Studio's tasks, and the labelling interface that they need as XML. One task for each text; one annotation for each person; what was
 * found is a prediction, so that it can be told from what people decided. Offsets are code points. What the interface cannot show travels in
 * the `meta` of a region.
 */
export const labelStudio: Format = {
  name: 'label-studio',
  title: 'Label Studio (tasks and labelling interface)',
  extensions: ['json'],
  write: (texts) => {
    const path = pathOfAll(texts, 'json');
    return [
      { path, content: jsonFile(texts.map(taskOf)) },
      { path: path.replace(/\.json$/, '.labels.xml'), content: labelStudioConfig(texts) },
    ];
  },
  losses: (texts) =>
    countLosses(texts, {
      'annotations whose author Label Studio shows as the person who imports them': marksThat(
        ({ creator }) => creator !== undefined,
      ),
      'relations to other texts (not shown by Label Studio; they come back on import)': marksThat(leadsElsewhere),
    }),
  read: readLabelStudio,
};

function taskOf(marked: MarkedText) {
  const { name, text, marks } = marked;
  const layers = layersOf(marks);
  const regionIds = regionNamer();
  return {
    data: { text, name, offset_unit: 'codepoint' },
    annotations: layers
      .filter(({ creator }) => creator !== undefined)
      .map((layer) => ({ result: resultOf(marked, layer, regionIds) })),
    predictions: layers
      .filter(({ creator }) => creator === undefined)
      .map((layer) => ({
        model_version: 'on-record',
        score: meanConfidence(layer),
        result: resultOf(marked, layer, regionIds),
      })),
  };
}

/** Ids of regions: no two of a task are alike. */
function regionNamer(): () => string {
  let given = 0;
  return () => `r${++given}`;
}

function meanConfidence({ marks }: Layer): number {
  return marks.reduce((sum, { confidence = 0 }) => sum + confidence, 0) / marks.length;
}

function resultOf({ name, text }: MarkedText, { marks }: Layer, nextId: () => string): unknown[] {
  const offsets = offsetsOf(text);
  const { spans, links } = toGraph({ name, text }, marks);
  const ids = new Map(spans.map(({ id }) => [id, nextId()]));
  const regions = spans.flatMap((span) => {
    const place = { ...offsets.spanToCodePoints(span), text: text.slice(span.start, span.end) };
    const of = { id: ids.get(span.id)!, to_name: 'text', origin: 'manual' };
    const score = span.attributes.confidence === undefined ? {} : { score: Number(span.attributes.confidence) };
    return [
      {
        ...of,
        from_name: 'label',
        type: 'labels',
        value: { ...place, labels: [span.label] },
        ...score,
        ...(span.attributes.kind !== undefined && { meta: { on_record: span.attributes } }),
      },
      ...fieldsOf(span).map(({ name: field, type, value }) => ({
        ...of,
        from_name: field,
        type,
        value: { start: place.start, end: place.end, [type === 'choices' ? 'choices' : 'text']: [value] },
      })),
    ];
  });
  return [
    ...regions,
    ...links.map(({ from, to, label }) => ({
      type: 'relation',
      from_id: ids.get(from),
      to_id: ids.get(to),
      direction: 'right',
      labels: [label],
    })),
  ];
}

function fieldsOf({ attributes }: LabelledSpan) {
  const choices = Object.entries(CHOICES).flatMap(([name, attribute]) => {
    const value = attributes[attribute];
    return value === undefined || value === 'found' ? [] : [{ name, type: 'choices' as const, value }];
  });
  return [...choices, ...noteOf(attributes)];
}

function noteOf({ note }: Attributes) {
  return note === undefined ? [] : [{ name: NOTE_FIELD, type: 'textarea' as const, value: note }];
}
