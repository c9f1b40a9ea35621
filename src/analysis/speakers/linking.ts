import type { Resolution } from '../analysis';
import type { Passage } from '../page';
import type { Entity } from './cast';
import type { ParagraphPieces, Piece } from './pieces';

/** A passage with its pieces. */
export interface ReadPassage extends ParagraphPieces {
  readonly passage: Passage;
  readonly index: number;
  /** Number of its first sentence, counted over the whole text. */
  readonly firstSentence: number;
}

/** Whom a piece means, and how that was found. */
export interface Link {
  readonly entity: Entity;
  readonly how: Resolution;
  /** 0..1 */
  readonly confidence: number;
}

/** What the pieces of one passage mean, by the piece's offset and type; filled from left to right. */
export class Links {
  readonly #links = new Map<string, Link>();

  get(piece: Piece): Link | undefined {
    return this.#links.get(`${piece.type}${piece.start}`);
  }

  /** Whom the name, pronoun or description that begins at an offset means. */
  at(start: number): Link | undefined {
    return this.#links.get(`description${start}`) ?? this.nameOrPronounAt(start);
  }

  nameOrPronounAt(start: number): Link | undefined {
    return this.#links.get(`name${start}`) ?? this.#links.get(`pronoun${start}`);
  }

  set(piece: Piece, link: Link): void {
    this.#links.set(`${piece.type}${piece.start}`, link);
  }
}
