import type { Attribution } from '../page';
import { Cast } from './cast';
import { Descriptions } from './descriptions';
import { Discourse } from './discourse';
import type { ReadPassage } from './linking';
import { Sources } from './sources';

/** One text while it is being found out who speaks in it. */
export class Story {
  readonly cast = new Cast();
  readonly discourse = new Discourse();
  readonly descriptions = new Descriptions();
  readonly sources: Sources;

  constructor(
    readonly text: string,
    readonly passages: readonly ReadPassage[],
    attributions: readonly Attribution[],
  ) {
    this.sources = new Sources(attributions);
  }

  /** The passage that an offset lies in. */
  passageAt(offset: number): ReadPassage | undefined {
    let low = 0;
    let high = this.passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.passages[middle]!.passage.end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.passages[low];
    return found && found.passage.start <= offset ? found : undefined;
  }
}
