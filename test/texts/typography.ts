import type { Span } from '../../src/text/span';

/** A stretch of a text to be replaced. */
interface Edit extends Span {
  readonly by: string;
}

/** How one newsroom, or one way of capturing, writes a text. */
export interface Typography {
  readonly name: string;
  /** One after another, each reading what the one before it made. */
  readonly steps: readonly ((text: string) => Edit[])[];
}

/** A text in one typography, and where the spans of the neutral form stand in it. */
export interface Rendered {
  readonly text: string;
  readonly span: (neutral: Span) => Span;
}

/** Renders a text from its neutral form: double marks “ ”, inner marks ‘ ’, every apostrophe straight, dashes — and –, ellipses …. */
export function render(neutral: string, { steps }: Typography): Rendered {
  let text = neutral;
  let span = (given: Span): Span => given;
  for (const step of steps) {
    const edits = step(text).sort((a, b) => a.start - b.start || a.end - b.end);
    const before = span;
    span = (given) => moveSpan(before(given), edits);
    text = applyEdits(text, edits);
  }
  return { text, span };
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, by } of edits) {
    out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}

/** What is inserted at a border of the span stays outside of it; what replaces its first or last letters belongs to it. */
function moveSpan({ start, end }: Span, edits: readonly Edit[]): Span {
  let startShift = 0;
  let endShift = 0;
  for (const edit of edits) {
    const shift = edit.by.length - (edit.end - edit.start);
    if (edit.end <= start) startShift += shift;
    if (edit.end <= end && !(edit.start === edit.end && edit.end === end)) endShift += shift;
  }
  return { start: start + startShift, end: end + endShift };
}

/** Outer opening and closing mark, inner opening and closing mark, apostrophe. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string, apostrophe: string];

function marks(...glyphs: Marks): (text: string) => Edit[] {
  return (text) => everywhere(text, /[“”‘’']/gu, (mark) => glyphs["“”‘’'".indexOf(mark)]!);
}

/** Replaces what a pattern matches; `by` is told how many matches came before, and gives undefined to leave one as it is. */
function everywhere(text: string, pattern: RegExp, by: (match: string, index: number) => string | undefined): Edit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }, count) => {
    const replacement = by(match, count);
    return replacement === undefined ? [] : [{ start: index, end: index + match.length, by: replacement }];
  });
}

const replacing =
  (pattern: RegExp, by: string | ((match: string, index: number) => string | undefined)) => (text: string) =>
    everywhere(text, pattern, typeof by === 'string' ? () => by : by);

const curly = marks('“', '”', '‘', '’', '’');
const straight = marks('"', '"', "'", "'", "'");
const singleCurly = marks('‘', '’', '“', '”', '’');
const singleStraight = marks("'", "'", '"', '"', "'");

/** Opening and closing marks of different families, another mixture for each quotation. */
const mismatched = (text: string): Edit[] => {
  const pairs = ['“"', '"”', '“”', '""'];
  let pair = 0;
  return everywhere(text, /[“”‘’']/gu, (mark) => {
    if (mark === '“') return pairs[pair % pairs.length]![0];
    if (mark === '”') return pairs[pair++ % pairs.length]![1];
    return "'";
  });
};

/** Every third quotation lacks its closing mark. */
const unclosed = replacing(/”/gu, (_mark, index) => (index % 3 === 2 ? '' : undefined));

/** Hard line breaks at 72 columns, as in mails and old archives; every gap is a space or a line break. */
const wrapped = (text: string): Edit[] => {
  const edits: Edit[] = [];
  let lineStart = 0;
  let gap = -1;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? '\n';
    if (at - lineStart > 72 && gap > lineStart) {
      edits.push({ start: gap, end: gap + 1, by: '\n' });
      lineStart = gap + 1;
    }
    if (character === ' ') gap = at;
    if (character === '\n') lineStart = at + 1;
  }
  return edits;
};

/** Tags that a careless capture left: of paragraphs, and of emphasis on every ninth word. */
const tagged = (text: string): Edit[] => [
  ...everywhere(text, /^(?=.)/gmu, () => '<p>'),
  ...everywhere(text, /(?<=.)$/gmu, () => '</p>'),
  ...everywhere(text, /(?<= )\p{Ll}{4,}(?= )/gu, (word, index) => (index % 9 === 4 ? `<em>${word}</em>` : undefined)),
];

/** Every typography that the texts are read in. */
export const TYPOGRAPHIES: readonly Typography[] = [
  { name: 'curly', steps: [curly] },
  { name: 'straight', steps: [straight] },
  { name: 'single curly', steps: [singleCurly] },
  { name: 'single straight', steps: [singleStraight] },
  { name: "''doubled''", steps: [marks("''", "''", "'", "'", "'")] },
  { name: "``TeX''", steps: [marks('``', "''", '`', "'", "'")] },
  { name: '„low“', steps: [marks('„', '“', '‚', '‘', '’')] },
  { name: '„low”', steps: [marks('„', '”', '‚', '’', '’')] },
  { name: '«angled»', steps: [marks('«', '»', '‹', '›', '’')] },
  { name: '« spaced »', steps: [marks('«\u00A0', '\u00A0»', '‹\u202F', '\u202F›', '’')] },
  { name: '»reversed«', steps: [marks('»', '«', '›', '‹', '’')] },
  { name: '‹single angled›', steps: [marks('‹', '›', '«', '»', '’')] },
  { name: '”same both sides”', steps: [marks('”', '”', '’', '’', '’')] },
  { name: 'mismatched', steps: [mismatched] },
  { name: 'unclosed', steps: [unclosed, curly] },
  { name: 'unclosed straight', steps: [unclosed, straight] },
  { name: 'named entities', steps: [marks('&ldquo;', '&rdquo;', '&lsquo;', '&rsquo;', '&rsquo;')] },
  { name: 'plain entities', steps: [replacing(/&/gu, '&amp;'), marks('&quot;', '&quot;', '&#39;', '&#39;', '&#39;')] },
  { name: 'tags', steps: [curly, tagged] },
  {
    name: 'no-break spaces',
    steps: [curly, replacing(/(?<=”) |(?<=\b(?:Mr|Mrs|Ms|Dr|\d+)\.?) | (?=\[|…|\p{Lu})/gu, '\u00A0')],
  },
  {
    name: 'thin spaces',
    steps: [curly, replacing(/(?<=[“”‘’])(?=[“”‘’])/gu, '\u2009'), replacing(/ ?[—–] ?/gu, '\u200A—\u200A')],
  },
  { name: 'typewriter', steps: [straight, replacing(/ ?[—–] ?/gu, ' -- '), replacing(/…/gu, '...')] },
  { name: 'spaced dots', steps: [curly, replacing(/—/gu, ' – '), replacing(/ ?… ?/gu, ' . . . ')] },
  {
    name: 'soft hyphens',
    steps: [curly, replacing(/(?<=\p{L}{4})(?=\p{L}{4})/gu, (_gap, index) => (index % 3 === 0 ? '\u00AD' : undefined))],
  },
  { name: 'wrapped', steps: [straight, wrapped] },
  { name: 'CRLF, single', steps: [singleCurly, replacing(/\n/gu, '\r\n')] },
  { name: 'packed', steps: [curly, replacing(/\n\n/gu, '\n')] },
];
