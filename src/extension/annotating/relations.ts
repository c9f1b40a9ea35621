import { workspace, type Uri } from 'vscode';
import { placeInOriginal } from '../../annotations/placeAnnotations';
import { spansOf } from '../../annotations/placed';
import { relationsIn, type Relation, type RelationElsewhere } from '../../annotations/relating';
import type { Span } from '../../text/span';
import type { DocumentReading } from '../documentReadings';
import { sourceOf } from './annotationHome';
import type { AnnotationLayers } from './annotationLayers';
import type { AnnotationStore } from './annotationStore';
import type { ClosedAnnotations } from './closedAnnotations';

/** Says how the marks of open sources stand to others, as people related them and as far as that is shown. */
export class Relations {
  readonly #store: AnnotationStore;
  readonly #layers: AnnotationLayers;
  readonly #closed: ClosedAnnotations;

  constructor(store: AnnotationStore, layers: AnnotationLayers, closed: ClosedAnnotations) {
    this.#store = store;
    this.#layers = layers;
    this.#closed = closed;
  }

  /** The relations of the marks of a source: those made in it, and those made in other sources that are open or were read with the folder. */
  of({ document, reading }: DocumentReading): Relation[] {
    const { folder, source } = this.#store.homeOf(document.uri);
    return relationsIn(reading, source, this.#elsewhere(folder, source));
  }

  /** Where the source of a passage is that stands in another source than the one given. */
  sourceOf(here: Uri, path: string): Uri {
    return sourceOf(this.#store.homeOf(here).folder, path);
  }

  /** Where a passage of a relation stands in the text of its own source. */
  spansIn(text: string, { by }: Relation, end: 'from' | 'to'): readonly Span[] {
    const { statement } = by;
    const parts = end === 'to' && statement.kind === 'relation' ? statement.to.parts : by.parts;
    const [placed] = placeInOriginal([{ ...by, parts }], text);
    return placed ? spansOf(placed, 'content') : [];
  }

  #elsewhere(folder: Uri, source: string): RelationElsewhere[] {
    const open = workspace.textDocuments.flatMap((document) => {
      const home = this.#store.homeOf(document.uri);
      if (home.folder.toString() !== folder.toString() || home.source === source) return [];
      return this.#layers
        .shown(this.#store.placed(document))
        .map(({ annotation }) => ({ annotation, source: home.source }));
    });
    const isOpen = new Set(
      workspace.textDocuments
        .filter((document) => this.#store.get(document))
        .map(({ uri }) => this.#store.homeOf(uri).source),
    );
    const closed = this.#closed.relationsIn(folder).filter((one) => one.source !== source && !isOpen.has(one.source));
    return [...open, ...this.#layers.shown(closed)];
  }
}
