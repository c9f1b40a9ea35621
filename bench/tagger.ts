import { readFileSync } from 'node:fs';
import Table from 'cli-table3';
import { Command } from 'commander';
import compromise from 'compromise/two';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findBoilerplate } from '../src/analysis/boilerplate/findBoilerplate';
import { findQuotations } from '../src/analysis/quotations/findQuotations';
import { cutChunks } from '../src/analysis/tagger/chunks';
import { loadTagger } from '../src/analysis/tagger/loadTagger';
import { placeTokens } from '../src/analysis/tagger/places';
import { PlainNetwork } from '../src/analysis/tagger/plainNetwork';
import type { Tagger, TaggerParagraph } from '../src/analysis/tagger/tagger';
import { WasmNetwork } from '../src/analysis/tagger/wasmNetwork';
import type { MakeNetwork } from '../src/analysis/tagger/windowReader';
import { cutParagraph } from '../src/text/cutParagraph';
import { ParagraphMemo } from '../src/text/memo';
import { pairQuotationMarks } from '../src/text/quotationMarks';
import { readText } from '../src/text/sourceText';
import { readArticles } from '../test/texts/readArticle';

const command = new Command('bench:tagger')
  .description(
    'Characters a second of the tagger and of what it stands on, beside two libraries that find sentences and parts of speech.\n' +
      'Each text is read a few times, all in one run and taking turns; its fastest time counts, as other work on the machine only adds.',
  )
  .option('--texts <file>', 'JSON lines with a "text" each, instead of the development texts')
  .option('--most <count>', 'most texts', Number, 80)
  .option('--rounds <count>', 'how often each text is read', Number, 8)
  .option('--weights <file>', 'weights of the tagger', 'models/tagger.bin')
  .parse();
const options = command.opts<{ texts?: string; most: number; rounds: number; weights: string }>();

const texts = readTexts().slice(0, options.most);
const characters = texts.reduce((sum, { length }) => sum + length, 0);
const bytes = readFileSync(options.weights);
const wasm: MakeNetwork = (...made) => new WasmNetwork(...made);
const plain: MakeNetwork = (...made) => new PlainNetwork(...made);
const taggers = { wasm: load(wasm), plain: load(plain) };
const wink = winkNLP(model, ['sbd', 'pos']);

/** What is measured, in the order of the table: each reads one text. */
const readers: Readonly<Record<string, (text: string, paragraphs: readonly TaggerParagraph[]) => unknown>> = {
  'wink-nlp: sentences, parts of speech': (text) => wink.readDoc(text),
  'compromise: sentences, parts of speech': (text) => compromise(text),
  'lines, tokens, sentences, quotation marks': (text) => cut(text),
  'where tokens stand, chunks': (_, paragraphs) => [paragraphs.map(placeTokens), cutChunks(paragraphs)],
  'tagger, WebAssembly': (_, paragraphs) => tag(taggers.wasm, paragraphs),
  'tagger, plain JavaScript': (_, paragraphs) => tag(taggers.plain, paragraphs),
  boilerplate: (text) => findBoilerplate(readText(text), new ParagraphMemo()),
  'text to attributions, WebAssembly': (text) => attribute(text, taggers.wasm),
  'text to attributions, plain JavaScript': (text) => attribute(text, taggers.plain),
};

const names = Object.keys(readers);
const fastest = texts.map(() => names.map(() => Number.POSITIVE_INFINITY));
for (let round = 0; round < options.rounds; round++) {
  texts.forEach((text, index) => {
    const paragraphs = cut(text);
    names.forEach((name, reader) => {
      const began = performance.now();
      readers[name]!(text, paragraphs);
      fastest[index]![reader] = Math.min(fastest[index]![reader]!, performance.now() - began);
    });
  });
}
const seconds = names.map((_, reader) => fastest.reduce((sum, times) => sum + times[reader]! / 1000, 0));

const table = new Table({
  head: ['', 'characters/s', '× wink-nlp'],
  colAligns: ['left', 'right', 'right'],
  style: { head: [] },
});
names.forEach((name, reader) => {
  const speed = characters / seconds[reader]!;
  table.push([name, `${(speed / 1e6).toFixed(2)} M`, (seconds[0]! / seconds[reader]!).toFixed(2)]);
});
console.log(`${texts.length} texts, ${characters} characters`);
console.log(table.toString());

function readTexts(): string[] {
  if (options.texts === undefined) return readArticles().map(({ text }) => text);
  const lines = readFileSync(options.texts, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

function load(make: MakeNetwork): Tagger {
  return loadTagger(bytes, options.weights, make);
}

function cut(text: string): TaggerParagraph[] {
  return readText(text).paragraphs.map(({ start, end }) => {
    const words = text.slice(start, end);
    const cut = cutParagraph(words);
    return { words, cut, marks: pairQuotationMarks(words, cut.tokens) };
  });
}

function attribute(text: string, tagger: Tagger): unknown {
  const memo = new ParagraphMemo();
  return findQuotations(findBoilerplate(readText(text), memo), memo, tagger);
}

function tag(tagger: Tagger, paragraphs: readonly TaggerParagraph[]): unknown {
  return tagger.tag(paragraphs, new ParagraphMemo());
}
