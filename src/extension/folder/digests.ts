import type { TextDocument } from 'vscode';
import type { SpeakerNames } from '../../annotations/speakerNames';
import type { SourceDigest } from '../../corpus/digest';
import { nameDigest } from '../../corpus/nameDigest';
import { decidedSource, type DecidedSource } from '../../report/decidedSource';
import type { AnnotationHome } from '../annotating/annotationHome';
import type { AnnotationLayers } from '../annotating/annotationLayers';
import type { DocumentReading, DocumentReadings } from '../documentReadings';

/** What lists show of open documents, and of any source under the names that people chose; each made once while nothing changes. */
export class Digests {
  readonly #readings: DocumentReadings;
  readonly #layers: AnnotationLayers;
  readonly #made = new WeakMap<DocumentReading, DecidedSource>();
  readonly #named = new WeakMap<SourceDigest, { readonly by: SpeakerNames; readonly digest: SourceDigest }>();

  constructor(readings: DocumentReadings, layers: AnnotationLayers) {
    this.#readings = readings;
    this.#layers = layers;
  }

  /** An open document as people decided on it, by its newest reading; nothing before it is read. */
  ofDocument(document: TextDocument): DecidedSource | undefined {
    const known = this.#readings.get(document);
    if (!known) return undefined;
    const { text, decided, decisions, rejected } = known.reading;
    const made = this.#made.get(known) ?? decidedSource(text, decided, { decisions, rejected });
    this.#made.set(known, made);
    return made;
  }

  /** The digest of a source under the names that people chose. */
  named(digest: SourceDigest, { folder, source }: AnnotationHome): SourceDigest {
    const by = this.#layers.namesIn(folder);
    if (by.isEmpty) return digest;
    const known = this.#named.get(digest);
    if (known?.by === by) return known.digest;
    const named = nameDigest(digest, by.in(source));
    this.#named.set(digest, { by, digest: named });
    return named;
  }
}
