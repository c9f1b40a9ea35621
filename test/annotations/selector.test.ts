import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { CONTEXT, describe as describeWords, standsAt } from '../../src/annotations/selector';
import { spanOf } from '../analysis/marked';

const text = `${'Before. '.repeat(6)}“We will rebuild.” ${'Behind. '.repeat(6)}`;

describe('a selector', () => {
  it('holds the words, where they stand and what stands around them', () => {
    const words = spanOf(text, '“We will rebuild.”');
    deepEqual(describeWords(text, words), {
      ...words,
      exact: '“We will rebuild.”',
      prefix: 'Before. '.repeat(4),
      suffix: ` ${'Behind. '.repeat(4).slice(0, -1)}`,
    });
  });

  it('holds what there is at the edges of a text', () => {
    deepEqual(describeWords('Yes.', { start: 0, end: 4 }), { start: 0, end: 4, exact: 'Yes.', prefix: '', suffix: '' });
  });

  it('cuts no character in two', () => {
    const { prefix, suffix } = describeWords(`😀${'a'.repeat(31)}x${'a'.repeat(31)}😀`, { start: 33, end: 34 });
    deepEqual([prefix, suffix], ['a'.repeat(31), 'a'.repeat(31)]);
  });

  it('stands where its words stand', () => {
    const selector = describeWords(text, spanOf(text, 'rebuild'));
    equal(standsAt(text, selector), true);
    equal(standsAt(`x${text}`, selector), false);
    equal(standsAt(text.replace('rebuild', 'rebuilt'), selector), false);
    equal(standsAt(text, { ...selector, end: selector.end + 1 }), false);
  });

  it('is true of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(120), fc.nat(120), (any, a, b) => {
        const span = { start: Math.min(a, b, any.length), end: Math.min(Math.max(a, b), any.length) };
        const { prefix, exact, suffix, start, end } = describeWords(any, span);
        equal(any.slice(start - prefix.length, end + suffix.length), prefix + exact + suffix);
        equal(prefix.length <= CONTEXT && suffix.length <= CONTEXT, true);
        equal(standsAt(any, { prefix, exact, suffix, start, end }), true);
      }),
    );
  });
});
