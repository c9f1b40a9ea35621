import { PLACES } from './places';
import { PLACE_SLOTS } from './network';

/** One more than there are: that of what is no token. */
const COUNT = PLACES + 1;

/** The places of a token and of its neighbours; `PLACES` where there is none. */
export type ThreePlaces = readonly [before: number, own: number, behind: number];

/** Gives slots to the places of three tokens in a row; few of all there could be ever occur. */
export class PlaceSlots {
  /** One more than the slot, by the three places; 0 for none. */
  readonly #slots = new Uint16Array(COUNT ** 3);
  #taken = 0;

  /** Sees to it that so many tokens find a slot and keep it. */
  makeRoom(tokens: number): void {
    if (this.#taken + tokens <= PLACE_SLOTS) return;
    this.#slots.fill(0);
    this.#taken = 0;
  }

  /**
   * The slot of three places.
   * @param keep called with a slot that has just been given
   */
  slotOf(before: number, own: number, behind: number, keep: (slot: number, places: ThreePlaces) => void): number {
    const key = (before * COUNT + own) * COUNT + behind;
    const found = this.#slots[key]!;
    if (found > 0) return found - 1;
    const slot = this.#taken++;
    this.#slots[key] = slot + 1;
    keep(slot, [before, own, behind]);
    return slot;
  }
}
