import type { Span } from '../../text/span';
import { MEDIUM } from './lexicon/media';
import { isFinite, isNominal, isTime, REACH, skipNounPhrase } from './phrases';
import type { ParagraphWords, Sentence, Word } from './words';

/** The words left of a cue that may be its content. */
export interface LeftSide {
  readonly content: readonly Span[];
  readonly kind: 'quote' | 'mixed' | 'clause';
}

/**
 * Reads what stands left of the attribution that begins at word `edge` (`…, he said`): a quotation, or the sentence up to the comma.
 *
 * @param mayBePart whether a subject alone will do, because its verb follows behind the attribution (`The port, he said, is safe`)
 */
export function readLeftSide(
  paragraph: ParagraphWords,
  sentence: Sentence,
  edge: number,
  mayBePart = false,
): LeftSide | undefined {
  const { words, stretches, text } = paragraph;
  let before = edge - 1;
  if (before < sentence.first) return questionBefore(paragraph, edge);
  const separator = words[before]!;
  const isSeparated = separator.stretch < 0 && /^(?:,|—|–|--|-)$/.test(separator.text);
  if (isSeparated) before--;
  const ending = words[before];
  if (!ending) return undefined;
  if (ending.stretch >= 0) {
    const stretch = stretches[ending.stretch]!;
    const closes = ending.end === stretch.end;
    const inner = text.slice(stretch.start, stretch.closer?.start ?? stretch.end).trimEnd();
    const isWholeSentence =
      stretch.start <= sentence.start && words[edge]!.tag !== 'verb' && stretch.last - stretch.first > 5;
    if (!closes || !(isSeparated || isWholeSentence || /[,.!?…—–-]$/.test(inner))) return undefined;
    const unquoted = unquotedBefore(paragraph, sentence, ending.stretch);
    if (unquoted === undefined) {
      return { content: [{ start: stretch.start, end: stretch.end }], kind: 'quote' };
    }
    return { content: [{ start: words[unquoted]!.start, end: stretch.end }], kind: 'mixed' };
  }
  if (!isSeparated || separator.text === '-') return undefined;
  const first = clauseStart(paragraph, sentence, before);
  const isClause = words.slice(Math.max(first, before - 2 * REACH), before + 1).some((word) => isFinite(word));
  if (!mayBePart && (before - first < 1 || !isClause)) return undefined;
  return { content: [{ start: words[first]!.start, end: ending.end }], kind: 'clause' };
}

/** The quotation right before a sentence: `“Really?” Ruiz asked` reads like two of them. */
function questionBefore({ words, stretches, text }: ParagraphWords, edge: number): LeftSide | undefined {
  const stretch = stretches[words[edge - 1]?.stretch ?? -1];
  if (
    stretch?.last !== edge ||
    !stretch.closer ||
    !/[?!…,—-]$/.test(text.slice(stretch.start, stretch.closer.start).trimEnd())
  )
    return undefined;
  return { content: [{ start: stretch.start, end: stretch.end }], kind: 'quote' };
}

/** Index of the first of the outlet's words that belong to the quotation before the stretch: `He is “a liar,” she said`. */
function unquotedBefore(paragraph: ParagraphWords, sentence: Sentence, stretch: number): number | undefined {
  const { words, stretches } = paragraph;
  if (stretches[stretch]!.start <= sentence.start) return undefined;
  let first = sentence.first;
  while (
    words[first]?.tag === 'coordinator' ||
    isSign(words[first]) ||
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

/** A sign that is no part of what follows, as an emoji is not and a currency is. */
function isSign(word: Word | undefined): boolean {
  return word?.kind === 'punctuation' && !/[\p{Sc}#@(]/u.test(word.text);
}

function clauseStart({ words }: ParagraphWords, sentence: Sentence, last: number): number {
  let first = sentence.first;
  for (let at = last; at > sentence.first && last - at < 2 * REACH; at--) {
    const isColon = words[at]!.text === ':' && at - sentence.first < 5;
    if ((words[at]!.text === ';' || isColon) && words[at]!.stretch < 0) {
      first = at + 1;
      break;
    }
  }
  while (first < last && (words[first]!.tag === 'coordinator' || isSign(words[first]))) first++;
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
  const tail = asideTail(paragraph, sentence);
  for (let at = from + 1; at < Math.min(sentence.last, from + 3 * REACH); at++) {
    if (at === tail || endsClause(paragraph, at, from)) return { start, end: words[at - 1]!.end };
  }
  return { start, end: Math.max(quotedEnd(paragraph, sentence), words[from]!.end) };
}

/** Index of the comma before an attribution that ends the sentence: `…, the poll found.` */
function asideTail({ words }: ParagraphWords, sentence: Sentence): number | undefined {
  let last = sentence.last - 1;
  while (last > sentence.first && words[last]!.kind === 'punctuation') last--;
  const verb = words[last]!;
  if (!isFinite(verb) || !verb.verb?.senses.some(({ complements }) => complements.has('aside'))) return undefined;
  for (let at = last - 1; at > sentence.first && last - at < 9; at--) {
    const word = words[at]!;
    if (word.text === ',' && word.stretch < 0) return at < last - 1 ? at : undefined;
    if (word.stretch >= 0 || !(isNominal(word) || word.lower === 'of' || word.text === '.')) return undefined;
  }
  return undefined;
}

/** The end of a sentence's words, or of the stretch in quotation marks that goes on behind it. */
function quotedEnd(paragraph: ParagraphWords, sentence: Sentence): number {
  const { words, stretches } = paragraph;
  const last = words[sentence.last - 1]!;
  return last.stretch >= 0 ? stretches[last.stretch]!.end : sentenceEnd(paragraph, sentence);
}

/** Whether what begins at a word no longer belongs to the words reported. */
function endsClause({ words, stretches, text }: ParagraphWords, at: number, from: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (word.stretch >= 0) return false;
  if (word.text === ';') return true;
  // A comma inside the closing mark stands for one behind it.
  const stretch = before.stretch >= 0 ? stretches[before.stretch]! : undefined;
  const isBehindComma =
    stretch?.closer !== undefined && text[stretch.closer.start - 1] === ',' && before.end === stretch.end;
  const next = word.text === ',' ? words[at + 1] : isBehindComma ? word : undefined;
  if (next && next.stretch < 0) {
    if (next.lower === 'according') return true;
    const isCue = next.verb !== undefined && next.verb.senses.length > 0;
    if (next.tag === 'gerund' && (isBehindComma || (isCue && ATTRIBUTING.has(next.verb.base)))) return true;
    if (isBehindComma && /^(?:relative|determiner|preposition|name|pronoun)$/.test(next.tag)) return true;
  }
  return (
    (word.tag === 'coordinator' || (word.text === ',' && next?.tag === 'coordinator')) &&
    joinsCue(words, word.text === ',' ? at + 1 : at, from)
  );
}

/** Whether `and` or `but` leads to a further cue of the same subject: `… and said that`. */
function joinsCue(words: readonly Word[], at: number, from: number): boolean {
  const { lower } = words[at]!;
  if (lower !== 'and' && lower !== 'but') return false;
  let head = at + 1;
  while (words[head]?.tag === 'adverb' || words[head]?.tag === 'have') head++;
  const word = words[head];
  if (!word || word.stretch >= 0 || at - from < 2) return false;
  const isFiniteForm =
    word.tag === 'past' ||
    (word.tag === 'verb' && word.lower.endsWith('s')) ||
    (word.tag === 'participle' && words[head - 1]?.tag === 'have') ||
    word.tag === 'gerund';
  return isFiniteForm && word.verb !== undefined && JOINED.has(word.verb.base);
}

/** Cue verbs that begin an attribution of their own wherever they stand behind `and`. */
const JOINED = new Set(
  'say add note argue call suggest warn tell insist accuse describe declare write promise predict criticize urge vow praise pledge announce claim ask blame assert complain tweet dismiss denounce condemn'.split(
    ' ',
  ),
);

/** Cue verbs whose participle behind a comma attributes to the subject of the sentence. */
const ATTRIBUTING = new Set(
  'say add note cite argue call suggest claim warn tell insist explain refer accuse describe declare write promise predict point criticize urge vow assert acknowledge recall stress emphasize state joke ask speak'.split(
    ' ',
  ),
);

/** The content that is a noun phrase with what belongs to it: `the plan for a new harbour`. */
export function objectContent(paragraph: ParagraphWords, sentence: Sentence, from: number, isParticiple = false): Span {
  const { words } = paragraph;
  const limit = quotedEnd(paragraph, sentence);
  let last = from;
  let at = from;
  const end = Math.min(sentence.last, from + REACH);
  while (at < end && words[at]!.start < limit) {
    if (at > from && (endsObject(paragraph, at) || (isParticiple && endsSubject(words, from, at)))) break;
    last = at;
    at++;
  }
  while (
    last > from &&
    words[last]!.stretch < 0 &&
    (words[last]!.kind === 'punctuation' || words[last]!.tag === 'coordinator' || words[last]!.tag === 'adverb') &&
    words[last]!.text !== ')' &&
    words[last]!.text !== '%'
  )
    last--;
  return { start: words[from]!.start, end: Math.min(limit, words[last]!.end) };
}

/** Whether a participle's object ends where the verb of its noun begins: `people supporting the bill have said`. */
function endsSubject(words: readonly Word[], from: number, at: number): boolean {
  const { tag, stretch } = words[at]!;
  if (stretch >= 0 || words[at - 1]!.tag === 'to' || !(tag === 'have' || tag === 'modal' || tag === 'be')) return false;
  return !words
    .slice(from, at)
    .some((word) => word.tag === 'relative' || word.tag === 'subordinator' || word.tag === 'pronoun' || isFinite(word));
}

function endsObject({ words, stretches, text }: ParagraphWords, at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (word.stretch >= 0) return false;
  const stretch = before.stretch >= 0 ? stretches[before.stretch] : undefined;
  if (stretch?.closer && text[stretch.closer.start - 1] === ',') return true;
  const next = words[at + 1];
  if (word.text === ',') return before.stretch >= 0 || !(next?.tag === 'name' && before.tag === 'name');
  if (word.text === ';' || word.text === ':' || word.text === '—' || word.text === '–' || word.text === '--')
    return true;
  if (word.tag === 'coordinator')
    return isFinite(next) || (next?.tag === 'adverb' && isFinite(words[at + 2])) || word.lower === 'but';
  if (word.lower === 'as' && isNominal(next) && (isFinite(words[at + 2]) || isFinite(words[at + 3]))) return true;
  if (/^(?:in|on|via)$/.test(word.lower) && MEDIUM.exec(text.slice(word.start, word.start + 60))?.index === 0)
    return true;
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
      // A finite verb makes it a clause: `according to the report, the port is safe`.
      const isReduced = word.tag === 'past' && words[to + 1]?.tag === 'preposition';
      if (isFinite(word) && !hasRelative && !isReduced) return at;
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
