import { deepEqual, equal } from 'node:assert/strict';
import type { Annotation } from '../../src/annotations/annotation';
import { overlay } from '../../src/annotations/overlay';
import { placeInOriginal } from '../../src/annotations/placeAnnotations';
import { describe as selectorOf } from '../../src/annotations/selector';
import { textVersion } from '../../src/annotations/textVersion';
import { withLineFeeds } from '../../src/text/lineFeeds';
import { spanText } from '../../src/text/span';
import { analysisOf, claimOf, spanOf } from '../analysis/marked';

const TEXT = 'The ferry sank in 1990.\r\n\r\nIt had cost 40 million.\r\n';
const PLAIN = withLineFeeds(TEXT).text;
const ANALYSIS = analysisOf({
  claims: [claimOf(spanOf(TEXT, 'The ferry sank in 1990')), claimOf(spanOf(TEXT, 'It had cost 40 million'))],
});

/** Somebody’s word on a claim, as a file of annotations has it. */
function said(words: string, verdict: Annotation['verdict'], creator = 'Ana', of = PLAIN): Annotation {
  return {
    id: `urn:uuid:${creator} ${words}`,
    creator: { name: creator },
    created: '2026-01-02T00:00:00.000Z',
    verdict,
    statement: { kind: 'claim', form: 'asserted', claimants: [], status: 'unchecked' },
    parts: [{ role: 'content', selector: selectorOf(of, spanOf(of, words)) }],
    version: textVersion(of),
  };
}

const claims = (text: string, annotations: readonly Annotation[], viewer = 'Ana') =>
  overlay(text, ANALYSIS, placeInOriginal(annotations, text), viewer).analysis.claims.map(({ span }) =>
    spanText(text, span),
  );

describe('annotations of a text that nobody has open', () => {
  it('are placed in the text as it stands, whatever its line breaks', () => {
    const [placed] = placeInOriginal([said('It had cost 40 million', 'confirmed')], TEXT);
    equal(placed!.state, 'exact');
    deepEqual(
      placed!.parts.map((part) => spanText(TEXT, part)),
      ['It had cost 40 million'],
    );
  });

  it('decide what is listed of it', () => {
    deepEqual(claims(TEXT, []), ['The ferry sank in 1990', 'It had cost 40 million']);
    deepEqual(claims(TEXT, [said('It had cost 40 million', 'rejected')]), ['The ferry sank in 1990']);
    deepEqual(claims(TEXT, [said('had cost', 'added')]), [
      'The ferry sank in 1990',
      'It had cost 40 million',
      'had cost',
    ]);
  });

  it('count by whose they are: the viewer’s own before others’', () => {
    const both = [
      said('It had cost 40 million', 'rejected', 'Ana'),
      said('It had cost 40 million', 'confirmed', 'Ben'),
    ];
    equal(claims(TEXT, both, 'Ana').length, 1);
    equal(claims(TEXT, both, 'Ben').length, 2);
  });

  it('are found where the text was another when they were made', () => {
    const before = `A line on top.\n\n${PLAIN}`;
    const [placed] = placeInOriginal([said('It had cost 40 million', 'rejected', 'Ana', before)], TEXT, () => before);
    equal(placed!.state, 'moved');
    equal(spanText(TEXT, placed!.parts[0]!), 'It had cost 40 million');
  });
});
