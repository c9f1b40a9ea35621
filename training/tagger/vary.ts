import { cutParagraph } from '../../src/text/cutParagraph';
import { pairQuotationMarks } from '../../src/text/quotationMarks';
import { readText } from '../../src/text/sourceText';
import type { Span } from '../../src/text/span';
import { FAMILY_NAMES, GIVEN_NAMES } from './names';

/** A replacement in a text. */
interface Edit extends Span {
  readonly with: string;
}

/** Marks: outer opening, outer closing, inner opening, inner closing. */
const STYLES: readonly (readonly [string, string, string, string])[] = [
  ['“', '”', '‘', '’'],
  ['"', '"', "'", "'"],
  ["''", "''", "'", "'"],
  ['``', "''", '`', "'"],
  ['„', '“', '‚', '‘'],
  ['«', '»', '“', '”'],
  ['‘', '’', '“', '”'],
  ["'", "'", '"', '"'],
  ['‘', '’', '“', '”'],
  ["'", "'", '"', '"'],
  ['“', '"', '‘', "'"],
];

/** One article with marks by other newsrooms' habits, other names, other paragraphs; the spans move with their words. */
export function vary(
  text: string,
  sources: readonly Span[],
  random: () => number,
): { text: string; move: (at: number, isEnd: boolean) => number } {
  const edits = [...varyMarks(text, random), ...varyNames(text, sources, random), ...varyParagraphs(text, random)];
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return apply(text, kept);
}

function varyMarks(text: string, random: () => number): Edit[] {
  const style = STYLES[Math.floor(random() * STYLES.length)]!;
  const losesClosing = random() < 0.12 ? 0.25 : 0;
  const isBritish = random() < 0.3;
  const edits: Edit[] = [];
  for (const paragraph of readText(text).paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end);
    const { stretches } = pairQuotationMarks(words, cutParagraph(words).tokens);
    for (const { opener, closer, depth } of stretches) {
      if (depth > 1) continue;
      edits.push({ start: paragraph.start + opener.start, end: paragraph.start + opener.end, with: style[depth * 2]! });
      if (!closer) continue;
      const start = paragraph.start + closer.start;
      const end = paragraph.start + closer.end;
      const close = depth === 0 && random() < losesClosing ? '' : style[depth * 2 + 1]!;
      if (isBritish && depth === 0 && text[start - 1] === ',') edits.push({ start: start - 1, end, with: `${close},` });
      else edits.push({ start, end, with: close });
    }
  }
  return edits;
}

/** Gives the people who speak other names, the same one the same everywhere, and sometimes a courtesy title. */
function varyNames(text: string, sources: readonly Span[], random: () => number): Edit[] {
  if (random() < 0.4) return [];
  const courtesy = random() < 0.35;
  const renamed = new Map<string, string>();
  const family = new Set<string>();
  for (const { start, end } of sources) {
    const names = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/u.exec(text.slice(start, end))?.[0].split(' ');
    if (!names || names.length > 3 || names.some((name) => TITLES.has(name))) continue;
    const last = names.at(-1)!;
    if (names.length === 2) renamed.set(names[0]!, renamed.get(names[0]!) ?? pick(GIVEN_NAMES, random));
    renamed.set(last, renamed.get(last) ?? pick(FAMILY_NAMES, random));
    family.add(last);
  }
  const edits: Edit[] = [];
  const inSource = (at: number) => sources.some(({ start }) => start === at);
  for (const { index, 0: word } of text.matchAll(/\p{Lu}[\p{L}-]+/gu)) {
    const name = renamed.get(word);
    if (!name) continue;
    const title = courtesy && family.has(word) && inSource(index) ? (random() < 0.5 ? 'Mr ' : 'Ms ') : '';
    edits.push({ start: index, end: index + word.length, with: title + name });
  }
  return edits;
}

const TITLES = new Set(
  'President Senator Sen Gov Governor Rep Representative Secretary White House United States New York Republican Democratic National Committee'.split(
    ' ',
  ),
);

/** Joins paragraphs, or begins a new one at every other sentence. */
function varyParagraphs(text: string, random: () => number): Edit[] {
  const kind = random();
  if (kind > 0.35) return [];
  const edits: Edit[] = [];
  const { paragraphs } = readText(text);
  if (kind < 0.15) {
    paragraphs.slice(1).forEach(({ start }, before) => {
      if (before > 0 && random() < 0.4) edits.push({ start: paragraphs[before]!.end, end: start, with: ' ' });
    });
  } else {
    for (const paragraph of paragraphs) {
      const words = text.slice(paragraph.start, paragraph.end);
      const { tokens, sentences } = cutParagraph(words);
      const { stretches } = pairQuotationMarks(words, tokens);
      for (const { start } of sentences.slice(1)) {
        if (stretches.some((stretch) => stretch.start < start && start < stretch.end) || random() < 0.4) continue;
        const at = paragraph.start + start;
        if (/\s/.test(text[at - 1]!)) edits.push({ start: at - 1, end: at, with: '\n\n' });
      }
    }
  }
  return edits;
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)]!;
}

function apply(text: string, edits: readonly Edit[]): { text: string; move: (at: number, isEnd: boolean) => number } {
  let varied = '';
  let from = 0;
  const moved: { start: number; end: number; to: number; toEnd: number }[] = [];
  for (const edit of edits) {
    varied += text.slice(from, edit.start);
    const to = varied.length;
    varied += edit.with;
    moved.push({ start: edit.start, end: edit.end, to, toEnd: varied.length });
    from = edit.end;
  }
  varied += text.slice(from);
  const move = (at: number, isEnd: boolean): number => {
    let low = 0;
    let high = moved.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (moved[middle]!.start < at || (!isEnd && moved[middle]!.start === at && moved[middle]!.end > at))
        low = middle + 1;
      else high = middle;
    }
    const before = moved[low - 1];
    if (!before) return at;
    if (at < before.end) return isEnd ? before.toEnd : before.to;
    return before.toEnd + (at - before.end);
  };
  return { text: varied, move };
}
