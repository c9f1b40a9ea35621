import { l10n, workspace, type Uri } from 'vscode';
import { foundMarks } from '../../annotations/foundMarks';
import { placeAnnotations } from '../../annotations/placeAnnotations';
import type { PlacedAnnotation } from '../../annotations/placed';
import type { MarkedText } from '../../annotations/textMark';
import { textMarks } from '../../annotations/textMarks';
import { withLineFeeds } from '../../text/lineFeeds';
import type { AnalysisQueue } from '../../worker/analysisQueue';
import type { DocumentReadings } from '../documentReadings';
import { setting } from '../settings';
import { openDocument, textOf } from '../sourceText';
import type { AnnotationStore } from './annotationStore';
import { annotator } from './annotator';

/** A source and everything that is marked in it, open or not. */
export interface MarkedSource extends MarkedText {
  readonly uri: Uri;
  /** People's annotations, those too whose words are not in the text. */
  readonly placed: readonly PlacedAnnotation[];
  /** How many annotations are not among the marks because their words are no longer in the text. */
  readonly lost: number;
}

/** Says of any source of the folder what is marked in it. Offsets are UTF-16 code units of the text with line feeds. */
export class MarkedSources {
  readonly #store: AnnotationStore;
  readonly #readings: DocumentReadings;
  readonly #queue: AnalysisQueue;

  constructor(store: AnnotationStore, readings: DocumentReadings, queue: AnalysisQueue) {
    this.#store = store;
    this.#readings = readings;
    this.#queue = queue;
  }

  /** The source with what was found in it and with people's annotations; in blind mode one's own. Rejects if it cannot be read. */
  async marked(uri: Uri): Promise<MarkedSource> {
    const document = openDocument(uri);
    const original = await readable(uri);
    const analysis = document
      ? (await this.#readings.request(document)).analysis
      : await this.#queue.analyze({ text: original, site: uri.toString(), isVisible: false });
    // While it was analysed an open document may have gone on; the reading is that of its newest version.
    const text = document ? document.getText() : original;
    const source = await this.#annotated(uri, text);
    return { ...source, marks: textMarks(foundMarks(analysis, text), source.placed) };
  }

  /** The source with people's annotations alone, everybody's. Rejects if it cannot be read. */
  async annotated(uri: Uri): Promise<MarkedSource> {
    const source = await this.#annotated(uri, await readable(uri), false);
    return { ...source, marks: textMarks([], source.placed) };
  }

  async #annotated(uri: Uri, original: string, isBlind = setting('blind')) {
    const { text } = withLineFeeds(original);
    const me = annotator()?.name;
    const placed = (await this.#placed(uri, text)).filter(
      ({ annotation }) => !isBlind || annotation.creator.name === me,
    );
    const lost = placed.filter(({ parts }) => parts.length === 0).length;
    return { uri, name: this.#store.homeOf(uri).source, text, placed, lost };
  }

  async #placed(uri: Uri, text: string): Promise<readonly PlacedAnnotation[]> {
    const document = openDocument(uri);
    if (document) {
      await this.#store.load(document);
      return this.#store.placed(document);
    }
    const annotations = await this.#store.annotationsOf(uri);
    const texts = await this.#store.textsOf(this.#store.homeOf(uri), annotations);
    return placeAnnotations(annotations, text, (version) => texts.get(version));
  }
}

async function readable(uri: Uri): Promise<string> {
  const text = await textOf(uri);
  if (text === undefined) throw new Error(l10n.t('binary data, not text'));
  return text;
}

/** A path as people know it. */
export function pathWords(uri: Uri): string {
  return workspace.asRelativePath(uri);
}
