import { lowerBound } from '../../text/lowerBound';
import type { Span } from '../../text/span';
import type { MarkId } from '../analysis';
import type { Attribution } from '../page';

/** A source to be resolved: of a quotation, or of who relays one. Offsets of the text. */
export interface Source extends Span {
  readonly attribution: Attribution;
  readonly isRelay: boolean;
}

/** A part of a quotation's content. */
interface Content extends Span {
  readonly attribution: Attribution;
}

/** Where the sources and contents of a text's quotations stand. */
export class Sources {
  /** In the order of the text. */
  readonly all: readonly Source[];
  readonly #contents: readonly Content[];

  constructor(readonly attributions: readonly Attribution[]) {
    this.all = attributions
      .flatMap((attribution): Source[] => [
        ...(attribution.source ? [{ ...attribution.source, attribution, isRelay: false }] : []),
        ...(attribution.relayedBy ? [{ ...attribution.relayedBy.source, attribution, isRelay: true }] : []),
      ])
      .sort((a, b) => a.start - b.start);
    this.#contents = attributions
      .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
      .sort((a, b) => a.start - b.start);
  }

  /** Whether an offset lies in a source. */
  has(offset: number): boolean {
    const i = lowerBound(this.all, offset + 1) - 1;
    return i >= 0 && offset < this.all[i]!.end;
  }

  /** The quotation, another than `not`, that a place stands in. */
  contentAround({ start, end }: Span, not?: MarkId): Attribution | undefined {
    for (let i = lowerBound(this.#contents, start + 1) - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
      const content = this.#contents[i]!;
      if (content.end >= end && content.attribution.id !== not) return content.attribution;
    }
    return undefined;
  }
}
