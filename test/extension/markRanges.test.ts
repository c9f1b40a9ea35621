import { deepEqual, equal } from 'node:assert/strict';
import type { Analysis, Quotation } from '../../src/analysis/analysis';
import { read } from '../../src/annotations/reading';
import { markedSpans } from '../../src/extension/markRanges';
import type { MarkSetting } from '../../src/extension/settings';
import { statusText } from '../../src/extension/statusText';

const TEXT = '“One,” said Ruiz. “Two” he meant. Load more';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quotation = (words: string, more: Partial<Quotation>): Quotation => ({
  id: words,
  kind: 'direct',
  act: 'speech',
  content: [at(words)],
  speakers: [],
  confidence: 1,
  why: [],
  repeats: [],
  ...more,
});
const analysis: Analysis = {
  furniture: [],
  boilerplate: [{ id: 'b', span: at('Load more'), reason: 'pagination', confidence: 1 }],
  repeats: [],
  quotations: [
    quotation('“One,”', { cue: at('said'), source: at('Ruiz'), speakers: ['ruiz'] }),
    quotation('“Two”', { act: 'thought', cue: at('meant'), source: at('he'), speakers: ['ruiz'] }),
  ],
  speakers: [],
  claims: [],
};
const all: Record<MarkSetting, boolean> = {
  quotations: true,
  cues: true,
  speakers: true,
  claims: true,
  boilerplate: true,
  repeats: true,
  furniture: true,
  tags: true,
  decisions: true,
};
const { marks } = read(TEXT, analysis, { thoughts: true });

/** What is drawn, style by style, in words. */
function drawn(shown: Record<MarkSetting, boolean>, most = 100): Record<string, string[]> {
  const styles = Object.entries(markedSpans(marks, shown, most).spans);
  return Object.fromEntries(
    styles
      .map(([style, spans]) => [style, spans.map(({ start, end }) => TEXT.slice(start, end))] as const)
      .filter(([, words]) => words.length > 0),
  );
}

describe('what is drawn', () => {
  it('each mark in its style, thoughts without their cues and sources', () =>
    deepEqual(drawn(all), {
      directQuotation: ['“One,”'],
      thought: ['“Two”'],
      cue: ['said'],
      speaker: ['Ruiz'],
      boilerplate: ['Load more'],
    }));

  it('no thoughts where quotations are not drawn', () =>
    deepEqual(drawn({ ...all, quotations: false }), {
      cue: ['said'],
      speaker: ['Ruiz'],
      boilerplate: ['Load more'],
    }));

  it('the first of too many, the rest counted', () => {
    deepEqual(drawn(all, 2), { directQuotation: ['“One,”'], cue: ['said'] });
    equal(markedSpans(marks, all, 2).omitted, 3);
  });
});

describe('language status', () => {
  const reading = read(TEXT, { ...analysis, quotations: analysis.quotations.slice(0, 1) }, { thoughts: false });

  it('counts what was found', () =>
    deepEqual(statusText(reading, 'all', 0), {
      text: '1 quotation, 1 speaker',
      detail: 'no claims, 1 passage not the story',
      isWarning: false,
    }));

  it('counts thoughts apart, shown or not', () => {
    const detail = (thoughts: boolean) => statusText(read(TEXT, analysis, { thoughts }), 'all', 0);
    equal(detail(false).detail, 'no claims, 1 thought or intention (not shown), 1 passage not the story');
    equal(detail(true).detail, 'no claims, 1 thought or intention, 1 passage not the story');
    equal(detail(true).text, '1 quotation, 1 speaker');
  });

  it('says what is not shown', () => {
    equal(statusText(reading, 'none', 0).detail, 'no claims, 1 passage not the story. Marks are switched off.');
    deepEqual(statusText(reading, 'all', 7), {
      text: '1 quotation, 1 speaker',
      detail: 'no claims, 1 passage not the story. There are too many marks to draw: the last 7 are left out.',
      isWarning: true,
    });
  });
});
