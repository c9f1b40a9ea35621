import type { PlacedPart } from '../annotations/textMark';
import { withLineFeeds } from '../text/lineFeeds';
import { offsetsOf } from '../text/offsets';
import { attributesIn, type Attributes } from './attributes';
import type { FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { fromGraph, sorted } from './fromGraph';
import { withoutMark } from './json';
import { nameOfStem } from './outputPaths';
import { ROLE_LINKS, type LabelledSpan, type Link } from './spanGraph';
import { parseTei, type TeiDocument, type TeiElement } from './teiDocument';
import { PART_ROLES } from '../annotations/record/words';

/** Reads TEI: its text is that of `body`; `said`, `q` and `quote` are quotations, names and references mentions, and whatever has a feature structure of ours is what that says. */
export function readTei(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const read = files.flatMap(({ path: file, content }) => {
    const parsed = parseTei(withLineFeeds(withoutMark(content)).text);
    if ('message' in parsed) {
      problems.push({ file, line: parsed.line, message: `is not well-formed XML (${parsed.message}); mend it` });
      return [];
    }
    if (!parsed.hasBody) {
      problems.push({ file, message: 'has no body of a text; it is not TEI, or its text is elsewhere' });
      return [];
    }
    const name = parsed.path ?? nameOfStem(file, texts);
    const { text } = parsed;
    const { graph, unplaced } = graphOf(parsed);
    for (const id of unplaced) problems.push({ file, message: `the mark ${id} has no place in the text; left out` });
    return [{ name, text, marks: fromGraph(graph, { name, text }) }];
  });
  return { texts: read, problems };
}

function graphOf(document: TeiDocument) {
  const { text, elements, structures, people } = document;
  const spans: LabelledSpan[] = [];
  const links: Link[] = [];
  const places = new Map<string, PlacedPart[]>();
  const offsets = offsetsOf(text);
  const length = offsets.toCodePoints(text.length);
  for (const element of elements) {
    const at = element.target === undefined ? element : rangeIn(element.target, length, offsets);
    if (!at || at.start >= at.end) continue;
    const role = PART_ROLES.find((known) => known === element.type) ?? 'content';
    const own = element.ana.filter((id) => structures.has(id));
    for (const id of own) {
      const known = places.get(id) ?? [];
      known.push({ role, start: at.start, end: at.end });
      places.set(id, known);
    }
    if (own.length === 0) addForeign(element, at, people, spans);
  }
  const unplaced: string[] = [];
  for (const [id, features] of structures) {
    const [head, ...others] = sorted(places.get(id) ?? []);
    if (!head) {
      unplaced.push(id);
      continue;
    }
    spans.push({ id, label: 'unlabelled', start: head.start, end: head.end, attributes: attributesIn(features) });
    others.forEach(({ role, start, end }, index) => {
      const part = `${id}/${index + 2}`;
      spans.push({ id: part, label: role, start, end, attributes: {} });
      links.push({ from: id, to: part, label: ROLE_LINKS[role] });
    });
  }
  return { graph: { spans, links }, unplaced };
}

/** What others marked: speech with its speaker, names with whom they mean. */
function addForeign(
  element: TeiElement,
  { start, end }: PlaceOf,
  people: TeiDocument['people'],
  spans: LabelledSpan[],
): void {
  const id = element.id ?? `${element.name} ${spans.length + 1}`;
  const named = element.who.flatMap((pointer) => people.get(pointer) ?? []);
  const speakers: Attributes =
    named.length === 0
      ? {}
      : {
          speakers: named.map(({ name }) => name.replace(/[\\;]/g, '\\$&')).join('; '),
          speaker_kinds: named.map(({ kind }) => kind).join('; '),
        };
  const add = (label: string, attributes: Attributes) => spans.push({ id, label, start, end, attributes });
  switch (element.name) {
    case 'said':
    case 'q':
    case 'quote': {
      const form = element.direct === 'false' ? { form: 'indirect' } : {};
      const act = element.aloud === 'false' ? { act: 'thought' } : {};
      add('Quotation', { ...speakers, ...form, ...act });
      break;
    }
    case 'rs':
    case 'name':
    case 'persName':
    case 'orgName':
      add('Speaker', speakers);
      break;
    default:
      if (element.type !== undefined) add(element.type, {});
  }
}

type PlaceOf = Pick<PlacedPart, 'start' | 'end'>;

/** `#string-range(text,33,18)`: code points of the body, from 0. */
function rangeIn(target: string, length: number, offsets: ReturnType<typeof offsetsOf>): PlaceOf | undefined {
  const match = /^#string-range\([^,()]*,\s*(\d{1,15})\s*,\s*(\d{1,15})\s*\)$/.exec(target.trim());
  if (!match) return undefined;
  const start = Number(match[1]);
  const end = start + Number(match[2]);
  return end > length ? undefined : offsets.spanToCodeUnits({ start, end });
}
