import { byPlace } from '../annotations/foundMarks';
import { describe } from '../annotations/selector';
import type { PartRole, RelationKind, StatementKind } from '../annotations/annotation';
import type { PlacedPart, TextMark } from '../annotations/textMark';
import { markOf, type Attributes } from './attributes';
import { isPronoun } from './pronouns';
import { RELATION_LINKS, ROLE_LINKS, type LabelledSpan, type Link, type SpanGraph } from './spanGraph';
import { RELATIONS, PART_ROLES } from '../annotations/record/words';

/** Where the marks of a graph stand, and what is so of all of them. */
export interface GraphOf {
  readonly name: string;
  /** With its line breaks as `\n`. */
  readonly text: string;
  /** Of what does not say: found by a program, or decided by a person. */
  readonly verdict?: TextMark['verdict'];
}

/** What people call these things in tools of other makers, in lower case with `_` for what is no letter. */
const MEANINGS: Readonly<Record<string, StatementKind>> = {
  quotation: 'quotation',
  quote: 'quotation',
  content: 'quotation',
  direct_quote: 'quotation',
  indirect_quote: 'quotation',
  direct: 'quotation',
  indirect: 'quotation',
  speech: 'quotation',
  statement: 'quotation',
  said: 'quotation',
  speaker: 'mention',
  source: 'mention',
  person: 'mention',
  per: 'mention',
  cue: 'cue',
  verb: 'cue',
  claim: 'claim',
  boilerplate: 'boilerplate',
  note: 'note',
  comment: 'note',
};

/** Makes marks of a graph: ours by their attributes, those of others by their labels and links. In the order of the text. */
export function fromGraph({ spans, links }: SpanGraph, where: GraphOf): TextMark[] {
  return new GraphReader(spans, links, where).marks().sort(byPlace);
}

/** A foreign id may be anything and stand twice. */
class GraphReader {
  readonly #where: GraphOf;
  readonly #spans: readonly LabelledSpan[];
  readonly #byId: ReadonlyMap<string, LabelledSpan>;
  /** Links by either end. */
  readonly #linksOf = new Map<string, Link[]>();
  readonly #links: readonly Link[];
  readonly #used = new Set<LabelledSpan>();
  readonly #ids = new Set<string>();

  constructor(spans: readonly LabelledSpan[], links: readonly Link[], where: GraphOf) {
    this.#where = where;
    this.#spans = spans;
    this.#byId = new Map(spans.map((span) => [span.id, span]));
    this.#links = links.filter(({ from, to }) => this.#byId.has(from) && this.#byId.has(to));
    for (const link of this.#links) {
      for (const end of new Set([link.from, link.to])) {
        const known = this.#linksOf.get(end);
        if (known) known.push(link);
        else this.#linksOf.set(end, [link]);
      }
    }
  }

  marks(): TextMark[] {
    const marks: TextMark[] = [];
    const ours = this.#spans.filter(({ attributes }) => attributes.kind !== undefined);
    const heads = new Set(ours);
    for (const head of ours) marks.push(this.#ourMark(head, heads));
    const foreign = this.#spans.filter((span) => !heads.has(span) && !this.#used.has(span));
    for (const span of foreign) if (meaningOf(span) === 'quotation') this.#quotation(span, marks);
    for (const span of foreign) if (!this.#used.has(span)) this.#single(span, marks);
    for (const link of this.#links) this.#relation(link, marks, heads);
    return marks;
  }

  #ourMark(head: LabelledSpan, heads: ReadonlySet<LabelledSpan>): TextMark {
    const { attributes } = head;
    const parts = [partOf(head, PART_ROLES.find((role) => role === attributes.role) ?? 'content')];
    const to: LabelledSpan[] = [];
    for (const { from, to: target, label } of this.#linksOf.get(head.id) ?? []) {
      const other = this.#byId.get(target)!;
      if (from !== head.id || heads.has(other)) continue;
      const role = roleOfLink(label);
      if (role) parts.push(partOf(other, role));
      else if (relationOfLink(label) && attributes.kind === 'relation') to.push(other);
      else continue;
      this.#used.add(other);
    }
    return this.#mark(withPassage(attributes, this.#where, to), sorted(parts), attributes.id ?? head.id);
  }

  /** A quotation of others' making, with what is linked to it in either direction. */
  #quotation(head: LabelledSpan, marks: TextMark[]): void {
    if (this.#used.has(head)) return;
    this.#used.add(head);
    const parts = [partOf(head, 'content')];
    const speakers: string[] = [];
    for (const link of this.#linksOf.get(head.id) ?? []) {
      const other = this.#byId.get(link.from === head.id ? link.to : link.from)!;
      const role = roleBeside(other, link);
      const isTaken = role !== 'content' && parts.some((part) => part.role === role);
      if (!role || isTaken || (role === 'content' && this.#used.has(other)) || other === head) continue;
      parts.push(partOf(other, role));
      this.#used.add(other);
      const words = this.#words(other);
      if (role === 'source' && !isPronoun(words)) speakers.push(words.replace(/[\\;]/g, '\\$&'));
    }
    const named = speakers.length > 0 ? { speakers: speakers.join('; ') } : {};
    marks.push(this.#mark({ kind: 'quotation', ...named, ...head.attributes }, sorted(parts), head.id));
  }

  /** Anything else of others' making. */
  #single(span: LabelledSpan, marks: TextMark[]): void {
    const kind = meaningOf(span);
    const attributes = kind === undefined ? { kind: 'tag', tag: span.label } : { kind };
    marks.push(this.#mark({ ...attributes, ...span.attributes }, [partOf(span, 'content')], span.id));
  }

  /** A relation between marks of others' making. */
  #relation({ from, to, label }: Link, marks: TextMark[], heads: ReadonlySet<LabelledSpan>): void {
    const relation = relationOfLink(label);
    const [one, other] = [this.#byId.get(from)!, this.#byId.get(to)!];
    if (!relation || heads.has(one) || heads.has(other)) return;
    const attributes = withPassage({ kind: 'relation', relation }, this.#where, [other]);
    marks.push(this.#mark(attributes, [partOf(one, 'content')], `${from} ${label} ${to}`));
  }

  #mark(attributes: Attributes, parts: readonly PlacedPart[], id: string): TextMark {
    const { text, verdict } = this.#where;
    const wanted = attributes.id ?? id;
    let unique = wanted;
    for (let time = 2; this.#ids.has(unique); time++) unique = `${wanted}-${time}`;
    this.#ids.add(unique);
    return markOf({ ...attributes, id: unique }, parts, text, { id: unique, ...(verdict && { verdict }) });
  }

  #words({ start, end }: LabelledSpan): string {
    return this.#where.text.slice(start, end);
  }
}

function withPassage(attributes: Attributes, { name, text }: GraphOf, to: readonly LabelledSpan[]): Attributes {
  if (attributes.to_parts !== undefined || to.length === 0) return attributes;
  const parts = to.map((span) => ({ role: 'content', selector: describe(text, span) }));
  return { ...attributes, to_source: name, to_parts: JSON.stringify(parts) };
}

function partOf({ start, end }: LabelledSpan, role: PartRole): PlacedPart {
  return { role, start, end };
}

/** By role and then in the order of the text. */
export function sorted(parts: readonly PlacedPart[]): PlacedPart[] {
  return [...parts].sort(
    (a, b) => PART_ROLES.indexOf(a.role) - PART_ROLES.indexOf(b.role) || a.start - b.start || a.end - b.end,
  );
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
}

function meaningOf({ label }: LabelledSpan): StatementKind | undefined {
  const name = plain(label);
  return Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
}

function roleOfLink(label: string): PartRole | undefined {
  return PART_ROLES.find((role) => ROLE_LINKS[role] === plain(label));
}

function relationOfLink(label: string): RelationKind | undefined {
  return RELATIONS.find((relation) => RELATION_LINKS[relation] === plain(label));
}

/** What something linked to a quotation is to it. */
function roleBeside(other: LabelledSpan, link: Link): PartRole | undefined {
  switch (meaningOf(other)) {
    case 'mention':
      return 'source';
    case 'cue':
      return 'cue';
    case 'quotation':
      return relationOfLink(link.label) ? undefined : 'content';
    default:
      return roleOfLink(link.label);
  }
}
