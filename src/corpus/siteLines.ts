import type { ParagraphMemo } from '../text/memo';
import { captureOf, type Capture } from './capture';
import { linesOfTheirSites } from './sharedLines';

/** No captured page is longer, in UTF-16 code units: what is, shares no lines. */
const LONGEST_CAPTURE = 4_000_000;

/** In a folder of so many sources or fewer, everything is learned anew with each change. */
const FEW = 1000;

/** In a larger one, when one source of so many is new or changed: what that costs is then spread over them. */
const RARELY = 20;

const NONE: ReadonlySet<string> = new Set();

/** What is known of one source. */
interface Known {
  readonly capture: Capture;
  /** The lines that other captures of its site have. */
  shared: ReadonlySet<string>;
  /** Those of them that are boilerplate for that alone. */
  telling: readonly string[];
}

/** What the captures of a folder teach about each other, while sources come, change and go; see `sharedLines`. */
export class SiteLines {
  readonly #known = new Map<string, Known>();
  #changes = 0;

  /** Takes note of a source, in the place of its earlier version. What that teaches is known when it is learned next; for `memo` see `captureOf`. */
  set(source: string, text: string, memo?: ParagraphMemo): void {
    const capture = text.length <= LONGEST_CAPTURE ? captureOf(text, memo) : { lines: [] };
    const before = this.#known.get(source);
    if (before && haveSameLines(before.capture, capture)) return;
    const shared = before?.shared ?? NONE;
    this.#known.set(source, { capture, shared, telling: tellingOf(capture, shared) });
    this.#changes++;
  }

  delete(source: string): void {
    if (this.#known.delete(source)) this.#changes++;
  }

  /** The lines that other captures of a source’s site have, as they were last learned. */
  linesOf(source: string): ReadonlySet<string> {
    return this.#known.get(source)?.shared ?? NONE;
  }

  /**
   * Learns from all sources, where enough of them changed. Linear in their lines.
   * @returns the sources that are to be read anew, as other lines of theirs are boilerplate
   */
  learn(): string[] {
    if (this.#changes === 0) return [];
    if (this.#known.size > FEW && this.#changes * RARELY < this.#known.size) return [];
    this.#changes = 0;
    const all = [...this.#known];
    const lines = linesOfTheirSites(all.map(([, { capture }]) => capture));
    return all.flatMap(([source, known], index) => {
      const telling = tellingOf(known.capture, lines[index]!);
      const isAsBefore = telling.join('\n') === known.telling.join('\n');
      known.shared = lines[index]!;
      known.telling = telling;
      return isAsBefore ? [] : [source];
    });
  }
}

function tellingOf({ lines }: Capture, shared: ReadonlySet<string>): string[] {
  return lines.filter(({ isOpen, words }) => isOpen && shared.has(words)).map(({ words }) => words);
}

function haveSameLines({ lines: a }: Capture, { lines: b }: Capture): boolean {
  return a.length === b.length && a.every(({ words }, index) => words === b[index]!.words);
}
