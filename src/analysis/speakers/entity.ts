import type { Mention, Resolution, SpeakerKind } from '../analysis';
import type { Span } from '../../text/span';
import { genderOfFirstName, type Gender } from './gender';
import { GENDERED_NOUNS } from './lists/roles';
import { ABBREVIATED_TITLES, HONORIFICS } from './lists/titles';
import type { NamePiece } from './pieces';

/** Somebody or something this text speaks of, while it is being found out who that is. */
export interface Entity {
  kind: SpeakerKind | 'place' | 'thing' | 'unknown';
  /** The fullest name so far; for the unnamed the words that describe them. */
  name: string;
  /** Its words, as `nameWords` prepares them. */
  words: readonly string[];
  /** Whether `name` is a name. */
  readonly named: boolean;
  gender?: Gender;
  /** Whether `gender` is known from a title, a noun or a pronoun and not guessed from a first name. */
  genderSure: boolean;
  /** Whether `kind` is only what speakers of such a name mostly are. */
  assumed: boolean;
  /** As the text gives it, in digits. */
  age?: string;
  /** Whether an article stands before the name somewhere: people's names have none. */
  determined: boolean;
  /** Titles and descriptions as written, by their lower case. */
  readonly roles: Map<string, string>;
  /** The nouns of the roles, lower case, abbreviations spelled out. */
  readonly roleNouns: Set<string>;
  /** The nouns of roles that are over: `former mayor`. */
  readonly formerNouns: Set<string>;
  /** All words of the roles, lower case: what `the Florida senator` is compared with. */
  readonly roleWords: Set<string>;
  /** Whose wife, aide or lawyer somebody is said to be, by the noun. */
  readonly relations: Map<string, Entity>;
  /** Every name used for it, in order. */
  readonly forms: Set<string>;
  readonly mentions: Mention[];
  /** What its name says of its kind, found out when it is first asked for. */
  look?: Look;
  /** For an organisation or document known by its owner, the owner. */
  readonly owner?: Entity;
  /** The noun of a description. */
  readonly head?: string;
  /** How many places by name. */
  count: number;
}

/** What the name of an organisation or document says of its kind. */
export interface Look {
  /** The name that this was made of. */
  readonly name: string;
  /** Its words, lower case. */
  readonly words: ReadonlySet<string>;
  readonly last: string;
  /** Nouns for what a well-known one is. */
  readonly known?: readonly string[];
  /** Whether its last word says that it is an organisation. */
  readonly saysKind: boolean;
  readonly isAcronym: boolean;
}

/** An entity of which nothing is known but what is given. */
export function makeEntity(fields: Partial<Entity> & Pick<Entity, 'kind' | 'name' | 'named'>): Entity {
  return {
    words: [],
    genderSure: false,
    determined: false,
    assumed: false,
    roles: new Map(),
    roleNouns: new Set(),
    formerNouns: new Set(),
    roleWords: new Set(),
    relations: new Map(),
    forms: new Set(),
    mentions: [],
    count: 0,
    ...fields,
  };
}

/** Learns from the title or description before a name, and from what stands behind it: party, place, age. */
export function learnFromName(entity: Entity, piece: NamePiece): void {
  if (piece.role !== undefined) learnRole(entity, piece.role);
  if (piece.postnominal !== undefined) learnRole(entity, piece.postnominal);
  if (piece.age !== undefined) entity.age ??= piece.age;
  entity.determined ||= piece.determined;
  for (const word of piece.origin ?? []) {
    for (const part of word.split(' ')) entity.roleWords.add(part);
    if (word === 'republican') entity.roleNouns.add(word);
    if (word === 'democratic') entity.roleNouns.add('democrat');
  }
  if (piece.gender) learnGender(entity, piece.gender, piece.genderSure);
}

/** Takes in a gender; one that a title tells overrules what a first name made likely. */
export function learnGender(entity: Entity, gender: Gender, sure: boolean): void {
  if (!entity.gender || (sure && !entity.genderSure)) {
    entity.gender = gender;
    entity.genderSure = sure;
  }
}

const LEADING = /^(?:the|a|an|his|her|their|its|our|former|then|late|ex)[\s-]+/i;
const OF = new Set(['of', 'for', 'at', 'in', 'from', 'to', 'on', 'with', 'and']);

/** Takes in a title or description: `Sen.`, `the Republican nominee`, `President of Kazakhstan`. */
export function learnRole(entity: Entity, role: string): void {
  const plain = role.replace(LEADING, '').trim();
  if (/\bdr\b/i.test(plain)) entity.roleNouns.add('doctor');
  if (/\bprof\b/i.test(plain)) entity.roleNouns.add('professor');
  if (/\bprime minister\b/i.test(plain)) entity.roleNouns.add('premier');
  const [, style] = /\b(most|right|rt|very)\.? rev/i.exec(plain) ?? [];
  if (style) entity.roleNouns.add(CLERGY.get(style.toLowerCase())!);
  learnParty(entity, plain);
  if (plain === '' || isNoRole(plain) || entity.roles.has(plain.toLowerCase())) return;
  entity.roles.set(plain.toLowerCase(), plain);
  const words = plain
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  for (const word of words) for (const part of spellOut(word)) entity.roleWords.add(part);
  const of = words.findIndex((word) => OF.has(word));
  const head = (of > 0 ? words[of - 1] : words.at(-1))!;
  const isOver = /\b(?:former|ex|then|late)\b/i.test(role.slice(0, role.length - plain.length));
  for (const noun of spellOut(head)) {
    if (isOver && !entity.roleNouns.has(noun)) entity.formerNouns.add(noun);
    if (!isOver) entity.formerNouns.delete(noun);
    entity.roleNouns.add(noun);
  }
  // `Chairman and Chief Executive`, `mother and teacher`: both.
  if (words[of] === 'and') for (const noun of spellOut(words.at(-1)!)) entity.roleNouns.add(noun);
  if (SPEAKS_FOR.test(plain)) entity.roleNouns.add('spokesperson');
  const gender = GENDERED_NOUNS.get(head);
  if (gender) learnGender(entity, gender, true);
}

/** What those are whose style says how reverend they are. */
const CLERGY = new Map([
  ['most', 'archbishop'],
  ['right', 'bishop'],
  ['rt', 'bishop'],
  ['very', 'dean'],
]);

/** Offices of people who speak for others. */
const SPEAKS_FOR =
  /\b(?:public relations officer|press (?:secretary|officer|aide|chief)|media (?:aide|advis[eo]r|officer|assistant)|(?:communications|media) (?:director|chief|officer|manager|head)|(?:head|director|chief) of (?:communications|media|corporate affairs)|pro)\b/i;

/** The words an abbreviated or hyphenated title stands for: `senator`, `attorney` and `general`, `wife`. */
function spellOut(word: string): string[] {
  const parts = word.split('-').flatMap((part) => (ABBREVIATED_TITLES.get(part) ?? part).split(' '));
  return parts.length > 1 ? [word, ...parts] : parts;
}

/** `A Democrat`, `the Republican nominee`: of a party, whatever else. */
function learnParty(entity: Entity, role: string): void {
  const [, party] = /\b(democrat|republican)(?:ic)?\b(?! republic)/i.exec(role) ?? [];
  if (party === undefined) return;
  const noun = party.toLowerCase();
  entity.roleNouns.add(noun);
  entity.roleWords.add(noun === 'democrat' ? 'democratic' : noun);
}

const PARTY = /^(?:republicans?|democrats?|tor(?:y|ies))$/;

/** Whether words before a name are only an address, or a party: `Mr`, `Shri`, `Republican`. */
function isNoRole(role: string): boolean {
  return role
    .toLowerCase()
    .split(/[.\s]+/)
    .every((word) => word === '' || HONORIFICS.has(word) || PARTY.test(word));
}

/** What is known of the gender, and what the first name of a full name makes likely. */
export function likelyGender({ gender, words }: Entity): Gender | undefined {
  return gender ?? (words.length > 1 ? genderOfFirstName(words[0]!) : undefined);
}

/** Adds a mention. */
export function mention(entity: Entity, { start, end }: Span, how: Resolution, confidence: number): void {
  entity.mentions.push({ start, end, how, confidence });
}
