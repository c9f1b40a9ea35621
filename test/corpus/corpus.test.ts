import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import type { Analysis, Quotation, Speaker } from '../../src/analysis/analysis';
import { Corpus } from '../../src/corpus/corpus';

const nothing: Analysis = { furniture: [], boilerplate: [], repeats: [], quotations: [], speakers: [], claims: [] };

/** An analysis that credits quoted strings, given by their words, to a person: one quotation of all of them. */
function credited(text: string, name: string, ...contents: string[]): Analysis {
  const id = `person:${name}`;
  const content = contents.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const at = { start: text.indexOf(name), end: text.indexOf(name) + name.length };
  const quotation: Quotation = {
    id: 'quotation-1',
    kind: 'direct',
    act: 'speech',
    content,
    source: at,
    speakers: [id],
    confidence: 1,
    why: [],
    repeats: [],
  };
  const speaker: Speaker = {
    id,
    name,
    kind: 'person',
    roles: [],
    aliases: [],
    mentions: [{ ...at, how: 'full-name', confidence: 1 }],
    named: true,
    fullest: 0,
  };
  return { ...nothing, quotations: [quotation], speakers: [speaker] };
}

/** How two texts' quoted strings are found to relate: words of the one, words of the other, relations. */
function relationsOf(a: string, b: string, analyses: { a?: Analysis; b?: Analysis } = {}): [string, string, string][] {
  const corpus = new Corpus();
  corpus.set('a', a, analyses.a ?? nothing);
  corpus.set('b', b, analyses.b ?? nothing);
  return corpus
    .sharedIn('a')
    .map(({ here, there, relations }) => [
      a.slice(here.start, here.end),
      b.slice(there.start, there.end),
      relations.join(' '),
    ]);
}

/** Only how they relate, for two quoted strings. */
const relations = (a: string, b: string) =>
  relationsOf(`“${a}”`, `He spoke of “${b}” yesterday.`).map(([, , names]) => names);

/** What both passages are cut into: kind, words here, words there. */
function piecesOf(a: string, b: string): string[][] {
  const texts = [`“${a}”`, `It reads “${b}” here.`] as const;
  const corpus = new Corpus();
  texts.forEach((text, at) => corpus.set(String(at), text, nothing));
  const [found] = corpus.occurrencesIn('0');
  return found!.pieces.map(({ kind, here, there, where, mark, about }) =>
    [kind, texts[0].slice(here.start, here.end), texts[1].slice(there.start, there.end), where, mark, about].flatMap(
      (part) => part ?? [],
    ),
  );
}

describe('corpus', () => {
  it('finds the same words, whatever the typography', () => {
    deepEqual(relationsOf('“The harbour is ours,” she said.', "It says: 'The harbour is ours'"), [
      ['The harbour is ours,', 'The harbour is ours', 'identical'],
    ]);
    deepEqual(relations('The harbour is ours – all of it', 'the Harbour is ours, all of it!'), [
      'punctuation-or-case-only',
    ]);
  });

  it('finds what was cut at an end', () => {
    const full = 'The harbour is ours, and nobody will take it from us';
    deepEqual(relations(full, 'nobody will take it from us'), ['trimmed-start']);
    deepEqual(relations(full, 'The harbour is ours'), ['trimmed-end']);
    deepEqual(relations(`${full} today or tomorrow`, 'As I said, nobody will take it from us today'), [
      'trimmed-start trimmed-end',
    ]);
  });

  it('finds what was cut inside, marked or not', () => {
    const full = 'We will rebuild the eastern harbour wall before the storms of winter arrive';
    deepEqual(relations(full, 'We will rebuild the wall before the storms of winter arrive'), ['elided-inside']);
    deepEqual(relations(full, 'We will rebuild … before the storms of winter arrive'), ['elided-marked']);
    deepEqual(
      relations(full, 'We [the council] will rebuild the eastern harbour wall before the storms of winter arrive'),
      ['bracketed-insertion'],
    );
  });

  it('finds changed words, and a lost negation first of all', () => {
    deepEqual(
      relations('Voters gave us a clear mandate for the ferry', 'Voters gave us a clear licence for the ferry'),
      ['word-changed'],
    );
    deepEqual(relations('We should not have sold the old ferry', 'We should have sold the old ferry'), [
      'elided-inside negation-changed',
    ]);
  });

  it('takes contractions, numbers and censored words for what they stand for', () => {
    deepEqual(
      relations(
        "They don't own the ferry and they're not getting it",
        'They do not own the ferry and they are not getting it',
      ),
      ['contraction/spelling'],
    );
    deepEqual(relations('Two of three boats leak', '2 of 3 boats leak'), ['contraction/spelling']);
    deepEqual(relations('Get off my d***ed boat', 'Get off my damned boat'), ['contraction/spelling']);
  });

  it('finds halves that changed places', () => {
    deepEqual(relations('Ferries saved this town, and I love the sea', 'I love the sea, and ferries saved this town'), [
      'trimmed-start trimmed-end reordered',
    ]);
  });

  it('leaves alike words alone', () => {
    deepEqual(relations('The ferry is late', 'The bridge is closed'), []);
    deepEqual(relations('The ferry is late', 'The ferry was never all that late before'), []);
    deepEqual(relations('and so it was', 'it was and so it is'), []);
  });

  it('leaves terms alone that the outlets use themselves', () => {
    deepEqual(relationsOf('A “rainy day fund” it is.', 'She said: “We need a rainy day fund.”').length, 1);
    const own = 'The rainy day fund is empty. The rainy day fund was set up in May. ';
    deepEqual(relationsOf(`${own}A “rainy day fund” it is.`, `${own}She said: “We need a rainy day fund.”`), []);
  });

  it('tells who is credited', () => {
    const words = 'The ferry will never again be late on a Monday';
    const text = (name: string) => `“${words}”, ${name} said.`;
    const by = (name: string) => credited(text(name), name, `“${words}”`);
    const pair = (one: string, other: string) =>
      relationsOf(text(one), text(other), { a: by(one), b: by(other) }).map(([, , names]) => names);
    deepEqual(pair('Adá Renfró', 'A. Renfro Jr.'), ['identical']);
    deepEqual(pair('Ada Renfro', 'Cem Tolga'), ['identical different-speaker-credited']);
    const short = (name: string) => `“The ferry is late”, ${name} said.`;
    const shortBy = (name: string) => credited(short(name), name, '“The ferry is late”');
    deepEqual(
      relationsOf(short('Ada Renfro'), short('Cem Tolga'), { a: shortBy('Ada Renfro'), b: shortBy('Cem Tolga') }),
      [],
    );
  });

  it('joins a quotation that is split around its cue', () => {
    const whole = '“The ferry sails at noon and the bridge stays closed until March,” she said.';
    const split = '“The ferry sails at noon,” Ada Renfro said, “and the bridge stays closed until March.”';
    const b = credited(split, 'Ada Renfro', '“The ferry sails at noon,”', '“and the bridge stays closed until March.”');
    deepEqual(
      relationsOf(whole, split, { b }).map(([, words, names]) => [words, names]),
      [
        ['The ferry sails at noon,', 'trimmed-end split-around-cue'],
        ['and the bridge stays closed until March.', 'trimmed-start split-around-cue'],
      ],
    );
  });

  it('leaves boilerplate, repeats and the source itself out', () => {
    const text = '“The harbour is ours,” she said.\n\nRead more: “The harbour is ours”';
    const boilerplate = [
      { id: 'boilerplate-1', span: { start: 34, end: text.length }, reason: 'related' as const, confidence: 1 },
    ];
    deepEqual(relationsOf(text, '“The harbour is ours”', { a: { ...nothing, boilerplate } }).length, 1);
    deepEqual(relationsOf('“The harbour is ours.” “The harbour is ours.”', 'Nothing.'), []);
  });

  it('finds the occurrences of one quotation', () => {
    const text = 'He said “the harbour is ours” and “the bridge is theirs”.';
    const corpus = new Corpus();
    corpus.set('a', text, credited(text, 'Ada Renfro', '“the bridge is theirs”'));
    corpus.set('b', '“The harbour is ours and the bridge is theirs.”', nothing);
    deepEqual(
      corpus
        .occurrencesOf('a', 'quotation-1')
        .map(({ here, there }) => [text.slice(here.spans[0]!.start, here.spans[0]!.end), there.source]),
      [['the bridge is theirs', 'b']],
    );
    deepEqual(corpus.occurrencesOf('a', 'quotation-2'), []);
    deepEqual(corpus.occurrencesOf('c', 'quotation-1'), []);
  });

  it('cuts both passages into what is the same and what is not', () => {
    deepEqual(
      piecesOf(
        'Look, we will not rebuild the eastern wall in 12 weeks, as they said',
        "We'll rebuild the wall … in 20 weeks, as they said",
      ),
      [
        ['only-here', 'Look, ', '', 'start'],
        ['spelling', 'we will ', "We'll ", 'inside'],
        ['only-here', 'not ', '', 'inside', 'negation'],
        ['same', 'rebuild the ', 'rebuild the ', 'inside'],
        ['only-here', 'eastern ', '', 'inside'],
        ['same', 'wall in ', 'wall … in ', 'inside'],
        ['changed', '12 ', '20 ', 'inside', 'figure'],
        ['same', 'weeks, as they said', 'weeks, as they said', 'inside'],
      ],
    );
  });

  it('gives each utterance once, the fullest first, with what differs in the others', () => {
    const full = '“We will rebuild the wall before the storms of winter arrive,” Ada Renfro said.';
    const cut = 'Renfro promised to “rebuild the wall before the storms”.';
    const other = '“Nobody asked the fishermen,” Cem Tolga said.';
    const corpus = new Corpus();
    corpus.set('a', cut, credited(cut, 'Renfro', '“rebuild the wall before the storms”'));
    corpus.set(
      'b',
      full,
      credited(full, 'Ada Renfro', '“We will rebuild the wall before the storms of winter arrive,”'),
    );
    corpus.set('c', other, credited(other, 'Cem Tolga', '“Nobody asked the fishermen,”'));
    const found = () =>
      corpus
        .utterances()
        .map(({ variants, speakers, sources }) => [
          variants.map(({ source, comparison }) => `${source} ${comparison?.relations.join(' ') ?? ''}`.trim()),
          speakers,
          sources,
        ]);
    const alone = [['c'], ['Cem Tolga'], 1];
    deepEqual(found(), [[['b', 'a trimmed-start trimmed-end'], ['Ada Renfro', 'Renfro'], 2], alone]);
    corpus.delete('b');
    deepEqual(found(), [[['a'], ['Renfro'], 1], alone]);
  });

  it('makes one utterance of all that several sources quote of words that one has without marks', () => {
    const words = 'We will dredge the northern channel and widen its entrance before the autumn ferries return';
    const cut = words.replace(' before the autumn ferries return', '');
    const corpus = new Corpus();
    corpus.set('report', `The town would ${words.slice('We will '.length)}, it announced.`, nothing);
    for (const [id, own] of [
      ['a', words],
      ['b', words],
      ['c', cut],
    ] as const)
      corpus.set(id, `“${own},” she said.`, credited(`“${own},” she said.`, 'she', `“${own},”`));
    deepEqual(
      corpus.utterances().map(({ variants }) => variants.map(({ source }) => source)),
      [['a', 'report', 'b', 'c']],
    );
  });

  it('compares again only what changed when all is listed again', () => {
    const words = '“We will rebuild the wall before the storms of winter arrive,”';
    const texts = ['said.', 'said on Monday.', 'told reporters.'].map((cue) => `${words} Ada Renfro ${cue}`);
    const corpus = new Corpus();
    for (const [index, text] of texts.entries()) corpus.set(String(index), text, credited(text, 'Ada Renfro', words));
    const comparisons = () =>
      corpus
        .utterances()[0]!
        .variants.slice(1)
        .map(({ comparison }) => comparison?.pieces);
    const before = comparisons();
    const again = comparisons();
    equal(again.length, 2);
    ok(again.every((pieces, index) => pieces !== undefined && pieces === before[index]));
    const edited = `Filler. ${texts[2]!}`;
    corpus.set('2', edited, credited(edited, 'Ada Renfro', words));
    const after = comparisons();
    equal(after[0], before[0]);
    notEqual(after[1], before[1]);
    equal(after[1]?.[0]?.kind, before[1]?.[0]?.kind);
  });

  it('forgets a source that is changed or deleted', () => {
    const corpus = new Corpus();
    corpus.set('a', '“The harbour is ours”', nothing);
    corpus.set('b', '“The harbour is ours”', nothing);
    corpus.set('b', '“The bridge is theirs”', nothing);
    deepEqual(corpus.sharedIn('a'), []);
    corpus.set('c', '“The harbour is ours”', nothing);
    deepEqual(
      corpus.sharedIn('a').map(({ there }) => there.source),
      ['c'],
    );
    corpus.delete('c');
    corpus.delete('c');
    deepEqual(corpus.sharedIn('a'), []);
  });

  it('finds words without quotation marks that another source quotes, in another tense and person as well', () => {
    const quoted = '“We will dredge the northern channel and widen its entrance,” she said.';
    deepEqual(relationsOf(quoted, 'The town would dredge its northern channel and widen the entrance, it said.'), [
      [
        'We will dredge the northern channel and widen its entrance,',
        'would dredge its northern channel and widen the entrance',
        'word-changed',
      ],
    ]);
    deepEqual(relationsOf('The ferry is late, the harbour is full.', quoted), []);
    const twice = 'The northern channel is deep. The northern channel is wide.';
    deepEqual(relationsOf('“I love the northern channel,” she said.', twice), []);
  });

  it('costs what the sources cost, not their pairs, though phrases stand in all of them', () => {
    const work = [100, 200, 400].map(workFor);
    const growth = [work[1]! / work[0]!, work[2]! / work[1]!];
    ok(
      growth.every((times) => times < 2.2),
      `twice the sources cost ${growth.map((times) => times.toFixed(2)).join(' and ')} times as much`,
    );
  });

  it('makes one utterance of what many sources quote, also when those are gone that it was compared with', () => {
    const corpus = filled(60);
    const ofSaying = () => {
      const sayings = corpus.utterances().filter(({ sources }) => sources > 30);
      return sayings.map(({ sources }) => sources);
    };
    deepEqual(ofSaying(), [60, 60]);
    for (let source = 0; source < 25; source++) corpus.delete(String(source));
    deepEqual(ofSaying(), [35, 35]);
    ok(corpus.occurrencesIn('59').length > 10);
  });

  it('costs for one more source what that one costs', () => {
    const one = (sources: number) => {
      const corpus = filled(sources);
      corpus.utterances();
      const before = corpus.work;
      corpus.set('more', sourceText(sources + 1, sources), nothing);
      corpus.utterances();
      return corpus.work - before;
    };
    ok(one(200) < 2 * one(50));
  });
});

/** What it costs to fill a corpus with sources and to gather their utterances. */
function workFor(sources: number): number {
  const corpus = filled(sources);
  const shared = corpus.utterances().filter((utterance) => utterance.sources > 1);
  ok(shared.length > sources / 20, 'the sources share passages');
  return corpus.work;
}

function filled(sources: number): Corpus {
  const corpus = new Corpus();
  for (let source = 0; source < sources; source++) corpus.set(String(source), sourceText(source, sources), nothing);
  return corpus;
}

/**
 * Four passages of its own and one that ten of the sources carry; in all of them a saying, cut in another place in every third, a stock phrase
 * between quotation marks and a stock sentence without.
 */
function sourceText(source: number, sources: number): string {
  const own = (part: number) => [1, 3, 7, 9].map((factor) => wordOf((source * 4 + part) * factor)).join(' ');
  const shared = [11, 13, 17, 19].map((factor) => wordOf(((source % (sources / 10)) + 1) * factor)).join(' ');
  const saying = SAYING.split(' ').slice(source % 3 === 0 ? source % 5 : 0).join(' '); // prettier-ignore
  const quoted = [own(0), own(1), own(2), own(3), shared, saying, 'we regret any inconvenience caused'];
  return `${quoted.map((words) => `“${words},” he said.\n\n`).join('')}${STOCK}\n\n`;
}

const SAYING = 'a town that counts its boats before its neighbours has forgotten which of the two keeps it afloat';
const STOCK = 'The harbour company did not immediately answer questions that reporters sent on Tuesday evening.';

/** A word of six letters that no near index has anything of. */
function wordOf(index: number): string {
  let mixed = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  let word = '';
  for (; word.length < 6; mixed = Math.floor(mixed / 26)) word += String.fromCharCode(97 + (mixed % 26));
  return word;
}
