import { readFileSync } from 'node:fs';
import { loadTagger } from '../analysis/tagger/loadTagger';
import type { Tagger } from '../analysis/tagger/tagger';

/**
 * Opens the tagger with the first text that asks for it.
 * @param file the file of its weights
 */
export function taggerFrom(file: string): () => Tagger {
  let tagger: Tagger | undefined;
  return () => (tagger ??= loadTagger(readFileSync(file), file));
}
