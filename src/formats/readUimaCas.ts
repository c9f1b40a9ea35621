import { attributesIn } from './attributes';
import type { FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { fieldOf, idOf, isObject, listOf, parseJson, stringOf, type JsonObject } from './json';
import { nameOfStem } from './outputPaths';
import { readGraphs, type GivenGraph } from './readGraphs';
import type { Link } from './spanGraph';

/** Types that every document is full of and that mark nothing. */
const IDLE =
  /(?:DocumentAnnotation|DocumentMetaData|TagsetDescription|Token|Sentence|Paragraph|Lemma|Stem|POS|CASMetadata)$/;

/** Reads UIMA CAS JSON 0.4: any type with a beginning and an end, labelled by its feature `label` or `value` or by its own name. */
export function readUimaCas(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const graphs: GivenGraph[] = [];
  for (const { path: file, content } of files) {
    const parsed = parseJson(content);
    if ('message' in parsed)
      problems.push({ file, message: `${parsed.message}; export the document as UIMA CAS JSON` });
    else {
      const views = graphsOf(parsed.value, file, nameOfStem(file, texts));
      graphs.push(...views);
      if (views.length === 0) {
        problems.push({ file, message: 'holds no text ("sofaString"); export the document as UIMA CAS JSON 0.4' });
      }
    }
  }
  const result = readGraphs(graphs, 'utf16');
  return { texts: result.texts, problems: [...problems, ...result.problems] };
}

function graphsOf(cas: unknown, file: string, name: string): GivenGraph[] {
  const structures = listOf(cas, '%FEATURE_STRUCTURES').filter(isObject);
  const byId = new Map(structures.map((structure) => [idOf(structure['%ID']), structure]));
  const sofas = structures.filter((structure) => stringOf(structure, 'sofaString') !== undefined);
  return sofas.map((sofa, index) => {
    const ofView = structures.filter((structure) => fieldOf(structure, '@sofa') === sofa['%ID'] && !isIdle(structure));
    const relations = ofView.filter((structure) => endsOf(structure) !== undefined);
    const spans = ofView.filter((structure) => endsOf(structure) === undefined);
    return {
      where: { file },
      unit: 'utf16',
      name: index === 0 ? name : `${name} ${stringOf(sofa, 'sofaID') ?? index + 1}`,
      text: stringOf(sofa, 'sofaString')!,
      spans: spans.map((structure) => ({
        id: idOf(structure['%ID']) ?? '',
        label: labelOf(structure),
        start: fieldOf(structure, 'begin'),
        end: fieldOf(structure, 'end'),
        attributes: attributesIn(structure),
      })),
      links: [...relations.flatMap(relationIn), ...spans.flatMap((structure) => referencesIn(structure, byId))],
    };
  });
}

function isIdle(structure: JsonObject): boolean {
  return IDLE.test(stringOf(structure, '%TYPE') ?? '') || typeof fieldOf(structure, 'begin') !== 'number';
}

function labelOf(structure: JsonObject): string {
  const type = stringOf(structure, '%TYPE') ?? 'unlabelled';
  return stringOf(structure, 'label') ?? stringOf(structure, 'value') ?? type.slice(type.lastIndexOf('.') + 1);
}

function endsOf(relation: JsonObject): readonly [string, string] | undefined {
  const [from, to] = [idOf(fieldOf(relation, '@Governor')), idOf(fieldOf(relation, '@Dependent'))];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function relationIn(relation: JsonObject): Link[] {
  const ends = endsOf(relation);
  return ends ? [{ from: ends[0], to: ends[1], label: labelOf(relation) }] : [];
}

/** Features that refer to other structures: straight, or by a list of links with a role. */
function referencesIn(structure: JsonObject, byId: ReadonlyMap<string | undefined, JsonObject>): Link[] {
  const from = idOf(structure['%ID']) ?? '';
  return Object.keys(structure).flatMap((feature) => {
    if (!feature.startsWith('@') || feature === '@sofa') return [];
    const target = idOf(structure[feature]);
    const other = byId.get(target);
    if (target === undefined || !other) return [];
    const label = feature.slice(1);
    const elements = listOf(other, '%ELEMENTS').map((element) => byId.get(idOf(element)));
    const links = elements.flatMap((element) => {
      const to = idOf(fieldOf(element, '@target'));
      return to === undefined ? [] : [{ from, to, label: stringOf(element, 'role') ?? label }];
    });
    return [{ from, to: target, label }, ...links];
  });
}
