import type { Entity } from './entity';
import type { DescriptionPiece } from './pieces';

/** A description whose owner is named in it, and its words. */
export interface Owned {
  readonly piece: DescriptionPiece;
  readonly owner: Entity;
  readonly words: string;
}

/** Descriptions already met, by what they say: an owner and a noun, or a noun alone. */
export class Descriptions {
  readonly #known = new Map<string, Entity>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #numbers = new Map<Entity, number>();
  readonly #unnamed = new Map<string, Entity>();
  readonly #affiliated = new Map<string, Entity[]>();
  readonly #foretold = new Map<string, Owned | 'several'>();

  recall(key: string, make: () => Entity): Entity {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  /** Remembers the last unnamed person that a noun described. */
  noteUnnamed(head: string, entity: Entity): void {
    this.#unnamed.set(head, entity);
  }

  lastUnnamed(head: string): Entity | undefined {
    return this.#unnamed.get(head);
  }

  /** A number for an entity, to make keys of. */
  numberOf(entity: Entity): number {
    const number = this.#numbers.get(entity) ?? this.#numbers.size;
    this.#numbers.set(entity, number);
    return number;
  }

  /** Remembers that a description with this noun names its owner somewhere in the text: `Lodi police`. */
  foretell(key: string, owned: Owned): void {
    const known = this.#foretold.get(key);
    if (known === undefined) this.#foretold.set(key, owned);
    else if (known !== 'several' && known.owner !== owned.owner) this.#foretold.set(key, 'several');
  }

  /** The one named owner that descriptions with this noun have in the text. */
  foretold(key: string): Owned | undefined {
    const found = this.#foretold.get(key);
    return found === 'several' ? undefined : found;
  }

  /** Remembers who bears which role. */
  bear(entity: Entity): void {
    for (const noun of entity.roleNouns) {
      const bearers = this.#byRole.get(noun);
      if (!bearers) this.#byRole.set(noun, [entity]);
      else if (bearers.length < MOST_BEARERS && !bearers.includes(entity)) bearers.push(entity);
    }
  }

  /** Remembers to what somebody is said to belong: the words of places and organisations. */
  affiliate(entity: Entity, words: readonly string[]): void {
    for (const word of words)
      this.#affiliated.set(word, [...(this.#affiliated.get(word) ?? []), entity].slice(0, MOST_BEARERS));
  }

  affiliated(word: string): readonly Entity[] {
    return this.#affiliated.get(word) ?? [];
  }

  /** Who bears one of some roles. */
  bearers(nouns: Iterable<string>): Entity[] {
    const found = new Set<Entity>();
    for (const noun of nouns) for (const entity of this.#byRole.get(noun) ?? []) found.add(entity);
    return [...found];
  }
}

/** More who bear one role are no help to anybody, and the time must stay linear. */
const MOST_BEARERS = 64;
