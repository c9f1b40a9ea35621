import { cutParagraph } from '../../text/cutParagraph';
import { contains, overlaps, shift, spanText, type Span } from '../../text/span';
import type { Claim, Speaker, SpeakerKind } from '../analysis';
import { findNames } from '../speakers/findNames';
import type { NameKind } from '../speakers/pieces';
import { readWords, type Word } from '../speakers/words';
import { figuresIn, type FigureKind } from './figures';
import { Referents } from './referents';

/** What a claim can be looked up by: who and what it names, where and when it puts it, and how much it says there is. */
export type ContentKind = 'person' | 'organisation' | 'place' | 'name' | 'time' | 'figure';

/** Something that a claim names. Offsets are those of the whole text. */
export interface ClaimContent extends Span {
  readonly kind: ContentKind;
  /** Who or what that is: the speaker’s name where that is known, else the words themselves. */
  readonly name: string;
}

const TIMES: ReadonlySet<FigureKind> = new Set(['year', 'day', 'month', 'weekday', 'time']);

const KIND_OF_SPEAKER: Readonly<Partial<Record<SpeakerKind, ContentKind>>> = {
  person: 'person',
  organisation: 'organisation',
};

const KIND_OF_NAME: Readonly<Record<NameKind, ContentKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  document: 'name',
  thing: 'name',
};

/** Words behind which a name that may be anything is a place’s: `in Orla`, `near Orla`. */
const BEFORE_PLACE = new Set('in at near outside around across off toward towards'.split(' '));

/**
 * The people, organisations, places, times and figures in a claim, in the order of the text. Pronouns are told by whom they mean, where
 * that is sure; a name that may be anything is a `name`.
 */
export function claimContents(
  text: string,
  { span }: Pick<Claim, 'span'>,
  speakers: readonly Speaker[],
): ClaimContent[] {
  const figures = figuresIn(text, span).map(({ kind, start, end }): ClaimContent => ({
    kind: TIMES.has(kind) ? 'time' : 'figure',
    name: spanText(text, { start, end }),
    start,
    end,
  }));
  const named = [...speakersIn(text, span, speakers)];
  for (const name of namesIn(text, span)) {
    if (![...named, ...figures].some((other) => overlaps(other, name))) named.push(name);
  }
  return [...named, ...figures].sort((a, b) => a.start - b.start);
}

/** The speakers of the text that a claim names or means. */
function speakersIn(text: string, span: Span, speakers: readonly Speaker[]): ClaimContent[] {
  const meant = new Referents(text, speakers).in(span);
  return speakers.flatMap(({ id, name, named, kind, mentions }): ClaimContent[] => {
    const is = KIND_OF_SPEAKER[kind];
    if (is === undefined || !named) return [];
    const pronouns = meant.filter(({ speaker }) => speaker === id);
    const places = mentions.filter((mention) => mention.how !== 'pronoun' && contains(span, mention));
    return [...places, ...pronouns].map(({ start, end }) => ({ kind: is, name, start, end }));
  });
}

/** What else has a name. */
function namesIn(text: string, span: Span): ClaimContent[] {
  const claim = spanText(text, span);
  const words = readWords(claim, cutParagraph(claim));
  return findNames(claim, words, false).flatMap(({ from, name }): ClaimContent[] => {
    // A capital at the start of a sentence tells nothing.
    if (!name || (name.weak && name.kind === undefined)) return [];
    const kind = name.kind === undefined ? kindBehind(words[from - 1]) : KIND_OF_NAME[name.kind];
    return [{ kind, name: name.name, ...shift({ start: name.start, end: name.end }, span.start) }];
  });
}

function kindBehind(before: Word | undefined): ContentKind {
  return before && BEFORE_PLACE.has(before.lower) ? 'place' : 'name';
}
