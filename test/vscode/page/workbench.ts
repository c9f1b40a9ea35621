import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { cleanUp, temporaryFolder } from '../../../scripts/cleanUp.mjs';
import { installBrowser, installHost } from '../../../scripts/vscode/host.mjs';
import { startServer, type Server } from '../../../scripts/vscode/server.mjs';

/** The kinds of colour theme that a person may use. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'hc-black': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
} as const;
export type Theme = keyof typeof themes;

/** A stretch of text as it is drawn, and what of its look a mark may change. */
export interface DrawnText {
  readonly text: string;
  readonly backgroundColor: string;
  readonly borderBottom: string;
  readonly fontStyle: string;
  readonly fontWeight: string;
  readonly opacity: string;
  readonly outline: string;
  readonly textDecoration: string;
}

/** The little of a page's own interface that is used here. */
interface PageDocument {
  createTreeWalker(root: unknown, what: number): { nextNode(): { readonly data: string } | null };
  createRange(): {
    setStart(node: unknown, offset: number): void;
    setEnd(node: unknown, offset: number): void;
    getBoundingClientRect(): {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
  };
}

export interface WorkbenchOptions {
  readonly theme?: Theme;
  /** Copied before it is opened, so that tests may change it; the sample sources without it. */
  readonly folder?: string;
  /** Of the workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Where a mark of any kind is drawn. */
const markedSpans = '.editor-instance .view-line span[class*="TextEditorDecorationType"]';

let shared: Promise<{ readonly server: Server; readonly browser: Browser }> | undefined;

/** The one server and browser of all page tests: the newest VS Code with the packaged extension installed, as `npm start` has it. */
export function serverAndBrowser(): NonNullable<typeof shared> {
  return (shared ??= (async () => ({
    server: await startServer(installHost('newest'), { vsix: resolve('out/on-record.vsix') }),
    browser: await chromium.launch(installBrowser()),
  }))());
}

after(async () => {
  await (await shared)?.browser.close();
  cleanUp();
});

/** A VS Code in a window of its own, on a copy of a folder. One is open at a time: the next closes it. */
export class Workbench {
  static #open: Page | undefined;

  private constructor(
    readonly page: Page,
    /** The copy that is open. */
    readonly folder: string,
  ) {}

  static async open({ theme = 'dark', folder = 'seeds', settings = {} }: WorkbenchOptions = {}): Promise<Workbench> {
    const { server, browser } = await serverAndBrowser();
    await Workbench.#open?.close();
    const copy = join(temporaryFolder(), 'sources');
    cpSync(folder, copy, { recursive: true });
    mkdirSync(join(copy, '.vscode'), { recursive: true });
    const all = { 'workbench.colorTheme': themes[theme], 'files.exclude': { '.vscode': true }, ...settings };
    writeFileSync(join(copy, '.vscode/settings.json'), JSON.stringify(all));
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    Workbench.#open = page;
    await page.goto(server.address(copy));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return new Workbench(page, copy);
  }

  /** Opens a file of the folder by its name (or the beginning of it) and waits for its first line. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.page.keyboard.type(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title, as the command palette shows it. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget').waitFor();
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Puts the cursor before a line (1-based). */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget').waitFor();
    await this.page.keyboard.type(String(line));
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The marks in the visible part of the editor that change how letters look; lines and backgrounds are drawn elsewhere. */
  async marks(): Promise<readonly DrawnText[]> {
    return this.page.locator(markedSpans).evaluateAll((spans) => {
      // This runs in the page, of which the types here know nothing.
      const { getComputedStyle } = globalThis as unknown as {
        readonly getComputedStyle: (element: unknown) => DrawnText;
      };
      return (spans as unknown as { textContent: string }[]).map((span) => {
        const style = getComputedStyle(span);
        const { backgroundColor, borderBottom, fontStyle, fontWeight, opacity, outline, textDecoration } = style;
        const text = span.textContent.replaceAll('\u00a0', ' ');
        return { text, backgroundColor, borderBottom, fontStyle, fontWeight, opacity, outline, textDecoration };
      });
    });
  }

  /** Waits until a mark is drawn on these words (or on part of them) and gives it. */
  async mark(words: string): Promise<DrawnText> {
    for (let waited = 0; ; waited += 100) {
      const marks = await this.marks();
      const found = marks.find(({ text }) => text.includes(words));
      if (found !== undefined) return found;
      if (waited > 15_000)
        throw new Error(`No mark on “${words}”; marked are: ${marks.map(({ text }) => text).join(' | ')}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Puts the mouse on words of the text, which must stand within one stretch of one drawn line, and waits for the hover card. */
  async hover(words: string): Promise<string> {
    const place = await this.page.locator('.editor-instance .view-lines').evaluate((lines, wanted) => {
      // This runs in the page, of which the types here know nothing.
      const { document } = globalThis as unknown as { readonly document: PageDocument };
      const walker = document.createTreeWalker(lines, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (start === -1) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    }, words);
    if (place === undefined) throw new Error(`“${words}” is not drawn.`);
    // Two moves: the editor wants to see the mouse come.
    await this.page.mouse.move(place.x - 3, place.y);
    await this.page.mouse.move(place.x, place.y);
    return this.hoverCard();
  }

  /** The words of the hover card, once it is there. */
  async hoverCard(): Promise<string> {
    const card = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    await card.waitFor();
    return (await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').allInnerTexts()).join('\n');
  }

  /** Where the cursor is and how much is selected, in the words of the status bar: `Ln 3, Col 1 (20 selected)`. */
  async position(): Promise<string> {
    return this.page.locator('#status\\.editor\\.selection').innerText();
  }

  /** Shows a view container of the side bar by a click on its icon, and gives a view of it. */
  async openView(container: string, view: string): Promise<Locator> {
    const icon = this.page.locator('.activitybar').getByRole('tab', { name: container });
    if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
    const header = this.page.locator('.pane-header', { hasText: view });
    const tree = this.page.locator('.pane', { has: header }).getByRole('tree');
    await tree.getByRole('treeitem').first().waitFor();
    return tree;
  }

  /** Takes a picture: out/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('out/screenshots', { recursive: true });
    await this.page.screenshot({ path: `out/screenshots/${name}.png`, animations: 'disabled', caret: 'hide' });
  }

  /** What a file of the folder holds on disk. */
  contents(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}
