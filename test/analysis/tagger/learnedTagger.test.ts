import assert from 'node:assert/strict';
import { cutChunks, LARGEST_CHUNK } from '../../../src/analysis/tagger/chunks';
import { LONGEST_WINDOW, type Network } from '../../../src/analysis/tagger/network';
import { PlainNetwork } from '../../../src/analysis/tagger/plainNetwork';
import { WasmNetwork } from '../../../src/analysis/tagger/wasmNetwork';
import { placeTokens } from '../../../src/analysis/tagger/places';
import { spansOf } from '../../../src/analysis/tagger/spans';
import { WindowReader, type MakeNetwork } from '../../../src/analysis/tagger/windowReader';
import { ParagraphMemo } from '../../../src/text/memo';
import { describeSpans, madeUpTagger, madeUpText, madeUpWeights, taggerParagraphs } from './madeUpTagger';

const plain: MakeNetwork = (weights, places) => new PlainNetwork(weights, places);

/** A network that says how many tokens it has read. */
function counting(): { readonly make: MakeNetwork; count: number; readonly windows: number[] } {
  const counter = {
    count: 0,
    windows: [] as number[],
    make: (...[weights, places]: Parameters<MakeNetwork>): Network => {
      const network = new WasmNetwork(weights, places);
      return {
        keepForms: (slots, embeddings) => network.keepForms(slots, embeddings),
        keepPlace: (slot, three) => network.keepPlace(slot, three),
        score: (window) => {
          counter.count += window.length;
          counter.windows.push(window.length);
          return network.score(window);
        },
      };
    },
  };
  return counter;
}

describe('learned tagger', () => {
  it('says the same in WebAssembly and in plain JavaScript', () => {
    for (let seed = 0; seed < 12; seed++) {
      const paragraphs = taggerParagraphs(madeUpText(seed, 40));
      const tagged = madeUpTagger(seed).tag(paragraphs, new ParagraphMemo());
      assert.deepEqual(madeUpTagger(seed, plain).tag(paragraphs, new ParagraphMemo()), tagged);
      assert.ok(tagged.flat().length > 0);
    }
  });

  it('says the same of a text whatever it read before', () => {
    const tagger = madeUpTagger(1);
    const paragraphs = taggerParagraphs(madeUpText(1, 30));
    const first = tagger.tag(paragraphs, new ParagraphMemo());
    for (let seed = 2; seed < 6; seed++) {
      const unknown = madeUpText(seed, 60).map((words) => words.replaceAll('o', `o${seed}`));
      tagger.tag(taggerParagraphs(unknown), new ParagraphMemo());
    }
    assert.deepEqual(tagger.tag(paragraphs, new ParagraphMemo()), first);
  });

  it('makes room for new words again and again', () => {
    const tagger = madeUpTagger(1);
    const numbers = Array.from({ length: 300 }, (_, paragraph) => {
      return Array.from({ length: 40 }, (_, word) => `w${paragraph}x${word}`).join(' ');
    });
    const paragraphs = taggerParagraphs(numbers);
    const first = tagger.tag(paragraphs, new ParagraphMemo());
    assert.deepEqual(tagger.tag(paragraphs, new ParagraphMemo()), first);
    assert.deepEqual(madeUpTagger(1).tag(taggerParagraphs(numbers.slice(0, 20)), new ParagraphMemo())[0], first[0]);
  });

  it('marks whole tokens, in order, none in two spans', () => {
    const paragraphs = taggerParagraphs(madeUpText(3, 60));
    madeUpTagger(3)
      .tag(paragraphs, new ParagraphMemo())
      .forEach((spans, index) => {
        const { tokens } = paragraphs[index]!.cut;
        let end = 0;
        for (const span of spans) {
          assert.ok(span.start >= end && span.end > span.start);
          assert.ok(tokens.some(({ start }) => start === span.start) && tokens.some(({ end }) => end === span.end));
          assert.ok(span.confidence > 0 && span.confidence <= 1);
          end = span.end;
        }
      });
  });

  it('goes on from the paragraph before only where that ends in the same role', () => {
    let count = 0;
    for (let seed = 0; seed < 20; seed++) {
      const paragraphs = taggerParagraphs(madeUpText(seed, 50, 12));
      const tagged = madeUpTagger(seed).tag(paragraphs, new ParagraphMemo());
      tagged.forEach((spans, index) => {
        const [first] = spans;
        if (!first?.continues) return;
        count++;
        const before = paragraphs.slice(0, index).findLastIndex(({ cut }) => cut.tokens.length > 0);
        assert.equal(tagged[before]!.at(-1)!.role, first.role);
        assert.equal(tagged[before]!.at(-1)!.end, paragraphs[before]!.cut.tokens.at(-1)!.end);
      });
    }
    assert.ok(count > 10);
  });

  it('reads a text in chunks as it reads it in one', () => {
    const texts = [5, 6, 7, 8, 9].map((seed) => madeUpText(seed, 60, 45));
    const cut = texts.filter((text) => cutChunks(taggerParagraphs(text)).length > 1);
    assert.ok(cut.length > 1);
    for (const text of cut) {
      const paragraphs = taggerParagraphs(text);
      const inChunks = madeUpTagger(5).tag(paragraphs, new ParagraphMemo());
      const all = paragraphs.map(({ cut }, paragraph) => ({ paragraph, from: 0, to: cut.tokens.length }));
      const reader = new WindowReader(madeUpWeights(5), (...made) => new WasmNetwork(...made));
      const labelling = reader.label((index) => placeTokens(paragraphs[index]!), all, true);
      let at = 0;
      const atOnce = paragraphs.map(({ cut }) => {
        const spans = spansOf(cut.tokens, 0, cut.tokens.length, labelling, at);
        at += cut.tokens.length;
        return spans;
      });
      // What is further away than a chunk's context may still move a confidence.
      const spans = [inChunks, atOnce].map((tagged) =>
        describeSpans(text, tagged).map((span) => span.replace(/\d\.\d\d /, '')),
      );
      assert.deepEqual(spans[0], spans[1]);
    }
  });

  it('reads only what is near an edit again, and finds there what a new reading finds', () => {
    const texts = madeUpText(6, 400);
    const reads = counting();
    const tagger = madeUpTagger(6, reads.make);
    const memo = new ParagraphMemo();
    tagger.tag(taggerParagraphs(texts), memo);
    memo.endRound();
    const whole = reads.count;
    for (const edit of ['', ' and', ' more words than were there before, he said', ' “']) {
      reads.count = 0;
      const edited = texts.with(200, texts[200]! + edit);
      const tagged = tagger.tag(taggerParagraphs(edited), memo);
      memo.endRound();
      assert.ok(reads.count < whole / 3, `${reads.count} of ${whole} tokens`);
      const anew = madeUpTagger(6).tag(taggerParagraphs(edited), new ParagraphMemo());
      assert.deepEqual(describeSpans(edited, tagged), describeSpans(edited, anew));
    }
  });

  it('keeps to windows of bounded length, however long a paragraph is', () => {
    const reads = counting();
    const words = 'word '.repeat(30_000);
    const [spans] = madeUpTagger(7, reads.make).tag(taggerParagraphs([words]), new ParagraphMemo());
    assert.ok(Math.max(...reads.windows) <= LONGEST_WINDOW && reads.windows.length >= 30_000 / LARGEST_CHUNK);
    assert.ok(reads.count < 40_000);
    assert.ok(spans!.every(({ end }, index) => end <= (spans![index + 1]?.start ?? words.length)));
  });

  it('takes what is no prose', () => {
    const odd = [
      '',
      ' ',
      '"'.repeat(2000),
      '“'.repeat(3000),
      '😀'.repeat(900),
      '\u0000\uFFFF\uD800',
      'שלום “עולם” אמר',
      'x'.repeat(50_000),
    ];
    const tagged = madeUpTagger(8).tag(taggerParagraphs(odd), new ParagraphMemo());
    assert.deepEqual(madeUpTagger(8, plain).tag(taggerParagraphs(odd), new ParagraphMemo()), tagged);
    assert.equal(tagged.length, odd.length);
  });

  it('has nothing to say of no paragraphs', () => assert.deepEqual(madeUpTagger(9).tag([], new ParagraphMemo()), []));
});
