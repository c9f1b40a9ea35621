import { deepEqual } from 'node:assert/strict';
import type { Annotation } from '../../src/annotations/annotation';
import type { PlacedAnnotation } from '../../src/annotations/placed';
import type { TextMark } from '../../src/annotations/textMark';
import { marksWithin, textMarks } from '../../src/annotations/textMarks';

const cue = { kind: 'cue' } as const;
const tag = { kind: 'tag', tag: 'odd' } as const;
const part = (start: number, end: number, role: 'content' | 'found' = 'content') => ({ role, start, end });
const found = (id: string, start: number, end: number): TextMark => ({
  id,
  statement: cue,
  verdict: 'found',
  parts: [part(start, end)],
});
const placed = (
  id: string,
  more: Pick<Annotation, 'verdict' | 'statement'>,
  ...parts: PlacedAnnotation['parts']
): PlacedAnnotation => ({
  annotation: { id, creator: { name: 'Bo' }, created: '2026-01-02T03:04:05Z', parts: [], ...more },
  state: parts.length > 0 ? 'exact' : 'lost',
  parts,
});
const ids = (marks: readonly TextMark[]) => marks.map(({ id }) => id);

describe('the marks of a text', () => {
  it('are those of people, and of what was found those that nobody has decided on, in the order of the text', () => {
    const marks = textMarks(
      [found('a', 0, 4), found('b', 10, 14), found('c', 20, 24)],
      [
        placed('no', { verdict: 'rejected', statement: cue }, part(0, 4)),
        placed('longer', { verdict: 'corrected', statement: cue }, part(10, 18), part(10, 14, 'found')),
        placed('other kind', { verdict: 'added', statement: tag }, part(20, 24)),
      ],
    );
    deepEqual(ids(marks), ['no', 'longer', 'c', 'other kind']);
    deepEqual(marks[0]!.creator, { name: 'Bo' });
  });

  it('are none of annotations that are lost', () =>
    deepEqual(ids(textMarks([found('a', 0, 4)], [placed('lost', { verdict: 'rejected', statement: cue })])), ['a']));
});

describe('marks within a stretch', () => {
  it('are those that lie in it whole; the text stays as it is', () => {
    const mark = (id: string, start: number, end: number): TextMark => ({
      id,
      statement: { kind: 'cue' },
      verdict: 'added',
      parts: [{ role: 'content', start, end }],
    });
    const marked = {
      name: 'a.txt',
      text: 'Rain fell on Monday.',
      marks: [mark('a', 0, 4), mark('b', 5, 9), mark('c', 8, 12)],
    };
    const within = marksWithin(marked, { start: 5, end: 10 });
    deepEqual([within.text, within.marks.map(({ id }) => id)], [marked.text, ['b']]);
  });
});
