import { deepEqual, equal, match } from 'node:assert/strict';
import { FORMATS } from '../../src/formats/formats';
import type { FormatName, ReadResult } from '../../src/formats/format';

const TEXT = '😀 Mayor Ana Ruiz said on Monday: “We will rebuild.”\nShe denied the claim.\n';
const CRLF = TEXT.replaceAll('\n', '\r\n');

/** Reads one file as another program would have written it, with the text in the folder. */
function read(
  format: FormatName,
  path: string,
  content: unknown,
  text = TEXT,
  beside: Readonly<Record<string, string>> = {},
): ReadResult {
  const written = typeof content === 'string' ? content : JSON.stringify(content);
  const files = [
    { path, content: written },
    ...Object.entries(beside).map(([name, of]) => ({ path: name, content: of })),
  ];
  return FORMATS[format].read!(files, (name) => (name === 'story.txt' ? text : undefined));
}

/** Every mark as what it is, who is named and the words of its parts. */
function shown({ texts, problems }: ReadResult): string[] {
  deepEqual(problems, []);
  return texts.flatMap(({ text, marks }) =>
    marks.map(({ statement, parts, verdict }) => {
      const who = 'speakers' in statement ? statement.speakers.map(({ name }) => name).join('; ') : '';
      const what = statement.kind === 'tag' ? statement.tag : statement.kind === 'note' ? statement.text : '';
      const words = parts.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);
      return [verdict, statement.kind, 'form' in statement ? statement.form : '', who, what, ...words]
        .filter(Boolean)
        .join(' | ');
    }),
  );
}

const QUOTE = '“We will rebuild.”';
const LINKED = `added | quotation | direct | Mayor Ana Ruiz | content ${QUOTE} | source Mayor Ana Ruiz`;

describe('files of other programs', () => {
  it('brat: events, attributes, remarks, its own text', () => {
    const ann = [
      'T1\tSource 2 16\tMayor Ana Ruiz',
      'T2\tCue 17 21\tsaid',
      `T3\tContent 33 51\t${QUOTE}`,
      'T4\tAttribution 17 21\tsaid',
      'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
      'R1\tSaidBy Arg1:T3 Arg2:T1',
      'A1\tDirect T3',
      "#1\tAnnotatorNotes T3\tCheck with the mayor's office.",
      '',
    ].join('\n');
    const expected = [
      `added | quotation | direct | Mayor Ana Ruiz | content ${QUOTE} | cue said | source Mayor Ana Ruiz`,
      `added | note | Check with the mayor's office. | content ${QUOTE}`,
    ];
    deepEqual(shown(read('brat', 'story.ann', ann)), expected);
    deepEqual(shown(read('brat', 'sub/own.ann', ann.replaceAll('\n', '\r\n'), '', { 'sub/own.txt': CRLF })), expected);
  });

  it('brat: fragments at a line break are one stretch, others are parts', () => {
    const ann = 'T1\tClaim 46 51;52 55\tild.” She\nT2\tQuote 2 7;12 16\tMayor Ruiz\n';
    deepEqual(shown(read('brat', 'story.ann', ann)), [
      'added | quotation | indirect | content Mayor | content Ruiz',
      'added | claim | asserted | content ild.”\nShe',
    ]);
  });

  it('brat: names the line that does not fit the text', () => {
    const { texts, problems } = read(
      'brat',
      'story.ann',
      'T1\tClaim 0 4\tnope\nT2\tClaim 900 904\t\nT3 Claim\nX1\tY\nR1\tZ Arg1:T1\n',
    );
    equal(texts[0]!.marks.length, 0);
    deepEqual(problems.map(({ file, line }) => `${file}:${line}`).sort(), [
      'story.ann:1',
      'story.ann:2',
      'story.ann:3',
      'story.ann:4',
      'story.ann:5',
    ]);
    match(problems.find(({ line }) => line === 1)!.message, /T1: other words than “nope” stand at 0 to 4 .*; left out/);
  });

  it('UIMA CAS: types, features and references', () => {
    const structures = [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', sofaString: TEXT },
      { '%ID': 2, '%TYPE': 'uima.tcas.DocumentAnnotation', '@sofa': 1, begin: 0, end: 75 },
      { '%ID': 3, '%TYPE': 'webanno.custom.Person', '@sofa': 1, begin: 3, end: 17 },
      { '%ID': 4, '%TYPE': 'webanno.custom.Quote', '@sofa': 1, begin: 34, end: 52, kind: 'direct', '@speaker': 3 },
    ];
    deepEqual(shown(read('uima-cas', 'story.json', { '%FEATURE_STRUCTURES': structures })), [LINKED]);
  });

  it('Label Studio: regions, relations, predictions, with UTF-16 offsets as older ones have them', () => {
    const region = (id: string, label: string, start: number, text: string) => ({
      id,
      from_name: 'label',
      type: 'labels',
      value: { start, end: start + text.length, text, labels: [label] },
    });
    const result = [
      region('q', 'Quote', 34, QUOTE),
      region('s', 'Speaker', 3, 'Mayor Ana Ruiz'),
      { type: 'relation', from_id: 'q', to_id: 's', direction: 'right', labels: ['said_by'] },
    ];
    const task = {
      data: { text: TEXT },
      annotations: [{ result }],
      predictions: [{ result: [region('p', 'Odd', 53, 'She')] }],
    };
    deepEqual(shown(read('label-studio', 'tasks.json', [task])), [LINKED, 'found | tag | Odd | content She']);
  });

  it('doccano: lists of spans, entities with relations', () => {
    const lists = {
      text: TEXT,
      label: [
        [33, 51, 'Quote'],
        [2, 16, 'Speaker'],
      ],
    };
    deepEqual(shown(read('doccano', 'all.jsonl', lists)), [
      'added | mention | content Mayor Ana Ruiz',
      `added | quotation | direct | content ${QUOTE}`,
    ]);
    const entities = [
      { id: 7, label: 'Quote', start_offset: 33, end_offset: 51 },
      { id: 9, label: 'Speaker', start_offset: 2, end_offset: 16 },
    ];
    const linked = { text: TEXT, entities, relations: [{ id: 0, from_id: 7, to_id: 9, type: 'said_by' }] };
    deepEqual(shown(read('doccano', 'all.jsonl', linked)), [LINKED]);
  });

  it('Prodigy: spans and relations; what was ignored is named', () => {
    const span = { start: 33, end: 51, token_start: 8, token_end: 13, label: 'QUOTE' };
    const speaker = { start: 2, end: 16, token_start: 1, token_end: 3, label: 'SPEAKER' };
    const relations = [{ head: 13, child: 3, head_span: span, child_span: speaker, label: 'SAID_BY' }];
    const task = { text: TEXT, spans: [span, speaker], relations, answer: 'accept', _session_id: 'ana' };
    const result = read('prodigy', 'all.jsonl', task);
    deepEqual(shown(result), [LINKED]);
    equal(result.texts[0]!.marks[0]!.creator?.name, 'ana');
    match(read('prodigy', 'all.jsonl', { ...task, answer: 'ignore' }).problems[0]!.message, /ignore/);
  });

  it('CoNLL: tags over the text of the folder, or over the tokens', () => {
    const rows = [
      '-DOCSTART- -X- O O',
      '',
      '😀 O',
      'Mayor B-SPEAKER',
      'Ana I-SPEAKER',
      'Ruiz I-SPEAKER',
      'said O',
    ].join('\n');
    deepEqual(shown(read('conll', 'story.conll', rows)), ['added | mention | content Mayor Ana Ruiz']);
    equal(read('conll', 'new.conll', rows).texts[0]!.text, '😀 Mayor Ana Ruiz said');
    match(
      read('conll', 'story.conll', 'Major B-SPEAKER').problems[0]!.message,
      /“Major” and what follows are not found/,
    );
  });

  it('TEI: who says what', () => {
    const people = '<listPerson><person xml:id="ruiz"><persName>Ana Ruiz</persName></person></listPerson>';
    const body =
      '<p>😀 <persName ref="#ruiz">Mayor Ana Ruiz</persName> said on Monday: <said who="#ruiz" direct="true">“We will rebuild.”</said>\n' +
      '<rs ref="#ruiz">She</rs> denied &amp; denied.</p>';
    const tei = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${people}</teiHeader><text><body>${body}</body></text></TEI>`;
    const result = read('tei', 'story.xml', tei);
    deepEqual(shown(result), [
      'added | mention | content Mayor Ana Ruiz',
      `added | quotation | direct | Ana Ruiz | content ${QUOTE}`,
      'added | mention | content She',
    ]);
    equal(result.texts[0]!.text.split('\n')[1], 'She denied & denied.');
    const { problems } = read(
      'tei',
      'story.xml',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><TEI><text>\n<body>&a;</body></text></TEI>',
    );
    equal(problems[0]!.line, 2);
  });

  it('Citron: a pronoun with the name it stands for', () => {
    const span = (start: number, text: string) => ({ start, end: start + Array.from(text).length, text });
    const quote = {
      id: 0,
      cue: span(56, 'denied'),
      sources: [span(2, 'Mayor Ana Ruiz')],
      contents: [span(63, 'the claim')],
      coreferences: [span(52, 'She')],
      confidence: '0.9300',
    };
    const result = read('citron', 'story.json', { text: TEXT, quotes: [quote] });
    deepEqual(shown(result), [
      'found | quotation | indirect | Mayor Ana Ruiz | content the claim | cue denied | source She',
    ]);
    equal(result.texts[0]!.marks[0]!.confidence, 0.93);
  });

  it('CSV: whatever its separator, over a text with other line breaks', () => {
    const table = `id;Source;Start;End;Label;Text;Speaker\r\nq1;story.txt;33;51;quote;${QUOTE};Ana Ruiz\r\n;story.txt;52;55;odd;She;\r\n`;
    deepEqual(shown(read('csv', 'table.csv', table, CRLF)), [
      `added | quotation | direct | Ana Ruiz | content ${QUOTE}`,
      'added | tag | odd | content She',
    ]);
    match(
      read('csv', 'table.csv', 'source,start,end\nnone.txt,0,1\n').problems[0]!.message,
      /none\.txt is not in the folder/,
    );
  });

  it('W3C: code points, what Hypothesis exports, quotes alone', () => {
    const target = (selector: unknown) => ({ source: 'https://example.org/story.txt', selector });
    const quoted = { type: 'TextQuoteSelector', exact: QUOTE };
    const body = [{ type: 'TextualBody', purpose: 'tagging', value: 'quotation' }];
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:1',
      type: 'Annotation',
      body,
      target: target([quoted, { type: 'TextPositionSelector', start: 33, end: 51 }]),
    };
    const expected = [`added | quotation | direct | content ${QUOTE}`];
    deepEqual(shown(read('w3c', 'any.jsonld', annotation)), expected);
    deepEqual(shown(read('w3c', 'any.jsonld', { items: [{ ...annotation, target: target(quoted) }] })), expected);
    const hypothesis = {
      id: 'x1',
      user: 'acct:ana@hypothes.is',
      uri: 'https://example.org/story.txt',
      text: 'Check this.',
      tags: [],
      target: [
        target([
          { type: 'RangeSelector', startOffset: 1 },
          { type: 'TextPositionSelector', start: 34, end: 52 },
          quoted,
        ]),
      ],
    };
    const result = read('w3c', 'rows.json', { rows: [hypothesis] });
    deepEqual(shown(result), [`added | note | Check this. | content ${QUOTE}`]);
    equal(result.texts[0]!.marks[0]!.creator?.name, 'ana');
  });

  it('W3C: context tells equal quotes apart; where nothing does, it is left out and said', () => {
    const text = 'He said no. She said no.';
    const item = (context: object) => ({
      id: 'a',
      body: 'why?',
      target: { source: 'story.txt', selector: { type: 'TextQuoteSelector', exact: 'said no', ...context } },
    });
    const { texts } = read('w3c', 'x.json', [item({ prefix: 'She ' })], text);
    equal(texts[0]!.marks[0]!.parts[0]!.start, 16);
    const unclear = read('w3c', 'x.json', [item({})], text);
    deepEqual([unclear.texts[0]!.marks.length, unclear.problems.length], [0, 1]);
  });
});
