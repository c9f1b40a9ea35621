import type { Entity } from './entity';
import type { NamePiece } from './pieces';

/** How many entities one word may stand for: more are no help to anybody, and the time must stay linear. */
const MOST_SHARING = 48;

/** Finds entities by the words of their names. */
export class NameIndex {
  /** By the first and last word of every name, and by nicknames. */
  readonly #byWord = new Map<string, Set<Entity>>();
  /** By the last word with any one letter left out: two words a letter apart share such a key. */
  readonly #byDeletion = new Map<string, Set<Entity>>();

  add(entity: Entity, { words, nickname, kind, parts }: NamePiece): void {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    put(this.#byWord, first, entity);
    put(this.#byWord, last, entity);
    if (nickname !== undefined) put(this.#byWord, nickname.toLowerCase(), entity);
    if (kind === 'organisation') {
      for (const word of words.slice(1, -1)) put(this.#byWord, word, entity);
    } else if (parts.length > 1) {
      for (const key of deletions(last)) put(this.#byDeletion, key, entity);
    }
  }

  /** Whose names begin or end with the last or the first of some words. */
  sharing(words: readonly string[]): Entity[] {
    const byLast = this.#byWord.get(words.at(-1)!);
    const byFirst = words.length > 1 ? this.#byWord.get(words[0]!) : undefined;
    return [...new Set([...(byLast ?? []), ...(byFirst ?? [])])];
  }

  /** The same, and those whose last word is a letter away. */
  near(words: readonly string[]): Entity[] {
    const found = new Set(this.sharing(words));
    for (const key of deletions(words.at(-1)!)) for (const entity of this.#byDeletion.get(key) ?? []) found.add(entity);
    return [...found];
  }
}

function put(index: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  const known = index.get(key);
  if (!known) index.set(key, new Set([entity]));
  else if (known.size < MOST_SHARING) known.add(entity);
}

/** A word of six letters or more, and all that is left of it without any one letter. Longer words than names have give nothing. */
function deletions(word: string): string[] {
  if (word.length < 6 || word.length > 24) return [];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
