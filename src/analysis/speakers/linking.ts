import type { Resolution } from '../analysis';
import type { Span } from '../../text/span';
import type { Passage } from '../page';
import type { Entity } from './entity';
import type { ParagraphPieces, Piece } from './pieces';
import type { Word } from './words';

/** A passage, or a part of a very long one, with its pieces. */
export interface ReadPassage extends Omit<ParagraphPieces, 'words'> {
  readonly passage: Span & Pick<Passage, 'role'>;
  /** Number of the passage; the parts of one share it. */
  readonly index: number;
  /** Number of its first sentence, counted over the whole text. */
  readonly firstSentence: number;
  /** Its words; read again where a text is too long to keep them all. */
  readonly words: () => readonly Word[];
}

/** Whom a piece means, and how that was found. */
export interface Link {
  readonly entity: Entity;
  readonly how: Resolution;
  /** 0..1 */
  readonly confidence: number;
  /** Who else is meant, where words mean several: `both`, `the two senators`. */
  readonly others?: readonly Entity[];
}

/** What the pieces of one passage mean, by the piece's offset; filled from left to right. */
export class Links {
  readonly #descriptions = new Map<number, Link>();
  readonly #namesAndPronouns = new Map<number, Link>();

  get(piece: Piece): Link | undefined {
    return this.#of(piece).get(piece.start);
  }

  /** Whom the name, pronoun or description that begins at an offset means. */
  at(start: number): Link | undefined {
    return this.#descriptions.get(start) ?? this.nameOrPronounAt(start);
  }

  nameOrPronounAt(start: number): Link | undefined {
    return this.#namesAndPronouns.get(start);
  }

  set(piece: Piece, link: Link): void {
    this.#of(piece).set(piece.start, link);
  }

  #of({ type }: Piece): Map<number, Link> {
    return type === 'description' ? this.#descriptions : this.#namesAndPronouns;
  }
}
