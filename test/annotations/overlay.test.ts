import assert from 'node:assert/strict';
import type { Annotation, PartRole, Statement } from '../../src/annotations/annotation';
import { confirm, correct, own, reject, type Deciding } from '../../src/annotations/deciding';
import { overlay } from '../../src/annotations/overlay';
import type { PlacedAnnotation } from '../../src/annotations/placed';
import { read } from '../../src/annotations/reading';
import { progress, undecided, FIRST_FILTER, nextSubject } from '../../src/annotations/review';
import { areSameWords, WordIndex } from '../../src/annotations/sameWords';
import { subjectsAt, subjectsOf, type Subject } from '../../src/annotations/subject';
import { AnnotatedSource } from '../../src/annotations/annotatedSource';
import { textVersion } from '../../src/annotations/textVersion';
import { spanText, type Span } from '../../src/text/span';
import { analysisOf, claimOf, personOf, quotationOf, spanOf } from '../analysis/marked';

const TEXT = 'Ruiz said “one bridge is gone”. Roe denied “two”. Load more';
const at = (words: string) => spanOf(TEXT, words);
const ruiz = personOf('Ruiz', at('Ruiz'));
const first = { ...quotationOf([at('“one bridge is gone”')], ruiz), cue: at('said'), source: at('Ruiz') };
const second = quotationOf([at('“two”')]);
const claim = { ...claimOf(at('one bridge is gone')), quotation: first.id, claimants: [ruiz.id] };
const ANALYSIS = analysisOf({ quotations: [first, second], speakers: [ruiz], claims: [claim] });

const DECIDING: Deciding = {
  me: { name: 'Ana' },
  text: TEXT,
  version: textVersion(TEXT),
  now: '2026-01-02T00:00:00.000Z',
  newId: (() => {
    let made = 0;
    return () => `urn:uuid:${++made}`;
  })(),
};
const QUOTATION = { kind: 'quotation', form: 'direct', act: 'speech', speakers: [] } as const;

/** Annotations as they stand in the text. */
function placed(...annotations: readonly Annotation[]): readonly PlacedAnnotation[] {
  const source = new AnnotatedSource(TEXT);
  source.set(annotations, () => undefined);
  return source.placed();
}

const reading = (...annotations: readonly Annotation[]) =>
  read(TEXT, ANALYSIS, { thoughts: true }, { annotations: placed(...annotations), viewer: 'Ana' });
const subject = (words: string, kind: Statement['kind'] = 'quotation', of = reading()): Subject =>
  subjectsAt(of, at(words)).find(({ statement }) => statement.kind === kind)!;
const parts = (role: PartRole, ...words: readonly string[]) => words.map((one) => ({ role, ...at(one) }));
const made = (step: { readonly after?: Annotation } | undefined) => step!.after!;
const contents = (of: ReturnType<typeof reading>) =>
  of.analysis.quotations.map(({ content }) => content.map((span) => spanText(TEXT, span)).join(' … '));

describe('people’s decisions laid over an analysis', () => {
  it('confirm what was found: it stays, and says by whom', () => {
    const confirmed = made(confirm(DECIDING, subject('bridge')));
    const after = reading(confirmed);
    assert.deepEqual(contents(after), contents(reading()));
    const mark = after.marks.find(({ kind, of }) => kind === 'quotation' && 'id' in of && of.id === first.id);
    assert.equal(mark?.origin, 'confirmed');
    assert.equal(mark.decision?.by.annotation, confirmed);
    assert.deepEqual(after.analysis.quotations[0]!.speakers, [ruiz.id]);
  });

  it('reject: it goes, its claims stand by themselves', () => {
    const after = reading(made(reject(DECIDING, subject('bridge'))));
    assert.deepEqual(contents(after), ['“two”']);
    assert.equal(after.rejected.length, 1);
    assert.equal(after.analysis.claims[0]!.quotation, undefined);
  });

  it('correct borders and speaker: known again by what was found, its claims follow', () => {
    const roe = { name: 'Roe', kind: 'person' } as const;
    const step = correct(DECIDING, subject('bridge'), {
      statement: { ...QUOTATION, speakers: [roe] },
      parts: parts('content', 'bridge'),
    });
    const after = reading(made(step));
    assert.deepEqual(contents(after), ['bridge', '“two”']);
    const [quotation] = after.analysis.quotations;
    assert.equal(quotation!.id, first.id);
    assert.equal(after.speaker(quotation!.speakers[0]!)?.name, 'Roe');
    assert.deepEqual(after.analysis.claims[0]!.claimants, quotation!.speakers);
    assert.equal(after.marks.find(({ kind }) => kind === 'quotation')?.origin, 'corrected');
  });

  it('of several people: one’s own counts, the others’ are there', () => {
    const mine = made(confirm(DECIDING, subject('bridge')));
    const bens = {
      ...made(reject({ ...DECIDING, me: { name: 'Ben' } }, subject('bridge'))),
      created: '2027-01-01T00:00:00.000Z',
    };
    const after = reading(bens, mine);
    assert.equal(contents(after).length, 2);
    const { decision } = subject('bridge', 'quotation', after);
    assert.equal(decision?.by.annotation.creator.name, 'Ana');
    assert.deepEqual(
      decision.others.map(({ annotation }) => annotation.creator.name),
      ['Ben'],
    );
    assert.equal(overlay(TEXT, ANALYSIS, placed(bens, mine), 'Ben').analysis.quotations.length, 1);
  });

  it('leave out what is lost, and leave everything else as it was found', () => {
    const gone = made(reject(DECIDING, subject('bridge')));
    const elsewhere = {
      ...gone,
      parts: gone.parts.map((part) => ({
        ...part,
        selector: { ...part.selector, exact: 'no such words at all', prefix: 'nowhere', suffix: 'to be seen' },
      })),
    };
    const { version: _version, ...unversioned } = elsewhere;
    const after = reading(unversioned);
    assert.deepEqual(after.analysis.quotations, ANALYSIS.quotations);
    assert.equal(after.annotations[0]!.state, 'lost');
  });
});

describe('deciding on a subject', () => {
  it('twice says nothing new, and another way changes one’s own annotation', () => {
    const confirmed = made(confirm(DECIDING, subject('bridge')));
    const now = subject('bridge', 'quotation', reading(confirmed));
    assert.equal(confirm(DECIDING, now), undefined);
    const step = reject(DECIDING, now);
    assert.equal(step?.before, confirmed);
    assert.equal(step.after?.id, confirmed.id);
    assert.equal(step.after.verdict, 'rejected');
    assert.equal(own(DECIDING, now), confirmed);
  });

  it('takes away what one added oneself', () => {
    const added: Annotation = { ...made(confirm(DECIDING, subject('bridge'))), verdict: 'added' };
    assert.deepEqual(reject(DECIDING, subject('bridge', 'quotation', reading(added))), { before: added });
  });

  it('of another person makes an annotation of one’s own', () => {
    const bens = made(confirm({ ...DECIDING, me: { name: 'Ben' } }, subject('bridge')));
    const step = reject(DECIDING, subject('bridge', 'quotation', reading(bens)));
    assert.equal(step?.before, undefined);
    assert.equal(step?.after?.creator.name, 'Ana');
  });

  it('to say what became of a claim confirms it', () => {
    const found = subject('bridge', 'claim');
    assert.ok(found.statement.kind === 'claim');
    const step = correct(DECIDING, found, { statement: { ...found.statement, status: 'refuted', evidence: 'p. 3' } });
    assert.equal(step?.after?.verdict, 'confirmed');
  });

  it('does nothing where nothing is corrected', () => {
    const found = subject('bridge');
    assert.equal(correct(DECIDING, found, { statement: found.statement, parts: found.parts }), undefined);
  });
});

describe('a review', () => {
  it('is about what passes the filter and has no decision of this person', () => {
    const all = subjectsOf(reading());
    const kinds = undecided(all, FIRST_FILTER, 'Ana').map(({ statement }) => statement.kind);
    assert.deepEqual(kinds, ['quotation', 'claim', 'quotation']);
    const ofRuiz = undecided(all, { ...FIRST_FILTER, speaker: 'Ruiz' }, 'Ana');
    assert.equal(ofRuiz.length, 2);
    const after = subjectsOf(reading(made(confirm(DECIDING, subject('bridge')))));
    assert.deepEqual(progress(after, FIRST_FILTER, 'Ana'), { decided: 1, all: 3 });
    assert.deepEqual(progress(after, FIRST_FILTER, 'Ben'), { decided: 0, all: 3 });
  });

  it('goes on behind the cursor, around the end, and on from the current one', () => {
    const all = undecided(subjectsOf(reading()), FIRST_FILTER, 'Ana');
    assert.equal(nextSubject(all, 0, 'next'), all[0]);
    assert.equal(nextSubject(all, 0, 'next', all[0]!.key), all[1]);
    assert.equal(nextSubject(all, 0, 'previous', all[0]!.key), all[2]);
    assert.equal(nextSubject(all, TEXT.length, 'next'), all[0]);
    assert.equal(nextSubject([], 0, 'next'), undefined);
  });
});

describe('the same words', () => {
  const spans = (...all: readonly (readonly [number, number])[]): Span[] => all.map(([start, end]) => ({ start, end }));

  it('share at least half of all', () => {
    assert.ok(areSameWords(spans([0, 10]), spans([0, 5])));
    assert.ok(!areSameWords(spans([0, 10]), spans([6, 16])));
    assert.ok(areSameWords(spans([0, 4], [8, 12]), spans([0, 4], [8, 10])));
    assert.ok(!areSameWords([], []));
  });

  it('are found among many, the likest first', () => {
    const items = [spans([0, 10]), spans([2, 10]), spans([20, 30]), spans([0, 100])];
    const index = new WordIndex(items, (item) => item);
    assert.deepEqual(index.alike(spans([1, 10])), [items[0], items[1]]);
    assert.deepEqual(index.alike(spans([40, 50])), []);
  });
});
