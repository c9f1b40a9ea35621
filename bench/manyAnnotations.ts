import type { Analysis, Claim } from '../src/analysis/analysis';
import type { Annotation, PartRole, Statement } from '../src/annotations/annotation';
import { describe } from '../src/annotations/selector';
import { textVersion } from '../src/annotations/textVersion';
import type { Span } from '../src/text/span';

/** A long text, what was found in it, and what people said of that. */
export interface ManyAnnotations {
  readonly text: string;
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
}

/** How annotations may lie on a text, some of them as badly as can be. */
export type Shape = (sentences: readonly Span[], count: number, make: Make) => Annotation[];
export type Make = (statement: Statement, span: Span, creator?: string, role?: PartRole) => Annotation;

const CLAIM: Statement = { kind: 'claim', form: 'reported', claimants: [], status: 'unchecked' };
const TAG: Statement = { kind: 'tag', tag: 'check' };

export const SHAPES: Readonly<Record<string, Shape>> = {
  'one on each sentence': (sentences, count, make) => sentences.slice(0, count).map((span) => make(CLAIM, span)),
  'one that spans all others': (sentences, count, make) => [
    make(TAG, { start: 0, end: sentences.at(-1)!.end }),
    ...sentences.slice(1, count).map((span) => make(TAG, span)),
  ],
  'of ten people on the same words': (sentences, count, make) =>
    sentences
      .slice(0, count / 10)
      .flatMap((span) => Array.from({ length: 10 }, (_, who) => make(CLAIM, span, `Person ${who}`))),
  'tags on the same words': (sentences, count, make) =>
    Array.from({ length: count }, (_, at) =>
      make({ kind: 'tag', tag: `tag ${at}` }, sentences[0]!, `Person ${at % 2}`),
    ),
  'mentions of one speaker': (sentences, count, make) =>
    sentences
      .slice(0, count)
      .map(({ start }) => make({ kind: 'mention', speaker: SPEAKER }, { start, end: start + 'Mayor Ruiz'.length })),
  'claims of as many people': (sentences, count, make) =>
    sentences
      .slice(0, count)
      .map((span, at) => make({ ...CLAIM, claimants: [{ name: `Resident ${at} Unknown`, kind: 'person' }] }, span)),
};

const SPEAKER = { name: 'Mayor Ruiz', kind: 'person' } as const;

/** @param sentences how many the text has, of some 60 characters each */
export function manyAnnotations(shape: Shape, count: number, sentences: number): ManyAnnotations {
  const spans: Span[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (let at = 0; at < sentences; at++) {
    const sentence = `Mayor Ruiz said that house number ${at} had burnt down on day ${at % 365}.`;
    const space = at % 3 === 2 ? '\n\n' : ' ';
    spans.push({ start: length, end: length + sentence.length });
    pieces.push(sentence, space);
    length += sentence.length + space.length;
  }
  const text = pieces.join('');
  const version = textVersion(text);
  let made = 0;
  const make: Make = (statement, span, creator = 'Person 0', role = 'content') => ({
    id: `urn:uuid:00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`,
    creator: { name: creator },
    created: new Date(Date.UTC(2026, 0, 1, 0, 0, made)).toISOString(),
    verdict: 'confirmed',
    statement,
    parts: [{ role, selector: describe(text, span) }],
    version,
  });
  return { text, analysis: analysisOf(spans), annotations: shape(spans, count, make) };
}

/** A claim in every sentence, and one speaker who is named in each. */
function analysisOf(spans: readonly Span[]): Analysis {
  const speaker = 'person:Mayor Ruiz';
  const claims = spans.map((span, at): Claim => ({
    id: `claim ${at}`,
    span,
    claimants: [speaker],
    claimantUnclear: false,
    kind: 'reported',
    inHeadline: false,
    checkWorthiness: 0.5,
    reasons: [],
    hedges: [],
    repeats: [],
  }));
  const mentions = spans.map(({ start }) => ({
    start,
    end: start + SPEAKER.name.length,
    how: 'full-name' as const,
    confidence: 1,
  }));
  const known = { ...SPEAKER, id: speaker, named: true, roles: [], aliases: [], mentions, fullest: 0 };
  return { furniture: [], boilerplate: [], repeats: [], quotations: [], speakers: [known], claims };
}
