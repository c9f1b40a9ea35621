import { deepEqual, ok } from 'node:assert/strict';
import { analyzeText } from '../shippedTagger';
import type { Analysis } from '../../src/analysis/analysis';

/** Every object in an analysis that is a stretch of the text. */
function* spansOf(value: unknown): Generator<{ start: number; end: number }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value as { start: number; end: number };
  for (const inner of Object.values(value)) yield* spansOf(inner);
}

/** Analyses a text and checks what must hold for any text at all. */
function analyzeSafely(text: string): Analysis {
  const analysis = analyzeText(text);
  for (const { start, end } of spansOf(analysis)) {
    if (!(start >= 0 && start < end && end <= text.length))
      throw new RangeError(`span ${start}-${end} of ${text.length}`);
  }
  for (const marks of [
    analysis.boilerplate,
    analysis.quotations,
    analysis.claims,
    analysis.speakers,
    analysis.repeats,
  ]) {
    const ids = marks.map(({ id }) => id);
    deepEqual(new Set(ids).size, ids.length, 'ids are unique');
  }
  return analysis;
}

/** Words of a text of any length that never repeat themselves exactly, without randomness. */
function numbered(line: (index: number) => string, length: number): string {
  const lines: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    lines.push(line(index));
    size += lines.at(-1)!.length;
  }
  return lines.join('').slice(0, length);
}

/** A name that differs with every index: `Bacu Dafe`. */
function nameOf(index: number): string {
  const syllables = ['ba', 'cu', 'da', 'fe', 'go', 'hi', 'jo', 'ku', 'la', 'me'];
  const word = String(index + 10).replace(/\d/g, (digit) => syllables[Number(digit)]!);
  return `${word[0]!.toUpperCase()}${word.slice(1)} Ren${word}`;
}

/** What may open or close a quotation. */
const marks = ['"', "'", '“', '”', '„', '‘', '’', '‚', '«', '»', '‹', '›', '`', "''", '``', '「', '」'];
const arabic = 'قال الوزير إن «القرار نهائي» ولن يتغير، وأضاف: "سنرى".';
const prose = (index: number) =>
  `In round ${index} the mayor, ${nameOf(index % 50)}, said that “nothing number ${index} will change,” she added. `;

/** Texts of any length that have brought analysers to their knees. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'prose on one line': (length) => numbered(prose, length),
  'prose in paragraphs': (length) => numbered((index) => `${prose(index)}\n\n`, length),
  'paragraphs of one letter': (length) => 'a\n\n'.repeat(length / 3),
  'the same line over and over': (length) => 'Pool for members only\n'.repeat(length / 22),
  'the same quotation over and over': (length) => '“We will go on,” said Ada Renfro.\n\n'.repeat(length / 36),
  'lines that are all different': (length) => numbered((index) => `Line ${index} of the page\n`, length),
  'a new speaker in every paragraph': (length) =>
    numbered((index) => `“No,” said ${nameOf(index)}. He left.\n\n`, length),
  'only names': (length) => numbered((index) => `${nameOf(index)} `, length),
  'only cues': (length) => 'said that according to told '.repeat(length / 28),
  'an opening mark in every paragraph': (length) => numbered((index) => `“And so it went on, ${index}.\n\n`, length),
  'apostrophes everywhere': (length) => "it's the dogs' 'n' cats' '90s ".repeat(length / 30),
  'relative clauses without end': (length) => 'the man, who said that '.repeat(length / 23),
  'a deep nest of marks': (length) => '“‘'.repeat(length / 4) + '’”'.repeat(length / 4),
  'a deep nest of brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'one word': (length) => 'a'.repeat(length),
  'capitals and stops': (length) => 'U.S.A.'.repeat(length / 6),
  'only digits': (length) => '1,'.repeat(length / 2),
  'only spaces': (length) => ' '.repeat(length),
  'only line breaks': (length) => '\n'.repeat(length),
  'only dashes and colons': (length) => '— : - '.repeat(length / 6),
  'right to left': (length) => `${arabic}\n`.repeat(length / (arabic.length + 1)),
  emoji: (length) => '😀 “👩‍👩‍👧,” said 👋🏽. '.repeat(length / 24),
  ...Object.fromEntries(
    ['"', "'", '“', '’', '«', "''"].map((mark) => [
      `only ${mark}`,
      (length: number) => mark.repeat(length / mark.length),
    ]),
  ),
};

describe('bad input', function () {
  it('may be empty or white space', () => {
    for (const text of ['', ' ', '\n', '\r\n\r\n', '\u00A0\t', '\uFEFF']) {
      const { quotations, claims, boilerplate } = analyzeSafely(text);
      deepEqual([quotations, claims, boilerplate], [[], [], []]);
    }
  });

  it('may be binary', () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index * 31 + (index >> 3) * 7) % 256);
    analyzeSafely(new TextDecoder('utf-8').decode(bytes));
    analyzeSafely(new TextDecoder('latin1').decode(bytes));
    analyzeSafely(new TextDecoder('utf-16le').decode(bytes));
  });

  it('may hold halves of surrogate pairs', () => {
    analyzeSafely('\uD83D “We\uDE00 stay,” said \uD83DAda Renfro\uDE00.\uD83D');
    analyzeSafely('\uD83D'.repeat(1000) + '\uDE00'.repeat(1000));
  });

  it('may say nothing', () => {
    deepEqual(analyzeSafely('The river rose in the night and the road was shut.').quotations, []);
  });

  it('is found the same, whatever its line ends, its byte order mark and what stands before it', function () {
    const story = 'Rain shut the school.\n\n“We will open on Monday,” said Ada Renfro.\n';
    const wordsOf = (text: string) =>
      analyzeSafely(text).quotations.map(({ content, source }) => [
        content.map(({ start, end }) => text.slice(start, end)),
        source && text.slice(source.start, source.end),
      ]);
    const wanted = wordsOf(story);
    if (wanted.length === 0) this.skip();
    for (const before of ['', '\uFEFF', '😀 👍🏽\n\n', `${arabic}\n\n`]) {
      deepEqual(wordsOf(before + story).slice(-1), wanted, JSON.stringify(before));
      deepEqual(
        wordsOf((before + story).replaceAll('\n', '\r\n')).slice(-1),
        wanted,
        `${JSON.stringify(before)} and CRLF`,
      );
    }
  });

  it('may be one line of megabytes', () => {
    analyzeSafely(shapes['prose on one line']!(3 << 20));
  });

  it('may be nothing but one quotation mark, a million times', () => {
    for (const mark of marks) analyzeSafely(mark.repeat(mark === '"' ? 1_000_000 : 100_000));
  });

  it('may be 200,000 paragraphs', () => {
    analyzeSafely(shapes['paragraphs of one letter']!(600_000));
  });

  describe('takes time that grows with its length', () => {
    for (const [name, make] of Object.entries(shapes)) {
      it(name, () => {
        analyzeSafely(make(4096));
        const growth = growthOf(make);
        ok(growth < 6, `four times the text took ${growth.toFixed(1)} times as long`);
      });
    }
  });
});

/** A line of this length, in code units, is read in the way of very long ones, and so is one four times as long. */
const LONG_PARAGRAPH = 32_768;

/**
 * How many times longer a text of four times the length takes, on a text long enough to be measured. What else the machine does makes
 * single runs longer, never shorter, so the best run counts and another look is taken before the worst is believed.
 */
function growthOf(make: (length: number) => string): number {
  let length = LONG_PARAGRAPH;
  while (best(make(length), 1) < 10 && length < 1 << 20) length *= 2;
  const short = make(length);
  const long = make(length * 4);
  let growth = Infinity;
  for (let look = 0; look < 4 && growth >= 6; look++) growth = Math.min(growth, best(long, 1) / best(short, 2));
  return growth;
}

/** The shortest of several runs, in milliseconds that the processor worked on it. */
function best(text: string, runs: number): number {
  let shortest = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    analyzeText(text);
    shortest = Math.min(shortest, process.cpuUsage(before).user / 1000);
  }
  return Math.max(1, shortest);
}
