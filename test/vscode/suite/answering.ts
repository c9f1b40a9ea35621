import { EventEmitter, window, type InputBoxOptions, type QuickPick, type QuickPickItem } from 'vscode';

/** What a person answers when asked: picks entries, or types something and picks one, or gives up. */
export interface Answer {
  /** The labels of the entries. */
  readonly pick?: readonly string[] | 'every entry';
  readonly type?: string;
}

/** What a person was shown. */
export interface Question {
  readonly title: string | undefined;
  /** Label and description of each entry. */
  readonly entries: readonly string[];
  readonly picked: readonly string[];
}

type Pickable = QuickPickItem & { picked?: boolean };

/**
 * Stands in for the person while something is done: answers the lists and input boxes that are shown, in order. Nobody can type into those of
 * the real VS Code from a test.
 * @returns what was asked
 */
export async function answering(answers: readonly Answer[], act: () => Thenable<unknown>): Promise<Question[]> {
  const { createQuickPick, showQuickPick, showInputBox } = window;
  const questions: Question[] = [];
  const next = () => answers[questions.length - 1] ?? {};
  const ask = (title: string | undefined, items: readonly QuickPickItem[], picked: readonly QuickPickItem[]) => {
    questions.push({
      title,
      entries: items.map(({ label, description }) => [label, description].filter(Boolean).join(' | ')),
      picked: picked.map(({ label }) => label),
    });
    return next();
  };
  Object.assign(window, {
    createQuickPick: () => fakePick((input) => ask(input.title, input.items, input.selectedItems)),
    showQuickPick: (items: readonly Pickable[], options?: { title?: string; canPickMany?: boolean }) => {
      const { pick } = ask(
        options?.title,
        items,
        items.filter(({ picked }) => picked),
      );
      const chosen = items.filter(
        ({ label, description }) =>
          pick === 'every entry' ||
          pick?.includes(label) === true ||
          (description !== undefined && pick?.includes(description) === true),
      );
      return Promise.resolve(pick === undefined ? undefined : options?.canPickMany ? chosen : chosen[0]);
    },
    showInputBox: (options?: InputBoxOptions) => {
      questions.push({ title: options?.title, entries: [options?.value ?? ''], picked: [] });
      return Promise.resolve(next().type);
    },
  });
  try {
    await act();
    return questions;
  } finally {
    Object.assign(window, { createQuickPick, showQuickPick, showInputBox });
  }
}

function fakePick(ask: (input: QuickPick<QuickPickItem>) => Answer): QuickPick<QuickPickItem> {
  const changed = new EventEmitter<string>();
  const accepted = new EventEmitter<void>();
  const hidden = new EventEmitter<void>();
  const input = {
    items: [] as QuickPickItem[],
    selectedItems: [] as QuickPickItem[],
    activeItems: [] as QuickPickItem[],
    onDidChangeValue: changed.event,
    onDidAccept: accepted.event,
    onDidHide: hidden.event,
    show: () => {
      const { pick, type } = ask(input as unknown as QuickPick<QuickPickItem>);
      if (type !== undefined) changed.fire(type);
      if (pick) {
        input.selectedItems = input.items.filter(({ label }) => pick === 'every entry' || pick.includes(label));
        accepted.fire();
      } else hidden.fire();
    },
    hide: () => hidden.fire(),
    dispose: () => undefined,
  };
  return input as unknown as QuickPick<QuickPickItem>;
}
