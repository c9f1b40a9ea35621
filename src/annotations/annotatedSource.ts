import type { Span } from '../text/span';
import { anchor } from './anchoring/anchor';
import type { AnchorState, Annotation, AnnotationId, Part } from './annotation';
import type { ItemChange } from './changes';
import { shiftSpans, type TextChange } from './liveSpans';
import type { PlacedAnnotation } from './placed';
import { isSameData } from './sameData';
import { describe } from './selector';
import type { PlacedPart } from './textMark';
import { textVersion } from './textVersion';

/** An annotation and where its words are just now. */
interface Entry {
  readonly annotation: Annotation;
  readonly parts: readonly Place[];
  /** Whether the words were taken for its own though they differ, and nobody has agreed. */
  readonly isDoubtful: boolean;
}

/** Where one part is: its words as they were when it was found there. An empty span is lost. */
interface Place {
  readonly span: Span;
  readonly words: string;
}

const NOWHERE: Place = { span: { start: 0, end: 0 }, words: '' };

/** One change to annotations. */
export type Change = ItemChange<Annotation>;

/** Gives the text of a version, where it is known. */
export type FormerText = (version: string) => string | undefined;

/**
 * The annotations of one source while its text changes under them. All texts have their line breaks as `\n`, all offsets are UTF-16 code
 * units of them.
 */
export class AnnotatedSource {
  #text: string;
  #entries = new Map<AnnotationId, Entry>();
  #version: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** How many annotations there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** Identity of the text as it is now. */
  get version(): string {
    return (this.#version ??= textVersion(this.#text));
  }

  get(id: AnnotationId): Annotation | undefined {
    return this.#entries.get(id)?.annotation;
  }

  /** Takes these annotations instead of those it has. What is as it was stays where it is; the words of the others are looked for. */
  set(annotations: readonly Annotation[], former: FormerText): void {
    const isKnown = (annotation: Annotation) => {
      const known = this.#entries.get(annotation.id);
      return known !== undefined && isSameData(known.annotation, annotation);
    };
    const found = this.#find(
      annotations.filter((annotation) => !isKnown(annotation)),
      former,
    );
    this.#entries = new Map(annotations.map(({ id }) => [id, found.get(id) ?? this.#entries.get(id)!]));
  }

  /** Puts annotations in, or in the place of those with their ids, and takes others away. The words of all are looked for together. */
  change(changes: readonly Change[], former: FormerText): void {
    const put = changes.flatMap((change) => ('put' in change ? change.put : []));
    const apart = put.filter((annotation) => annotation.version !== this.version);
    const found = this.#find(apart, former);
    for (const change of changes) {
      if ('put' in change) this.#entries.set(change.put.id, found.get(change.put.id) ?? this.#entryOf(change.put));
      else this.#entries.delete(change.remove);
    }
  }

  /** Moves the annotations along with an edit of the text. */
  edit(changes: readonly TextChange[], text: string): void {
    this.#text = text;
    this.#version = undefined;
    const all = [...this.#entries.values()];
    const shifted = shiftSpans(
      all.flatMap(({ parts }) => parts.map(({ span }) => span)),
      changes,
    ).values();
    this.#entries = new Map(
      all.map((entry) => [
        entry.annotation.id,
        { ...entry, parts: entry.parts.map((part) => ({ ...part, span: shifted.next().value! })) },
      ]),
    );
  }

  /** Looks again for the words that an edit took away: they may have come back, or stand elsewhere. Whether any was found. */
  recover(former: FormerText): boolean {
    const missing = [...this.#entries.values()].filter((entry) => entry.parts.some(({ span }) => isEmpty(span)));
    const found = this.#find(
      missing.map(({ annotation }) => annotation),
      former,
    );
    const better = [...found].filter(([id, entry]) => countEmpty(entry) < countEmpty(this.#entries.get(id)!));
    for (const [id, entry] of better) this.#entries.set(id, entry);
    return better.length > 0;
  }

  /** The annotations and where their words are, in the order in which they were taken. */
  placed(): PlacedAnnotation[] {
    return [...this.#entries.values()].map((entry) => this.#placed(entry));
  }

  /**
   * An annotation with selectors that describe the text as it is now. Nothing if they do already, or if some of its words are not there.
   * @param isAgreed whether a person agreed that words which differ are meant; without that such an annotation stays as it is
   */
  describedAnew(id: AnnotationId, isAgreed = false): Annotation | undefined {
    const entry = this.#entries.get(id);
    if (!entry || entry.annotation.version === this.version || (entry.isDoubtful && !isAgreed)) return undefined;
    if (countEmpty(entry) > 0) return undefined;
    const parts = entry.annotation.parts.map(({ role }, index): Part => ({
      role,
      selector: describe(this.#text, entry.parts[index]!.span),
    }));
    return { ...entry.annotation, parts, version: this.version };
  }

  #find(annotations: readonly Annotation[], former: FormerText): Map<AnnotationId, Entry> {
    const anchored = anchor(annotations, this.#text, former);
    return new Map(
      annotations.map((annotation, index) => {
        const { state, parts } = anchored[index]!;
        const places = parts.map(({ span }) => (span ? this.#placeOf(span) : NOWHERE));
        return [annotation.id, { annotation, parts: places, isDoubtful: state === 'changed' }];
      }),
    );
  }

  #entryOf(annotation: Annotation): Entry {
    return { annotation, parts: annotation.parts.map(({ selector }) => this.#placeOf(selector)), isDoubtful: false };
  }

  #placeOf({ start, end }: Span): Place {
    return { span: { start, end }, words: this.#text.slice(start, end) };
  }

  #placed({ annotation, parts, isDoubtful }: Entry): PlacedAnnotation {
    const found: PlacedPart[] = [];
    let isMoved = false;
    let isChanged = isDoubtful;
    for (const [index, { span, words }] of parts.entries()) {
      const { role, selector } = annotation.parts[index]!;
      if (isEmpty(span)) isChanged = true;
      else found.push({ role, ...span });
      isMoved ||= span.start !== selector.start;
      isChanged ||= this.#text.slice(span.start, span.end) !== words;
    }
    const isLost = !found.some(({ role }) => role === 'content');
    const state: AnchorState = isLost ? 'lost' : isChanged ? 'changed' : isMoved ? 'moved' : 'exact';
    return { annotation, state, parts: isLost ? [] : found };
  }
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

function countEmpty({ parts }: Entry): number {
  return parts.filter(({ span }) => isEmpty(span)).length;
}
