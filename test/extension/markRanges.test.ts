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
  thoughts: true,
  cues: true,
  speakers: true,
  claims: true,
  boilerplate: true,
  repeats: true,
  furniture: true,
};
const { marks } = read(TEXT, analysis);

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
  it('each mark in its style', () =>
    deepEqual(drawn(all), {
      directQuotation: ['“One,”'],
      thought: ['“Two”'],
      cue: ['said', 'meant'],
      speaker: ['Ruiz', 'he'],
      boilerplate: ['Load more'],
    }));

  it('no thought without the setting, nor its cue and source', () =>
    deepEqual(drawn({ ...all, thoughts: false }), {
      directQuotation: ['“One,”'],
      cue: ['said'],
      speaker: ['Ruiz'],
      boilerplate: ['Load more'],
    }));

  it('the first of too many, the rest counted', () => {
    deepEqual(drawn(all, 2), { directQuotation: ['“One,”'], cue: ['said'] });
    equal(markedSpans(marks, all, 2).omitted, 5);
  });
});

describe('language status', () => {
  const reading = read(TEXT, analysis);

  it('counts what was found', () =>
    deepEqual(statusText(reading, 'all', 0), {
      text: '1 quotation, 1 speaker',
      detail: 'no claims, 1 passage not the story',
      isWarning: false,
    }));

  it('says what is not shown', () => {
    equal(statusText(reading, 'none', 0).detail, 'no claims, 1 passage not the story. Marks are switched off.');
    deepEqual(statusText(reading, 'all', 7), {
      text: '1 quotation, 1 speaker',
      detail: 'no claims, 1 passage not the story. There are too many marks to draw: the last 7 are left out.',
      isWarning: true,
    });
  });
});
