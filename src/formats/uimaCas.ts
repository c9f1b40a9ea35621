import type { MarkedText } from '../annotations/textMark';
import { ATTRIBUTE_NAMES } from './attributes';
import type { Format } from './format';
import { jsonFile } from './json';
import { countLosses, leadsElsewhere, marksThat } from './losses';
import { stemsOf } from './outputPaths';
import { readUimaCas } from './readUimaCas';
import { toGraph } from './spanGraph';

/** The layer of stretches and the layer of links between them, as an INCEpTION project must have them. */
export const SPAN_LAYER = 'webanno.custom.OnRecord';
export const LINK_LAYER = 'webanno.custom.OnRecordLink';

const ANNOTATION = 'uima.tcas.Annotation';
const VIEW = '_InitialView';

/**
 * UIMA CAS JSON 0.4, as INCEpTION takes it (`jsoncas`): a file for each text. One layer of stretches whose features are all strings, and one of
 * relations (`Governor`, `Dependent`). Offsets are UTF-16 code units: the format has no other.
 */
export const uimaCas: Format = {
  name: 'uima-cas',
  title: 'UIMA CAS JSON 0.4 (INCEpTION)',
  extensions: ['json'],
  write: (texts) => {
    const stems = stemsOf(texts);
    return texts.map((text, index) => ({ path: `${stems[index]!}.json`, content: jsonFile(casOf(text)) }));
  },
  losses: (texts) =>
    countLosses(texts, {
      'relations to other texts (not shown by INCEpTION; they come back on import)': marksThat(leadsElsewhere),
    }),
  read: readUimaCas,
};

const TYPES = {
  [SPAN_LAYER]: typeOf(SPAN_LAYER, { ...strings(['label', ...ATTRIBUTE_NAMES]) }),
  [LINK_LAYER]: typeOf(LINK_LAYER, {
    ...strings(['label']),
    Governor: { '%NAME': 'Governor', '%RANGE': SPAN_LAYER },
    Dependent: { '%NAME': 'Dependent', '%RANGE': SPAN_LAYER },
  }),
};

function typeOf(name: string, features: Readonly<Record<string, unknown>>) {
  return { '%NAME': name, '%SUPER_TYPE': ANNOTATION, ...features };
}

/** Features; `id` is UIMA's own word only with a `%`. */
function strings(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { '%NAME': name, '%RANGE': 'uima.cas.String' }]));
}

const SOFA = 1;
const DOCUMENT = 2;

function casOf({ name, text, marks }: MarkedText) {
  const { spans, links } = toGraph({ name, text }, marks);
  const first = DOCUMENT + 1;
  const idOf = (span: string) => first + Number(span);
  const spanStructures = spans.map(({ id, label, attributes, start, end }) => ({
    '%ID': idOf(id),
    '%TYPE': SPAN_LAYER,
    '@sofa': SOFA,
    begin: start,
    end,
    label,
    ...attributes,
  }));
  const linkStructures = links.map(({ from, to, label }, index) => {
    // INCEpTION's relations stand where their second end does.
    const { start, end } = spans[Number(to)]!;
    return {
      '%ID': first + spans.length + index,
      '%TYPE': LINK_LAYER,
      '@sofa': SOFA,
      begin: start,
      end,
      label,
      '@Governor': idOf(from),
      '@Dependent': idOf(to),
    };
  });
  const structures = [...spanStructures, ...linkStructures];
  return {
    '%TYPES': TYPES,
    '%FEATURE_STRUCTURES': [
      { '%ID': SOFA, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: VIEW, mimeType: 'text', sofaString: text },
      {
        '%ID': DOCUMENT,
        '%TYPE': 'uima.tcas.DocumentAnnotation',
        '@sofa': SOFA,
        begin: 0,
        end: text.length,
        language: 'x-unspecified',
      },
      ...structures,
    ],
    '%VIEWS': { [VIEW]: { '%SOFA': SOFA, '%MEMBERS': [DOCUMENT, ...structures.map((structure) => structure['%ID'])] } },
  };
}
