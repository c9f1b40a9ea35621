import type { Entity } from './cast';
import type { Gender } from './gender';

/** Where in the text something stands, as far as it matters for who is meant. */
export interface Place {
  /** Offset in the text. */
  readonly at: number;
  readonly passage: number;
  /** Counted over the whole text. */
  readonly sentence: number;
}

/** One place where somebody was spoken of. */
interface Appearance extends Place {
  readonly entity: Entity;
  readonly weight: number;
}

/** How an appearance stands in its sentence. */
export interface Standing {
  readonly quoted: boolean;
  readonly oblique: boolean;
  /** Whether it is the first in its sentence. */
  readonly leads: boolean;
  /** Whether it is the source of a quotation. */
  readonly isSource: boolean;
}

/** How far back a pronoun reaches, in appearances. */
const REACH = 24;

/**
 * Weights of the search for whom a pronoun means: nearest antecedent that fits, by recency, place in the sentence and who spoke last
 * (after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution, 1994; set by reading, not by fitting).
 */
const WEIGHTS = {
  leads: 0.9,
  source: 1.1,
  lastSpeaker: 1.2,
  quoted: -1.6,
  oblique: -0.7,
  sentence: -0.55,
  passage: -0.6,
  genderKnown: 0.9,
  again: 0.25,
};

/** Who was spoken of lately, and how prominently. */
export class Discourse {
  readonly #appearances: Appearance[] = [];
  #lastSpeakers: readonly Entity[] = [];
  #spokeAt: Place = { at: 0, passage: 0, sentence: 0 };

  note(entity: Entity, place: Place, standing: Standing): void {
    const weight =
      (standing.leads ? WEIGHTS.leads : 0) +
      (standing.isSource ? WEIGHTS.source : 0) +
      (standing.quoted ? WEIGHTS.quoted : 0) +
      (standing.oblique ? WEIGHTS.oblique : 0);
    this.#appearances.push({ entity, weight, ...place });
  }

  speak(entities: readonly Entity[], place: Place): void {
    this.#lastSpeakers = entities;
    this.#spokeAt = place;
  }

  get lastSpeakers(): readonly Entity[] {
    return this.#lastSpeakers;
  }

  /** The last of some entities to be spoken of; the first of them if none was. */
  latest(entities: readonly Entity[]): Entity | undefined {
    const wanted = new Set(entities);
    for (let i = this.#appearances.length - 1; i >= Math.max(0, this.#appearances.length - 400); i--) {
      const { entity } = this.#appearances[i]!;
      if (wanted.has(entity)) return entity;
    }
    return entities[0];
  }

  /** Of several who share a last name, whom it means by itself: relatives of the main one are given their first names. */
  likeliest(entities: readonly Entity[], place: Place): Entity {
    const last = new Map<Entity, Appearance>();
    for (let i = this.#appearances.length - 1; i >= Math.max(0, this.#appearances.length - 400); i--) {
      const appearance = this.#appearances[i]!;
      if (!last.has(appearance.entity)) last.set(appearance.entity, appearance);
    }
    const score = (entity: Entity) => {
      const appearance = last.get(entity);
      const distance = appearance ? Math.min(8, place.sentence - appearance.sentence) : 10;
      return Math.log2(1 + entity.count) - 0.5 * distance;
    };
    return entities.toSorted((a, b) => score(b) - score(a))[0]!;
  }

  /** The last entity spoken of that passes a test, within some sentences. */
  lastThat(place: Place, sentences: number, passes: (entity: Entity) => boolean): Entity | undefined {
    for (let i = this.#appearances.length - 1; i >= Math.max(0, this.#appearances.length - 3 * REACH); i--) {
      const { entity, sentence } = this.#appearances[i]!;
      if (place.sentence - sentence > sentences) return undefined;
      if (passes(entity)) return entity;
    }
    return undefined;
  }

  /**
   * Whom a word for one person means: the best of those spoken of lately, and how sure that is (0..1).
   * @param gender what the word tells of it
   * @param mayBe who can be meant at all
   */
  whoIs(
    gender: Gender | undefined,
    place: Place,
    mayBe: (entity: Entity) => boolean,
  ): { entity: Entity; confidence: number } | undefined {
    const scores = new Map<Entity, number>();
    const from = Math.max(0, this.#appearances.length - REACH);
    for (let i = this.#appearances.length - 1; i >= from; i--) {
      const { entity, weight, sentence, passage } = this.#appearances[i]!;
      if (entity.kind !== 'person' && entity.kind !== 'unnamed') continue;
      if (!mayBe(entity) || (gender && entity.gender && entity.gender !== gender)) continue;
      const score =
        weight +
        WEIGHTS.sentence * Math.min(6, place.sentence - sentence) +
        WEIGHTS.passage * Math.min(4, place.passage - passage) +
        (gender && entity.gender === gender ? WEIGHTS.genderKnown : 0);
      const known = scores.get(entity);
      scores.set(entity, known === undefined ? score : Math.max(known, score) + WEIGHTS.again);
    }
    const spokeLately = place.passage - this.#spokeAt.passage <= 2;
    if (spokeLately && this.#lastSpeakers.length === 1) {
      const [speaker] = this.#lastSpeakers as [Entity];
      const score = scores.get(speaker);
      if (score !== undefined) scores.set(speaker, score + WEIGHTS.lastSpeaker);
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
    if (!best) return undefined;
    const margin = second ? best[1] - second[1] : 2;
    const confidence = 0.55 + 0.2 * Math.min(1.6, margin) - (gender && best[0].gender !== gender ? 0.15 : 0);
    return {
      entity: best[0],
      confidence: Math.max(0.35, Math.min(0.95, confidence)),
    };
  }
}
