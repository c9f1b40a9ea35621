import { deepEqual, equal } from 'node:assert/strict';
import type { Annotation, NoteStatement } from '../../src/annotations/annotation';
import type { Deciding, Step } from '../../src/annotations/deciding';
import { answer, note, reword, settle, takeBack } from '../../src/annotations/noting';
import type { PlacedAnnotation } from '../../src/annotations/placed';
import { threadsOf, type Thread } from '../../src/annotations/threads';
import { annotate, part, STORY } from './record/annotations';

interface Given extends Partial<NoteStatement> {
  readonly by?: string;
  /** Minute of its hour. */
  readonly at?: number;
  readonly words?: string;
  readonly isLost?: boolean;
}

function noted(id: string, { by = 'Ana', at = 0, words = 'said', isLost = false, ...statement }: Given = {}) {
  const selected = part(words);
  const { start, end } = selected.selector;
  const annotation = annotate({ kind: 'note', text: id, settled: false, ...statement }, [selected], {
    id,
    creator: { name: by },
    created: time(at),
  });
  return placed(annotation, isLost ? undefined : { start, end });
}

function placed(annotation: Annotation, span: { start: number; end: number } | undefined): PlacedAnnotation {
  return { annotation, state: span ? 'exact' : 'lost', parts: span ? [{ role: 'content', ...span }] : [] };
}

function time(minute: number): string {
  return `2026-01-02T03:${String(minute).padStart(2, '0')}:00.000Z`;
}

function ids(threads: readonly Thread[]): string[][] {
  return threads.map(({ notes }) => notes.map(({ annotation }) => annotation.id));
}

describe('threads of notes', () => {
  it('puts answers behind the note they answer, by when they were made', () => {
    const threads = threadsOf([
      noted('late', { answers: 'root', at: 9, by: 'Ben' }),
      noted('root', { at: 5 }),
      noted('early', { answers: 'root', at: 2, by: 'Cleo' }),
      noted('of an answer', { answers: 'late', at: 11 }),
      noted('other', { words: 'Monday' }),
    ]);
    deepEqual(ids(threads), [['root', 'early', 'late', 'of an answer'], ['other']]);
    deepEqual(
      threads.map(({ id }) => id),
      ['root', 'other'],
    );
  });

  it('leaves out what is no note', () => {
    deepEqual(threadsOf([placed(annotate({ kind: 'cue' }, [part('said')]), { start: 1, end: 5 })]), []);
  });

  it('believes whoever said last whether it is settled, and says who changed that', () => {
    const all = [
      noted('root'),
      noted('settles', { answers: 'root', settled: true, at: 1, by: 'Ben', text: '' }),
      noted('agrees', { answers: 'root', settled: true, at: 2 }),
      noted('reopens', { answers: 'root', settled: false, at: 3, by: 'Cleo' }),
    ];
    const states = all.map((_, last) => threadsOf(all.slice(0, last + 1))[0]!.isSettled);
    deepEqual(states, [false, true, true, false]);
    const [thread] = threadsOf(all);
    deepEqual(
      thread!.notes.map(({ change }) => change),
      [undefined, 'settled', undefined, 'reopened'],
    );
  });

  it('keeps answers to a note that is not there together, under its id', () => {
    const [thread, ...others] = threadsOf([
      noted('b', { answers: 'gone', at: 2 }),
      noted('a', { answers: 'gone', at: 1, by: 'Ben', settled: true }),
    ]);
    equal(thread!.id, 'gone');
    deepEqual(ids([thread!, ...others]), [['a', 'b']]);
    equal(thread!.about.annotation.id, 'a');
    equal(thread!.isSettled, false);
  });

  it('keeps notes whose words are lost, before all others', () => {
    const threads = threadsOf([noted('here'), noted('lost', { words: 'Monday', isLost: true })]);
    deepEqual(ids(threads), [['lost'], ['here']]);
    equal(threads[0]!.about.state, 'lost');
  });

  it('makes one thread of notes that answer each other in a circle, wherever one enters it', () => {
    const circle = [
      noted('b', { answers: 'c', at: 1 }),
      noted('c', { answers: 'a', at: 2 }),
      noted('a', { answers: 'b', at: 3 }),
      noted('tail', { answers: 'c', at: 4 }),
      noted('self', { answers: 'self', words: 'Monday' }),
    ];
    const expected = [['a', 'b', 'c', 'tail'], ['self']];
    deepEqual(ids(threadsOf(circle)), expected);
    deepEqual(ids(threadsOf([...circle].reverse())), expected);
  });

  it('takes a long chain of answers in one walk', () => {
    const length = 20_000;
    const chain = Array.from({ length }, (_, at) => noted(`n${at}`, at === 0 ? {} : { answers: `n${at - 1}` }));
    const threads = threadsOf(chain.reverse());
    equal(threads.length, 1);
    equal(threads[0]!.notes.length, length);
  });
});

describe('noting', () => {
  const deciding = (name: string, minute = 30): Deciding => ({
    me: { name },
    text: STORY,
    version: 'abcdef0123456789',
    now: time(minute),
    newId: () => `urn:uuid:new-${minute}`,
  });
  const threadOf = (...all: readonly PlacedAnnotation[]) => threadsOf(all)[0]!;
  const after = (step: Step | undefined) => step!.after!.statement as NoteStatement;

  it('begins a thread about words', () => {
    const start = STORY.indexOf('rebuild');
    const { after: made } = note(deciding('Ana'), ' Who?\r\nWhen? \n', [{ role: 'content', start, end: start + 7 }]);
    deepEqual(made!.statement, { kind: 'note', text: 'Who?\nWhen?', settled: false });
    equal(made!.parts[0]!.selector.exact, 'rebuild');
    equal(made!.verdict, 'added');
  });

  it('answers about the same words, also while they are lost, and leaves the state as it is', () => {
    const thread = threadOf(noted('root', { settled: true, isLost: true }));
    const { after: made, before } = answer(deciding('Ben'), thread, 'Yes');
    equal(before, undefined);
    deepEqual(made!.statement, { kind: 'note', text: 'Yes', answers: 'root', settled: true });
    deepEqual(made!.parts, thread.about.annotation.parts);
    equal(made!.creator.name, 'Ben');
  });

  it('settles another person’s thread by a note of one’s own', () => {
    const thread = threadOf(noted('root', { by: 'Ben' }));
    deepEqual(after(settle(deciding('Ana'), thread, true)), { kind: 'note', text: '', answers: 'root', settled: true });
    equal(settle(deciding('Ana'), thread, false), undefined);
  });

  it('takes back one’s own settling, and answers another’s', () => {
    const settled = noted('settles', { answers: 'root', settled: true, text: '', at: 1, by: 'Ana' });
    const thread = threadOf(noted('root', { by: 'Ben' }), settled);
    deepEqual(settle(deciding('Ana'), thread, false), { before: settled.annotation });
    deepEqual(after(settle(deciding('Ben'), thread, false)), {
      kind: 'note',
      text: '',
      answers: 'root',
      settled: false,
    });
  });

  it('never takes back a note that says something', () => {
    const thread = threadOf(noted('root'), noted('done', { answers: 'root', settled: true, at: 1 }));
    equal(settle(deciding('Ana'), thread, false)!.before, undefined);
  });

  it('rewords and takes back one’s own notes only', () => {
    const { annotation } = noted('root', { settled: true });
    deepEqual(reword(deciding('Ana'), annotation, 'Other ')!.after, {
      ...annotation,
      statement: { kind: 'note', text: 'Other', settled: true },
      modified: time(30),
    });
    equal(reword(deciding('Ana'), annotation, 'root'), undefined);
    equal(reword(deciding('Ana'), annotation, ' \n'), undefined);
    equal(reword(deciding('Ben'), annotation, 'Other'), undefined);
    deepEqual(takeBack(deciding('Ana'), annotation), { before: annotation });
    equal(takeBack(deciding('Ben'), annotation), undefined);
  });
});
