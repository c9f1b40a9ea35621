import type { Attributes } from './attributes';
import { EVENT, EVENT_ROLES, LINE_BREAKS, REJECTED_EVENT } from './bratWords';
import { ROLE_LINKS, type LabelledSpan, type Link, type SpanGraph } from './spanGraph';

export interface BratEvent {
  /** The text-bound annotation that it is said of. */
  readonly trigger: string;
  readonly roles: readonly { readonly role: string; readonly target: string }[];
}

/** A remark on an annotation or event. */
export interface BratNote {
  readonly id: string;
  readonly target: string;
  readonly text: string;
}

/** What an `.ann` file says besides stretches and relations, by the ids of what it is said of. */
export interface BratStatements {
  readonly events: ReadonlyMap<string, BratEvent>;
  readonly attributes: ReadonlyMap<string, Attributes>;
  readonly notes: readonly BratNote[];
}

/**
 * Puts fragments together that only a line break parts, links the others; makes of an event a quotation with its parts, where it has a
 * content; gives attributes and remarks to what they are said of.
 */
export function mendBrat(graph: SpanGraph, text: string, { events, attributes, notes }: BratStatements): SpanGraph {
  const { spans, links } = joinFragments(graph, text);
  const byId = new Map(spans.map((span) => [span.id, span]));
  const heads = new Map<string, string>();
  const dropped = new Set<string>();
  for (const [id, event] of events) {
    const isOwn = attributes.get(id)?.kind !== undefined;
    const ends = event.roles.flatMap(({ role, target }) => (byId.has(target) ? [{ role: roleOf(role), target }] : []));
    const first = ends.find(({ role }) => role === 'content') ?? (isOwn ? ends[0] : undefined);
    const head = first?.target ?? event.trigger;
    heads.set(id, head);
    if (!first) continue;
    const trigger = byId.get(event.trigger);
    const hasCue = ends.some(({ role }) => role === 'cue');
    // What triggers an event of another maker is the word that attributes, unless the event says which one that is.
    if (isOwn || hasCue || (trigger && [EVENT, REJECTED_EVENT].includes(trigger.label))) dropped.add(event.trigger);
    else if (trigger && trigger.id !== head) ends.push({ role: 'cue', target: trigger.id });
    for (const { role, target } of ends) {
      const label = Object.hasOwn(ROLE_LINKS, role) ? ROLE_LINKS[role as keyof typeof ROLE_LINKS] : role;
      if (target !== head) links.push({ from: head, to: target, label });
    }
  }
  const resolve = (id: string) => heads.get(id) ?? id;
  const said = new Map<string, Attributes>();
  for (const [target, own] of attributes) said.set(resolve(target), { ...said.get(resolve(target)), ...own });
  const kept = spans.filter(({ id }) => !dropped.has(id));
  const attributed = kept.map((span) => ({ ...span, attributes: { ...span.attributes, ...said.get(span.id) } }));
  return {
    spans: withNotes(attributed, notes, resolve),
    links: links.map(({ from, to, label }) => ({ from: resolve(from), to: resolve(to), label })),
  };
}

/** The role of a part, as others number and call them: `Content2`. */
function roleOf(argument: string): string {
  const name = argument.replace(/\d+$/, '').toLowerCase();
  if (name === 'quote' || name === 'quotation') return 'content';
  if (name === 'speaker') return 'source';
  return Object.hasOwn(EVENT_ROLES, name) ? name : argument;
}

function joinFragments(graph: SpanGraph, text: string): { spans: LabelledSpan[]; links: Link[] } {
  const spans: LabelledSpan[] = [];
  const links = [...graph.links];
  for (const span of graph.spans) {
    const [bound, fragment] = span.id.split('/');
    const before = spans.at(-1);
    const isGoingOn = fragment !== undefined && before !== undefined && before.id.split('/')[0] === bound;
    if (isGoingOn && isBreak(text.slice(before.end, span.start)))
      spans[spans.length - 1] = { ...before, end: span.end };
    else {
      spans.push(span);
      if (isGoingOn) links.push({ from: bound!, to: span.id, label: ROLE_LINKS.content });
    }
  }
  return { spans, links };
}

function isBreak(between: string): boolean {
  return /^[\s\p{Cc}]+$/u.test(between) && between.split('').some((character) => LINE_BREAKS.includes(character));
}

/** A remark on a note of ours changes it where it says something else; on anything else it is a note. */
function withNotes(
  spans: readonly LabelledSpan[],
  notes: readonly BratNote[],
  resolve: (id: string) => string,
): LabelledSpan[] {
  const byId = new Map(spans.map((span) => [span.id, span]));
  for (const { id, target, text } of notes) {
    const span = byId.get(resolve(target));
    if (span?.attributes.kind !== 'note') {
      if (span) byId.set(id, { ...span, id, label: 'Note', attributes: { kind: 'note', note: text } });
    } else if (onOneLine(span.attributes.note ?? '') !== text) {
      byId.set(span.id, { ...span, attributes: { ...span.attributes, note: text } });
    }
  }
  return [...byId.values()];
}

/** A remark as brat can show it; the whole of it stands in our own comment. */
export function onOneLine(note: string): string {
  return note.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
