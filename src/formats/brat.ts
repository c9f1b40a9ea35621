import type { MarkedText } from '../annotations/textMark';
import { offsetsOf } from '../text/offsets';
import type { Span } from '../text/span';
import { bratConfig, typeName } from './bratConfig';
import { BRAT_ATTRIBUTES, EVENT, EVENT_ROLES, LINE_BREAKS, OWN_COMMENT, REJECTED_EVENT } from './bratWords';
import type { Format } from './format';
import { groupBy } from '../text/groupBy';
import { countLosses, leadsElsewhere, marksThat } from './losses';
import { stemsOf } from './outputPaths';
import { onOneLine } from './mendBrat';
import { readBrat } from './readBrat';
import { REJECTED, toGraph, type LabelledSpan, type Link } from './spanGraph';

/**
 * brat standoff: a `.txt` and an `.ann` for each text, and one `annotation.conf`. Offsets are code points over `\n`; a stretch is cut into
 * fragments where lines break, as brat itself does (brat issue 1169). Quotations are events (`Attribution`), all else is text-bound; what
 * attributes cannot say stands in a comment of the type `OnRecord`, as JSON on one line.
 */
export const brat: Format = {
  name: 'brat',
  title: 'brat standoff (.txt and .ann)',
  extensions: ['ann', 'txt'],
  write: (texts) => {
    const stems = stemsOf(texts);
    const files = texts.flatMap((text, index) => [
      { path: `${stems[index]!}.txt`, content: text.text },
      { path: `${stems[index]!}.ann`, content: annotationsOf(text) },
    ]);
    return [...files, { path: 'annotation.conf', content: bratConfig(texts) }];
  },
  losses: (texts) =>
    countLosses(texts, {
      'marks that begin or end with a line break, which brat cannot mark (written without it)': marksThat(
        ({ parts }, { text }) => parts.some((part) => isBreakAt(text, part.start) || isBreakAt(text, part.end - 1)),
      ),
      'relations to other texts (not shown by brat; they come back on import)': marksThat(leadsElsewhere),
    }),
  read: readBrat,
};

function isBreakAt(text: string, offset: number): boolean {
  return offset < text.length && LINE_BREAKS.includes(text[offset]!);
}

function annotationsOf({ name, text, marks }: MarkedText): string {
  const { spans, links } = toGraph({ name, text }, marks);
  const offsets = offsetsOf(text);
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const nextId = (letter: string) => {
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    return `${letter}${count}`;
  };
  const bound = (type: string, span: Span): string | undefined => {
    const fragments = fragmentsOf(text, span);
    if (fragments.length === 0) return undefined;
    const id = nextId('T');
    const places = fragments.map((fragment) => offsets.spanToCodePoints(fragment));
    const words = fragments.map(({ start, end }) => text.slice(start, end));
    lines.push(`${id}\t${type} ${places.map(({ start, end }) => `${start} ${end}`).join(';')}\t${words.join(' ')}`);
    return id;
  };

  const idOf = new Map<string, string>();
  for (const span of spans) {
    const id = bound(span.attributes.kind === 'quotation' ? contentType(span.label) : typeName(span.label), span);
    if (id !== undefined) idOf.set(span.id, id);
  }
  const linksFrom = groupBy(links, ({ from }) => from);
  const spanOf = new Map(spans.map((span) => [span.id, span]));
  for (const span of spans) {
    const head = idOf.get(span.id);
    if (span.attributes.kind === undefined || head === undefined) continue;
    const own = linksFrom.get(span.id) ?? [];
    const isEvent = span.attributes.kind === 'quotation';
    const target = isEvent ? event(span, head, own) : head;
    if (!isEvent) for (const { to, label } of own) relate(label, head, idOf.get(to));
    lines.push(...attributesOfTarget(span, target, nextId));
  }
  return lines.map((line) => `${line}\n`).join('');

  function event(span: LabelledSpan, head: string, own: readonly Link[]): string {
    const cue = own.find(({ label }) => label === 'cue');
    const type = span.label === REJECTED ? REJECTED_EVENT : EVENT;
    const trigger = bound(type, spanOf.get(cue?.to ?? span.id) ?? span) ?? head;
    const seen = new Map<string, number>();
    const argument = (role: string, id: string | undefined): string => {
      if (id === undefined) return '';
      const count = (seen.get(role) ?? 0) + 1;
      seen.set(role, count);
      return ` ${role}${count > 1 ? count : ''}:${id}`;
    };
    const first = argument(EVENT_ROLES[span.attributes.role ?? 'content'] ?? 'Content', head);
    const others = own.map(({ to, label }) => argument(EVENT_ROLES[label] ?? 'Content', idOf.get(to)));
    const id = nextId('E');
    lines.push(`${id}\t${type}:${trigger}${first}${others.join('')}`);
    return id;
  }

  function relate(label: string, from: string, to: string | undefined): void {
    if (to !== undefined) lines.push(`${nextId('R')}\t${typeName(label)} Arg1:${from} Arg2:${to}`);
  }
}

/** Within an event the content is called so, as corpora of attributions have it. */
function contentType(label: string): string {
  return label === 'Quotation' || label === REJECTED ? 'Content' : typeName(label);
}

function attributesOfTarget(
  { attributes }: LabelledSpan,
  target: string,
  nextId: (letter: string) => string,
): readonly string[] {
  const shown = Object.values<string>(BRAT_ATTRIBUTES);
  const rest = Object.fromEntries(Object.entries(attributes).filter(([name]) => !shown.includes(name)));
  const lines = Object.entries(BRAT_ATTRIBUTES).flatMap(([type, name]) => {
    const value = attributes[name];
    return value === undefined ? [] : [`${nextId('A')}\t${type} ${target} ${value}`];
  });
  const { note } = attributes;
  if (note !== undefined && note.trim() !== '') {
    lines.push(`${nextId('#')}\tAnnotatorNotes ${target}\t${onOneLine(note)}`);
  }
  return [...lines, `${nextId('#')}\t${OWN_COMMENT} ${target}\t${escapeBreaks(JSON.stringify(rest))}`];
}

/** JSON without the line breaks of other alphabets than ASCII, at which brat ends a line too. */
function escapeBreaks(json: string): string {
  return json.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function fragmentsOf(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isBreakAt(text, at)) continue;
    if (at > from) fragments.push({ start: from, end: at });
    from = at + 1;
  }
  return fragments;
}
