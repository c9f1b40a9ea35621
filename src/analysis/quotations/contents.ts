import type { Span } from '../../text/span';
import { isFinite, isTime, REACH, skipNounPhrase } from './phrases';
import type { ParagraphWords, Sentence, Word } from './words';

/** The words left of a cue that may be its content. */
export interface LeftSide {
  readonly content: readonly Span[];
  readonly kind: 'quote' | 'mixed' | 'clause';
}

/** Reads what stands left of the attribution that begins at word `edge` (`…, he said`): a quotation, or the sentence up to the comma. */
export function readLeftSide(paragraph: ParagraphWords, sentence: Sentence, edge: number): LeftSide | undefined {
  const { words, stretches, text } = paragraph;
  let before = edge - 1;
  if (before < 0 || words[before]!.sentence !== words[edge]!.sentence) {
    return undefined;
  }
  const separator = words[before]!;
  const isSeparated = separator.stretch < 0 && /^(?:,|—|–|--|-)$/.test(separator.text);
  if (isSeparated) before--;
  const ending = words[before];
  if (!ending) return undefined;
  if (ending.stretch >= 0) {
    const stretch = stretches[ending.stretch]!;
    const closes = ending.end === stretch.end;
    const inner = text.slice(stretch.start, stretch.closer?.start ?? stretch.end).trimEnd();
    if (!closes || !(isSeparated || /[,.!?…—–-]$/.test(inner))) return undefined;
    const unquoted = unquotedBefore(paragraph, sentence, ending.stretch);
    if (unquoted === undefined) {
      return { content: [{ start: stretch.start, end: stretch.end }], kind: 'quote' };
    }
    return { content: [{ start: words[unquoted]!.start, end: stretch.end }], kind: 'mixed' };
  }
  if (!isSeparated || separator.text === '-') return undefined;
  const first = clauseStart(paragraph, sentence, before);
  if (
    before - first < 1 ||
    !words.slice(Math.max(first, before - 2 * REACH), before + 1).some((word) => isFinite(word))
  )
    return undefined;
  return { content: [{ start: words[first]!.start, end: ending.end }], kind: 'clause' };
}

/** Index of the first of the outlet's words that belong to the quotation before the stretch: `He is “a liar,” she said`. */
function unquotedBefore(paragraph: ParagraphWords, sentence: Sentence, stretch: number): number | undefined {
  const { words, stretches } = paragraph;
  if (stretches[stretch]!.start <= sentence.start) return undefined;
  let first = sentence.first;
  while (
    words[first]?.tag === 'coordinator' ||
    words[first]?.kind === 'punctuation' ||
    (words[first]?.tag === 'adverb' && words[first + 1]?.text === ',')
  )
    first++;
  const opening = stretches[stretch]!.first;
  if (opening <= first) return undefined;
  if (/^[,:;—–]$/.test(words[opening - 1]!.text) || words[first]!.stretch >= 0) return undefined;
  for (let at = opening - 1; at > first && opening - at < REACH; at--)
    if (/^[;:]$/.test(words[at]!.text) && words[at]!.stretch < 0) return at + 1;
  return first;
}

function clauseStart({ words }: ParagraphWords, sentence: Sentence, last: number): number {
  let first = sentence.first;
  for (let at = last; at > sentence.first && last - at < 2 * REACH; at--) {
    if (words[at]!.text === ';' && words[at]!.stretch < 0) {
      first = at + 1;
      break;
    }
  }
  while (first < last && (words[first]!.tag === 'coordinator' || words[first]!.kind === 'punctuation')) first++;
  return first;
}

/** Offset at which the sentence's words end, its final stop left out unless a closing mark stands behind it. */
export function sentenceEnd({ words }: ParagraphWords, sentence: Sentence): number {
  let last = sentence.last - 1;
  while (last > sentence.first && words[last]!.stretch < 0 && /^(?:[.!?;:,…]|\.+)$/.test(words[last]!.text)) last--;
  return words[last]!.end;
}

/** The content that begins at word `from` and runs to the end of its clause. */
export function clauseContent(paragraph: ParagraphWords, sentence: Sentence, from: number): Span {
  const { words } = paragraph;
  const start = words[from]!.start;
  let end = sentenceEnd(paragraph, sentence);
  for (let at = from + 1; at < Math.min(sentence.last, from + 3 * REACH); at++) {
    const word = words[at]!;
    if (word.stretch >= 0 || word.start >= end) continue;
    if (word.text === ';' || endsClause(words, at, from)) {
      end = words[at - 1]!.end;
      break;
    }
  }
  return { start, end: Math.max(end, words[from]!.end) };
}

/** Whether what begins at a comma or dash no longer belongs to the words reported. */
function endsClause(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!next || at - from < 2) return false;
  if (word.text !== ',') return false;
  if (next.lower === 'according') return true;
  if (next.tag === 'gerund' && next.verb !== undefined && next.verb.senses.length > 0)
    return ATTRIBUTING.has(next.verb.base);
  return false;
}

const ATTRIBUTING = new Set(
  'say add note cite argue call suggest claim warn tell insist explain refer accuse describe declare write promise predict point'.split(
    ' ',
  ),
);

/** The content that is a noun phrase with what belongs to it: `the plan for a new harbour`. */
export function objectContent(paragraph: ParagraphWords, sentence: Sentence, from: number): Span {
  const { words } = paragraph;
  const limit = sentenceEnd(paragraph, sentence);
  let last = from;
  let at = from;
  const end = Math.min(sentence.last, from + REACH);
  while (at < end && words[at]!.start < limit) {
    if (at > from && endsObject(words, at)) break;
    last = at;
    at++;
  }
  while (
    last > from &&
    words[last]!.stretch < 0 &&
    (words[last]!.kind === 'punctuation' || words[last]!.tag === 'coordinator') &&
    words[last]!.text !== ')' &&
    words[last]!.text !== '%'
  )
    last--;
  return { start: words[from]!.start, end: Math.min(limit, words[last]!.end) };
}

function endsObject(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (word.stretch >= 0) return false;
  const next = words[at + 1];
  if (word.text === ',') return before.stretch >= 0 || !(next?.tag === 'name' && before.tag === 'name');
  if (word.text === ';' || word.text === ':' || word.text === '—' || word.text === '–' || word.text === '--')
    return true;
  if (word.tag === 'coordinator')
    return isFinite(next) || (next?.tag === 'adverb' && isFinite(words[at + 2])) || word.lower === 'but';
  if (word.tag === 'subordinator') return word.lower !== 'that' && word.lower !== 'whether';
  if (/^(?:after|before|during|since|until|when|while|if)$/.test(word.lower)) return true;
  if (word.tag === 'relative' && before.text === ',') return true;
  if (
    isTime(word) &&
    !/^(?:last|this|next|first)$/.test(word.lower) &&
    (before.lower === 'on' || word.lower.endsWith('day'))
  )
    return before.tag !== 'determiner';
  return (word.lower === 'on' && (next?.lower ?? '').endsWith('day')) || (word.lower === 'last' && isTime(next));
}

/** Index behind the source right of an inverted cue: `said Ana Ruiz, the mayor of Lima`. */
export function inversionEnd(paragraph: ParagraphWords, sentence: Sentence, from: number): number {
  const { words } = paragraph;
  const end = Math.min(sentence.last, from + REACH);
  let at = skipSource(paragraph, from, end);
  while (at < end && words[at]!.text === ',' && isApposition(words, at + 1)) {
    let to = at + 1;
    let hasRelative = false;
    while (to < end) {
      const word = words[to]!;
      if (word.stretch >= 0 && word.text !== '' && /[.!?,]/.test(words[to]!.text)) break;
      if (word.text === ',') {
        if (hasRelative || !(words[to + 1]?.tag === 'name' || words[to + 1]?.tag === 'determiner')) break;
      }
      if (word.text === ';' || word.text === ':' || word.text === '—' || word.text === '--') break;
      if (word.tag === 'relative') {
        if (words[to - 1]?.text === ',') break;
        hasRelative = true;
      }
      if (word.text === '.' && to === sentence.last - 1) break;
      if (word.tag === 'coordinator' && isFinite(words[to + 1])) break;
      to++;
    }
    if (words[to - 1]?.text === ',') to--;
    at = to;
  }
  return at;
}

function skipSource(paragraph: ParagraphWords, from: number, end: number): number {
  const { words } = paragraph;
  if (words[from]!.tag === 'pronoun') return from + 1;
  let at = from;
  let headIsNoun = false;
  for (; at < end; at++) {
    const word = words[at]!;
    if (word.stretch >= 0) break;
    if (word.text === '(') {
      let close = at;
      while (close < end && words[close]!.text !== ')') close++;
      if (close >= end) break;
      at = close;
      continue;
    }
    if (word.tag === 'noun') headIsNoun = !isTime(word);
    if (word.tag === 'name' || word.tag === 'noun' || word.tag === 'number' || word.tag === 'adjective') {
      if (isTime(word) && at > from) break;
      continue;
    }
    if (word.tag === 'determiner' || word.tag === 'pronoun') {
      const before = words[at - 1]!;
      if (at === from || before.tag === 'preposition' || before.tag === 'coordinator' || before.tag === 'determiner')
        continue;
      break;
    }
    if (word.text === '.' || word.text === '&' || word.text === '/' || word.text === '-') {
      if (word.text === '.' && (at >= end - 1 || words[at + 1]?.sentence !== word.sentence)) break;
      continue;
    }
    if (word.lower === 'of') continue;
    if (word.lower === 'and' && (words[at + 1]?.tag === 'name' || (headIsNoun && words[at + 1]?.tag !== 'pronoun')))
      continue;
    if (
      word.tag === 'preposition' &&
      headIsNoun &&
      /^(?:for|at|with|in|from|to|on)$/.test(word.lower) &&
      !isTime(words[at + 1])
    )
      continue;
    if (word.tag === 'past' && headIsNoun) continue;
    break;
  }
  while (at > from + 1 && (words[at - 1]!.tag === 'preposition' || words[at - 1]!.tag === 'coordinator')) at--;
  return at;
}

function isApposition(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.stretch >= 0) return false;
  if (word.tag === 'determiner' || word.tag === 'noun' || word.tag === 'adjective' || word.tag === 'number')
    return !isTime(word);
  return word.tag === 'name' && !isTime(word) && !isFinite(words[at + 1]);
}

/** Index behind the noun phrase at `from`; see `skipNounPhrase`. */
export function behindNounPhrase(paragraph: ParagraphWords, from: number, sentence: Sentence): number {
  return skipNounPhrase(paragraph, from, sentence.last);
}
