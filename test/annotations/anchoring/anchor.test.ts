import { deepEqual, equal } from 'node:assert/strict';
import { anchor, type Anchorable, type Anchored } from '../../../src/annotations/anchoring/anchor';
import type { PartRole } from '../../../src/annotations/annotation';
import { describe as describeWords } from '../../../src/annotations/selector';
import { textVersion } from '../../../src/annotations/textVersion';
import { spanOf } from '../../analysis/marked';

const STORY = [
  'Ferry fares to rise',
  'Mayor Ana Ruiz said on Monday that fares would rise in spring. “Nobody likes it,” she added.',
  'The harbour board disagreed. “We were not asked,” its chair wrote. “We will be heard.”',
  'Nobody expects a vote before June.',
].join('\n\n');

/** An annotation of a text: words of it by their roles. */
function annotationOf(text: string, parts: readonly (readonly [PartRole, string])[]): Anchorable {
  return {
    version: textVersion(text),
    parts: parts.map(([role, words]) => ({ role, selector: describeWords(text, spanOf(text, words)) })),
  };
}

/** Words found in a text, each with how; `lost` for those that were not. */
function found(annotation: Anchorable, current: string, former?: string): string[] {
  const [{ parts }] = anchor([annotation], current, () => former) as [Anchored];
  return parts.map(({ state, span }) => (span ? `${state}: ${current.slice(span.start, span.end)}` : state));
}

const QUOTATION = annotationOf(STORY, [
  ['content', '“We were not asked,”'],
  ['content', '“We will be heard.”'],
  ['cue', 'wrote'],
  ['source', 'its chair'],
]);

describe('anchoring', () => {
  for (const [name, former] of [
    ['with the former text', STORY],
    ['without it', undefined],
  ] as const)
    describe(name, () => {
      it('finds words where they stood', () =>
        deepEqual(found(QUOTATION, STORY, former), [
          ...['exact: “We were not asked,”', 'exact: “We will be heard.”', 'exact: wrote', 'exact: its chair'],
        ]));

      it('finds words that moved', () =>
        deepEqual(found(QUOTATION, `Updated at noon.\n\n${STORY}`, former), [
          ...['moved: “We were not asked,”', 'moved: “We will be heard.”', 'moved: wrote', 'moved: its chair'],
        ]));

      it('keeps a quotation whose cue is gone', () => {
        const text = STORY.replace('its chair wrote', 'according to a letter');
        deepEqual(found(QUOTATION, text, former), [
          ...['exact: “We were not asked,”', 'moved: “We will be heard.”', 'lost', 'lost'],
        ]);
        equal(anchor([QUOTATION], text, () => former)[0]!.state, 'changed');
      });

      it('loses what was removed', () => {
        const text = STORY.replace(/The harbour.*\n\n/, '');
        deepEqual(found(QUOTATION, text, former), ['lost', 'lost', 'lost', 'lost']);
        equal(anchor([QUOTATION], text, () => former)[0]!.state, 'lost');
      });

      it('says that words changed, and where they are', () => {
        const text = STORY.replace('Nobody expects a vote', 'Nobody awaits a vote');
        const annotation = annotationOf(STORY, [['content', 'Nobody expects a vote before June.']]);
        deepEqual(found(annotation, text, former), ['changed: Nobody awaits a vote before June.']);
      });

      it('takes the same words in another typography for the same words', () => {
        const annotation = annotationOf(STORY, [
          ['content', '“We were not asked,” its chair wrote. “We will be heard.”'],
        ]);
        for (const [marks, words] of [
          [['"', '"'], '"We were not asked," its chair wrote. "We will be heard."'],
          [["''", "''"], "''We were not asked,'' its chair wrote. ''We will be heard.''"],
          [['``', "''"], "``We were not asked,'' its chair wrote. ``We will be heard.''"],
          [['«\u00A0', '\u202F»'], '«\u00A0We were not asked,\u202F» its chair wrote. «\u00A0We will be heard.\u202F»'],
          [['‘', '’'], '‘We were not asked,’ its chair wrote. ‘We will be heard.’'],
        ] as const) {
          const text = `Noon.\n\n${STORY}`.replaceAll('“', marks[0]).replaceAll('”', marks[1]);
          deepEqual(found(annotation, text, former), [`moved: ${words}`]);
        }
      });

      it('tells words that stand twice by what stands around them', () => {
        const twice =
          'Roe was asked first. He said no. Doe was asked later. He said no. The chair was not asked at all.';
        const second = { start: twice.lastIndexOf('He said no.'), end: twice.lastIndexOf('He said no.') + 11 };
        const annotation = {
          version: 'v',
          parts: [{ role: 'content' as const, selector: describeWords(twice, second) }],
        };
        const text = `Long before, nobody knew anything about it. ${twice}`;
        const [{ parts }] = anchor([annotation], text, () => (former === undefined ? undefined : twice)) as [Anchored];
        equal(parts[0]!.span?.start, text.lastIndexOf('He said no.'));
      });

      it('gives no removed words the place of the same words elsewhere', () => {
        const text = 'Roe, of the board, was asked first. He said no.\n\nDoe came later to the harbour. He said no.';
        const annotations = [text.indexOf('He said no.'), text.lastIndexOf('He said no.')].map((start) => ({
          version: 'v',
          parts: [{ role: 'content' as const, selector: describeWords(text, { start, end: start + 11 }) }],
        }));
        const current = text.replace(/^.*\n\n/, '');
        const states = anchor(annotations, current, () => (former === undefined ? undefined : text)).map(
          ({ state }) => state,
        );
        deepEqual(states, ['lost', 'moved']);
      });
    });

  it('finds what a selector without context says where it stands, or stands only once', () => {
    const parts = ['Mayor Ana Ruiz', 'board'].map((exact) => ({
      role: 'content' as const,
      selector: {
        start: STORY.indexOf(exact),
        end: STORY.indexOf(exact) + exact.length,
        exact,
        prefix: '',
        suffix: '',
      },
    }));
    const states = (text: string) => anchor([{ parts }], text)[0]!.parts.map(({ state }) => state);
    deepEqual(states(STORY), ['exact', 'exact']);
    deepEqual(states(`Noon. ${STORY}`), ['moved', 'moved']);
    deepEqual(states(`The board. ${STORY}`), ['moved', 'lost']);
  });

  it('believes no record that says of a text what is not in it', () => {
    const selector = { start: 3, end: 12, exact: 'something', prefix: 'Not ', suffix: ' of this' };
    deepEqual(
      anchor([{ version: textVersion(STORY), parts: [{ role: 'content', selector }] }], STORY)[0]!.state,
      'lost',
    );
  });

  it('finds marks that contradict each other, each by itself', () => {
    const selectors = ['Mayor Ana Ruiz said on Monday', 'Nobody expects a vote', 'its chair wrote'].map((words) => ({
      ...describeWords(STORY, spanOf(STORY, words)),
      ...{ start: 50, end: 50 + words.length },
    }));
    const annotations = selectors.map((selector) => ({ parts: [{ role: 'content' as const, selector }] }));
    deepEqual(
      anchor(annotations, STORY).map(({ parts }) => STORY.slice(parts[0]!.span?.start, parts[0]!.span?.end)),
      selectors.map(({ exact }) => exact),
    );
  });
});
