import { deepEqual, equal } from 'node:assert/strict';
import { anchor, type Anchorable } from '../../../src/annotations/anchoring/anchor';
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
  const [{ parts }] = anchor([annotation], current, () => former) as [ReturnType<typeof anchor>[number]];
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
    });
});
