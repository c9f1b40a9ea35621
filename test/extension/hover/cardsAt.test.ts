import { deepEqual, equal } from 'node:assert/strict';
import type { Analysis, Quotation, Speaker } from '../../../src/analysis/analysis';
import { read } from '../../../src/annotations/reading';
import type { Card, Piece } from '../../../src/extension/hover/card';
import { cardsAt } from '../../../src/extension/hover/cardsAt';
import type { Span } from '../../../src/text/span';

const TEXT = [
  'Flood warning lifted',
  '',
  '“The water,” Mayor Ana Ruiz said, “is gone.” She left.',
  '“Nobody was hurt.”',
  'Load more',
  '“The water,” Mayor Ana Ruiz said, “is gone.” She left.',
].join('\n');

/** Where words stand in the text; the nth time if told. */
function at(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const ruiz: Speaker = {
  id: 'person-ana ruiz',
  name: 'Ana Ruiz',
  kind: 'person',
  roles: ['Mayor'],
  aliases: ['Ana Ruiz', 'Ruiz'],
  mentions: [
    { ...at('Mayor Ana Ruiz'), how: 'full-name', confidence: 1 },
    { ...at('She'), how: 'pronoun', confidence: 0.9 },
  ],
  named: true,
  fullest: 0,
};
const split: Quotation = {
  id: 'quotation-1',
  kind: 'direct',
  act: 'speech',
  content: [at('“The water,”'), at('“is gone.”')],
  cue: at('said'),
  source: at('Mayor Ana Ruiz'),
  speakers: [ruiz.id],
  confidence: 0.95,
  why: [{ kind: 'quotation-marks' }, { kind: 'cue', span: at('said') }],
  repeats: [[at('“The water,”', 1), at('“is gone.”', 1)]],
};
const continued: Quotation = {
  id: 'quotation-2',
  kind: 'direct',
  act: 'speech',
  content: [at('“Nobody was hurt.”')],
  speakers: [ruiz.id],
  continues: split.id,
  confidence: 0.7,
  why: [{ kind: 'quotation-marks' }, { kind: 'continuation' }],
  repeats: [],
};
const analysis: Analysis = {
  furniture: [{ role: 'headline', span: at('Flood warning lifted') }],
  boilerplate: [{ id: 'boilerplate-1', span: at('Load more'), reason: 'pagination', confidence: 0.99 }],
  repeats: [
    {
      id: 'repeat-1',
      span: { start: TEXT.lastIndexOf('“The water'), end: TEXT.length },
      of: at('“The water,” Mayor Ana Ruiz said, “is gone.” She left.'),
    },
  ],
  quotations: [split, continued],
  speakers: [ruiz],
  claims: [
    {
      id: 'claim-1',
      span: at('Nobody was hurt.'),
      claimants: [ruiz.id],
      claimantUnclear: false,
      inHeadline: false,
      kind: 'quoted',
      quotation: continued.id,
      checkWorthiness: 0.6,
      reasons: ['event'],
      hedges: [],
      repeats: [],
    },
  ],
};
const reading = read(TEXT, analysis, { thoughts: false });
const cards = (span: Span) => cardsAt(reading, span.start, 'file:///a.txt');

const pieceText = (piece: Piece) =>
  typeof piece === 'string' ? piece : 'command' in piece ? `[${piece.label}]` : piece.words;
const lines = ({ lines }: Card) => lines.map((line) => line.map(pieceText).join(''));
const wordsOf = ({ span }: Card) => TEXT.slice(span.start, span.end);

/** The links of a card that lead somewhere; the others decide on the mark. */
const leading = ({ links }: Card) => links.filter(({ command }) => !command.endsWith('Mark'));

describe('hover cards', () => {
  it('offer to confirm, to correct and to reject a mark, by its key', () => {
    const [card] = cards(at('“is gone.”'));
    const deciding = card!.links.filter(({ command }) => command.endsWith('Mark'));
    deepEqual(
      deciding.map(({ label, arguments: given }) => [label, ...given]),
      [
        ['Confirm', split.id],
        ['Correct…', split.id],
        ['Reject', split.id],
      ],
    );
  });

  it('none where nothing is marked', () => deepEqual(cards(at('left')), []));

  it('tells who is quoted, how that was found, and where the rest stands', () => {
    const [card, ...others] = cards(at('“is gone.”'));
    deepEqual(others, []);
    equal(card!.title, 'Direct quotation');
    equal(wordsOf(card!), '“is gone.”');
    deepEqual(lines(card!), [
      'Ana Ruiz, Mayor',
      '“Mayor Ana Ruiz” is the fullest name that this text gives.',
      'Also: “The water,” ([line 3])',
      'Again in this text: [line 6].',
      'Very likely. In quotation marks, and “said” names “Mayor Ana Ruiz” as its source.',
    ]);
    deepEqual(leading(card!), [
      {
        label: 'All 2 quotations of Ana Ruiz',
        command: 'onRecord.showSpeakerQuotations',
        arguments: ['file:///a.txt', ruiz.id],
      },
    ]);
  });

  it('shows the same card on the cue and on the source, and the speaker’s only once', () => {
    for (const words of ['said', 'Mayor Ana Ruiz']) {
      const shown = cards(at(words));
      deepEqual(
        shown.map(({ title }) => title),
        ['Direct quotation'],
      );
      equal(wordsOf(shown[0]!), words);
    }
  });

  it('tells what a pronoun stands for', () => {
    const [card] = cards(at('She'));
    equal(card!.title, 'Speaker');
    equal(wordsOf(card!), 'She');
    deepEqual(lines(card!).slice(1), [
      '“She” is whoever fits best of those spoken of just before: Ana Ruiz.',
      'Also called: Ruiz',
    ]);
  });

  it('lists all that overlap, the smallest first', () => {
    const [claim, quotation] = cards(at('Nobody was hurt.'));
    equal(claim!.title, 'Claim');
    equal(quotation!.title, 'Direct quotation');
    deepEqual(lines(quotation!).slice(1), [
      'No source stands here: the quotation goes on from the one before it, whose speaker is Ana Ruiz.',
      'Goes on from: “The water,” ([line 3])',
      'Likely. In quotation marks, and it goes on from the quotation before, with no other source between.',
    ]);
    equal(claim!.note, 'quoted');
    deepEqual(lines(claim!), [
      'Claimed by Ana Ruiz, Mayor',
      'Worth checking.',
      'It says that something happened or was done.',
    ]);
    deepEqual(leading(claim!), [
      { label: 'Show in the claims list', command: 'onRecord.revealClaim', arguments: ['file:///a.txt', 'claim-1'] },
    ]);
  });

  it('tells what boilerplate is, where a repeat stands first, and what frames the story', () => {
    deepEqual(lines(cards(at('Load more'))[0]!), ['Page control: a link to more lines, pages or stories.']);
    deepEqual(lines(cards(at('Mayor', 1))[0]!), [
      'Stands word for word further up, in [line 3]; it is counted there, once.',
    ]);
    equal(cards(at('Flood'))[0]!.title, 'Headline');
  });

  it('names the act, and shows thoughts only where they are asked for', () => {
    const withAct = (act: Quotation['act']) => ({ ...analysis, quotations: [{ ...split, act }] });
    const card = (act: Quotation['act'], thoughts: boolean) =>
      cardsAt(read(TEXT, withAct(act), { thoughts }), at('“is gone.”').start, 'file:///a.txt')[0];
    equal(card('speech', false)!.note, 'said, in their own words');
    equal(card('writing', false)!.note, 'written, in their own words');
    equal(card('thought', false), undefined);
    equal(card('thought', true)!.title, 'Reported thought');
    const { quotations } = withAct('thought');
    const both = { ...analysis, quotations: [...quotations, continued] };
    const [{ links }] = cardsAt(read(TEXT, both, { thoughts: true }), at('“is gone.”').start, 'file:///a.txt') as [
      Card,
    ];
    equal(links[0]!.label, 'All 1 quotation and 1 thought or intention of Ana Ruiz');
    equal(card('intention', true)!.note, 'planned, promised or ordered, in their own words');
  });

  it('behind the last letter shows what ends there, if nothing begins', () => {
    const [card] = cardsAt(reading, at('Load more').end, 'file:///a.txt');
    equal(card!.title, 'Not the story');
  });
});
