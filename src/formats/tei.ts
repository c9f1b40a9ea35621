import type { MarkedText, TextMark } from '../annotations/textMark';
import { offsetsOf } from '../text/offsets';
import { attributesOf } from './attributes';
import type { Format } from './format';
import { countLosses, isRejected } from './losses';
import { stemsOf } from './outputPaths';
import { readTei } from './readTei';
import { elementsOf, type Cast, type TeiPart } from './teiElements';
import { inlineParts } from './teiNesting';
import { countUnwritable, escapeXml, escapeXmlText } from './xml';

/**
 * TEI P5: a paragraph for each line, `said`, `rs` and `seg` around the words where they nest, `standOff` for what overlaps or goes over lines.
 * All else of a mark is a feature structure in `standOff`, to which its parts point with `ana`. The text of `body` is the text, character for
 * character; `string-range()` counts code points of it.
 */
export const tei: Format = {
  name: 'tei',
  title: 'TEI P5',
  extensions: ['xml', 'tei'],
  write: (texts) => {
    const stems = stemsOf(texts);
    return texts.map((text, index) => ({ path: `${stems[index]!}.xml`, content: documentOf(text) }));
  },
  losses: (texts) =>
    countLosses(texts, {
      'characters that XML cannot hold (written as U+FFFD)': ({ text }) => countUnwritable(text),
    }),
  read: readTei,
};

function documentOf({ name, text, marks }: MarkedText): string {
  const cast = castOf(marks);
  const parts: TeiPart[] = marks.flatMap((mark, index) => partsOf(mark, `m${index + 1}`));
  const { inline, apart } = inlineParts(
    text,
    parts.filter(({ mark }) => !isRejected(mark)),
  );
  const aside = [...apart, ...parts.filter(({ mark }) => isRejected(mark))];
  const offsets = offsetsOf(text);
  const spans = aside.map((part) => {
    const { start, end } = offsets.spanToCodePoints(part);
    const links = part.id === undefined ? '' : ` xml:id="${part.id}"`;
    return `<span${links} type="${part.role}" ana="#${part.ana}" target="#string-range(text,${start},${end - start})"/>`;
  });
  const features = marks.map((mark, index) => structureOf(mark, `m${index + 1}`));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '<teiHeader>',
    `<fileDesc><titleStmt><title>${escapeXmlText(name)}</title></titleStmt>`,
    '<publicationStmt><p>Written by On Record.</p></publicationStmt>',
    `<sourceDesc><bibl><idno type="path">${escapeXmlText(name)}</idno></bibl></sourceDesc></fileDesc>`,
    '<encodingDesc><p>The characters of body are the text. Offsets of string-range() are Unicode code points of them, from 0.</p></encodingDesc>',
    ...(cast.list === '' ? [] : [`<profileDesc><particDesc>${cast.list}</particDesc></profileDesc>`]),
    '</teiHeader>',
    ...(features.length === 0 ? [] : ['<standOff>', ...features]),
    ...(spans.length === 0 ? [] : ['<spanGrp>', ...spans, '</spanGrp>']),
    ...(features.length === 0 ? [] : ['</standOff>']),
    `<text><body xml:id="text">${elementsOf(text, inline, cast)}</body></text>`,
    '</TEI>',
    '',
  ].join('\n');
}

/** Contents of one mark that stand apart know each other by ids. */
function partsOf(mark: TextMark, ana: string): TeiPart[] {
  const contents = mark.parts.filter(({ role }) => role === 'content');
  return mark.parts.map((part) => {
    const index = contents.indexOf(part);
    if (index < 0 || contents.length === 1) return { ...part, mark, ana };
    return {
      ...part,
      mark,
      ana,
      id: `${ana}.${index + 1}`,
      ...(index > 0 && { previous: `${ana}.${index}` }),
      ...(index + 1 < contents.length && { next: `${ana}.${index + 2}` }),
    };
  });
}

function structureOf(mark: TextMark, id: string): string {
  const features = Object.entries(attributesOf(mark)).map(
    ([name, value]) => `<f name="${name}"><string>${escapeXml(value)}</string></f>`,
  );
  return `<fs xml:id="${id}" type="${mark.statement.kind}">${features.join('')}</fs>`;
}

/** Everybody whom the marks name, as lists of persons and organisations. */
function castOf(marks: readonly TextMark[]): Cast {
  const ids = new Map<string, string>();
  const people: string[] = [];
  const organisations: string[] = [];
  for (const { statement } of marks) {
    for (const { name, kind } of speakersOf(statement)) {
      const key = `${kind} ${name}`;
      if (ids.has(key)) continue;
      const id = `s${ids.size + 1}`;
      ids.set(key, id);
      const written = escapeXmlText(name);
      if (kind === 'person' || kind === 'unnamed' || kind === 'group') {
        people.push(`<person xml:id="${id}" role="${kind}"><persName>${written}</persName></person>`);
      } else organisations.push(`<org xml:id="${id}" type="${kind}"><orgName>${written}</orgName></org>`);
    }
  }
  const list =
    (people.length > 0 ? `<listPerson>${people.join('')}</listPerson>` : '') +
    (organisations.length > 0 ? `<listOrg>${organisations.join('')}</listOrg>` : '');
  return {
    list,
    pointers: (statement) =>
      speakersOf(statement)
        .map(({ name, kind }) => `#${ids.get(`${kind} ${name}`)!}`)
        .join(' '),
  };
}

function speakersOf(statement: TextMark['statement']) {
  switch (statement.kind) {
    case 'quotation':
      return statement.speakers;
    case 'mention':
      return [statement.speaker];
    case 'claim':
      return statement.claimants;
    default:
      return [];
  }
}
