import { deepEqual, equal } from 'node:assert/strict';
import type { Annotation, RelationKind, RelationStatement } from '../../src/annotations/annotation';
import type { Deciding } from '../../src/annotations/deciding';
import { placeInOriginal } from '../../src/annotations/placeAnnotations';
import { read } from '../../src/annotations/reading';
import { readRecordFile, writeRecordFile } from '../../src/annotations/record/recordFile';
import { passage, relate, relationsIn, relationsOf } from '../../src/annotations/relating';
import { textVersion } from '../../src/annotations/textVersion';
import { withLineFeeds } from '../../src/text/lineFeeds';
import { spanText } from '../../src/text/span';
import { analysisOf, claimOf, spanOf } from '../analysis/marked';

const TEXT = 'The ferry sank in 1990.\n\nIt had cost 40 million.\n\nThe ship went down in 1990.\n';
const SANK = 'The ferry sank in 1990';
const DOWN = 'The ship went down in 1990';
const DECIDING: Deciding = {
  me: { name: 'Ana' },
  text: TEXT,
  version: textVersion(TEXT),
  now: '2026-01-02T00:00:00.000Z',
  newId: () => 'urn:uuid:1',
};

const related = (relation: RelationKind = 'supports'): Annotation =>
  relate(DECIDING, [spanOf(TEXT, SANK)], relation, passage('a.txt', TEXT, [spanOf(TEXT, DOWN)]))!.after!;
const reading = (text: string, annotations: readonly Annotation[], words: readonly string[] = [SANK, DOWN]) => {
  const claims = words.filter((one) => text.includes(one)).map((one) => claimOf(spanOf(text, one)));
  const placed = placeInOriginal(annotations, text, () => TEXT);
  return read(text, analysisOf({ claims }), { thoughts: true }, { annotations: placed, viewer: 'Ana' });
};
const seenFrom = (text: string, words: string, annotations: readonly Annotation[] = [related()]) =>
  relationsOf(relationsIn(reading(text, annotations), 'a.txt'), [spanOf(text, words)]).map(
    ({ isFrom, other }) => [isFrom, other.state, other.spans.map((span) => spanText(text, span)).join()] as const,
  );

describe('relations between marks', () => {
  it('are seen from both marks', () => {
    deepEqual(seenFrom(TEXT, SANK), [[true, 'here', DOWN]]);
    deepEqual(seenFrom(TEXT, DOWN), [[false, 'here', SANK]]);
    deepEqual(seenFrom(TEXT, 'It had cost 40 million'), []);
  });

  it('move with the text, whatever its line breaks', () => {
    const moved = `A line on top.\r\n\r\n${TEXT.replaceAll('\n', '\r\n')}`;
    deepEqual(seenFrom(moved, SANK), [[true, 'here', DOWN]]);
    deepEqual(seenFrom(moved, DOWN), [[false, 'here', SANK]]);
  });

  it('say where the other mark is lost or rejected', () => {
    const without = TEXT.replace(DOWN, 'Nobody was on board, as it turned out');
    deepEqual(seenFrom(without, SANK), [[true, 'lost', '']]);
    const rejection: Annotation = {
      ...related(),
      id: 'urn:uuid:2',
      verdict: 'rejected',
      statement: { kind: 'claim', form: 'asserted', claimants: [], status: 'unchecked' },
      parts: passage('a.txt', TEXT, [spanOf(TEXT, DOWN)]).parts,
    };
    deepEqual(seenFrom(TEXT, SANK, [related(), rejection]), [[true, 'rejected', DOWN]]);
  });

  it('of another source are seen where they lead to, and the other way round', () => {
    const elsewhere = [{ annotation: related(), source: 'b.txt' }];
    const [relation] = relationsIn(reading(TEXT, []), 'a.txt', elsewhere);
    equal(relation!.from.state, 'elsewhere');
    equal(relation!.from.source, 'b.txt');
    deepEqual(
      relation!.to.spans.map((span) => spanText(TEXT, span)),
      [DOWN],
    );
    const leading = relationsIn(reading(TEXT, [related()]), 'c.txt')[0]!;
    deepEqual([leading.from.state, leading.to.state], ['here', 'elsewhere']);
    deepEqual(relationsIn(reading(TEXT, []), 'c.txt', elsewhere), []);
  });

  it('are changed, not doubled, by whoever made them', () => {
    const known = related();
    const to = (known.statement as RelationStatement).to;
    equal(relate(DECIDING, [spanOf(TEXT, SANK)], 'supports', to, known), undefined);
    const step = relate({ ...DECIDING, now: '2026-01-03T00:00:00.000Z' }, [], 'contradicts', to, known)!;
    equal(step.before, known);
    equal(step.after!.id, known.id);
    equal((step.after!.statement as RelationStatement).relation, 'contradicts');
  });

  it('come back from a file as they were', () => {
    const all = (['supports', 'contradicts', 'same-as'] as const).map((kind, index) => ({
      ...related(kind),
      id: `urn:uuid:0b9e9c50-0000-4000-8000-00000000000${index}`,
    }));
    const file = { annotations: all, foreign: {}, unusable: [], problems: [], isDamaged: false };
    deepEqual(readRecordFile(writeRecordFile('a.txt', file)).annotations, all);
  });

  it('cost nothing where there are none', () => {
    deepEqual(relationsIn(reading(withLineFeeds(TEXT).text, []), 'a.txt'), []);
  });
});
