import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, QuotationKind } from '../../src/analysis/analysis';
import { contains, type Span } from '../../src/text/span';

/** A development text with what a careful reader marks in it; see README.md. Offsets are UTF-16 code units of `text`. */
export interface Article {
  readonly name: string;
  /** The errors on `develop` may be looked at; of `judge` only the figures. */
  readonly half: 'develop' | 'judge';
  readonly about: string;
  /** In the neutral form that `typography.ts` renders: double marks “ ”, inner marks ‘ ’, every apostrophe straight. */
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
  readonly decoys: readonly Decoy[];
}

/** An attribution as it should be found: the outermost one, borders as PolNeAR draws them. */
export interface GoldQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly act: Act;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Who passed it on. */
  readonly relay: readonly Span[];
  /** One list of readings for each speaker: `[['Jo Bell'], ['Unit', 'Water Unit']]`; the reading `unnamed` where the text names nobody. */
  readonly speakers: readonly (readonly string[])[];
  /** Careful readers disagree whether this is a quotation: it counts neither for nor against. */
  readonly optional: boolean;
}

const DECOY_KINDS = ['title', 'scare', 'slogan', 'term', 'nickname'] as const;

/** Words in quotation marks that nobody says here. */
export interface Decoy extends Span {
  readonly kind: (typeof DECOY_KINDS)[number];
}

const ROLES = { '': 'content', c: 'cue', s: 'source', r: 'relay' } as const;
type Role = (typeof ROLES)[keyof typeof ROLES];

interface Part extends Span {
  readonly id: string;
  readonly role: Role;
}

/** All articles of a folder, in the order of their names. */
export function readArticles(folder = 'test/texts/articles'): Article[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readArticle(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));
}

/**
 * Reads one article: a line `half: about`, the marked text, the list of the attributions, `---` lines between them.
 *
 * @throws {Error} where the markup is broken, or the list does not hold exactly the attributions of the text
 */
export function readArticle(name: string, written: string): Article {
  const fail = (what: string) => new Error(`${name}: ${what}`);
  const [head, body, list, ...more] = written.split(/^---\n/mu);
  const heading = /^(develop|judge): (.+)\n$/u.exec(head ?? '');
  if (!heading || body === undefined || list === undefined || more.length > 0) throw fail('not three parts');
  const { text, parts, decoys } = unmark(body.trim(), fail);
  const about = readList(list, fail);
  const ids = [...new Set(parts.map(({ id }) => id))];
  for (const id of new Set([...ids, ...about.keys()])) {
    if (!about.has(id)) throw fail(`attribution ${id} is not in the list`);
    if (!parts.some((part) => part.id === id && part.role === 'content'))
      throw fail(`attribution ${id} has no content`);
  }
  const quotations = ids.map((id): GoldQuotation => {
    const inRole = (role: Role): Span[] =>
      parts.filter((part) => part.id === id && part.role === role).map(({ start, end }) => ({ start, end }));
    const content = inRole('content');
    const { kind = kindOf(text, content, decoys), ...rest } = about.get(id)!;
    return { id, kind, content, cue: inRole('cue'), source: inRole('source'), relay: inRole('relay'), ...rest };
  });
  quotations.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return { name, half: heading[1] as Article['half'], about: heading[2]!, text, quotations, decoys };
}

function unmark(body: string, fail: (what: string) => Error): { text: string; parts: Part[]; decoys: Decoy[] } {
  let text = '';
  const parts: Part[] = [];
  const decoys: Decoy[] = [];
  const open: { readonly labels: string[]; readonly start: number }[] = [];
  for (const piece of body.split(/(\{\S+ |\})/u)) {
    if (piece.startsWith('{')) {
      open.push({ labels: piece.slice(1, -1).split(','), start: text.length });
    } else if (piece === '}') {
      const opened = open.pop();
      if (!opened) throw fail(`nothing opened at “${text.slice(-30)}”`);
      const span = { start: opened.start, end: text.length };
      for (const label of opened.labels) {
        const [, id, role] = /^(\d+)([csr]?)$/u.exec(label) ?? [];
        const decoy = DECOY_KINDS.find((kind) => kind === label);
        if (id) parts.push({ ...span, id, role: ROLES[role as keyof typeof ROLES] });
        else if (decoy) decoys.push({ ...span, kind: decoy });
        else throw fail(`unknown label “${label}”`);
      }
    } else {
      text += piece;
    }
  }
  if (open.length > 0) throw fail(`{${open[0]!.labels.join(',')} is not closed`);
  if (text.includes('’') && !text.includes('‘')) throw fail('apostrophes are written straight');
  return { text, parts, decoys };
}

type Listed = Pick<GoldQuotation, 'act' | 'speakers' | 'optional'> & { readonly kind?: QuotationKind };

/** Lines such as `1 3-5 | Jo Bell + Ann Roe | writing | indirect | optional`. */
function readList(list: string, fail: (what: string) => Error): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const line of list.split('\n').filter(Boolean)) {
    const [ids, names, ...traits] = line.split(' | ');
    if (!names) throw fail(`no speaker in “${line}”`);
    const act = traits.find((trait): trait is Act => /^(?:speech|writing|thought|intention)$/u.test(trait)) ?? 'speech';
    const kind = traits.find((trait): trait is QuotationKind => /^(?:direct|mixed|indirect)$/u.test(trait));
    const optional = traits.includes('optional');
    if (traits.length > Number(traits.includes(act)) + Number(kind !== undefined) + Number(optional))
      throw fail(`unknown trait in “${line}”`);
    const speakers = names.split(' + ').map((readings) => readings.split(' / '));
    for (const range of ids!.split(' ')) {
      const [first, last = first] = range.split('-').map(Number);
      for (let id = first!; id <= last!; id++) {
        if (listed.has(String(id))) throw fail(`attribution ${id} is listed twice`);
        listed.set(String(id), { act, speakers, optional, ...(kind && { kind }) });
      }
    }
  }
  return listed;
}

/** Direct where every letter of the content stands in quotation marks, indirect where none does; marks of decoys do not count. */
function kindOf(text: string, content: readonly Span[], decoys: readonly Decoy[]): QuotationKind {
  let inside = 0;
  let outside = 0;
  let isOpen = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const part = content.find(({ start, end }) => at >= start && at < end);
    const isDecoy = decoys.some((decoy) => at >= decoy.start && at < decoy.end && part && contains(part, decoy));
    if (character === '\n') isOpen = false;
    if (character === '“' && !isDecoy) isOpen = true;
    if (character === '”' && !isDecoy) isOpen = false;
    if (!part || !/[\p{L}\p{N}]/u.test(character)) continue;
    if (isOpen) inside++;
    else outside++;
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
