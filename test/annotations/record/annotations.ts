import type { Annotation, Part, PartRole, Statement } from '../../../src/annotations/annotation';
import { describe } from '../../../src/annotations/selector';

/** A text to annotate in tests, with a character outside the Basic Multilingual Plane in front. */
export const STORY =
  '😀 Mayor Ana Ruiz said on Monday: “We will rebuild.”\nShe denied the claim that 40 houses had burnt down.\n';

/** The part that stands for the first place of some words. */
export function part(words: string, role: PartRole = 'content', text = STORY): Part {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { role, selector: describe(text, { start, end: start + words.length }) };
}

/** An annotation of Ana's. */
export function annotate(statement: Statement, parts: readonly Part[], more: Partial<Annotation> = {}): Annotation {
  return {
    id: `urn:uuid:${statement.kind}`,
    creator: { name: 'Ana' },
    created: '2026-01-02T03:04:05.000Z',
    verdict: 'added',
    statement,
    parts,
    ...more,
  };
}

export const RUIZ = { name: 'Ana Ruiz', kind: 'person' } as const;

/** One of each kind. */
export const ONE_OF_EACH: readonly Annotation[] = [
  annotate(
    { kind: 'quotation', form: 'direct', act: 'speech', speakers: [RUIZ] },
    [part('“We will rebuild.”'), part('said', 'cue'), part('Mayor Ana Ruiz', 'source')],
    { verdict: 'confirmed', version: '0123456789abcdef' },
  ),
  annotate({ kind: 'mention', speaker: RUIZ }, [part('She')]),
  annotate({ kind: 'cue' }, [part('denied')]),
  annotate(
    { kind: 'claim', form: 'reported', claimants: [RUIZ], status: 'disputed', evidence: 'https://example.org/fire' },
    [part('40 houses had burnt down'), part('the claim that 40 houses had burnt down', 'found')],
    { verdict: 'corrected', modified: '2026-01-03T03:04:05.000Z' },
  ),
  annotate({ kind: 'boilerplate', reason: 'legal' }, [part('on Monday')], { verdict: 'rejected' }),
  annotate({ kind: 'tag', tag: 'claim' }, [part('rebuild')]),
  annotate({ kind: 'note', text: 'Ask <b>her</b> office\n[again](command:x)', settled: true }, [part('said')]),
  annotate({ kind: 'note', text: 'Done', answers: 'urn:uuid:note', settled: false }, [part('said')], {
    id: 'urn:uuid:answer',
  }),
  annotate(
    { kind: 'relation', relation: 'contradicts', to: { source: 'other/b.txt', parts: [part('rebuild'), part('We')] } },
    [part('40 houses')],
  ),
  annotate(
    {
      kind: 'dismissal',
      of: 'words',
      differences: [
        { here: '40', there: 'forty “$(bug)”' },
        { here: '', there: 'new' },
      ],
    },
    [part('40 houses')],
  ),
];
