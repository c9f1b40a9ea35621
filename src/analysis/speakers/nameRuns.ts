import { isFirstName } from './gender';
import {
  AFFILIATIONS,
  JOINED_BY_FOR,
  NAME_PARTICLES,
  NOT_NAMES,
  NOT_NAMES_ENDINGS,
  PART_OF_NAMES,
} from './lists/names';
import { KNOWN_ORGANISATIONS } from './lists/knownOrganisations';
import { ORGANISATION_HEADS, PARTY_BODIES } from './lists/organisations';
import { COUNTRY_OF, PLACES } from './lists/places';
import { ABBREVIATED_TITLES, HONORIFICS, OFFICE_WORDS, TAKES_OFFICE, TITLE_HEADS } from './lists/titles';
import type { Word } from './words';

/** A stretch of capitalised words, by index into the paragraph's words, `to` excluded. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Index of a nickname inside: `William “Bill” Roe`. */
  readonly nickname?: number;
}

/** Finds the stretches of capitalised words that may hold a name, small words inside included (`Ministry of the Interior`). */
export function findNameRuns(words: readonly Word[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i)) continue;
    const run = readRun(words, i);
    runs.push(run);
    i = run.to - 1;
  }
  return runs;
}

function readRun(words: readonly Word[], from: number): NameRun {
  let to = from + 1;
  let nickname: number | undefined;
  while (to < words.length && (!words[to - 1]!.possessive || holdsTogether(words, from, to))) {
    if (words[to]!.joined && (isNameWord(words, to) || isNumberTen(words, to - 1))) {
      to++;
      continue;
    }
    const inner = nickname === undefined ? nicknameAt(words, to) : undefined;
    const bridge = inner === undefined ? bridgeLength(words, from, to) : 3;
    if (bridge === 0) break;
    nickname ??= inner;
    to += bridge + 1;
  }
  return nickname === undefined ? { from, to } : { from, to, nickname };
}

/** Whether a plural in the possessive goes on as the name of an organisation: `Trawlermen’s Association`, `Ferry Riders’ Union`. */
function holdsTogether(words: readonly Word[], from: number, to: number): boolean {
  const { lower } = words[to - 1]!;
  const isPlural =
    /(?:men|women|people|children)$/.test(lower) ||
    (lower.endsWith('s') && (to - from > 1 || words[from - 1]?.lower === 'the'));
  const isOffice = isPossessed(words, to);
  if (!(isPlural || isOffice) || isFirstName(words[from]!.lower)) return false;
  for (let i = to; i < to + 3 && continuesName(words, i); i++) if (ORGANISATION_HEADS.has(words[i]!.lower)) return true;
  return false;
}

/** `Sheriff’s Office`, `Attorney General’s Office`, `Children’s Hospital` */
function isPossessed(words: readonly Word[], to: number): boolean {
  const { lower } = words[to - 1]!;
  return (
    (TITLE_HEADS.has(lower) || lower === 'sheriff' || lower === 'coroner') &&
    words[to]?.lower === 'office' &&
    continuesName(words, to)
  );
}

/** Whether a word may be part of a name by itself. */
function isNameWord(words: readonly Word[], index: number): boolean {
  const { kind, capital, lower, text, first } = words[index]!;
  if (kind !== 'word' || !capital || lower === 'i') return false;
  if (text === 'US' || text === 'WHO') return true;
  if (isNumberTen(words, index)) return true;
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0 && (NOT_NAMES.has(lower.slice(0, apostrophe)) || lower.endsWith("n't"))) return false;
  if (isCompoundAdjective(lower)) return false;
  // `the New York-based group`
  const adjective = words[index + 1];
  if (adjective?.joined && adjective.capital && isCompoundAdjective(adjective.lower)) return false;
  if (!NOT_NAMES.has(lower)) return !(first && lower.endsWith('ing') && leadsToFirstName(words, index));
  if (lower === 'gop') return standsForParty(words, index);
  if (lower === 'republican' || lower === 'democratic') return leadsToPartyBody(words, index);
  const next = words[index + 1];
  const before = words[index - 1];
  // `Ocean Now`, `Just Stop Oil`: within a sentence a capital is not for nothing.
  if (!first && PART_OF_NAMES.has(lower)) {
    return (words[index]!.joined && before!.capital) || (!!next?.joined && next.capital);
  }
  return !first && isFirstName(lower) && !!next?.joined && next.capital && !NOT_NAMES.has(next.lower);
}

/** `Number 10`, `No 10` */
function isNumberTen(words: readonly Word[], index: number): boolean {
  return /^(?:no\.?|number)$/.test(words[index]!.lower) && words[index + 1]?.text === '10' && words[index + 1]!.joined;
}

/** `Telling Ana Roe that …`: the first word of a sentence, and no name. */
function leadsToFirstName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return !!next?.joined && next.capital && isFirstName(next.lower) && !isFirstName(words[index]!.lower);
}

/** `The GOP said`, `the GOP’s complaint`, but not `the GOP nominee`. */
function standsForParty(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const isWhole = words[index]!.possessive || !next?.joined || (next.kind === 'word' && isVerb(next.lower));
  return words[index - 1]?.lower === 'the' && isWhole;
}

function isVerb(lower: string): boolean {
  return (
    /^(?:is|was|has|had|will|would|can|could|did|does|may|must|should)$|ed$/.test(lower) || SAYING_VERBS.has(lower)
  );
}

const SAYING_VERBS = new Set(
  'said says told tells wrote writes held holds knew knows thought thinks put puts set sets'.split(' '),
);

/** A party's bodies bear its name: `Democratic National Committee`, whereas a `Republican senator` is a senator. */
function leadsToPartyBody(words: readonly Word[], index: number): boolean {
  for (let i = index + 1; i < index + 5 && words[i]?.joined && words[i]!.capital; i++) {
    if (PARTY_BODIES.has(words[i]!.lower)) return true;
  }
  return false;
}

/** `London-based`, `Oscar-winning`; `Kim Jong-un` is none. */
function isCompoundAdjective(lower: string): boolean {
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && NOT_NAMES_ENDINGS.has(lower.slice(hyphen + 1));
}

/** The index of a nickname in marks or parentheses that begins with the mark at `at`, if the name goes on behind it. */
function nicknameAt(words: readonly Word[], at: number): number | undefined {
  const [open, name, close, next] = words.slice(at, at + 4);
  if (!open || !name || !close || !next || open.end !== name.start || name.end !== close.start) return undefined;
  const isEnclosed = (open.kind === 'mark' && close.kind === 'mark') || (open.text === '(' && close.text === ')');
  const isName = name.capital || /^(?:rtd|retd|ret)$/.test(name.lower);
  return isEnclosed && isName && isNameWord(words, at + 3) && next.joined ? at + 1 : undefined;
}

/** How many small words from `at` on hold a name together (`of the`, `van`, `&`); none if the name ends here. */
function bridgeLength(words: readonly Word[], from: number, at: number): number {
  const word = words[at]!;
  if (!word.joined) return 0;
  if (NAME_PARTICLES.has(word.lower) || word.text === '&') {
    const second = words[at + 1];
    if (second && NAME_PARTICLES.has(second.lower) && second.joined && continuesName(words, at + 2)) return 2;
    return continuesName(words, at + 1) ? 1 : 0;
  }
  switch (word.lower) {
    case 'of':
    case 'for':
    case 'on':
    case 'to':
      return leadsOn(words, from, at) ? withArticle(words, at) : 0;
    case 'and':
      return joinsOffices(words, from, at) ? 1 : 0;
    default:
      return 0;
  }
}

/** Whether the preposition at `at` belongs to the name before it: `Bank of …`, `Minister for …`, `Ambassador to …`, `Doctors for …`. */
function leadsOn(words: readonly Word[], from: number, at: number): boolean {
  const preposition = words[at]!.lower;
  const last = words[at - 1]!.lower;
  const title = lastTitle(words, from, at);
  if (title >= 0) {
    // `Senator Ana Roe of Ohio`: the name has begun, and what follows of is not part of it.
    if (title < at - 1 && !ORGANISATION_HEADS.has(last)) return false;
    if (title === at - 1) {
      if (preposition === 'of') return true;
      return preposition === 'to'
        ? /^(?:ambassador|envoy|commissioner|representative|adviser|advisor)$/.test(last)
        : TAKES_OFFICE.has(last);
    }
  }
  if (preposition === 'to') return TAKES_TO.has(last);
  for (let i = from; i < at; i++) {
    const { lower } = words[i]!;
    if (ORGANISATION_HEADS.has(lower)) return true;
    // `Doctors for Peace`, but not `Lawyers for Ana Roe`
    if (preposition === 'for' && JOINED_BY_FOR.has(lower)) return !isFirstName(words[at + 1]?.lower ?? '');
    if ((preposition === 'for' || preposition === 'of') && i < at - 1 && words[i + 1]!.lower === 'of') return true;
  }
  return false;
}

/** `Alliance to Save the Dunes` */
const TAKES_TO = new Set('alliance coalition campaign committee movement project initiative league'.split(' '));

function lastTitle(words: readonly Word[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const { lower } = words[i]!;
    if (TITLE_HEADS.has(lower) || HONORIFICS.has(lower) || ABBREVIATED_TITLES.has(lower)) return i;
  }
  return -1;
}

/** Whether `and` stands inside the name of an office or a ministry: `Department of Health and Human Services`. */
function joinsOffices(words: readonly Word[], from: number, at: number): boolean {
  if (joinsTrades(words, from, at)) return true;
  let isInOf = false;
  let takesAnd = false;
  for (let i = from; i < at; i++) {
    const { lower } = words[i]!;
    isInOf ||= lower === 'of' || lower === 'for';
    takesAnd ||= TAKES_AND.has(lower);
  }
  if (!isInOf || !takesAnd || !continuesName(words, at + 1)) return false;
  const next = words[at + 1]!.lower;
  return OFFICE_WORDS.has(next) || (!isFirstName(next) && !TITLE_HEADS.has(next) && !PLACES.has(next));
}

/** `Mining and Energy Workers Union`: two trades, one body. */
function joinsTrades(words: readonly Word[], from: number, at: number): boolean {
  const { lower } = words[from]!;
  if (
    at - from !== 1 ||
    isFirstName(lower) ||
    PLACES.has(lower) ||
    KNOWN_ORGANISATIONS.has(lower) ||
    !continuesName(words, at + 1)
  )
    return false;
  if (isFirstName(words[at + 1]!.lower)) return false;
  let to = at + 2;
  while (to < at + 5 && continuesName(words, to)) to++;
  return to - at > 2 && BODIES_OF_TRADES.has(words[to - 1]!.lower) && !PLACES.has(words[at + 1]!.lower);
}

const BODIES_OF_TRADES = new Set(
  'union department ministry commission agency committee authority council association board administration directorate bureau'.split(
    ' ',
  ),
);

const TAKES_AND = new Set(
  'department secretary ministry minister bureau commissioner directorate commission centre center institute college faculty school board chamber federation association council society union office agency authority'.split(
    ' ',
  ),
);

/** `of`, `of the`, or a small word that bears a capital in between: `Church of All Nations`. */
function withArticle(words: readonly Word[], at: number): number {
  if (continuesName(words, at + 1)) return 1;
  const second = words[at + 1];
  const mayStandBetween = second?.lower === 'the' || (second?.kind === 'word' && second.capital);
  return mayStandBetween && second.joined && continuesName(words, at + 2) ? 2 : 0;
}

function continuesName(words: readonly Word[], at: number): boolean {
  return at < words.length && words[at]!.joined && isNameWord(words, at);
}

/**
 * How many words the office behind a title has, its preposition included: 2 for `of State`. Where none of its words is known, up to the first
 * name behind it.
 */
export function officeLength(words: readonly Word[], of: number, to: number): number {
  let end = of + 1;
  for (let i = of + 1; i < to; i++) {
    const { lower } = words[i]!;
    if (CONNECTING.has(lower)) continue;
    const place = placeLength(words, i, to);
    if (place === 0 && !isOfOffice(lower)) break;
    i += Math.max(0, place - 1);
    end = i + 1;
  }
  if (end > of + 1) return end - of;
  for (let i = of + 2; i < to - 1; i++) if (isFirstName(words[i]!.lower)) return i - of;
  // `Minister for Jal Shakti Harbhajan Roe`: a name has two words.
  return to - of > 4 && words[of]!.lower !== 'of' ? to - of - 2 : to - of;
}

const CONNECTING = new Set(['the', 'and', 'of', 'for', '&', 'on']);

function isOfOffice(lower: string): boolean {
  if (isFirstName(lower) && !OFFICE_WORDS.has(lower)) return false;
  return OFFICE_WORDS.has(lower) || ORGANISATION_HEADS.has(lower) || AFFILIATIONS.has(lower) || COUNTRY_OF.has(lower);
}

/** How many words from `at` on name a place. */
function placeLength(words: readonly Word[], at: number, to: number): number {
  for (let length = Math.min(3, to - at); length > 0; length--) {
    let key = words[at]!.lower.replace(/\.$/, '');
    for (let i = 1; i < length; i++) key += ` ${words[at + i]!.lower.replace(/\.$/, '')}`;
    if (PLACES.has(key)) return length;
  }
  return 0;
}
