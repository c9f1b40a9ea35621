import type { WrittenToken } from '../../text/cutParagraph';
import { formOf, STATES, type TokenForm } from './features';
import { FORM_SLOTS } from './network';

/** A form that has just been given a slot: what the network keeps of it is still to be made. */
export interface FreshForm {
  readonly slot: number;
  readonly form: TokenForm;
}

/** What marks are known by: their form follows from their state, whatever their glyph. No token has a space in it. */
const MARKS = Array.from({ length: STATES.marks }, (_, state) => ` ${state}`);

/** When all slots are taken, at least this many are made free. */
const LEAST_FREE = FORM_SLOTS / 4;

/** Gives slots to token forms, so that a word costs its products once and one look into a map from then on. Rare ones make room for new ones. */
export class FormSlots {
  readonly #slots = new Map<string, number>();
  readonly #uses = new Int32Array(FORM_SLOTS);
  readonly #free = Array.from({ length: FORM_SLOTS }, (_, index) => FORM_SLOTS - 1 - index);

  /** Sees to it that so many tokens find a slot and keep it. */
  makeRoom(tokens: number): void {
    if (this.#free.length >= tokens) return;
    // Uses are halved each time, so that what was frequent long ago goes some day.
    const enough = Math.max(tokens, LEAST_FREE);
    while (this.#free.length < enough) {
      for (const [key, slot] of this.#slots) {
        this.#uses[slot]! >>= 1;
        if (this.#uses[slot]! > 0) continue;
        this.#slots.delete(key);
        this.#free.push(slot);
      }
    }
  }

  /**
   * The slot of a token's form.
   * @param state the token's mark state
   * @param fresh where a form goes that has had none
   */
  slotOf({ text, kind }: WrittenToken, state: number, fresh: FreshForm[]): number {
    const key = kind === 'mark' ? MARKS[state]! : text;
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = this.#free.pop()!;
      this.#slots.set(key, slot);
      this.#uses[slot] = 0;
      fresh.push({ slot, form: formOf(text, kind === 'mark', state) });
    }
    this.#uses[slot]!++;
    return slot;
  }
}
