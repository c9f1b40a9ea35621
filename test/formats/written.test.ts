import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { MarkedText, PlacedPart, TextMark } from '../../src/annotations/textMark';
import { describe as selectorOf } from '../../src/annotations/selector';
import type { PartRole } from '../../src/annotations/annotation';
import { FORMATS } from '../../src/formats/formats';
import { FORMAT_NAMES, type FormatName } from '../../src/formats/format';
import { spanOf } from '../analysis/marked';

const text = '😀 Mayor Ana Ruiz said on Monday: “We will\nrebuild.”\nShe denied the claim.\n';
const part = (role: PartRole, words: string): PlacedPart => ({ role, ...spanOf(text, words) });
const ruiz = { name: 'Ana Ruiz', kind: 'person' } as const;
const quotation: TextMark = {
  id: 'urn:uuid:1',
  statement: { kind: 'quotation', form: 'direct', act: 'speech', speakers: [ruiz] },
  verdict: 'confirmed',
  parts: [part('content', '“We will\nrebuild.”'), part('cue', 'said'), part('source', 'Mayor Ana Ruiz')],
  creator: { name: 'Bo' },
  created: '2026-01-02T03:04:05Z',
};
const found: TextMark = {
  id: 'claim-x',
  statement: { kind: 'claim', form: 'asserted', claimants: [], status: 'unchecked' },
  verdict: 'found',
  parts: [part('content', 'She denied the claim')],
  confidence: 0.5,
};
const relation: TextMark = {
  id: 'urn:uuid:2',
  statement: {
    kind: 'relation',
    relation: 'contradicts',
    to: { source: 'other.txt', parts: [{ role: 'content', selector: selectorOf('Yes.', { start: 0, end: 3 }) }] },
  },
  verdict: 'added',
  parts: [part('content', 'denied')],
  creator: { name: 'Bo' },
};
const rejected: TextMark = { ...quotation, id: 'urn:uuid:3', verdict: 'rejected' };
const story: MarkedText = { name: 'in/story.txt', text, marks: [quotation, found] };
const contentOf = (name: FormatName, of = story, file = 0) => FORMATS[name].write([of])[file]!.content;
const losses = (name: FormatName, ...marks: TextMark[]) =>
  Object.fromEntries(FORMATS[name].losses([{ ...story, marks }]).map(({ what, count }) => [what, count]));

describe('files that are written', () => {
  it('brat: text, annotations and their types', () => {
    deepEqual(
      FORMATS.brat.write([story]).map(({ path }) => path),
      ['in/story.txt', 'in/story.ann', 'annotation.conf'],
    );
    const lines = contentOf('brat', story, 1).split('\n');
    deepEqual(lines.slice(0, 6), [
      'T1\tContent 33 41;42 51\t“We will rebuild.”',
      'T2\tCue 17 21\tsaid',
      'T3\tSource 2 16\tMayor Ana Ruiz',
      'T4\tClaim 52 72\tShe denied the claim',
      'T5\tAttribution 17 21\tsaid',
      'E1\tAttribution:T5 Content:T1 Cue:T2 Source:T3',
    ]);
    ok(lines.includes('A1\tForm E1 direct'));
    const config = contentOf('brat', story, 2);
    for (const line of lines) {
      const type = /^[TRA]\d+\t(\S+) /.exec(line)?.[1];
      if (type) match(config, new RegExp(`^${type}(?:\t|$)`, 'm'));
    }
  });

  it('UIMA CAS: two layers, UTF-16, sofa first', () => {
    const cas = JSON.parse(contentOf('uima-cas')) as { '%FEATURE_STRUCTURES': Record<string, unknown>[] };
    deepEqual(Object.keys(cas), ['%TYPES', '%FEATURE_STRUCTURES', '%VIEWS']);
    const [sofa, , quote] = cas['%FEATURE_STRUCTURES'];
    equal(sofa!['sofaString'], text);
    deepEqual([quote!['begin'], quote!['end'], quote!['label']], [34, 52, 'Quotation']);
    ok(cas['%FEATURE_STRUCTURES'].some((structure) => structure['@Governor'] === 3 && structure['@Dependent'] === 4));
  });

  it('Label Studio: people’s annotations, predictions, and an interface with every label', () => {
    const [task] = JSON.parse(contentOf('label-studio')) as [
      Record<'annotations' | 'predictions', { result: { type: string }[] }[]>,
    ];
    equal(task.annotations.length, 1);
    equal(task.predictions[0]!.result[0]!.type, 'labels');
    const config = contentOf(
      'label-studio',
      { ...story, marks: [{ ...relation, statement: { kind: 'tag', tag: 'a "b" <c>' } }] },
      1,
    );
    match(config, /<Label value="a &#34;b&#34; &#60;c&#62;"/);
  });

  it('doccano and Prodigy: code points; the last token is counted in', () => {
    const line = JSON.parse(contentOf('doccano')) as { entities: unknown[]; on_record: { offset_unit: string } };
    deepEqual(line.entities[0], { id: 0, label: 'Quotation', start_offset: 33, end_offset: 51 });
    equal(line.on_record.offset_unit, 'codepoint');
    const tasks = contentOf('prodigy', { ...story, marks: [quotation, rejected] })
      .trim()
      .split('\n');
    const [accepted, refused] = tasks.map((task) => JSON.parse(task) as Record<string, unknown>) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    deepEqual([accepted['answer'], refused['answer'], accepted['_session_id']], ['accept', 'reject', 'Bo']);
    const [span] = accepted['spans'] as Record<string, number>[];
    const tokens = accepted['tokens'] as { start: number; end: number }[];
    deepEqual([tokens[span!['token_start']!]!.start, tokens[span!['token_end']!]!.end], [33, 51]);
  });

  it('CoNLL: the longest stretch wins, and a mark goes on over lines', () => {
    const inner = { ...relation, parts: [part('content', 'denied')] };
    const rows = contentOf('conll', { ...story, marks: [quotation, found, inner] }).split('\n');
    ok(rows.includes('“ -X- _ B-QUOTATION') && rows.includes('rebuild -X- _ I-QUOTATION'));
    ok(rows.includes('denied -X- _ I-CLAIM') && !rows.some((row) => row.endsWith('PASSAGE')));
  });

  it('TEI: elements where marks nest, standOff where they do not', () => {
    const document = contentOf('tei');
    match(document, /<rs type="source" ref="#s1" ana="#m1">Mayor Ana Ruiz<\/rs> <seg type="cue" ana="#m1">said<\/seg>/);
    match(document, /<span type="content" ana="#m1" target="#string-range\(text,33,18\)"\/>/);
    match(document, /<p><seg type="content" subtype="claim" ana="#m2">She denied the claim<\/seg>\.<\/p>\n<\/body>/);
    match(document, /<person xml:id="s1" role="person"><persName>Ana Ruiz<\/persName><\/person>/);
    const oneLine = { ...story, text: text.replace('will\n', 'will ') };
    match(
      contentOf('tei', oneLine),
      /<said who="#s1" direct="true" aloud="true" ana="#m1">“We will rebuild\.”<\/said>/,
    );
  });

  it('Citron: a pronoun gives way to the name', () => {
    const mention: TextMark = {
      id: 'm',
      statement: { kind: 'mention', speaker: ruiz },
      verdict: 'found',
      parts: [part('content', 'Mayor Ana Ruiz')],
    };
    const denied = {
      ...quotation,
      parts: [part('content', 'the claim'), part('cue', 'denied'), part('source', 'She')],
    };
    const { quotes } = JSON.parse(contentOf('citron', { ...story, marks: [mention, denied] })) as {
      quotes: Record<'sources' | 'coreferences', { text: string }[]>[];
    };
    deepEqual([quotes[0]!.sources[0]!.text, quotes[0]!.coreferences[0]!.text], ['Mayor Ana Ruiz', 'She']);
  });

  it('CSV: a row for each part, nothing that a spreadsheet would compute', () => {
    const table = contentOf('csv');
    match(table, /^\uFEFFid,source,start,end,offset_unit,label,part,text,kind,/);
    match(table, /urn:uuid:1,in\/story\.txt,17,21,codepoint,Cue,cue,said,quotation,/);
    equal(table.split('\r\n').length, 6);
    const formula = { ...found, statement: { kind: 'tag', tag: '=HYPERLINK("x")' } as const };
    match(contentOf('csv', { ...story, marks: [formula] }), /,"'=HYPERLINK\(""x""\)",/);
  });

  it('W3C: code points, a generator for what was found', () => {
    const page = JSON.parse(contentOf('w3c')) as { items: Record<string, unknown>[] };
    const [confirmed, suggested] = page.items;
    const [target] = confirmed!['target'] as { selector: Record<string, unknown>[] }[];
    deepEqual(target!.selector[1], { type: 'TextPositionSelector', start: 33, end: 51 });
    equal(target!.selector[0]!['prefix'], ' Mayor Ana Ruiz said on Monday: ');
    deepEqual([confirmed!['creator'], suggested!['creator']], [{ type: 'Person', name: 'Bo' }, undefined]);
    equal(suggested!['id'], 'urn:on-record:mark:claim-x');
  });

  it('are none or empty where there is nothing', () => {
    for (const name of FORMAT_NAMES) {
      for (const { path, content } of FORMATS[name].write([{ name: 'empty.txt', text: '', marks: [] }])) {
        ok(path !== '' && typeof content === 'string', name);
      }
      equal(FORMATS[name].name, name);
    }
  });
});

describe('what a format cannot hold', () => {
  it('is told with how often it happens, and only if it does', () => {
    deepEqual(losses('w3c', quotation, relation), {});
    deepEqual(Object.values(losses('brat', quotation, relation)), [1]);
    deepEqual(losses('tei', quotation), {});
    equal(losses('citron', quotation, found, relation, rejected)['rejected quotations left out'], 1);
    equal(losses('conll', quotation, rejected)['rejected marks left out'], 1);
    equal(
      losses('doccano', found, relation)['marks over others (the doccano project must allow overlapping spans)'],
      1,
    );
    equal(losses('markdown', quotation)['texts that cannot be read again from the report'], 1);
  });
});
