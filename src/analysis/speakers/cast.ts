import { type Entity, learnFromName, makeEntity } from './entity';
import { OUTLETS_WITH_ARTICLE } from './lists/organisations';
import { NameIndex } from './nameIndex';
import { areOneOrganisation, initialsOf, isShortFor, organisationKey } from './organisationNames';
import type { NamePiece } from './pieces';
import { compareNameWords } from './sameName';

/** Everybody named in one text, and the names they go by. */
export class Cast {
  readonly entities: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #index = new NameIndex();
  /** Organisations by the acronyms that their names would have. */
  readonly #byInitials = new Map<string, Entity>();
  /** What `candidates` found, by what it was asked for; emptied when somebody new is named. */
  readonly #asked = new Map<string, readonly Entity[]>();

  add(fields: Partial<Entity> & Pick<Entity, 'kind' | 'name' | 'named'>): Entity {
    const entity = makeEntity(fields);
    this.entities.push(entity);
    return entity;
  }

  /** Takes in a name of two words or more, or one that a title or its shape makes certain. */
  introduce(piece: NamePiece): Entity {
    const entity = this.#byName.get(piece.key) ?? this.#findLike(piece) ?? this.#addNamed(piece);
    this.#byName.set(piece.key, entity);
    this.#learn(entity, piece);
    return entity;
  }

  #addNamed(piece: NamePiece): Entity {
    const { kind = 'unknown', name, words } = piece;
    return this.add({ kind, name, words, named: true });
  }

  /** Somebody known whose name this one may be another form of. */
  #findLike(piece: NamePiece): Entity | undefined {
    if (piece.kind === 'place' || piece.kind === 'thing' || piece.kind === 'document') return undefined;
    if (piece.kind === 'organisation') {
      if (piece.parts.length === 1) return this.#byAcronym(piece.parts[0]!);
      return this.#index
        .sharing(piece.words)
        .find((entity) => entity.kind === 'organisation' && areOneOrganisation(piece.words, entity.words));
    }
    if (piece.parts.length < 2) return undefined;
    return this.#index
      .near(piece.words)
      .find(
        (entity) =>
          (entity.kind === 'person' || entity.kind === 'unknown') &&
          !(entity.gender && piece.gender && entity.gender !== piece.gender) &&
          entity.words.length > 1 &&
          compareNameWords(entity.words, piece.words) !== undefined,
      );
  }

  #byAcronym(word: string): Entity | undefined {
    const letters = word.replace(/[.&]/g, '');
    if (letters.length < 2) return undefined;
    // `CPA` is rather `CPA Canada` than the Cycling Promotion Alliance.
    const beginning = this.bearersOf(letters.toLowerCase()).find(
      ({ kind, words }) => kind === 'organisation' && words.length > 1 && words[0] === letters.toLowerCase(),
    );
    return beginning ?? this.#byInitials.get(letters.toUpperCase());
  }

  #learn(entity: Entity, piece: NamePiece): void {
    if (piece.kind !== undefined && piece.kind !== 'place' && entity.kind === 'unknown') entity.kind = piece.kind;
    learnFromName(entity, piece);
    if (piece.acronym !== undefined) this.#learnAcronym(entity, piece.acronym);
    if (entity.forms.has(piece.name)) return;
    this.#asked.clear();
    entity.forms.add(piece.name);
    if (isFuller(piece, entity)) {
      entity.name = piece.name;
      entity.words = piece.words;
    }
    if (piece.kind === 'place') return;
    this.#index.add(entity, piece);
    if (piece.kind === 'organisation' || (piece.kind === undefined && piece.parts.length > 2)) {
      for (const initials of initialsOf(piece.name))
        if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, entity);
    }
  }

  #learnAcronym(entity: Entity, acronym: string): void {
    entity.forms.add(acronym);
    this.#byName.set(acronym.toLowerCase(), entity);
    this.#asked.clear();
    if (entity.kind === 'unknown') entity.kind = 'organisation';
  }

  /** Whoever is known by exactly this name. */
  named(parts: readonly string[]): Entity | undefined {
    return this.#byName.get(organisationKey(parts));
  }

  /** Whoever a shorter name may mean, in the order of their first mention. */
  candidates(piece: NamePiece): readonly Entity[] {
    let found = this.#asked.get(piece.question);
    if (!found) {
      found = this.#findCandidates(piece);
      this.#asked.set(piece.question, found);
    }
    return found;
  }

  #findCandidates(piece: NamePiece): readonly Entity[] {
    const exact = this.#byName.get(piece.key);
    const isLong = piece.parts.length > 1;
    if (exact && isLong) return [exact];
    // `The Journal` after `The Wall Street Journal`.
    const outlets = piece.determined && OUTLETS_WITH_ARTICLE.has(piece.words[0]!) ? this.#longerThan(piece, exact) : [];
    if (outlets.length > 0) return outlets;
    if (exact?.kind === 'organisation' && piece.determined) return [exact];
    const { words } = piece;
    if (words.length === 0) return exact ? [exact] : [];
    const sharing = this.#index.sharing(words).filter((entity) => fits(entity, piece));
    const people = sharing.filter((entity) => entity.kind === 'person' || entity.kind === 'unknown');
    // `Hamilton` is a city, and `Fox` a channel, unless somebody here is called that.
    if (exact?.kind === 'place' || exact?.kind === 'organisation') {
      const bearers = people.filter(
        (entity) => entity.kind === 'person' && entity.words.length > 1 && entity.words.at(-1) === words[0],
      );
      if (bearers.length === 0 || piece.oblique || piece.determined) return [exact];
      return exact.kind === 'place' || piece.genderSure ? agreeing(bearers, piece) : [...bearers, exact];
    }
    const fuller = people.filter((entity) => entity !== exact && entity.words.length > 1);
    if (fuller.length > 0) return agreeing(fuller, piece);
    if (exact) return [exact];
    if (people.length > 0) return agreeing(people, piece);
    return sharing;
  }

  #longerThan({ words }: NamePiece, exact: Entity | undefined): Entity[] {
    return this.#index
      .sharing(words)
      .filter(
        (entity) =>
          entity !== exact &&
          entity.kind === 'organisation' &&
          entity.words.length > 1 &&
          entity.words.at(-1) === words[0],
      );
  }

  /** All whose name begins or ends with a word. */
  bearersOf(word: string): readonly Entity[] {
    return this.#index.sharing([word]);
  }

  /** Those whom the plural of a family name means: `the Roes`, `both Roes`. */
  familyOf(piece: NamePiece): readonly Entity[] {
    const [word] = piece.words;
    if (piece.parts.length > 1 || !word || word.length < 4 || !word.endsWith('s') || piece.possessive) return [];
    const bearers = this.bearersOf(word.slice(0, -1));
    return bearers
      .filter(({ kind, words }) => kind === 'person' && words.length > 1 && words.at(-1) === word.slice(0, -1))
      .sort((a, b) => firstMention(a) - firstMention(b));
  }

  /** Somebody whose family name is a letter away from a name that fits nobody. */
  misspelled(piece: NamePiece): Entity | undefined {
    const [word] = piece.words;
    if (word === undefined || word.length < 6 || piece.parts.length > 1) return undefined;
    return this.#index
      .near(piece.words)
      .find(({ kind, words }) => kind === 'person' && compareNameWords(words, piece.words) === 'spelling');
  }

  /** Remembers another name for somebody known. */
  alias(entity: Entity, piece: NamePiece): void {
    entity.forms.add(piece.name);
    learnFromName(entity, piece);
  }
}

function firstMention({ mentions }: Entity): number {
  return mentions[0]?.start ?? Infinity;
}

/** Whether a shorter name may be this entity's: by kind, title, gender and the place of the shared words. */
function fits(entity: Entity, piece: NamePiece): boolean {
  const isPerson = piece.kind === 'person' && piece.sure;
  if (entity.kind === 'organisation' || entity.kind === 'thing' || entity.kind === 'document') {
    return !isPerson && isShortFor(piece.words, entity.words, piece.determined);
  }
  if (piece.genderSure && entity.genderSure && piece.gender !== entity.gender) return false;
  // In transcripts a last name is written in capitals, as an acronym is.
  if (piece.kind === 'organisation') {
    return piece.words.length === 1 && piece.words[0]!.length > 3 && entity.words.at(-1) === piece.words[0];
  }
  if (
    piece.determined &&
    piece.kind === undefined &&
    entity.kind === 'unknown' &&
    piece.words.length < entity.words.length
  ) {
    return isShortFor(piece.words, entity.words, true) || compareNameWords(entity.words, piece.words) === 'part';
  }
  return compareNameWords(entity.words, piece.words) !== undefined;
}

/** Those whose gender, as their first names make likely, agrees with the title; all where none does. */
function agreeing(entities: readonly Entity[], { gender, genderSure }: NamePiece): readonly Entity[] {
  if (!genderSure || entities.length < 2) return entities;
  const agree = entities.filter((entity) => entity.gender === undefined || entity.gender === gender);
  return agree.length > 0 ? agree : entities;
}

/** Whether a name tells more than another: more words, longer ones instead of initials, or small letters instead of capitals alone. */
function isFuller({ name, words }: NamePiece, other: Entity): boolean {
  if (words.length !== other.words.length) return words.length > other.words.length;
  if (words.some((word, i) => word.length > 1 && other.words[i]!.length === 1)) return true;
  return isShouted(other.name) && !isShouted(name) && words.join(' ') === other.words.join(' ');
}

function isShouted(name: string): boolean {
  return name.length > 6 && /\p{Lu}{4}/u.test(name);
}
