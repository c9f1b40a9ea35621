import { deepEqual, ok } from 'node:assert/strict';
import { ParagraphMemo } from '../../../src/text/memo';
import { contains } from '../../../src/text/span';
import { attributionsOf } from './describeQuotations';

const WORDS =
  '“ ” " \' ’ ‘ „ « » , . : ; — - ( ) ? ! said says according to that who and Ana Ruiz he the mayor told reporters called wants 😀 \n\n it was over 12" ’90s saying'.split(
    ' ',
  );

/** Texts made at random from the words that rules look at; the same ones every time. */
function randomTexts(count: number): string[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 5 + next(40) }, () => WORDS[next(WORDS.length)]).join(' '),
  );
}

describe('quotations in any text', () => {
  const texts = randomTexts(400);

  it('lie within it, in order, their contents apart', () => {
    for (const text of texts) {
      for (const { content, cue, source, medium, confidence } of attributionsOf(text)) {
        ok(content.length > 0 && confidence > 0 && confidence < 1, text);
        for (const part of [...content, cue, source, medium]) {
          if (part) ok(contains({ start: 0, end: text.length }, part) && part.start < part.end, text);
        }
        content.slice(1).forEach(({ start }, index) => ok(start >= content[index]!.end, text));
      }
    }
  });

  it('are the same again, with what was remembered and without', () => {
    for (const text of texts.slice(0, 100)) {
      const memo = new ParagraphMemo();
      const first = attributionsOf(text, 'body', memo);
      memo.endRound();
      deepEqual(attributionsOf(text, 'body', memo), first);
      deepEqual(attributionsOf(text), first);
    }
  });

  it('cost time that grows with its length', () => {
    const time = (text: string) => {
      const started = performance.now();
      attributionsOf(text);
      return performance.now() - started;
    };
    for (const part of ['he said ', '“a.” he said ', 'said, ', '“', 'and Bob ', 'Ruiz said that it was over. ']) {
      time(part.repeat(200));
      ok(time(part.repeat(4000)) < 40 * (time(part.repeat(400)) + 20), part);
    }
  }).timeout(20_000);
});
