import { embedPlaces, FormEmbeddings } from './embeddings';
import { FormSlots, type FreshForm } from './formSlots';
import { LabelChain, type Labelling } from './labelChain';
import { LONGEST_WINDOW, NO_FORM, type Network } from './network';
import { PlaceSlots, type ThreePlaces } from './placeSlots';
import { productsOf } from './products';
import type { Stretch } from './chunks';
import { PLACES, type PlacedParagraph } from './places';
import type { TaggerWeights } from './weights';

/** Makes a network; `places` are the embeddings of all places. */
export type MakeNetwork = (weights: TaggerWeights, places: Int8Array) => Network;

/** From tokens to labels, one window at a time. */
export class WindowReader {
  readonly #embeddings: FormEmbeddings;
  readonly #network: Network;
  readonly #chain: LabelChain;
  readonly #formSlots = new FormSlots();
  readonly #placeSlots = new PlaceSlots();
  // Rooms for one window, used again for the next.
  readonly #places = new Uint8Array(LONGEST_WINDOW + 2);
  readonly #forms = new Int32Array(LONGEST_WINDOW + 2);
  readonly #slotsOfPlaces = new Uint16Array(LONGEST_WINDOW);

  constructor(weights: TaggerWeights, makeNetwork: MakeNetwork) {
    this.#embeddings = new FormEmbeddings(weights);
    this.#network = makeNetwork(weights, embedPlaces(weights, productsOf(weights).places.columns));
    this.#chain = new LabelChain(weights);
  }

  /**
   * Labels the tokens of stretches that follow each other, `LONGEST_WINDOW` in all at most.
   * @param paragraphAt the paragraph of an index
   * @param isStart whether the text begins with them
   */
  label(paragraphAt: (index: number) => PlacedParagraph, stretches: readonly Stretch[], isStart: boolean): Labelling {
    const length = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
    this.#formSlots.makeRoom(length);
    this.#placeSlots.makeRoom(length);
    this.#readForms(paragraphAt, stretches, length);
    this.#readPlaces(length);
    const scores = this.#network.score({ length, forms: this.#forms, places: this.#slotsOfPlaces });
    return this.#chain.label(scores, length, isStart);
  }

  #readForms(paragraphAt: (index: number) => PlacedParagraph, stretches: readonly Stretch[], length: number): void {
    const fresh: FreshForm[] = [];
    const forms = this.#forms;
    const places = this.#places;
    let at = 0;
    for (const { paragraph, from, to } of stretches) {
      const placed = paragraphAt(paragraph);
      for (let token = from; token < to; token++) {
        at++;
        forms[at] = this.#formSlots.slotOf(placed.tokens[token]!, placed.states[token]!, fresh);
        places[at] = placed.places[token]!;
      }
    }
    forms[0] = forms[length + 1] = NO_FORM;
    places[0] = places[length + 1] = PLACES;
    if (fresh.length === 0) return;
    const rows: number[] = [];
    for (const { form } of fresh) this.#embeddings.addRows(form, rows);
    this.#network.keepForms(
      fresh.map(({ slot }) => slot),
      rows,
    );
  }

  #readPlaces(length: number): void {
    const places = this.#places;
    const keep = (slot: number, three: ThreePlaces) => this.#network.keepPlace(slot, three);
    for (let token = 0; token < length; token++) {
      const slot = this.#placeSlots.slotOf(places[token]!, places[token + 1]!, places[token + 2]!, keep);
      this.#slotsOfPlaces[token] = slot;
    }
  }
}
