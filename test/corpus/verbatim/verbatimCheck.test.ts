import { deepEqual, equal, ok } from 'node:assert/strict';
import { readForCheck, VerbatimCheck, type CheckedQuotation } from '../../../src/corpus/verbatim/verbatimCheck';
import { spanText } from '../../../src/text/span';

const SPEECH =
  'Storm over Lisbon\n\n“We will never give up on the old bridge, and we won’t ask the city’s poor to pay for it,” Mayor Ana Ruiz said on Monday. ' +
  '“It cost us 40 million euros. The engineers told me that the U.S. steel was safe — twice!”\n\n' +
  '“I told the council,” she added, “that nobody else would come. We wait … and we hope.”\n';

const check = (draft: string, sources: readonly string[] = [SPEECH], least?: number): CheckedQuotation[] => {
  const run = new VerbatimCheck(draft, true, least);
  sources.forEach((text, index) => run.read(`source ${index + 1}`, readForCheck(text)));
  return run.result();
};
const states = (...args: Parameters<typeof check>) => check(...args).map(({ verdict }) => verdict.state);
const difference = (...args: Parameters<typeof check>) =>
  check(...args).map(({ verdict }) =>
    verdict.state === 'different'
      ? verdict.nearest?.difference.map(({ kind, words }) => (kind === 'same' ? words : `${kind}: ${words}`))
      : verdict.state,
  );

describe('whether quotations of a draft stand in a source', () => {
  it('finds them word for word, and says where', () => {
    const [found, none] = check('She said “the engineers told me” and “the engineers asked me about it”.');
    ok(found!.verdict.state === 'verbatim');
    equal(found!.verdict.passage.source, 'source 1');
    equal(spanText(SPEECH, found!.verdict.passage), 'The engineers told me');
    equal(none!.verdict.state, 'different');
  });

  it('takes typography, the case of the first letter and a stop at the end for no change', () => {
    deepEqual(states(`"never give up on the old bridge, and we won't ask the city's poor."`), ['verbatim']);
    deepEqual(states('«WE will never give up»'), ['different']);
    deepEqual(states('“We will never give up,” she said.'), ['verbatim']);
    deepEqual(states('“the engineers told me that the U.S. steel was safe--twice!”'), ['verbatim']);
    deepEqual(states('“The  engineers\ntold me”'), ['verbatim']);
    deepEqual(states('“the old-bridge, and we”'), ['verbatim']);
  });

  it('takes other words, other figures, another sign within or at the end, and other capitals for one', () => {
    deepEqual(difference('“We will give up on the old bridge”'), [
      ['We will', 'left-out: never', 'give up on the old bridge'],
    ]);
    deepEqual(difference('“It cost us 14 million euros”'), [
      ['It cost us', 'left-out: 40', 'added: 14', 'million euros'],
    ]);
    deepEqual(difference('“on the old bridge and we won’t ask”'), [
      ['on the old bridge', 'left-out: ,', 'and we won’t ask'],
    ]);
    deepEqual(difference('“The engineers told ME that the”'), [
      ['The engineers told', 'left-out: me', 'added: ME', 'that the'],
    ]);
    deepEqual(states('“It cost us 40 million euros?”'), ['different']);
  });

  it('follows marked ellipses through one passage, in order', () => {
    deepEqual(states('“We will never give up … and we won’t ask the city’s poor”'), ['verbatim']);
    deepEqual(states('“We will never give up … It cost us 40 million euros”'), ['verbatim']);
    deepEqual(states('“We will never give up [...] and we (…) to pay for it . . .”'), ['verbatim']);
    deepEqual(states('“It cost us 40 million … We will never give up”'), ['different']);
    deepEqual(
      states(`“We will never give up … that ends it all”`, [
        `${SPEECH}\n${'Nothing happened here. '.repeat(80)} “And that ends it all.”`,
      ]),
      ['different'],
    );
    deepEqual(states('“We wait and we hope”'), ['different']);
  });

  it('tells what stands in an editor’s brackets, and does not mind it', () => {
    const brackets = (draft: string) =>
      check(draft).map(({ verdict, brackets: found }) => [
        verdict.state,
        ...found.map((span) => spanText(draft, span)),
      ]);
    deepEqual(brackets('“We will never give up on [it], and we won’t ask”'), [['verbatim', '[it]']]);
    deepEqual(brackets('“[The city] will never give up on the old bridge”'), [['verbatim', '[The city]']]);
    deepEqual(brackets('“We will never gav[ing] up on the old bridge” “[t]he engineers told me”'), [
      ['different'],
      ['verbatim', '[t]he'],
    ]);
    deepEqual(brackets('“(The city) will never give up on the old bridge”'), [['verbatim', '(The city)']]);
    deepEqual(
      check('“We stay [here] for good”', ['“We stay [here] for good,” he said.']).map((one) => [
        one.verdict.state,
        one.brackets,
      ]),
      [['verbatim', []]],
    );
    deepEqual(brackets('“We will [always] bring down the new bridge”'), [['different']]);
  });

  it('says when the outlet’s words stand between', () => {
    deepEqual(states('“I told the council that nobody else would come”'), ['joined']);
    deepEqual(states('“I told the council, she added, that nobody else would come”'), ['verbatim']);
    deepEqual(states('“I told the council everything that nobody knew”'), ['different']);
  });

  it('leaves short ones alone, as many words as it is told', () => {
    deepEqual(states('the “new order” of “so called experts” by “him”'), ['different']);
    deepEqual(states('the “new order” of “so called experts”', undefined, 2), ['different', 'different']);
    deepEqual(states('“[a very long bracket] …” and “…”', undefined, 1), []);
  });

  it('looks in all sources, and prefers the one that needs no brackets', () => {
    const other = 'He said: “We will never give up on [it], whatever comes.”';
    const [one] = check('“We will never give up on [it]”', [SPEECH, other]);
    ok(one!.verdict.state === 'verbatim' && one!.verdict.passage.source === 'source 2');
    deepEqual(one!.brackets, []);
  });

  it('shows the passage that is nearest of all sources, whole where the first and last words differ', () => {
    const other = 'They said the engineers were told nothing.';
    const [one] = check('“Those builders told me that the U.S. steel was bad”', [other, SPEECH]);
    ok(one!.verdict.state === 'different' && one!.verdict.nearest);
    equal(one!.verdict.nearest.source, 'source 2');
    equal(spanText(SPEECH, one!.verdict.nearest), 'The engineers told me that the U.S. steel was safe');
    deepEqual(difference('“We will give up on the old bridge.”'), [
      ['We will', 'left-out: never', 'give up on the old bridge.'],
    ]);
    deepEqual(check('“Completely unknown words about whales”')[0]!.verdict, { state: 'different' });
  });

  it('knows which words an ellipsis and brackets of the draft account for', () => {
    deepEqual(difference('“We will never give up … and we won’t [ever] ask the city’s rich to pay for it”'), [
      [
        'We will never give up …',
        'elided: on the old bridge,',
        'and we won’t',
        'bracketed: [ever]',
        'ask the city’s',
        'left-out: poor',
        'added: rich',
        'to pay for it',
      ],
    ]);
  });

  it('neither throws nor freezes on what no draft should be', () => {
    const hostile = [
      '“' + 'a '.repeat(10_000) + 'b”',
      '“a b c” '.repeat(5_000),
      '“' + '[a '.repeat(5_000) + '”',
      '“' + 'a … '.repeat(5_000) + 'z”',
      '\u0000\uFFFF\uD800 “\uD800 \u202E a b”',
    ];
    const sources = [
      'a '.repeat(200_000),
      '“a” '.repeat(50_000),
      '',
      '\u0000'.repeat(1000),
      SPEECH.replaceAll('\n', '\r\n'),
    ];
    for (const draft of hostile) for (const source of sources) check(draft, [source]);
  });
});
