/**
 * The network's arithmetic, over one window of tokens at a time. `wasmNetwork.ts` and `plainNetwork.ts` give the same, bit for bit.
 *
 * A layer computes in each direction, with `u = W x + b`, `s(x) = x / √(1 + x²)` and `σ(x) = ½ (1 + s(x))`:
 *
 *     c = σ(u_f) c_before + (1 − σ(u_f)) s(u_z)        h = σ(u_o) c
 *
 * It is the simple recurrent unit of Lei et al. (EMNLP 2018) without its highway, with a function of exact operations alone in place of exp
 * and tanh. All of it is integers: gates and label scores u count in 1/512, cells c and what s gives in 1/16384, σ in 1/32768, states h, which
 * the next layer reads, in 1/512. Floats occur in two places, each with the same operations in the same order everywhere, all of which IEEE
 * 754 rounds alike: sums are scaled in 32 bits, and s is (`squash.ts`).
 *
 * What the first layer reads are embeddings, so its products are made once for each form of a token and each place, and kept in slots.
 */
export interface Network {
  /**
   * Makes the first layer's products for token forms.
   * @param slots where each of them goes, in place of what was there
   * @param tableRows for each form, feature by feature, its row in that feature's table
   */
  keepForms(slots: readonly number[], tableRows: readonly number[]): void;

  /**
   * The same for a place of a token between two others.
   * @param places the places of the token before, of the token and of the one behind it: rows among those that the network was made with, or the
   * one behind them all for what is no token
   */
  keepPlace(slot: number, places: readonly [before: number, own: number, behind: number]): void;

  /** The scores of every label for each token, `LABEL_STRIDE` numbers a token; good until the next call. */
  score(window: Window): Int16Array;
}

/** The tokens of a window. */
export interface Window {
  readonly length: number;
  /** The slots of their forms, with `NO_FORM` before the first and behind the last. */
  readonly forms: Int32Array;
  /** The slots of their places. */
  readonly places: Uint16Array;
}

/** Slots for forms. */
export const FORM_SLOTS = 6144;

/** The slot of what is no token and adds nothing. */
export const NO_FORM = FORM_SLOTS;

/** Slots for places. */
export const PLACE_SLOTS = 2048;

/** Most tokens in a window. */
export const LONGEST_WINDOW = 1536;

/** One in the gates and in the scores of labels, and one in the states. */
export const ONE = 512;

/** Beyond it, that is beyond ±16, gates and scores are cut off: four may be added in 16 bits. */
export const LARGEST_GATE = 8191;

/** Most columns of a product: the sums of so many stay below 2^25, so that plain JavaScript can do two in one. */
export const MOST_COLUMNS = 512;

/** Numbers per token in the scores: one per label, rounded up to what is computed together. */
export const LABEL_STRIDE = 8;
