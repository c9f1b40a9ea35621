import { EventEmitter, type Disposable, type Event, type TextDocument } from 'vscode';
import { analyze } from '../analysis/analyze';
import { read, type Reading } from '../annotations/reading';

/** The reading of one version of an open document. */
export interface DocumentReading {
  readonly document: TextDocument;
  /** The version of the document that was read; the document may have gone on since. */
  readonly version: number;
  readonly reading: Reading;
}

/** The one store of what is known of the open documents. Views read it and redraw when it says that a reading changed. */
export class DocumentReadings implements Disposable {
  readonly #changed = new EventEmitter<DocumentReading>();
  readonly onDidChange: Event<DocumentReading> = this.#changed.event;

  /** The newest reading of a document, perhaps of an earlier version of it. */
  get(_document: TextDocument): DocumentReading | undefined {
    return undefined;
  }

  /** The reading of a document as it is now. */
  request(document: TextDocument): Promise<DocumentReading> {
    const text = document.getText();
    return Promise.resolve({ document, version: document.version, reading: read(text, analyze(text)) });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
