import { deepEqual, doesNotMatch, equal, match, ok, throws } from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { analyze } from '../../src/analysis/analyze';
import type { Annotation, Statement, Verdict } from '../../src/annotations/annotation';
import { overlay } from '../../src/annotations/overlay';
import { placeInOriginal } from '../../src/annotations/placeAnnotations';
import { writeRecordFile } from '../../src/annotations/record/recordFile';
import { writeSpeakerFile } from '../../src/annotations/record/speakerFile';
import { describe as describeWords } from '../../src/annotations/selector';
import { SpeakerNames } from '../../src/annotations/speakerNames';
import { textVersion } from '../../src/annotations/textVersion';
import { comparable } from '../../src/annotations/comparable';
import { Corpus } from '../../src/corpus/corpus';
import { finish } from '../../src/corpus/steps';
import { folderReport, type ReportedSource } from '../../src/report/folderReport';
import { htmlReport } from '../../src/report/htmlReport';
import { markdownReport } from '../../src/report/markdownReport';
import { decidedSource, namesOf } from '../../src/report/decidedSource';
import { runCli } from '../cli/runCli';
import { shippedTagger } from '../shippedTagger';

const A =
  'Storm over Lisbon\n\n“We will never give up on the old bridge, and it cost us 40 million euros,” Mayor Ana Ruiz said on Monday.\n';
const B = 'Bridge stays\n\n“We will give up on the old bridge,” said Ana Ruiz.\n\nThe bridge was built in 1911.\n';
const HOSTILE =
  '<script>alert(1)</script> & “We will never give up on the <b>old</b> bridge"><img src=x onerror=alert(1)>,” said Ana <i>Ruiz</i>. [x](javascript:alert(1)) | \u202e';

/** Reports on texts as people decided on them, each with its annotations. */
function reportOf(
  texts: Readonly<Record<string, readonly [string, readonly Annotation[]]>>,
  names = new SpeakerNames([]),
  hidesPeople = false,
) {
  const corpus = new Corpus();
  const sources = Object.entries(texts).map(([name, [text, annotations]]): ReportedSource => {
    const found = overlay(text, analyze(text, shippedTagger()), placeInOriginal(annotations, text));
    corpus.set(name, text, comparable(found.analysis, found));
    const decided = decidedSource(text, found.analysis, found);
    return { ...decided, uri: name, name, names: namesOf(decided.digest, names.in(name)) };
  });
  return { ...finish(folderReport(sources, corpus, hidesPeople)), sourcesOf: { sources, corpus } };
}
const reportOn = (texts: Readonly<Record<string, string>>) =>
  reportOf(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text, []]])));

let made = 0;
/** What Ana says of the first place of some words. */
function said(text: string, words: string, verdict: Verdict, statement: Statement): Annotation {
  const start = text.indexOf(words);
  return {
    id: `urn:uuid:${++made}`,
    creator: { name: 'Ana <b>' },
    created: '2026-01-02T03:04:05.000Z',
    verdict,
    statement,
    parts: [{ role: 'content', selector: describeWords(text, { start, end: start + words.length }) }],
    version: textVersion(text),
  };
}
const CLAIM = { kind: 'claim', form: 'asserted', claimants: [], status: 'refuted' } as const;
const QUOTATION = { kind: 'quotation', form: 'direct', act: 'speech', speakers: [] } as const;

describe('report of a folder', () => {
  it('tells what sources consist of, who is quoted where, how words differ, and the claims', () => {
    const report = reportOn({ 'a.txt': A, 'b.txt': B });
    deepEqual(
      report.sources.map(({ name }) => name),
      ['a.txt', 'b.txt'],
    );
    for (const { shares } of report.sources)
      equal(
        Object.values(shares).reduce((sum, share) => sum + share),
        100,
      );
    deepEqual(
      report.speakers.map(({ counts }) => counts),
      [[1, 1]],
    );
    const [utterance] = report.utterances;
    deepEqual(
      utterance!.variants.map(({ source }) => source),
      ['a.txt', 'b.txt'],
    );
    ok(utterance!.variants[1]!.relations.includes('negation-changed'));
    ok(utterance!.variants[1]!.parts.some(({ kind, words }) => kind === 'left-out' && words === 'never'));
    ok(report.claims.length > 0);
    ok(
      report.claims.every(
        ({ claim }, at, all) => at === 0 || claim.checkWorthiness <= all[at - 1]!.claim.checkWorthiness,
      ),
    );
  });

  it('knows what people decided: what they rejected is not in it, what they said of claims and speakers is', () => {
    const rejected = '“We will give up on the old bridge,”';
    const onB = [
      said(B, rejected, 'rejected', QUOTATION),
      said(B, 'The bridge was built in 1911.', 'confirmed', CLAIM),
      said(B, 'Bridge stays', 'added', { ...CLAIM, status: 'unchecked' }),
    ];
    const names = new SpeakerNames([
      {
        id: 'urn:uuid:s',
        creator: { name: 'Bo' },
        created: '2026-01-02T03:04:05.000Z',
        name: 'Ana María Ruiz',
        kind: 'person',
        spellings: [{ name: 'Ana Ruiz' }],
      },
    ]);
    const report = reportOf({ 'a.txt': [A, []], 'b.txt': [B, onB] }, names, true);
    deepEqual(report.people, [{ name: 'Ana <b>', confirmed: 1, corrected: 0, added: 1, rejected: 1 }]);
    deepEqual(report.utterances, []);
    deepEqual(
      report.speakers.map(({ name, counts }) => [name, counts]),
      [['Ana María Ruiz', [1, 0]]],
    );
    const page = htmlReport('Report', report);
    match(page, /Ana &lt;b&gt; \(1 confirmed, 1 added, 1 rejected\)/);
    match(page, /names that people chose.*hidden when it was written/);
    match(page, /built in 1911\..*<bdi>refuted \(Ana &lt;b&gt;\)<\/bdi>/);
    match(page, /Bridge stays.*<bdi>added as a claim/);
    match(markdownReport('Report', report), /1 confirmed[^]*refuted/);
    match(htmlReport('Report', reportOn({ 'a.txt': A })), /Nobody’s decisions are in this report/);
  });

  it('lists a claim of several sources once, with its places and the figures that differ', () => {
    const report = reportOn({
      'a.txt': 'Ferry\n\nTwelve people died when the old ferry sank off Port Iver on Monday.\n',
      'b.txt':
        'Sunk\n\nAt least 14 people died when the old ferry sank off Port Iver on Monday, police chief Bo Lind said.\n',
      'c.txt': 'Late\n\nTwelve people died when the old ferry sank off Port Iver on Monday.\n',
    });
    const died = report.claims.filter(({ claim }) => claim.words.includes('died'));
    deepEqual(died.map(({ again }) => again.length), [2]); // prettier-ignore
    const markdown = markdownReport('Report', report);
    match(markdown, /Made in several places: 1, of them with figures that differ: 1\./);
    const [row] = markdown.split('\n').filter((line) => line.startsWith('|') && line.includes('died'));
    match(row!, /; b\\\.txt, line 3; a\\\.txt, line 3 \(the outlet\): Twelve, not 14; c\\\.txt, line 3/);
    match(htmlReport('Report', report), /<strong>≠ <bdi>Figures differ: [^<]*<\/bdi><\/strong><br><bdi>/);
  });

  it('compares only what it is of, and nothing that it does not know', () => {
    const { sources, corpus } = reportOn({ 'a.txt': A, 'b.txt': B }).sourcesOf;
    const { utterances, alone } = finish(folderReport(sources.slice(1), corpus));
    deepEqual([utterances, alone], [[], 1]);
    corpus.delete('a.txt');
    throws(() => finish(folderReport(sources, corpus)), /a\.txt is not among/);
  });

  it('is a page with headers, labels and marked differences that loads and runs nothing', () => {
    const page = htmlReport('Report', reportOn({ 'a.txt': A, 'b.txt': B }));
    match(page, /<del>−never<\/del>/);
    match(page, /<svg class="bar"[^>]* role="img" aria-label="Attributed \d+ %, Own voice \d+ %/);
    match(page, /<th scope="row"><bdi>a\.txt<\/bdi><\/th>/);
    match(page, /Content-Security-Policy" content="default-src &#39;none&#39;/);
    match(page, /@media print/);
    match(page, /prefers-color-scheme: dark/);
    doesNotMatch(page, /<script|https?:|url\(|@import/);
  });

  it('lets no word of a text or name be markup', () => {
    const report = reportOn({ '<img src=x>|.txt': HOSTILE, 'b.txt': B, 'empty.txt': '' });
    const page = htmlReport('<script>', report);
    doesNotMatch(page, /<script|<img|<b>|<i>/);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    const body = page.slice(page.indexOf('<body>'), page.indexOf('</body>') + 7).replaceAll('<br>', '<br/>');
    parser.write(body).close();
    const markdown = markdownReport('<script>', report);
    doesNotMatch(markdown, /(?<!\\)<|(?<!\\)\[x|\u202e/);
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    ok(
      rows.every((row) => [4, 5, 6, 7].includes(row.split(/(?<!\\)\|/).length - 1)),
      rows.join('\n'),
    );
  });

  it('is written by the command line, HTML or Markdown by the name of the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    try {
      mkdirSync(join(folder, 'captures'));
      writeFileSync(join(folder, 'captures', 'a.txt'), A);
      const run = (output: string, from = 'captures') =>
        runCli(['report', join(folder, from), '--output', join(folder, output)]);
      equal((await run('out/page.html')).status, 0);
      match(readFileSync(join(folder, 'out/page.html'), 'utf8'), /<title>Report on captures<\/title>[^]*40 million/);
      equal((await run('page.md')).status, 0);
      match(readFileSync(join(folder, 'page.md'), 'utf8'), /^# Report on captures\n[^]*\| a\\\.txt \|/);
      match(readFileSync(join(folder, 'page.md'), 'utf8'), /Nobody’s decisions/);
      mkdirSync(join(folder, '.on-record/captures'), { recursive: true });
      mkdirSync(join(folder, '.on-record/speakers'), { recursive: true });
      writeFileSync(
        join(folder, '.on-record/captures/a.txt.ana.json'),
        writeRecordFile('captures/a.txt', {
          annotations: [said(A, 'Storm over Lisbon', 'added', CLAIM)],
          foreign: {},
          unusable: [],
        }),
      );
      const decision = {
        id: 'urn:uuid:0190a0b0-0000-7000-8000-000000000001',
        creator: { name: 'Bo' },
        created: '2026-01-02T03:04:05.000Z',
        name: 'Ana María Ruiz',
        kind: 'person' as const,
        spellings: [{ name: 'Ana Ruiz' }],
      };
      writeFileSync(
        join(folder, '.on-record/speakers/bo.json'),
        writeSpeakerFile({ items: [decision], foreign: {}, unusable: [] }),
      );
      const decided = await run('page.md');
      equal(decided.status, 0, decided.stderr);
      match(readFileSync(join(folder, 'page.md'), 'utf8'), /1 added[^]*Ana María Ruiz[^]*Storm over Lisbon.*refuted/);
      equal((await run('page.pdf')).status, 2);
      equal((await run('none.html', 'nothing')).status, 2);
      ok(!existsSync(join(folder, 'none.html')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
