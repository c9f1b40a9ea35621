import { EventEmitter, Uri, window, workspace, type Disposable } from 'vscode';

const SCHEME = 'on-record-report';

/** Texts made for people to read: what a command has to tell that is longer than a message. They are in no file and ask for no saving. */
export class Reports implements Disposable {
  readonly #contents = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: ({ path }) => this.#contents.get(path) ?? '',
  });

  /** Shows a text under a name, whose ending says what it is: `.md` or `.log`. It takes the place of the one shown under that name before. */
  async show(name: string, content: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${name}` });
    this.#contents.set(uri.path, content);
    this.#changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
