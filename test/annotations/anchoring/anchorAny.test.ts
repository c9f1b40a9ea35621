import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { anchor, type Anchorable } from '../../../src/annotations/anchoring/anchor';
import { describe as describeWords } from '../../../src/annotations/selector';
import { textVersion } from '../../../src/annotations/textVersion';
import type { Span } from '../../../src/text/span';

/** An annotation of one stretch of a text. */
function mark(text: string, span: Span, version = textVersion(text)): Anchorable {
  return { version, parts: [{ role: 'content', selector: describeWords(text, span) }] };
}

const WORDS = 'ferry fare rose mayor said board chair harbour we not they would spring vote June after every'.split(
  ' ',
);

/** Sentences of a few words, half of them words that no other sentence has. */
const sentences = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 10, maxLength: 20 }), { minLength: 2, maxLength: 12 })
  .map((all) =>
    all.map(
      (words, index) =>
        `${words.map((word, at) => (at % 2 === 0 ? `${word}${'x'.repeat(index + 1)}` : word)).join(' ')}.`,
    ),
  );

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      '«',
      '…',
      '.',
      ' ',
      '\n',
      '😀',
      '\u200D',
      '\uD83D',
      'ß',
      'e\u0301',
      '中',
    ),
    maxLength: 200,
  }),
  fc.constantFrom('', ' ', '\n\n', '\u00AD', 'a'.repeat(100)),
);

describe('anchoring any text', () => {
  it('is exact while the text is unchanged, whatever is marked', () => {
    fc.assert(
      fc.property(hostile, fc.nat(200), fc.nat(200), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const part = { state: 'exact', span, score: 1 };
        deepEqual(anchor([mark(text, span)], text), [{ state: 'exact', parts: [part] }]);
      }),
    );
  });

  it('never throws, and gives spans of the text', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.array(fc.tuple(fc.nat(200), fc.nat(200))),
        fc.boolean(),
        (former, current, ends, knows) => {
          const annotations = ends.map(([a, b]) =>
            mark(
              former,
              { start: Math.min(a, b, former.length), end: Math.min(Math.max(a, b), former.length) },
              'former',
            ),
          );
          for (const { parts } of anchor(annotations, current, () => (knows ? former : undefined)))
            for (const { span, score } of parts) {
              ok(score >= 0 && score <= 1);
              if (span) ok(span.start >= 0 && span.start <= span.end && span.end <= current.length);
            }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes records as they come, also with numbers that cannot be', () => {
    const numbers = fc.constantFrom(-5, 0, 3, 1.5, 10_000, Number.NaN, Number.POSITIVE_INFINITY);
    const words = fc.constantFrom('', 'said', 'the mayor said', '“');
    const selector = fc.record({ start: numbers, end: numbers, exact: words, prefix: words, suffix: words });
    fc.assert(
      fc.property(fc.array(selector), (selectors) => {
        const parts = selectors.map((one) => ({ role: 'content' as const, selector: one }));
        equal(anchor([{ parts }], 'Yes, the mayor said so.')[0]!.parts.length, parts.length);
      }),
    );
  });

  for (const knows of [true, false])
    it(`keeps words where sentences come, go and move elsewhere, ${knows ? 'with' : 'without'} the former text`, () => {
      fc.assert(
        fc.property(
          sentences,
          fc.nat(),
          fc.nat(),
          fc.constantFrom('', 'Something else was added here.'),
          (all, at, from, added) => {
            const marked = all[at % all.length]!;
            const text = all.join('\n\n');
            const others = all.filter((one) => one !== marked);
            const current = [
              ...others.slice(from % (others.length + 1)),
              added,
              marked,
              ...others.slice(0, from % (others.length + 1)),
            ].join('\n\n');
            const start = text.indexOf(marked);
            const now = current.indexOf(marked);
            const [found] = anchor([mark(text, { start, end: start + marked.length })], current, () =>
              knows ? text : undefined,
            );
            deepEqual(found!.parts[0]!.span, { start: now, end: now + marked.length });
          },
        ),
      );
    });

  it('comes back to where it was when the text does', () => {
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const text = one.join(' ');
        const annotations = one.map((sentence) =>
          mark(text, { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length }),
        );
        const before = anchor(annotations, text);
        anchor(annotations, other.join(' '), () => text);
        deepEqual(anchor(annotations, text), before);
      }),
    );
  });
});

describe('anchoring takes time that grows with its task', () => {
  const LINE = 60_000;
  for (const [name, make] of Object.entries({
    'one line of words': (size: number) => Array.from({ length: size / 8 }, (_, at) => `word${at % 997}`).join(' '),
    'one word': (size: number) => 'a'.repeat(size),
    'the same sentence': (size: number) => 'The mayor said no. '.repeat(size / 19),
    'quotation marks': (size: number) => '"'.repeat(size),
    'two letters': (size: number) =>
      Array.from({ length: size / 2 }, (_, at) => ((at * 7919) % 13 < 6 ? 'a ' : 'b ')).join(''),
  }))
    it(`${name}, with marks on all of it`, function () {
      const task = (size: number) => {
        const text = make(size);
        const annotations = Array.from({ length: size / 200 }, (_, at) =>
          mark(text, { start: at * 200, end: at % 10 === 0 ? text.length : at * 200 + 40 }, 'former'),
        );
        // Every part of the text changes a little.
        const current = text.replace(/[^]{300}/g, (part) => `${part.slice(7)} new `);
        const few = annotations.filter((_, at) => at % 10 !== 0 || at < 50);
        return () => {
          anchor(few, current, () => text);
          anchor(few, current);
        };
      };
      task(4000)();
      const growth = growthOf(task(LINE), task(LINE * 4));
      ok(growth < 8, `four times the text took ${growth.toFixed(1)} times as long`);
    });
});

/** How many times longer the longer task takes; what else the machine does makes runs longer, so the best of some looks counts. */
function growthOf(short: () => void, long: () => void): number {
  let growth = Infinity;
  for (let look = 0; look < 4 && growth >= 8; look++)
    growth = Math.min(growth, timeOf(long) / Math.min(timeOf(short), timeOf(short)));
  return growth;
}

function timeOf(task: () => void): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}
