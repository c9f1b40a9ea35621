import { deepEqual, equal } from 'node:assert/strict';
import { adjudicate, ownAbout } from '../../../src/annotations/agreement/adjudicate';
import { disagreements, type Disagreement } from '../../../src/annotations/agreement/disagreements';
import type { Annotation } from '../../../src/annotations/annotation';
import { add, type Deciding, type Step } from '../../../src/annotations/deciding';
import type { PlacedAnnotation } from '../../../src/annotations/placed';
import type { TextMark } from '../../../src/annotations/textMark';
import { textVersion } from '../../../src/annotations/textVersion';
import { annotated, CLAIM, marked, QUOTATION, TEXT, words } from './marks';

const QUOTED = 'We will rebuild,';
const by = (name: string) => ({ ...QUOTATION, speakers: [{ name, kind: 'person' as const }] });
let made = 0;
const deciding: Deciding = {
  me: { name: 'judge' },
  text: TEXT,
  version: textVersion(TEXT),
  now: '2026-03-01T10:00:00.000Z',
  newId: () => `urn:uuid:0b9e9c50-0000-4000-8000-${String(++made).padStart(12, '0')}`,
};

const between = (...marks: TextMark[]) => disagreements([annotated(marks, ['ana', 'ben'])])[0]!;
const markOf = ({ marks }: Disagreement, name: string) => marks.find(({ annotator }) => annotator === name)!.mark!;
const placed = ({ after: annotation }: Step): PlacedAnnotation => ({
  annotation: annotation!,
  state: 'exact',
  parts: annotation!.parts.map(({ role, selector: { start, end } }) => ({ role, start, end })),
});
/** `verdict: role words; …` */
const told = ({ verdict, parts }: Annotation) =>
  `${verdict}: ${parts.map(({ role, selector }) => `${role} ${selector.exact}`).join('; ')}`;

describe('adjudicating', () => {
  it('makes what somebody says one’s own', () => {
    const one = between(
      marked('ana', [words(QUOTED), words('she', 'source')], by('Ruiz'), 'confirmed'),
      marked('ben', 'We will rebuild', by('Ruiz'), 'confirmed'),
    );
    const [step, ...rest] = adjudicate(deciding, one, markOf(one, 'ana'), []);
    deepEqual([rest, step!.before], [[], undefined]);
    equal(told(step!.after!), 'confirmed: content We will rebuild,; source she');
    deepEqual(step!.after!.statement, by('Ruiz'));
    equal(step!.after!.creator.name, 'judge');
  });

  it('keeps by what it was found where that was corrected', () => {
    const one = between(
      marked('ana', [words(QUOTED), words('We will', 'found')], QUOTATION, 'corrected'),
      marked('ben', 'We will', QUOTATION, 'confirmed'),
    );
    const [step] = adjudicate(deciding, one, markOf(one, 'ana'), []);
    equal(told(step!.after!), 'corrected: content We will rebuild,; found We will');
  });

  it('changes what one said oneself instead of saying it twice', () => {
    const mine = placed(add(deciding, by('Mayor'), [words(QUOTED)]));
    const one = between(marked('ana', QUOTED, by('Ruiz')));
    deepEqual(ownAbout(one, 'judge', [mine]), [mine]);
    const [step] = adjudicate(deciding, one, markOf(one, 'ana'), [mine]);
    equal(step!.before, mine.annotation);
    deepEqual([step!.after!.id, step!.after!.verdict], [mine.annotation.id, 'added']);
    deepEqual(step!.after!.statement, by('Ruiz'));
    const again = placed({ after: step!.after! });
    deepEqual(adjudicate(deciding, one, markOf(one, 'ana'), [again]), []);
  });

  it('does nothing where one’s own version is right', () => {
    const mine = placed(add({ ...deciding, me: { name: 'ana' } }, QUOTATION, [words(QUOTED)]));
    const { id, statement, verdict, creator } = mine.annotation;
    const one = between({ id, statement, verdict, creator, parts: mine.parts });
    deepEqual(adjudicate(deciding, one, markOf(one, 'ana'), [mine]), []);
  });

  it('says that it is none: of each kind that somebody marked, once', () => {
    const one = between(marked('ana', QUOTED), marked('ben', QUOTED, CLAIM));
    deepEqual(one.natures, ['kind']);
    const steps = adjudicate(deciding, one, undefined, []);
    deepEqual(
      steps.map(({ after }) => [after!.statement.kind, told(after!)]),
      [
        ['quotation', 'rejected: content We will rebuild,'],
        ['claim', 'rejected: content We will rebuild,'],
      ],
    );
    deepEqual(adjudicate(deciding, one, undefined, steps.map(placed)), []);
  });

  it('takes away what one had added, and rejects what one had confirmed', () => {
    const one = between(marked('ana', QUOTED));
    const added = placed(add(deciding, QUOTATION, [words(QUOTED)]));
    deepEqual(adjudicate(deciding, one, undefined, [added]), [{ before: added.annotation }]);
    const confirmed = { ...added, annotation: { ...added.annotation, verdict: 'confirmed' as const } };
    const [step] = adjudicate(deciding, one, undefined, [confirmed]);
    equal(step!.after!.verdict, 'rejected');
  });

  it('knows one’s own annotations by their words and kind', () => {
    const one = between(marked('ana', QUOTED));
    const elsewhere = placed(add(deciding, QUOTATION, [words('Rain fell')]));
    const claim = placed(add(deciding, CLAIM, [words(QUOTED)]));
    const bens = placed(add({ ...deciding, me: { name: 'ben' } }, QUOTATION, [words(QUOTED)]));
    deepEqual(ownAbout(one, 'judge', [elsewhere, claim, bens, { ...bens, parts: [] }]), []);
  });
});
