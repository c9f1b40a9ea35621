import { deepEqual, equal, ok } from 'node:assert/strict';
import { agreement } from '../../../src/annotations/agreement/agreement';
import type { AnnotatedText } from '../../../src/annotations/agreement/annotated';
import { disagreements } from '../../../src/annotations/agreement/disagreements';
import type { TextMark } from '../../../src/annotations/textMark';
import { annotated, CLAIM, marked, QUOTATION, words } from './marks';
import { printed } from './printed';

const QUOTED = 'We will rebuild,';

/** The agreement on the only kind of mark in the texts, and its only pair. */
function only(...texts: AnnotatedText[]) {
  const { categories } = agreement(texts);
  equal(categories.length, 1);
  const [category] = categories;
  equal(category!.pairs.length, 1);
  return { ...category!, pair: category!.pairs[0]! };
}

describe('agreement', () => {
  it('is perfect where people mark the same', () => {
    const { pair, unitizing, marks } = only(annotated([marked('ana', QUOTED), marked('ben', QUOTED)]));
    equal(pair.exact.f1.value, 1);
    equal(pair.overlapping.f1.value, 1);
    equal(pair.characters.value, 1);
    equal(pair.unitizing.value, 1);
    equal(unitizing.boundaries.value, 1);
    deepEqual(
      [...marks],
      [
        ['ana', 1],
        ['ben', 1],
      ],
    );
  });

  it('counts spans that are the same and spans that share half', () => {
    const { pair } = only(
      annotated([
        marked('ana', QUOTED),
        marked('ana', 'Rain fell'),
        marked('ben', 'We will rebuild'),
        marked('ben', 'Rain fell'),
        marked('ben', 'Floods'),
      ]),
    );
    deepEqual(pair.exact, { matched: 1, f1: { value: 2 / 5, n: 5 } });
    deepEqual(pair.overlapping, { matched: 2, f1: { value: 4 / 5, n: 5 } });
  });

  it('counts only texts that both worked on', () => {
    const both = annotated([marked('ana', QUOTED), marked('ben', QUOTED)]);
    const alone = { ...annotated([marked('ana', 'Rain')]), name: 'b.txt' };
    const report = agreement([both, alone]);
    equal(report.texts, 1);
    equal(report.categories[0]!.pairs[0]!.exact.f1.value, 1);
    const finished = agreement([both, { ...alone, annotators: ['ana', 'ben'] }]);
    equal(finished.texts, 2);
    equal(finished.categories[0]!.pairs[0]!.exact.f1.value, 2 / 3);
  });

  it('compares decisions on what both decided on', () => {
    const claims = ['Rain', 'Monday', 'Floods', 'reporters', 'Mayor'];
    const decided = (by: string, verdicts: string) =>
      Array.from(verdicts).flatMap((verdict, at) => {
        if (verdict === 'c') return [marked(by, claims[at]!, CLAIM, 'confirmed')];
        return verdict === 'r' ? [marked(by, [words(claims[at]!, 'found')], CLAIM, 'rejected')] : [];
      });
    const { pair, decisions } = only(annotated([...decided('ana', 'ccrrc'), ...decided('ben', 'ccrc.')]));
    // Four items of both: they agree on 3; by chance on 1/2 · 3/4 + 1/2 · 1/4 = 1/2. κ = (3/4 − 1/2) / (1 − 1/2).
    deepEqual(pair.decisions, { value: 0.5, n: 4 });
    // 8 values, 5 c and 3 r; of the 8 paired ones 2 differ: α = 1 − 7 · 2 / (64 − 25 − 9).
    equal(printed(decisions), (1 - 14 / 30).toFixed(3));
    equal(decisions.n, 8);
  });

  it('takes a correction of the kind for a decision on what was found', () => {
    const corrected = [words('Rain fell'), words('Rain fell on Monday', 'found')];
    const { categories } = agreement([
      annotated([
        marked('ana', corrected, QUOTATION, 'corrected'),
        marked('ben', [words('Rain fell on Monday', 'found')], CLAIM, 'rejected'),
      ]),
    ]);
    deepEqual(
      categories.map(({ kind, decisions }) => [kind, decisions.n]),
      [
        ['quotation', 0],
        ['claim', 2],
      ],
    );
  });

  it('compares what people say of the words that they agree on', () => {
    const said = (name: string) => ({ ...QUOTATION, speakers: [{ name, kind: 'person' as const }] });
    const { pair, details } = only(
      annotated([
        marked('ana', QUOTED, said('Ruiz')),
        marked('ben', QUOTED, said('Ruiz')),
        marked('ana', 'Rain fell', said('Ruiz')),
        marked('ben', 'Rain fell', said('Lee')),
      ]),
    );
    deepEqual(pair.details.speakers, { value: 0, n: 2 });
    deepEqual(pair.details.form, { why: 'one-category', n: 2 });
    equal(details.speakers!.n, 4);
  });

  it('keeps kinds and tags apart, in a fixed order', () => {
    const tag = (name: string) => ({ kind: 'tag' as const, tag: name });
    const { categories } = agreement([
      annotated([
        marked('ana', 'Rain', tag('weather')),
        marked('ben', 'Rain', tag('climate')),
        marked('ben', 'Floods cost 3 million', CLAIM),
        marked('ana', QUOTED),
      ]),
    ]);
    deepEqual(
      categories.map(({ kind, tag: name }) => [kind, name]),
      [
        ['quotation', undefined],
        ['claim', undefined],
        ['tag', 'climate'],
        ['tag', 'weather'],
      ],
    );
    equal(categories[0]!.pairs[0]!.exact.f1.value, 0);
  });

  it('says how many stacked stretches the unitizing measures leave out', () => {
    const { stacked, pair } = only(
      annotated([
        marked('ana', 'Mayor Ana Ruiz'),
        marked('ana', 'Ana'),
        marked('ben', 'Mayor Ana Ruiz'),
        marked('ben', 'Ana'),
      ]),
    );
    equal(stacked, 2);
    equal(pair.exact.f1.value, 1);
  });

  it('says what is not defined, and never NaN', () => {
    deepEqual(agreement([]), { annotators: [], texts: 0, categories: [] });
    deepEqual(agreement([annotated([marked('ana', QUOTED)])]), { annotators: ['ana'], texts: 0, categories: [] });
    const { pair, decisions, unitizing } = only(
      annotated([marked('ana', QUOTED, QUOTATION, 'rejected')], ['ana', 'ben']),
    );
    for (const coefficient of [
      pair.exact.f1,
      pair.overlapping.f1,
      pair.unitizing,
      unitizing.boundaries,
      unitizing.labelled,
    ])
      deepEqual(coefficient, { why: 'nothing-marked', n: 0 });
    for (const coefficient of [pair.decisions, decisions]) deepEqual(coefficient, { why: 'nothing-to-compare', n: 0 });
    equal(pair.characters.value, undefined);
    const nothing = agreement([{ name: 'empty.txt', length: 0, marks: [], annotators: ['ana', 'ben'] }]);
    deepEqual(nothing.categories, []);
    ok(!JSON.stringify([pair, decisions, unitizing]).includes('null'), 'NaN is written as null');
  });

  it('compares many people, pair by pair', () => {
    const { categories, annotators } = agreement([
      annotated([marked('eve', QUOTED), marked('ana', QUOTED), marked('ben', 'Rain')]),
    ]);
    deepEqual(annotators, ['ana', 'ben', 'eve']);
    deepEqual(
      categories[0]!.pairs.map(({ annotators: pair, exact }) => [...pair, exact.f1.value]),
      [
        ['ana', 'ben', 0],
        ['ana', 'eve', 1],
        ['ben', 'eve', 0],
      ],
    );
  });

  for (const [shape, place] of Object.entries({
    'one behind the other': (at: number) => [at * 50, at * 50 + 30] as const,
    'nested deeply': (at: number, count: number) => [at, 3 * count - at] as const,
    'all on the same words': () => [10, 30] as const,
    'in a tag over the whole text': (at: number, count: number) =>
      at === 0 ? ([0, count * 50] as const) : ([at * 50, at * 50 + 30] as const),
  })) {
    it(`takes time that grows with the marks, ${shape}`, () => {
      const small = stretched(2_500, place);
      const large = stretched(10_000, place);
      let growth = Infinity;
      for (let look = 0; look < 4 && growth >= 8; look++) growth = Math.min(growth, timeOf(large) / timeOf(small));
      ok(growth < 8, `four times the marks took ${growth.toFixed(1)} times as long`);
    });
  }
});

/** A text with so many marks by five people, whose borders differ by a little. */
function stretched(count: number, place: (at: number, count: number) => readonly [number, number]): AnnotatedText {
  const people = ['ana', 'ben', 'cem', 'dan', 'eve'];
  const marks = Array.from({ length: count }, (_, at): TextMark => {
    const [start, end] = place(Math.floor(at / people.length), count / people.length);
    const by = at % people.length;
    const part = {
      role: 'content' as const,
      start: start + (at % 3 === 0 ? 1 : 0),
      end: end + (at % 7 === 0 ? by : 0),
    };
    return { id: `m${at}`, creator: { name: people[by]! }, statement: QUOTATION, verdict: 'added', parts: [part] };
  });
  return { name: 'long.txt', length: count * 60 + 100, marks };
}

/** In milliseconds that the processor worked on it. */
function timeOf(text: AnnotatedText): number {
  const before = process.cpuUsage();
  agreement([text]);
  disagreements([text]);
  return Math.max(5, process.cpuUsage(before).user / 1000);
}
