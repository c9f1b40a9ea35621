import { isFirstName } from './gender';
import { NAME_PARTICLES, NOT_NAMES } from './lists/names';
import { ORGANISATION_HEADS } from './lists/organisations';
import { OFFICES_OF, TITLE_HEADS } from './lists/titles';
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
    if (isNameWord(words, to) && words[to]!.joined) {
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
  if (!isPlural || isFirstName(words[from]!.lower)) return false;
  for (let i = to; i < to + 3 && continuesName(words, i); i++) if (ORGANISATION_HEADS.has(words[i]!.lower)) return true;
  return false;
}

/** Whether a word may be part of a name by itself. */
function isNameWord(words: readonly Word[], index: number): boolean {
  const { kind, capital, lower, first } = words[index]!;
  if (kind !== 'word' || !capital || lower === 'i') return false;
  if (!NOT_NAMES.has(lower)) return true;
  const next = words[index + 1];
  return !first && isFirstName(lower) && !!next?.joined && next.capital && !NOT_NAMES.has(next.lower);
}

/** The index of a nickname in marks or parentheses that begins with the mark at `at`, if the name goes on behind it. */
function nicknameAt(words: readonly Word[], at: number): number | undefined {
  const [open, name, close, next] = words.slice(at, at + 4);
  if (!open || !name || !close || !next || open.end !== name.start || name.end !== close.start) return undefined;
  const isEnclosed = (open.kind === 'mark' && close.kind === 'mark') || (open.text === '(' && close.text === ')');
  return isEnclosed && name.capital && isNameWord(words, at + 3) && next.joined ? at + 1 : undefined;
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
  const before = words.slice(from, at);
  if (word.lower === 'of' && before.some(({ lower }) => TITLE_HEADS.has(lower))) {
    const office = OFFICES_OF.find((phrase) => phrase.every((part, i) => words[at + 1 + i]?.lower === part));
    if (office && words[at + office.length]!.capital && continuesName(words, at + office.length + 1))
      return office.length + 1;
  }
  if (word.lower === 'of' && before.some(takesOf)) return withArticle(words, at);
  if ((word.lower === 'for' || word.lower === 'on') && before.some(takesFor)) return withArticle(words, at);
  const isInOf = before.some(({ lower }) => lower === 'of' || lower === 'for') && before.some(takesAnd);
  if (word.lower === 'and' && isInOf && continuesName(words, at + 1)) {
    return isFirstName(words[at + 1]!.lower) || TITLE_HEADS.has(words[at + 1]!.lower) ? 0 : 1;
  }
  return 0;
}

function withArticle(words: readonly Word[], at: number): number {
  if (continuesName(words, at + 1)) return 1;
  return words[at + 1]?.lower === 'the' && continuesName(words, at + 2) ? 2 : 0;
}

function continuesName(words: readonly Word[], at: number): boolean {
  return at < words.length && words[at]!.joined && isNameWord(words, at);
}

function takesOf({ lower }: Word): boolean {
  return ORGANISATION_HEADS.has(lower) || TITLE_HEADS.has(lower);
}

function takesFor({ lower }: Word): boolean {
  return ORGANISATION_HEADS.has(lower) || lower === 'students' || lower === 'citizens' || lower === 'americans';
}

function takesAnd({ lower }: Word): boolean {
  return (
    lower === 'department' ||
    lower === 'secretary' ||
    lower === 'ministry' ||
    lower === 'minister' ||
    lower === 'bureau'
  );
}

/** How many words the office behind a title has, `of` included: 2 for `of State`. Where it is unknown, up to the first name behind it. */
export function officeLength(words: readonly Word[], of: number, to: number): number {
  for (const office of OFFICES_OF) {
    if (office.every((word, i) => of + 1 + i < to && words[of + 1 + i]!.lower === word)) return office.length + 1;
  }
  for (let i = of + 2; i < to - 1; i++) if (isFirstName(words[i]!.lower)) return i - of;
  return to - of;
}
