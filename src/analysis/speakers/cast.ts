import type { Mention, Resolution, SpeakerKind } from '../analysis';
import { nameKey } from './findNames';
import { genderOfFirstName, isFirstName, type Gender } from './gender';
import { ABBREVIATED_TITLES } from './lists/titles';
import { GENDERED_NOUNS } from './lists/roles';
import { ORGANISATION_HEADS } from './lists/organisations';
import type { NamePiece } from './pieces';
import { compareNameWords, nameWords } from './sameName';

/** Somebody or something this text speaks of, while it is being found out who that is. */
export interface Entity {
  kind: SpeakerKind | 'place' | 'unknown';
  /** The fullest name so far; for the unnamed the words that describe them. */
  name: string;
  /** Its words, as `nameWords` prepares them. */
  words: readonly string[];
  /** Whether `name` is a name. */
  readonly named: boolean;
  gender?: Gender;
  /** Whether `gender` is known from a title, a noun or a pronoun and not guessed from a first name. */
  genderSure: boolean;
  /** Titles and descriptions as written, by their lower case. */
  readonly roles: Map<string, string>;
  /** The nouns of the roles, lower case, abbreviations spelled out. */
  readonly roleNouns: Set<string>;
  /** All words of the roles, lower case: what `the Florida senator` is compared with. */
  readonly roleWords: Set<string>;
  /** Every name used for it, in order. */
  readonly forms: Set<string>;
  readonly mentions: Mention[];
  /** For an organisation or document known by its owner, the owner. */
  readonly owner?: Entity;
  /** The noun of a description. */
  readonly head?: string;
  /** How many places by name. */
  count: number;
}

/** Everybody named in one text, and the names they go by. */
export class Cast {
  readonly entities: Entity[] = [];
  /** Who is known by a word of their name, lower case. */
  readonly #byWord = new Map<string, Set<Entity>>();
  readonly #byName = new Map<string, Entity>();
  /** Organisations by the capitals of their names. */
  readonly #byInitials = new Map<string, Entity>();
  /** People by their family name with any one letter left out: two words a letter apart share such a key. */
  readonly #byDeletion = new Map<string, Set<Entity>>();

  add(fields: Partial<Entity> & Pick<Entity, 'kind' | 'name' | 'named'>): Entity {
    const entity: Entity = {
      words: fields.named ? nameWords(fields.name) : [],
      genderSure: false,
      roles: new Map(),
      roleNouns: new Set(),
      roleWords: new Set(),
      forms: new Set(),
      mentions: [],
      count: 0,
      ...fields,
    };
    this.entities.push(entity);
    return entity;
  }

  /** Takes in a name of two words or more, or one that a title or its shape makes certain. */
  introduce(piece: NamePiece): Entity {
    const key = organisationKey(piece.parts);
    const entity = this.#byName.get(key) ?? this.#findLike(piece) ?? this.#addNamed(piece);
    this.#byName.set(key, entity);
    this.#learn(entity, piece);
    return entity;
  }

  #addNamed(piece: NamePiece): Entity {
    return this.add({
      kind: piece.kind ?? 'unknown',
      name: displayName(piece),
      named: true,
    });
  }

  /** Somebody known whose name this one may be another form of. */
  #findLike(piece: NamePiece): Entity | undefined {
    if (piece.kind === 'place') return undefined;
    if (piece.kind === 'organisation') {
      const acronym = piece.parts.length === 1 ? piece.parts[0]!.replace(/\./g, '') : undefined;
      return acronym === undefined ? undefined : this.#byAcronym(acronym);
    }
    if (piece.parts.length < 2) return undefined;
    const { words } = piece;
    const last = words.at(-1)!;
    const near = [
      this.#byWord.get(last),
      this.#byWord.get(words[0]!),
      ...deletions(last).map((key) => this.#byDeletion.get(key)),
    ];
    return near
      .flatMap((entities) => [...(entities ?? [])])
      .find(
        (entity) =>
          (entity.kind === 'person' || entity.kind === 'unknown') &&
          !(entity.gender && piece.gender && entity.gender !== piece.gender) &&
          entity.words.length > 1 &&
          compareNameWords(entity.words, words) !== undefined,
      );
  }

  #byAcronym(acronym: string): Entity | undefined {
    return acronym.length < 2 ? undefined : this.#byInitials.get(acronym.toUpperCase());
  }

  #learn(entity: Entity, piece: NamePiece): void {
    if (piece.kind === 'person' && entity.kind === 'unknown') entity.kind = 'person';
    if (piece.kind === 'organisation' && entity.kind === 'unknown') entity.kind = 'organisation';
    const name = displayName(piece);
    if (isFuller(piece.words, entity.words)) {
      entity.name = name;
      entity.words = piece.words;
    }
    entity.forms.add(name);
    if (piece.acronym !== undefined) {
      entity.forms.add(piece.acronym);
      this.#byName.set(piece.acronym.toLowerCase(), entity);
      if (entity.kind === 'unknown') entity.kind = 'organisation';
    }
    learnFromTitle(entity, piece);
    if (piece.kind === 'place') return;
    for (const word of indexWords(piece)) addTo(this.#byWord, word, entity);
    if (piece.kind === 'organisation') {
      const initials = initialsOf(name);
      if (initials !== '' && !this.#byInitials.has(initials)) this.#byInitials.set(initials, entity);
    } else if (piece.parts.length > 1) {
      for (const key of deletions(piece.words.at(-1)!)) addTo(this.#byDeletion, key, entity);
    }
  }

  /** Whoever is known by exactly this name. */
  named(parts: readonly string[]): Entity | undefined {
    return this.#byName.get(organisationKey(parts));
  }

  /** Whoever a shorter name may mean, in the order of their first mention. */
  candidates(piece: NamePiece): Entity[] {
    const exact = this.named(piece.parts);
    if (exact && (exact.kind === 'place' || exact.kind === 'organisation' || piece.parts.length > 1)) return [exact];
    const { words } = piece;
    if (words.length === 0) return exact ? [exact] : [];
    const sharing = [...(this.#byWord.get(words.at(-1)!) ?? [])].filter((entity) => fits(entity, piece, words));
    const others = sharing.filter((entity) => entity !== exact && entity.words.length > 1);
    if (others.length > 0) return others;
    return exact ? [exact] : sharing;
  }

  /** Somebody whose family name is a letter away from a name that fits nobody. */
  misspelled(piece: NamePiece): Entity | undefined {
    const [word] = piece.words;
    if (word === undefined || word.length < 6 || piece.parts.length > 1) return undefined;
    return deletions(word)
      .flatMap((key) => [...(this.#byDeletion.get(key) ?? [])])
      .find(({ kind, words }) => kind === 'person' && compareNameWords(words, piece.words) === 'spelling');
  }

  /** Remembers another name for somebody known. */
  alias(entity: Entity, piece: NamePiece): void {
    entity.forms.add(displayName(piece));
    learnFromTitle(entity, piece);
  }
}

/** How many entities one word may stand for: more are no help to anybody, and the time must stay linear. */
const MOST_SHARING = 48;

function addTo(index: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  const known = index.get(key);
  if (!known) index.set(key, new Set([entity]));
  else if (known.size < MOST_SHARING) known.add(entity);
}

/** A word of six letters or more, and all that is left of it without any one letter. Longer words than names have give nothing. */
function deletions(word: string): string[] {
  if (word.length < 6 || word.length > 24) return [];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** Whether a shorter name may be this entity's: by title, gender and the place of the shared word. */
function fits(entity: Entity, piece: NamePiece, words: readonly string[]): boolean {
  if (piece.gender && entity.gender && piece.gender !== entity.gender) return false;
  const full = entity.words;
  if (entity.kind === 'organisation') {
    return (
      words.length < full.length &&
      (endsWith(full, words) || (full[0] === words[0] && words.length === 1 && !isFirstName(words[0]!)))
    );
  }
  // In transcripts a last name is written in capitals, as an acronym is.
  if (piece.kind === 'organisation') return words.length === 1 && words[0]!.length > 3 && full.at(-1) === words[0];
  return compareNameWords(full, words) !== undefined;
}

function endsWith(full: readonly string[], words: readonly string[]): boolean {
  return words.every((word, i) => word === full[full.length - words.length + i]);
}

function indexWords(piece: NamePiece): string[] {
  const { words } = piece;
  const nickname = piece.nickname?.toLowerCase();
  return [...new Set([words[0], words.at(-1), nickname].filter((word) => word !== undefined))];
}

/** The name as it is shown: its words with one space between, without the stop of an abbreviation at its end but `Jr.`. */
export function displayName({ parts }: Pick<NamePiece, 'parts'>): string {
  return parts.join(' ');
}

/** `Department of State` and `the State Department` are one; so are `U.S. Senate` and `Senate`. */
function organisationKey(parts: readonly string[]): string {
  const key = nameKey(parts);
  const [, head, rest] = /^(department|ministry|university|bureau) of (?:the )?(.+)$/.exec(key) ?? [];
  return (head && rest && head !== 'university' ? `${rest} ${head}` : key).replace(
    /^(?:u\.s|us|united states) (?=.)/,
    '',
  );
}

/** The capitals that an acronym of the name would have. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0]!).join('');
}

/** Whether a name tells more than another: more words, or longer ones instead of initials. */
function isFuller(words: readonly string[], other: readonly string[]): boolean {
  if (words.length !== other.length) return words.length > other.length;
  return words.some((word, i) => word.length > 1 && other[i]!.length === 1);
}

/** Learns from the title or description before a name. */
function learnFromTitle(entity: Entity, piece: NamePiece): void {
  if (piece.role !== undefined) learnRole(entity, piece.role);
  for (const word of piece.origin ?? []) {
    for (const part of word.split(' ')) entity.roleWords.add(part);
    if (word === 'republican') entity.roleNouns.add(word);
    if (word === 'democratic') entity.roleNouns.add('democrat');
  }
  const sure =
    piece.role !== undefined &&
    piece.gender !== undefined &&
    piece.gender !== genderOfFirstName(piece.parts[0]!.toLowerCase());
  if (piece.gender && (!entity.gender || (sure && !entity.genderSure))) {
    entity.gender = piece.gender;
    entity.genderSure = sure;
  }
}

const NO_ROLE = /^(?:(?:mr|mrs|ms|miss|mx|dr|sir|lady|lord|dame|mme|mlle|republicans?|democrats?|former|late)\.?)$/iu;

/** Takes in a title or description: `Sen.`, `the Republican nominee`, `President of Kazakhstan`. */
export function learnRole(entity: Entity, role: string): void {
  const plain = role.replace(/^(?:the|a|an|his|her|their|its|former|then)\s+/i, '').trim();
  if (/^dr\.?$/i.test(plain)) entity.roleNouns.add('doctor');
  if (plain === '' || NO_ROLE.test(plain)) return;
  if (!entity.roles.has(plain.toLowerCase())) entity.roles.set(plain.toLowerCase(), plain);
  const words = plain
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  for (const word of words) {
    const full = ABBREVIATED_TITLES.get(word) ?? word;
    for (const part of full.split(' ')) entity.roleWords.add(part);
  }
  const of = words.findIndex(
    (word) => word === 'of' || word === 'for' || word === 'at' || word === 'in' || word === 'from',
  );
  const head = (of > 0 ? words[of - 1] : words.at(-1))!;
  entity.roleNouns.add(ABBREVIATED_TITLES.get(head) ?? head);
  const gender = GENDERED_NOUNS.get(head);
  if (gender && !entity.genderSure) {
    entity.gender = gender;
    entity.genderSure = true;
  }
}

/** Whether a name's form is an organisation's by its last word. */
export function hasOrganisationHead(name: string): boolean {
  return ORGANISATION_HEADS.has(name.toLowerCase().split(' ').at(-1)!);
}

/** Adds a mention. */
export function mention(
  entity: Entity,
  span: { start: number; end: number },
  how: Resolution,
  confidence: number,
): void {
  entity.mentions.push({ start: span.start, end: span.end, how, confidence });
}
