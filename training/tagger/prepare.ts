// Reads the corpus and writes what training needs: tokens with their features, labels, and varied copies of every article.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOf, looksLikeTitle, readMarkStates, readPositions } from '../../src/analysis/tagger/features';
import { cutParagraph } from '../../src/text/cutParagraph';
import { pairQuotationMarks } from '../../src/text/quotationMarks';
import { readText } from '../../src/text/sourceText';
import type { Span } from '../../src/text/span';
import { vary } from './vary';

interface Article {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly cue: readonly Span[] | Span | null;
    readonly sources: readonly Span[];
    readonly contents: readonly Span[];
  }[];
}

const [data = '../shared/data', out = 'out/training/tagger', copies = '3'] = process.argv.slice(2);

/** A small generator of random numbers (mulberry32), so that a run can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const types = new Map<string, number>();
const forms: (readonly string[])[] = [];

function typeOf(text: string, isMark: boolean, state: number): number {
  const form = formOf(text, isMark, state);
  const key = `${form.word}\t${form.suffix}\t${form.prefix}\t${form.shape}`;
  let id = types.get(key);
  if (id === undefined) {
    id = types.size;
    types.set(key, id);
    forms.push([form.word, form.suffix, form.prefix, form.shape]);
  }
  return id;
}

/** Labels: 0 outside, 1/2 content, 3/4 source, 5/6 cue (begin/inside). */
function encode(id: string, publisher: string, text: string, spans: readonly (Span & { role: number })[]): object {
  const starts: number[] = [];
  const ends: number[] = [];
  const type: number[] = [];
  const marks: number[] = [];
  const position: number[] = [];
  const paragraph: number[] = [];
  readText(text).paragraphs.forEach((span) => {
    const words = text.slice(span.start, span.end);
    const cut = cutParagraph(words);
    const states = readMarkStates(cut.tokens, pairQuotationMarks(words, cut.tokens));
    const positions = readPositions(cut, looksLikeTitle(cut.tokens));
    paragraph.push(starts.length);
    cut.tokens.forEach((token, index) => {
      starts.push(span.start + token.start);
      ends.push(span.start + token.end);
      type.push(typeOf(token.text, token.kind === 'mark', states[index]!));
      marks.push(states[index]!);
      position.push(positions[index]!);
    });
  });
  const labels = new Array<number>(starts.length).fill(0);
  // A later role overwrites an earlier one: content, source, cue.
  for (const role of [1, 3, 5]) {
    for (const part of spans.filter((span) => span.role === role)) {
      let isFirst = true;
      for (
        let index = firstEndingAfter(ends, part.start);
        index < starts.length && starts[index]! < part.end;
        index++
      ) {
        labels[index] = isFirst ? role : role + 1;
        isFirst = false;
      }
    }
  }
  // What goes on behind another role's words begins anew.
  labels.forEach((label, index) => {
    if (label > 0 && label % 2 === 0 && labels[index - 1] !== label && labels[index - 1] !== label - 1)
      labels[index] = label - 1;
  });
  return { id, publisher, text, starts, ends, type, marks, position, paragraph, labels };
}

function firstEndingAfter(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

mkdirSync(out, { recursive: true });
const random = seeded(20261122);
for (const part of ['train', 'dev']) {
  const articles = readFileSync(join(data, 'polnear', `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
  for (let copy = 0; copy <= (part === 'train' ? Number(copies) : 0); copy++) {
    const lines = articles.map(({ id, publisher, text, quotes }) => {
      const spans = quotes.flatMap(({ cue, sources, contents }) => [
        ...contents.map(({ start, end }) => ({ start, end, role: 1 })),
        ...sources.map(({ start, end }) => ({ start, end, role: 3 })),
        ...[cue].flat().flatMap((span) => (span ? [{ start: span.start, end: span.end, role: 5 }] : [])),
      ]);
      if (copy === 0) return JSON.stringify(encode(id, publisher, text, spans));
      const varied = vary(
        text,
        spans.filter(({ role }) => role === 3),
        random,
      );
      const moved = spans.map(({ start, end, role }) => ({
        start: varied.move(start, false),
        end: varied.move(end, true),
        role,
      }));
      return JSON.stringify(encode(id, publisher, varied.text, moved));
    });
    writeFileSync(join(out, `${part}-${copy}.jsonl`), lines.join('\n'));
    console.log(part, copy, lines.length);
  }
}
writeFileSync(join(out, 'forms.json'), JSON.stringify(forms));
console.log('forms', forms.length);
