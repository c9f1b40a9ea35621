import fc from 'fast-check';
import type { NamedSpeaker, PartRole, Statement } from '../../src/annotations/annotation';
import { byPlace } from '../../src/annotations/foundMarks';
import { describe as selectorOf } from '../../src/annotations/selector';
import type { MarkedText, PlacedPart, TextMark } from '../../src/annotations/textMark';
import { sorted } from '../../src/formats/fromGraph';
import {
  ACTS,
  CLAIM_FORMS,
  QUOTATION_FORMS,
  REASONS,
  RELATIONS,
  SPEAKER_KINDS,
  CLAIM_STATUSES,
  DIFFERENCES,
  VERDICTS,
} from '../../src/annotations/record/words';

/** Pieces that formats stumble over: astral and combined characters, marks of every kind, markup, formulas, right-to-left words, line breaks. */
const PIECES = [
  ...['Ruiz', 'said', 'the bridge', 'is shut', 'é', 'e\u0301', 'שלום', 'مرحبا', '😀', '👩🏽‍🚒', '𝒜', '1,200'],
  ...[' ', ' ', '\n', '\n\n', '\t', '“', '”', '"', "'", ',', ';', '; ', '|', '\\', '.', ':', '-', '#', '*', '_'],
  ...[
    ']]>',
    '<b>',
    '&amp;',
    '=cmd()',
    '@x',
    '+1',
    '-1',
    "'=1",
    '[a](b)',
    '\u2028',
    '\u0085',
    '\u00A0',
    '\uFFFD',
    '__proto__',
  ],
];

const words = (most: number) =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join(''));
const someWords = (most: number) => words(most).map((text) => text || 'x');
/** Names are kept without white space around them. */
const name = words(4).map((text) => text.trim() || 'x');
const speaker: fc.Arbitrary<NamedSpeaker> = fc.record(
  { name, kind: fc.constantFrom(...SPEAKER_KINDS) },
  { noNullPrototype: true },
);
const speakers = fc.array(speaker, { maxLength: 3 });
const moment = fc.constantFrom('2026-01-02T03:04:05Z', '2026-11-22T08:00:00.123Z');

/** What it is said of decides what a statement may be: parts by role, as offsets into the code points of the text. */
interface Plan {
  readonly statement: (text: string, spans: PlacedPart[]) => Statement;
  readonly roles: readonly PartRole[];
}

const plan: fc.Arbitrary<Plan> = fc.oneof(
  fc
    .record({
      form: fc.constantFrom(...QUOTATION_FORMS),
      act: fc.constantFrom(...ACTS),
      speakers,
      contents: fc.integer({ min: 1, max: 3 }),
      others: fc.subarray(['cue', 'source', 'found', 'found'] as PartRole[]),
    })
    .map(({ contents, others, ...rest }) => ({
      statement: () => ({ kind: 'quotation' as const, ...rest }),
      roles: [...Array.from({ length: contents }, () => 'content' as const), ...others],
    })),
  single(speaker.map((of) => ({ kind: 'mention' as const, speaker: of }))),
  single(fc.constant({ kind: 'cue' as const })),
  single(
    fc
      .record({
        form: fc.constantFrom(...CLAIM_FORMS),
        claimants: speakers,
        status: fc.constantFrom(...CLAIM_STATUSES),
        evidence: fc.option(someWords(4), { nil: undefined }),
      })
      .map(({ evidence, ...rest }) => ({
        kind: 'claim' as const,
        ...rest,
        ...(evidence !== undefined && { evidence }),
      })),
  ),
  single(fc.constantFrom(...REASONS).map((reason) => ({ kind: 'boilerplate' as const, reason }))),
  fc
    .record({ tag: fc.oneof(name, fc.constantFrom('Found', 'Quotation')), contents: fc.integer({ min: 1, max: 2 }) })
    .map(({ tag, contents }) => ({
      statement: () => ({ kind: 'tag' as const, tag }),
      roles: Array.from({ length: contents }, () => 'content' as const),
    })),
  single(
    fc
      .record({ text: someWords(8), settled: fc.boolean(), answers: fc.option(fc.uuid(), { nil: undefined }) })
      .map(({ answers, ...rest }) => ({ kind: 'note' as const, ...rest, ...(answers !== undefined && { answers }) })),
  ),
  single(
    fc
      .record({ of: fc.constantFrom(...DIFFERENCES), here: someWords(3), there: someWords(3) })
      .map(({ of, ...difference }) => ({ kind: 'dismissal' as const, of, differences: [difference] })),
  ),
  fc.record({ relation: fc.constantFrom(...RELATIONS), isHere: fc.boolean() }).map(({ relation, isHere }) => ({
    roles: ['content', 'content'] as const,
    statement: (text: string, [, second]: PlacedPart[]) => ({
      kind: 'relation' as const,
      relation,
      to: {
        source: isHere ? 'folder/story.txt' : 'other.txt',
        parts: [{ role: 'content' as const, selector: selectorOf(text, second!) }],
      },
    }),
  })),
);

function single(statement: fc.Arbitrary<Statement>): fc.Arbitrary<Plan> {
  return statement.map((of) => ({ statement: () => of, roles: ['content'] as const }));
}

const mark = fc.record({
  plan,
  places: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 8, maxLength: 8 }),
  verdict: fc.constantFrom(...VERDICTS, 'found' as const),
  id: fc.uuid(),
  creator: fc.option(name, { nil: undefined }),
  created: fc.option(moment, { nil: undefined }),
  modified: fc.option(moment, { nil: undefined }),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs), { nil: undefined }),
});

/**
 * Any text with any marks on it; parts cut no character in two and begin and end with no white space.
 */
export const markedText: fc.Arbitrary<MarkedText> = fc
  .record({ text: words(30), marks: fc.uniqueArray(mark, { maxLength: 6, selector: ({ id }) => id }) })
  .map(({ text, marks }) => {
    const stretches = wordSpans(text);
    const at = ([from, length]: [number, number], role: PartRole): PlacedPart => {
      const first = from % stretches.length;
      const last = Math.min(stretches.length - 1, first + (length % 6));
      return { role, start: stretches[first]!.start, end: stretches[last]!.end };
    };
    const made = (stretches.length === 0 ? [] : marks).map(({ plan: of, places, ...rest }): TextMark => {
      const placed = of.roles.map((role, index) => at(places[index]!, role));
      const statement = of.statement(text, placed);
      const parts = statement.kind === 'relation' ? placed.slice(0, 1) : sorted(placed);
      const { id, verdict, creator, created, modified, confidence } = rest;
      const isFound = verdict === 'found';
      return {
        id,
        statement,
        verdict,
        parts,
        ...(!isFound && creator !== undefined && { creator: { name: creator } }),
        ...(!isFound && created !== undefined && { created }),
        ...(!isFound && modified !== undefined && { modified }),
        ...(isFound && confidence !== undefined && { confidence }),
      };
    });
    return { name: 'folder/story.txt', text, marks: made.sort(byPlace) };
  });

function wordSpans(text: string) {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
    .filter(({ segment }) => !/^[\s\x85]*$/.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
