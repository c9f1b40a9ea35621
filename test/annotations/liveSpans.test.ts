import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { shiftSpans, type TextChange } from '../../src/annotations/liveSpans';
import type { Span } from '../../src/text/span';

/** The marked words of `one [two] three`, as they are after changes, given as the words to replace and what replaces them. */
function after(marked: string, ...replaced: readonly (readonly [string, string])[]): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const changes = replaced.map(([words, by]) => ({ offset: text.indexOf(words), length: words.length, text: by }));
  const [span] = shiftSpans([{ start, end }], changes) as [Span];
  const now = edit(Array.from(text), changes, (letter) => letter).join('');
  return `${now.slice(0, span.start)}[${now.slice(span.start, span.end)}]${now.slice(span.end)}`;
}

/** Carries changes out on anything made of single characters. */
function edit<T>(items: readonly T[], changes: readonly TextChange[], make: (letter: string) => T): T[] {
  const result = [...items];
  for (const { offset, length, text } of changes.toSorted((a, b) => b.offset - a.offset || b.length - a.length))
    result.splice(offset, length, ...Array.from(text, make));
  return result;
}

describe('live spans', () => {
  it('move with what is typed before them, and not with what is typed behind them', () => {
    equal(after('one [two] three', ['one', 'seven']), 'seven [two] three');
    equal(after('one [two] three', ['three', '3']), 'one [two] 3');
  });

  it('grow with what is typed within, and not at their edges', () => {
    const typed = (offset: number) => shiftSpans([{ start: 4, end: 7 }], [{ offset, length: 0, text: 'x' }])[0];
    deepEqual([4, 5, 6, 7].map(typed), [
      { start: 5, end: 8 },
      { start: 4, end: 8 },
      { start: 4, end: 8 },
      { start: 4, end: 7 },
    ]);
  });

  it('hold what replaces a part of them', () => {
    equal(after('one [two three] four', ['two', '2']), 'one [2 three] four');
    equal(after('one [two three] four', ['three', '3']), 'one [two 3] four');
  });

  it('keep what is left of them', () => {
    equal(after('one [two three] four', ['one two', 'x']), 'x[ three] four');
    equal(after('one [two three] four', ['three four', 'x']), 'one [two ]x');
  });

  it('are empty where all was removed, also at once and piecemeal', () => {
    equal(after('one [two] three', ['two', '']), 'one [] three');
    equal(after('one [two] three', ['e two t', 'x']), 'on[]xhree');
    equal(after('one [two] three', ['tw', 'x'], ['o th', 'y']), 'one []xyree');
  });

  it('follow several changes at once, told in any order', () => {
    equal(after('one [two three] four', ['four', '4'], ['one', '1'], ['o th', '+']), '1 [tw+ree] 4');
  });

  it('are returned as they are before all changes', () => {
    const span = { start: 0, end: 3 };
    equal(shiftSpans([span], [{ offset: 3, length: 1, text: '' }])[0], span);
  });

  it('hold the very characters that a model with marked characters holds', () => {
    fc.assert(
      fc.property(edits(), ({ length, spans, rounds }) => {
        let live = spans;
        let models = spans.map(({ start, end }) =>
          Array.from({ length }, (_, at): Letter => ({ isMarked: at >= start && at < end })),
        );
        for (const changes of rounds) {
          const fitting = fitted(changes, models[0]!.length);
          live = shiftSpans(live, fitting);
          models = models.map((model) => edited(model, fitting));
        }
        live.forEach(({ start, end }, index) =>
          deepEqual(
            { index, held: end - start, marked: models[index]!.slice(start, end).every(({ isMarked }) => isMarked) },
            { index, held: models[index]!.filter(({ isMarked }) => isMarked).length, marked: true },
          ),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('undo and redo shift back what was only moved', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(20), fc.string({ maxLength: 5 }), (offset, length, text) => {
        const spans = [{ start: offset + length, end: offset + length + 5 }];
        const there = shiftSpans(spans, [{ offset, length, text }]);
        deepEqual(shiftSpans(there, [{ offset, length: text.length, text: 'x'.repeat(length) }]), spans);
      }),
    );
  });
});

interface Letter {
  readonly isMarked: boolean;
}

/** What a change does to marked characters: new ones are marked if only marked ones stand, or stood, around and under them. */
function edited(letters: readonly Letter[], changes: readonly TextChange[]): Letter[] {
  const isMarked = (at: number) => letters[at]?.isMarked === true;
  const survives = letters.some(
    ({ isMarked: marked }, at) => marked && !changes.some(({ offset, length }) => at >= offset && at < offset + length),
  );
  const result: Letter[] = [];
  let at = 0;
  for (const { offset, length, text } of changes) {
    result.push(...letters.slice(at, offset));
    const holds =
      length === 0
        ? isMarked(offset - 1) && isMarked(offset)
        : letters.slice(offset, offset + length).every(({ isMarked: marked }) => marked);
    result.push(...Array.from(text, () => ({ isMarked: survives && holds })));
    at = offset + length;
  }
  result.push(...letters.slice(at));
  return result.map(({ isMarked: marked }) => ({ isMarked: survives && marked }));
}

/** Changes within a text of a length, in order and without overlap. */
function fitted(changes: readonly TextChange[], length: number): TextChange[] {
  let at = 0;
  return changes.flatMap((change) => {
    const offset = at + change.offset;
    if (offset > length) return [];
    const removed = Math.min(change.length, length - offset);
    at = offset + removed + 1;
    return [{ offset, length: removed, text: change.text }];
  });
}

function edits() {
  const change = fc.record({
    offset: fc.nat(12),
    length: fc.nat(6),
    text: fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
  });
  return fc.nat(40).chain((length) =>
    fc.record({
      length: fc.constant(length),
      spans: fc.array(
        fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
        { minLength: 1, maxLength: 6 },
      ),
      rounds: fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 5 }),
    }),
  );
}
