import type { Act, Quotation, QuotationKind, Speaker } from '../../analysis/analysis';
import { ACT_WORDS, isOnRecord } from '../../analysis/acts';
import { explainQuotation } from '../../analysis/explain';
import { explainContinuation, explainMention } from '../../analysis/speakers/explainMention';
import { contains, overlaps, type Span } from '../../text/span';
import { certainty, type Card, type Line, type Link, type Piece } from './card';
import type { CardContext } from './context';

const TITLES: Readonly<Record<QuotationKind, string>> = {
  direct: 'Direct quotation',
  mixed: 'Mixed quotation',
  indirect: 'Indirect quotation',
};

const KIND_NOTES: Readonly<Record<QuotationKind, string>> = {
  direct: 'in their own words',
  mixed: 'partly in their own words',
  indirect: 'in the outlet’s words',
};

const ACT_TITLES: Readonly<Record<Act, string | undefined>> = {
  speech: undefined,
  writing: undefined,
  thought: 'Reported thought',
  intention: 'Reported intention',
};

/** How many places a line names before it only counts the rest. */
const MOST_PLACES = 5;

/** The card of a quotation: who says it, in whose words, and why it is taken for one. */
export function quotationCard(quotation: Quotation, at: number, context: CardContext): Card {
  const { reading } = context;
  const speakers = quotation.speakers.flatMap((id) => reading.speaker(id) ?? []);
  const whole = { start: quotation.content[0]!.start, end: quotation.content.at(-1)!.end };
  const lines: Line[] = [
    ...speakers.map((speaker) => speakerLine(speaker)),
    ...sourceLines(quotation, speakers, context),
    ...attributionLines(quotation, context),
    ...restLines(quotation, at, context),
    ...repeatLines(quotation, context),
    [`${certainty(quotation.confidence)}. `, { words: explainQuotation(reading.text, quotation) }],
  ];
  return {
    span: quotation.content.find((part) => part.start <= at && at < part.end) ?? whole,
    icon: 'quote',
    title: ACT_TITLES[quotation.act] ?? TITLES[quotation.kind],
    note: `${ACT_WORDS[quotation.act]}, ${KIND_NOTES[quotation.kind]}`,
    lines,
    links: speakers.flatMap((speaker) => speakerLink(speaker, context)),
  };
}

/** Name and offices of a speaker as this text gives them. */
export function speakerLine({ name, kind, roles }: Speaker): Line {
  const what: Piece[] = kind === 'person' && roles.length > 0 ? [', ', { words: roles.join('; ') }] : [];
  const notes = { person: '', organisation: '', document: ', a document', group: ', a group', unnamed: ', not named' };
  return [{ words: name, isStrong: true }, ...what, notes[kind]];
}

/** Leads to everything that a speaker is quoted with. */
export function speakerLink({ id, name }: Speaker, { reading, address }: CardContext): Link[] {
  const all = reading.analysis.quotations.filter(({ speakers }) => speakers.includes(id));
  if (all.length < 2) return [];
  const label = `All ${countWords(all)} of ${name}`;
  return [{ label, command: 'onRecord.showSpeakerQuotations', arguments: [address, id] }];
}

function countWords(all: readonly Quotation[]): string {
  const quotations = all.filter(isOnRecord).length;
  const thoughts = all.length - quotations;
  return [
    ...(quotations > 0 ? [quotations === 1 ? '1 quotation' : `${quotations} quotations`] : []),
    ...(thoughts > 0 ? [thoughts === 1 ? '1 thought or intention' : `${thoughts} thoughts and intentions`] : []),
  ].join(' and ');
}

/** Who is named here, and how that leads to the speakers. */
function sourceLines(quotation: Quotation, speakers: readonly Speaker[], { reading, quote }: CardContext): Line[] {
  const { source } = quotation;
  if (!source) {
    if (speakers.length === 0) return [['Who says it is not told here.']];
    return quotation.continues === undefined ? [] : [[{ words: explainContinuation(speakers) }]];
  }
  if (speakers.length === 0) return [['Credited to “', quote(source), '”: who that is could not be told.']];
  return speakers.flatMap((speaker) => {
    const mention =
      speaker.mentions.find((candidate) => contains(source, candidate)) ??
      speaker.mentions.find((candidate) => overlaps(source, candidate));
    return mention ? [[{ words: explainMention(reading.text, speaker, mention) }]] : [];
  });
}

function attributionLines({ medium, relayedBy }: Quotation, { reading, quote }: CardContext): Line[] {
  const relay = relayedBy?.speaker === undefined ? undefined : reading.speaker(relayedBy.speaker);
  return [
    ...(medium ? [['Said or published ', quote(medium), '.']] : []),
    ...(relayedBy
      ? [['Relayed by ', relay ? { words: relay.name } : quote(relayedBy.source), ': second-hand here.']]
      : []),
  ];
}

/** The other parts of an interrupted quotation, and the one it goes on from. */
function restLines({ content, continues }: Quotation, at: number, { reading, quote, toLine }: CardContext): Line[] {
  const others = content.filter(({ start, end }) => at < start || end <= at);
  const rest: Line[] =
    content.length === 1 ? [] : others.map((part) => ['Also: ', quote(part), ' (', toLine(part), ')']);
  const before = reading.analysis.quotations.find(({ id }) => id === continues)?.content[0];
  return before ? [...rest, ['Goes on from: ', quote(before), ' (', toLine(before), ')']] : rest;
}

function repeatLines({ repeats }: Quotation, { toLine }: CardContext): Line[] {
  const places = repeats.flatMap(([first]) => first ?? []);
  return places.length === 0 ? [] : [['Again in this text: ', ...placesLinks(places, toLine), '.']];
}

/** Links to places, separated by commas; beyond a few they are only counted. */
export function placesLinks(places: readonly Span[], toLine: (span: Span) => Link): Piece[] {
  const named = places.slice(0, MOST_PLACES).flatMap((place, index) => [...(index > 0 ? [', '] : []), toLine(place)]);
  return places.length > MOST_PLACES ? [...named, ` and ${places.length - MOST_PLACES} more`] : named;
}
