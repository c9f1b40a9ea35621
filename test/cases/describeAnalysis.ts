import type { Act, Analysis, MarkId, Quotation, Speaker, SpeakerId } from '../../src/analysis/analysis';
import { readText } from '../../src/text/sourceText';
import { bySpan, contains, overlaps, spanText, trim, type Span } from '../../src/text/span';
import type { Described } from './expected';

/** Puts an analysis into words; of the quotations, those of the given acts. */
export function describeAnalysis(text: string, analysis: Analysis, acts: readonly Act[]): Described {
  const { lines, paragraphs } = readText(text);
  const lineOf = (part: Span) => lines.findLastIndex(({ start }) => start <= part.start);
  const words = (part: Span | undefined) => part && spanText(text, part);
  const speakerOf = (id: SpeakerId) => analysis.speakers.find((speaker) => speaker.id === id)!;
  const names = (ids: readonly SpeakerId[]) => ids.map((id) => speakerOf(id).name).join(' + ');
  const content = (parts: readonly Span[]) => parts.map((part) => spanText(text, part)).join(' … ');
  const ofActs = analysis.quotations.filter(({ act }) => acts.includes(act));
  const quotations = joinParts(ofActs, paragraphs);
  const contentOf = (id: MarkId | undefined) => {
    const quotation = quotations.find((candidate) => candidate.id === id);
    return quotation && content(quotation.content);
  };
  const linesOf = (passage: Span) =>
    lines.filter((line) => overlaps(passage, line)).map((line) => lineOf(line));

  return {
    furniture: analysis.furniture.map(({ role, span, value }) => `${role}: ${value ?? spanText(text, span)}`),
    boilerplate: analysis.boilerplate.map(({ span, reason }) => {
      const line = trim(text, lines[lineOf(span)]!);
      return `${lineOf(span) + 1} ${reason}${contains(span, line) ? '' : `: ${spanText(text, trim(text, span))}`}`;
    }),
    repeats: analysis.repeats.flatMap(({ span, of }) => {
      const first = linesOf(of).filter((line) => trim(text, lines[line]!).end > lines[line]!.start);
      return linesOf(span)
        .filter((line) => trim(text, lines[line]!).end > lines[line]!.start)
        .map((line, index) => `${line + 1} of ${first[index]! + 1}`);
    }),
    quotations: quotations.map((quotation) =>
      withoutMissing({
        text: content(quotation.content),
        kind: quotation.kind,
        act: quotation.act,
        cue: words(quotation.cue),
        source: words(quotation.source),
        speaker: names(quotation.speakers) || undefined,
        medium: words(quotation.medium),
        relayedBy: words(quotation.relayedBy?.source),
        continues: contentOf(quotation.continues),
        repeated: quotation.repeats.length || undefined,
      }),
    ),
    speakers: speakersOf(quotations).map((id) => `${speakerOf(id).kind}: ${speakerOf(id).name}`),
    claims: analysis.claims.map((claim) =>
      withoutMissing({
        text: spanText(text, claim.span),
        claimant: names(claim.claimants) || (claim.claimantUnclear ? 'unclear' : 'outlet'),
        kind: claim.kind,
        inHeadline: claim.inHeadline || undefined,
        repeated: claim.repeats.length || undefined,
      }),
    ),
  };
}

/** The names of the speakers that are said to be meant by the words `5 the secretary of State`: line, then words. */
export function namesAt(text: string, speakers: readonly Speaker[], place: string): string[] {
  const [, line, words] = /^(\d+) (.*)$/su.exec(place)!;
  const { start, end } = readText(text).lines[Number(line) - 1]!;
  const at = indexOfWords(text.slice(start, end), words!);
  if (at < 0) throw new Error(`"${words}" does not stand in line ${line}`);
  const span = { start: start + at, end: start + at + words!.length };
  const meant = speakers.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));
  return meant.map(({ name }) => name);
}

/** Where the words stand first with no letter on either side. */
function indexOfWords(line: string, words: string): number {
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    const isWhole = !/\p{L}/u.test(line[at - 1] ?? '') && !/\p{L}/u.test(line[at + words.length] ?? '');
    if (isWhole) return at;
  }
  return -1;
}

function speakersOf(quotations: readonly Quotation[]): SpeakerId[] {
  const all = quotations.flatMap(({ speakers, relayedBy }) => [...speakers, relayedBy?.speaker]);
  return [...new Set(all.filter((id) => id !== undefined))];
}

/** Quotations in the order of their contents, one that goes on from another of the same paragraph made a part of it. */
function joinParts(quotations: readonly Quotation[], paragraphs: readonly Span[]): Quotation[] {
  const paragraphOf = (quotation: Quotation | undefined) =>
    quotation && paragraphs.find((paragraph) => contains(paragraph, quotation.content[0]!));
  const joined: Quotation[] = [];
  for (const quotation of quotations.toSorted((a, b) => bySpan(a.content[0]!, b.content[0]!))) {
    const before = joined.findIndex(({ id }) => id === quotation.continues);
    const goesOn = before >= 0 && !quotation.cue && paragraphOf(joined[before]) === paragraphOf(quotation);
    if (!goesOn) joined.push(quotation);
    else joined[before] = { ...joined[before]!, content: [...joined[before]!.content, ...quotation.content] };
  }
  return joined;
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutMissing<T extends object>(object: T): Given<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>;
}
