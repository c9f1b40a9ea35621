import type { Span } from '../../text/span';
import type { Entity } from './entity';
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
  readonly leads: boolean;
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

/** Whom a word is looked up for. */
export interface Search {
  /** What the word tells of the gender. */
  readonly gender?: Gender;
  readonly place: Place;
  readonly mayBe: (entity: Entity) => boolean;
  /** What the word is said to say: who is spoken of in it is seldom who says it. Offsets of the text. */
  readonly said?: readonly Span[];
}

/** Somebody found, and how sure it is (0..1) that they are meant. */
export interface Found {
  readonly entity: Entity;
  readonly confidence: number;
}

/** How far back a pronoun reaches, in appearances. */
const REACH = 24;
/** How far back a description or a shared last name reaches. */
const FAR = 400;

/**
 * Weights of the search for whom a pronoun means: nearest antecedent that fits, by recency, place in the sentence and who spoke last
 * (after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution, 1994). Set by reading news texts and searching near by.
 */
export const WEIGHTS = {
  leads: 0.8,
  source: 1.1,
  lastSpeaker: 1.3,
  /** For whoever leads the sentence that the pronoun stands in. */
  sameSubject: 1.1,
  quoted: -1.6,
  oblique: -1.1,
  sentence: -0.55,
  passage: -0.6,
  genderKnown: 1.2,
  otherGender: -4,
  again: 0.2,
  /** For who is named there for the first time. */
  introduced: 0.3,
  unknown: -1.5,
  unnamed: -0.4,
  inWhatIsSaid: -2,
};

/** Who was spoken of lately, and how prominently. */
export class Discourse {
  readonly #appearances: Appearance[] = [];
  readonly #last = new Map<Entity, Appearance>();
  /** What is neither a person nor a place, the one spoken of last at the end. */
  readonly #things = new Map<Entity, Appearance>();
  #lastSpeakers: readonly Entity[] = [];
  #joined: { readonly entities: readonly Entity[]; readonly place: Place } | undefined;
  #together: { readonly entities: readonly Entity[]; readonly place: Place } | undefined;
  #spokeAt: Place = { at: 0, passage: 0, sentence: 0 };

  note(entity: Entity, place: Place, standing: Standing): void {
    const weight =
      (standing.leads ? WEIGHTS.leads : 0) +
      (standing.isSource ? WEIGHTS.source : 0) +
      (standing.quoted ? WEIGHTS.quoted : 0) +
      (standing.oblique ? WEIGHTS.oblique : 0) +
      (this.#last.has(entity) ? 0 : WEIGHTS.introduced);
    const appearance = {
      entity,
      weight,
      leads: standing.leads,
      at: place.at,
      passage: place.passage,
      sentence: place.sentence,
    };
    this.#appearances.push(appearance);
    // Nothing looks further back than that.
    if (this.#appearances.length >= 4 * FAR) this.#appearances.splice(0, 3 * FAR);
    this.#last.set(entity, appearance);
    if ((entity.kind === 'person' && !entity.assumed) || entity.kind === 'place' || entity.kind === 'unnamed') return;
    this.#things.delete(entity);
    this.#things.set(entity, appearance);
  }

  speak(entities: readonly Entity[], place: Place): void {
    this.#lastSpeakers = entities;
    this.#spokeAt = place;
    if (entities.length > 1) this.#together = { entities, place };
  }

  /** Those who last spoke together, if that was at most so many passages ago. */
  togetherWithin(passages: number, place: Place): readonly Entity[] {
    return this.#together && place.passage - this.#together.place.passage <= passages ? this.#together.entities : [];
  }

  /** Who spoke last, if that was at most so many passages ago. */
  speakersWithin(passages: number, place: Place): readonly Entity[] {
    return place.passage - this.#spokeAt.passage <= passages ? this.#lastSpeakers : [];
  }

  /** Notes that two were named together: `Ana Roe and Ben Poe`. */
  join(first: Entity, second: Entity, place: Place): void {
    if (first === second) return;
    const { entities = [], place: at } = this.#joined ?? {};
    const isList = at?.sentence === place.sentence && entities.at(-1) === first;
    this.#joined = { entities: isList ? [...entities, second] : [first, second], place };
  }

  /** Those who were last named together, if that was at most so many sentences ago. */
  joinedWithin(sentences: number, place: Place): readonly Entity[] {
    return this.#joined && place.sentence - this.#joined.place.sentence <= sentences ? this.#joined.entities : [];
  }

  /** How many sentences ago somebody was last spoken of; infinite if never. */
  sentencesSince(entity: Entity, place: Place): number {
    const last = this.#last.get(entity);
    return last ? place.sentence - last.sentence : Infinity;
  }

  /** The last of some entities to be spoken of; the first of them if none was. */
  latest(entities: readonly Entity[]): Entity | undefined {
    let latest: Entity | undefined;
    let at = -1;
    for (const entity of entities) {
      const last = this.#last.get(entity);
      if (last && last.at > at) [latest, at] = [entity, last.at];
    }
    return latest ?? entities[0];
  }

  /** Of several who share a last name, whom it means by itself: relatives of the main one are given their first names. */
  likeliest(entities: readonly Entity[], place: Place): Entity {
    let likeliest = entities[0]!;
    let best = -Infinity;
    for (const entity of entities) {
      const score = Math.log2(1 + entity.count) - 0.5 * Math.min(10, this.sentencesSince(entity, place));
      if (score > best) [likeliest, best] = [entity, score];
    }
    return likeliest;
  }

  /** The appearances of the last sentences, the latest first. */
  *lately(place: Place, sentences: number): Generator<Appearance> {
    for (let i = this.#appearances.length - 1; i >= Math.max(0, this.#appearances.length - FAR); i--) {
      const appearance = this.#appearances[i]!;
      if (place.sentence - appearance.sentence > sentences) return;
      yield appearance;
    }
  }

  /** The last appearances of all organisations, documents and the like of the last sentences, in the order of the text. */
  *thingsLately(place: Place, sentences: number): Generator<Appearance> {
    for (const [entity, appearance] of this.#things) {
      // They are only looked for from further and further down.
      if (place.sentence - appearance.sentence > sentences) this.#things.delete(entity);
      else yield appearance;
    }
  }

  /** Whom a word for one person means: the best of those spoken of lately. */
  whoIs(search: Search): Found | undefined {
    return this.#best({ ...search, mayBe: (entity) => isOne(entity) && search.mayBe(entity) });
  }

  /** What a word for a thing or for several means: the best organisation, document or group spoken of lately. */
  whatIs(search: Search): Found | undefined {
    return this.#best(search, WEIGHTS.oblique + WEIGHTS.introduced);
  }

  /** Whom a word for several means: the most prominent of those who lead a sentence or say something. */
  whoAre(search: Search): Found | undefined {
    return this.#best(search, WEIGHTS.introduced);
  }

  /** @param above what has no appearance of more weight is passed over */
  #best({ gender, place, mayBe, said = [] }: Search, above = -Infinity): Found | undefined {
    const scores = new Map<Entity, number>();
    const from = Math.max(0, this.#appearances.length - REACH);
    for (let i = this.#appearances.length - 1; i >= from; i--) {
      const { entity, weight, leads, at, sentence, passage } = this.#appearances[i]!;
      const isOther = gender !== undefined && entity.gender !== undefined && entity.gender !== gender;
      if (weight <= above || !mayBe(entity) || (isOther && entity.genderSure)) continue;
      const score =
        weight +
        (entity.kind === 'unknown' ? WEIGHTS.unknown : entity.kind === 'unnamed' ? WEIGHTS.unnamed : 0) +
        (said.some(({ start, end }) => start <= at && at < end) ? WEIGHTS.inWhatIsSaid : 0) +
        (leads && sentence === place.sentence ? WEIGHTS.sameSubject : 0) +
        WEIGHTS.sentence * Math.min(6, place.sentence - sentence) +
        WEIGHTS.passage * Math.min(4, place.passage - passage) +
        (isOther ? WEIGHTS.otherGender : gender && entity.gender === gender ? WEIGHTS.genderKnown : 0);
      const known = scores.get(entity);
      scores.set(entity, known === undefined ? score : Math.max(known, score) + WEIGHTS.again);
    }
    const [speaker, another] = this.speakersWithin(2, place);
    const ofSpeaker = speaker && !another ? scores.get(speaker) : undefined;
    if (ofSpeaker !== undefined) scores.set(speaker!, ofSpeaker + WEIGHTS.lastSpeaker);
    return choose(scores, gender);
  }
}

function choose(scores: ReadonlyMap<Entity, number>, gender: Gender | undefined): Found | undefined {
  let best: Entity | undefined;
  let first = -Infinity;
  let second = -Infinity;
  for (const [entity, score] of scores) {
    if (score > first) [best, first, second] = [entity, score, first];
    else if (score > second) second = score;
  }
  if (!best) return undefined;
  const margin = second === -Infinity ? 2 : first - second;
  const doubt = gender && best.gender !== gender ? (best.gender ? 0.3 : 0.15) : 0;
  const confidence = 0.55 + 0.2 * Math.min(1.6, margin) - doubt;
  return { entity: best, confidence: Math.max(0.3, Math.min(0.95, confidence)) };
}

/** Whether it may be one person; a name that tells nothing of its bearer may be one, if it looks it. */
function isOne({ kind, words, determined }: Entity): boolean {
  return (
    kind === 'person' ||
    kind === 'unnamed' ||
    (kind === 'unknown' && !determined && words.length > 1 && words.length < 4)
  );
}
