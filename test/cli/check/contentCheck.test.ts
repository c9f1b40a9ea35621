import { deepEqual, equal, match } from 'node:assert/strict';
import schema from '../../../schemas/annotations.schema.json';
import speakersSchema from '../../../schemas/speakers.schema.json';
import type { Annotation, Statement } from '../../../src/annotations/annotation';
import type { JsonObject } from '../../../src/annotations/record/record';
import { writeRecordFile } from '../../../src/annotations/record/recordFile';
import { writeSpeakerFile } from '../../../src/annotations/record/speakerFile';
import { toRecord } from '../../../src/annotations/record/toRecord';
import {
  ACTS,
  CLAIM_FORMS,
  CLAIM_STATUSES,
  DIFFERENCES,
  KINDS,
  QUOTATION_FORMS,
  REASONS,
  RELATIONS,
  SPEAKER_KINDS,
  VERDICTS,
} from '../../../src/annotations/record/words';
import { openContentChecks, type ContentCheck } from '../../../src/cli/check/contentCheck';
import { annotate, ONE_OF_EACH, part, RUIZ } from '../../annotations/record/annotations';

const SAID = [part('said')];

/** Every word that a statement may use, in some statement. */
const EVERY_STATEMENT: readonly Statement[] = [
  ...QUOTATION_FORMS.map((form) => ({ kind: 'quotation' as const, form, act: 'speech' as const, speakers: [] })),
  ...ACTS.map((act) => ({ kind: 'quotation' as const, form: 'direct' as const, act, speakers: [RUIZ, RUIZ] })),
  ...SPEAKER_KINDS.map((kind) => ({ kind: 'mention' as const, speaker: { name: 'Ana', kind } })),
  ...CLAIM_FORMS.flatMap((form) =>
    CLAIM_STATUSES.map((status) => ({ kind: 'claim' as const, form, status, claimants: [RUIZ], evidence: 'a b' })),
  ),
  ...REASONS.map((reason) => ({ kind: 'boilerplate' as const, reason })),
  ...RELATIONS.map((relation) => ({ kind: 'relation' as const, relation, to: { source: 'b.txt', parts: SAID } })),
  ...DIFFERENCES.map((of) => ({ kind: 'dismissal' as const, of, differences: [{ here: '', there: 'x' }] })),
  { kind: 'note', text: '', settled: false },
];

const page = (...annotations: readonly Annotation[]) =>
  writeRecordFile('a.txt', { annotations, foreign: {}, unusable: [] });

/** A page with one record that is all right but for some of its fields. */
function pageWith(fields: JsonObject, of: Annotation = annotate({ kind: 'cue' }, SAID)): string {
  const { items: _items, ...head } = JSON.parse(page()) as JsonObject;
  return JSON.stringify({ ...head, items: [{ ...toRecord(of, 'a.txt'), ...fields }] });
}

describe('the published schema of files of annotations', () => {
  let check: ContentCheck;
  before(async () => ({ annotations: check } = await openContentChecks()));

  it('takes one of each kind of annotation, as they are written', () => {
    deepEqual(check(page(...ONE_OF_EACH)), []);
    deepEqual(new Set(ONE_OF_EACH.map(({ statement }) => statement.kind)), new Set(KINDS), 'one of each is there');
  });

  it('takes every word that a statement and a verdict may use', () => {
    const all = [
      ...EVERY_STATEMENT.map((statement, at) => annotate(statement, SAID, { id: `urn:uuid:s${at}` })),
      ...VERDICTS.map((verdict) => annotate({ kind: 'cue' }, SAID, { verdict, id: `urn:uuid:${verdict}` })),
    ];
    deepEqual(check(page(...all)), []);
  });

  it('takes empty files, and what other programs write beside ours', () => {
    deepEqual(check(''), []);
    deepEqual(check(page()), []);
    const foreign = { label: 'Fire', items: undefined };
    const theirs = [
      { id: 'x', body: 'A remark', target: 'http://example.org/' },
      {
        id: 'y',
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'ironic' },
        target: { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'said' } },
      },
      { id: 'z', bodyValue: 'x', target: [{ id: 'http://example.org/' }, 'http://example.org/'], rights: 'CC0' },
    ];
    deepEqual(check(writeRecordFile('a.txt', { annotations: ONE_OF_EACH, foreign, unusable: theirs })), []);
    deepEqual(check(pageWith({ rights: 'CC0', stylesheet: {}, 'onRecord:later': [1] })), []);
    const body = [
      { type: 'TextualBody', purpose: 'tagging', value: 'irony' },
      { type: 'TextualBody', purpose: 'tagging', value: 'second' },
      { type: 'Video', id: 'http://example.org/v' },
    ];
    deepEqual(check(pageWith({ 'onRecord:kind': 'tag', body })), []);
  });

  const target = toRecord(ONE_OF_EACH[1]!, 'a.txt')['target'] as readonly JsonObject[];
  for (const [what, fields, expected] of [
    ['a wrong verdict', { 'onRecord:verdict': 'confirmd' }, /onRecord:verdict must be one of added, confirmed/],
    ['no verdict', { 'onRecord:verdict': undefined }, /must have required property 'onRecord:verdict'/],
    ['a wrong kind', { 'onRecord:kind': 'quote' }, /onRecord:kind must be one of quotation/],
    ['no id', { id: undefined }, /required property 'id'/],
    ['a date in words', { created: 'on Monday' }, /created must match pattern/],
    ['a creator without a name', { creator: { type: 'Person' } }, /creator must have required property 'name'/],
    ['a blank name', { creator: { name: ' ' } }, /creator\.name must match pattern/],
    ['a version that is a path', { 'onRecord:version': '../../etc' }, /onRecord:version must match pattern/],
    ['no target', { target: [] }, /target must NOT have fewer than 1 items/],
    [
      'a target without a selector',
      { target: [{ source: 'a.txt' }] },
      /target\[0\] must have required property 'selector'/,
    ],
    [
      'no words',
      { target: [{ selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }] }] },
      /selector does not quote the words/,
    ],
    [
      'a broken offset',
      {
        target: [
          {
            selector: [
              { type: 'TextQuoteSelector', exact: 'a' },
              { type: 'TextPositionSelector', start: -1, end: 2 },
            ],
          },
        ],
      },
      /selector\[1\]\.start must be >= 0/,
    ],
    ['a wrong part', { target: [{ ...target[0], 'onRecord:part': 'verb' }] }, /onRecord:part must be one of/],
    ['a quotation without a form', { 'onRecord:kind': 'quotation' }, /body lacks what an annotation of its kind needs/],
    [
      'a quotation of a wrong form',
      {
        'onRecord:kind': 'quotation',
        body: [{ purpose: 'tagging', 'onRecord:form': 'oblique', 'onRecord:act': 'speech' }],
      },
      /body\[0\]\.onRecord:form must be one of direct/,
    ],
    ['a mention of nobody', { 'onRecord:kind': 'mention' }, /body lacks/],
    [
      'a claim of a wrong status',
      {
        'onRecord:kind': 'claim',
        body: [
          { purpose: 'tagging', 'onRecord:form': 'quoted' },
          { purpose: 'assessing', value: 'maybe' },
        ],
      },
      /body\[1\]\.value must be one of unchecked/,
    ],
    ['boilerplate of no reason', { 'onRecord:kind': 'boilerplate' }, /body lacks/],
    ['a tag without a name', { 'onRecord:kind': 'tag', body: [{ purpose: 'tagging', value: ' ' }] }, /body lacks/],
    ['a note without words', { 'onRecord:kind': 'note' }, /body lacks/],
    [
      'a relation of no kind',
      { 'onRecord:kind': 'relation', body: [{ purpose: 'linking', source: 'b.txt', ...target[0] }] },
      /required property 'onRecord:relation'/,
    ],
    ['a relation to nothing', { 'onRecord:kind': 'relation', 'onRecord:relation': 'supports' }, /body lacks/],
  ] as const)
    it(`refuses ${what}`, () => {
      const problems = check(pageWith(fields));
      equal(problems.length, 1);
      match(problems[0]!.message, expected);
    });

  it('says which line is wrong, and what is wrong with the page', () => {
    const lines = page(...ONE_OF_EACH).split('\n');
    const third = lines[3]!.replace(/"onRecord:verdict":"\w+"/, '"onRecord:verdict":"perhaps"');
    deepEqual(
      check(lines.with(3, third).join('\n')).map(({ line }) => line),
      [4],
    );
    const [problem] = check(page().replace('"utf-16"', '"bytes"'));
    match(problem!.message, /onRecord:offsetUnit must be "utf-16"/);
  });

  it('tells of an id that stands in a file twice', () => {
    const lines = page(...ONE_OF_EACH).split('\n');
    const [problem, ...others] = check(lines.toSpliced(5, 0, lines[2]!).join('\n'));
    deepEqual([problem!.line, others.length], [6, 0]);
    match(problem!.message, /has the id of line 3:/);
  });

  it('checks files of speakers by a schema of their own', async () => {
    const { speakers } = await openContentChecks();
    const items = SPEAKER_KINDS.map((kind) => ({
      id: kind,
      creator: { name: 'Ana' },
      created: '2026-01-02T03:04:05.000Z',
      name: 'Ruiz',
      kind,
      spellings: [{ name: 'the mayor', source: 'a.txt' }],
    }));
    const file = writeSpeakerFile({ items, foreign: { label: 'Fire' }, unusable: [] });
    deepEqual([speakers(file), speakers('')], [[], []]);
    const [problem, ...others] = speakers(file.replace('"kind":"group"', '"kind":"crowd"'));
    equal(others.length, 0);
    match(problem!.message, /kind must be one of person, organisation/);
    equal(problem!.line, 2 + SPEAKER_KINDS.toSorted().indexOf('group'));
    match(speakers(file.replace('"id":"group"', '"id":"person"'))[0]!.message, /has the id of line/);
  });

  it('explains every field that a person may change', () => {
    const { properties } = schema.definitions.annotation;
    for (const [name, field] of Object.entries({ ...properties, ...speakersSchema.definitions.decision.properties }))
      match(field.description, /\.$/, name);
  });
});
