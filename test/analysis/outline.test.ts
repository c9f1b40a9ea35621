import { deepEqual, equal } from 'node:assert/strict';
import { outline, type OutlineEntry } from '../../src/analysis/outline';
import { analysisOf, boilerplateOf, furnitureOf, personOf, quotationOf, spanOf } from './marked';

const text = [
  'Menu',
  'Ferry sinks off Bergen 00:42',
  'OSLO (NTB) - "It went fast," Osei said. "No warning."',
  'What came before',
  'The ferry was old.',
  'OSLO',
  'Tags',
].join('\n');
const osei = personOf('Katharine Osei', spanOf(text, 'Osei'));
const entries = outline(
  text,
  analysisOf({
    furniture: [
      furnitureOf('headline', spanOf(text, 'Ferry sinks off Bergen')),
      furnitureOf('dateline', spanOf(text, 'OSLO (NTB) -')),
      furnitureOf('subheading', spanOf(text, 'What came before')),
      furnitureOf('dateline', spanOf(text, 'OSLO', 2)),
    ],
    boilerplate: ['Menu', '00:42', 'Tags'].map((words) => boilerplateOf(spanOf(text, words))),
    speakers: [osei],
    quotations: [quotationOf([spanOf(text, '"It went fast,"')], osei), quotationOf([spanOf(text, '"No warning."')])],
  }),
);

function sketch(list: readonly OutlineEntry[], indent = ''): string[] {
  return list.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${[name, detail].filter(Boolean).join(' – ')}`,
    ...sketch(children, `${indent}  `),
  ]);
}

describe('the outline', () => {
  it('puts paragraphs under headlines and subheadings, and quotations under paragraphs', () => {
    deepEqual(sketch(entries), [
      'boilerplate: Menu',
      'headline: Ferry sinks off Bergen',
      '  boilerplate: 00:42',
      '  paragraph: OSLO (NTB) - "It went fast," Osei said. "No warning."',
      '    quotation: Katharine Osei – "It went fast,"',
      '    quotation: "No warning."',
      '  subheading: What came before',
      '    paragraph: The ferry was old.',
      '    boilerplate: Tags',
    ]);
  });

  it('tells thoughts from quotations', () => {
    const hopes = 'Osei hopes for help.';
    const thought = { ...quotationOf([spanOf(hopes, 'for help')]), act: 'thought' as const };
    deepEqual(sketch(outline(hopes, analysisOf({ quotations: [thought] }))), [
      'paragraph: Osei hopes for help.',
      '  thought: for help',
    ]);
  });

  it('holds every entry within the one above it, and its place within itself', () => {
    const check = ({ span, place, children }: OutlineEntry) => {
      equal(span.start <= place.start && place.end <= span.end, true);
      for (const child of children) {
        equal(span.start <= child.span.start && child.span.end <= span.end, true);
        check(child);
      }
    };
    entries.forEach(check);
  });

  it('is empty for an empty text', () => deepEqual(outline('', analysisOf({})), []));
});
