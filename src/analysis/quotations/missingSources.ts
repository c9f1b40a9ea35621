import { startsWithCapital } from '../../text/characters';
import { overlaps, type Span } from '../../text/span';
import { repaired, type Joined } from './joined';
import { isPassive } from './passives';
import { spanOfTokens, tokenFrom, type QuotedParagraph } from './quotedParagraph';

const PRONOUN = /^(?:he|she|they|we|i|you|it|who|some|many|others|critics|one)$/;
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|has|have|had|will|would|may|might|can|could|should|must|do|does|did|'s|'ll|'d|'ve|'re)$|n't$/;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|some|many|most|several|few|both|all|another|two|three|four|five)$/;
const LINK = /^(?:of|and|&|de|von|van|bin|al|for)$/;
/** What leads into a sentence before its subject. */
const LEADING =
  /^(?:and|but|or|so|yet|still|then|also|now|instead|indeed|meanwhile|however|recently|earlier|later|separately)$/;
const SUBORDINATE =
  /^(?:in|on|at|by|for|with|from|after|before|during|while|when|as|if|although|though|since|because|despite|under|to|asked|speaking|according|\w+ing)$/;
const NAMELESS =
  /^(?:reportedly|allegedly|seemingly|apparently|(?:widely |often |also |long |once )?(?:known|expected|seen|considered|called|dubbed|titled|entitled|described)(?: as)?)$/i;
/** What may stand between a source and its cue. */
const SKIPPED =
  /^(?:also|then|later|now|once|even|still|recently|previously|repeatedly|first|just|last|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|week|month|year)$|ly$/;
/** Longer than any name with its title, in tokens. */
const REACH = 14;

/**
 * Finds the source of an attribution to which none was tagged: the subject of the sentence for a participle (`…, saying that`), else the
 * noun phrase in front of the cue.
 */
export function findMissingSources(paragraph: QuotedParagraph, all: readonly Joined[]): Joined[] {
  const taken = all.flatMap(({ content }) => content);
  return all.map((joined) => {
    if (joined.source || !joined.cue || joined.content.length === 0 || isUnsourced(paragraph, joined.cue))
      return joined;
    const source = findSubject(paragraph, joined.cue, taken);
    return source ? repaired({ ...joined, source }, 'source found') : joined;
  });
}

/** Cues that name nobody: passives and adverbs of hearsay. */
function isUnsourced(paragraph: QuotedParagraph, cue: Span): boolean {
  return isPassive(paragraph, cue) || NAMELESS.test(paragraph.text.slice(cue.start, cue.end));
}

function findSubject(paragraph: QuotedParagraph, cue: Span, taken: readonly Span[]): Span | undefined {
  const { tokens } = paragraph;
  const at = tokenFrom(paragraph, cue.start);
  const { lower, sentence } = tokens[at]!;
  const first = tokens.findIndex((token) => token.sentence === sentence);
  const isFree = (span: Span | undefined) => (span && !taken.some((part) => overlaps(part, span)) ? span : undefined);
  const behind = tokenFrom(paragraph, cue.end);
  const isInverted = taken.some(
    (part) => part.end <= cue.start && !/\p{L}/u.test(paragraph.text.slice(part.end, cue.start)),
  );
  if (isInverted || tokens[behind - 1]!.lower === 'to') {
    const right = isFree(
      tokens[behind] && startsWithCapital(tokens[behind].text) ? phrase(paragraph, behind, Infinity) : undefined,
    );
    if (right) return right;
  }
  let last = at - 1;
  while (last > first && SKIPPED.test(tokens[last]!.lower)) last--;
  const isRemote = last < first || /^(?:,|-|–|—|\)|and|but|then|while|by)$/.test(tokens[last]!.lower);
  return isFree(
    isRemote || lower.endsWith('ing') || lower === 'to'
      ? mainSubject(paragraph, first, at)
      : before(paragraph, first, last),
  );
}

/** The subject of the sentence's main clause: its first noun phrase, behind whatever leads into it. */
function mainSubject({ tokens }: QuotedParagraph, first: number, cue: number): Span | undefined {
  let at = first;
  const { sentence } = tokens[first]!;
  const isIn = (index: number) => tokens[index]?.sentence === sentence;
  while (isIn(at) && (LEADING.test(tokens[at]!.lower) || tokens[at]!.kind === 'punctuation')) at++;
  if (isIn(at) && SUBORDINATE.test(tokens[at]!.lower)) {
    while (isIn(at) && tokens[at]!.text !== ',') at++;
    at++;
  }
  if (!isIn(at)) return undefined;
  return phrase({ tokens }, at, cue > at ? cue : Infinity);
}

function phrase({ tokens }: Pick<QuotedParagraph, 'tokens'>, from: number, limit: number): Span | undefined {
  const end = phraseEnd(tokens, from, limit);
  return end > from ? spanOfTokens({ tokens }, from, end) : undefined;
}

/** Index behind the noun phrase that begins at a token: a pronoun, or names with what stands before them. */
function phraseEnd(tokens: QuotedParagraph['tokens'], from: number, limit: number): number {
  const { sentence } = tokens[from]!;
  if (PRONOUN.test(tokens[from]!.lower)) return from + 1;
  let at = from;
  let hasHead = false;
  let hasName = startsWithCapital(tokens[from]!.text) && !DETERMINER.test(tokens[from]!.lower);
  for (; at < limit && at - from < REACH && tokens[at]?.sentence === sentence; at++) {
    const { kind, text, lower } = tokens[at]!;
    if (kind === 'mark' || AUXILIARY.test(lower) || (PRONOUN.test(lower) && at > from)) break;
    if (hasHead && /(?:ed|ing)$/.test(lower)) break;
    if (kind === 'punctuation' && text !== '.' && text !== '(' && text !== ')' && text !== '-') break;
    const isName = startsWithCapital(text) && !DETERMINER.test(lower);
    if (hasHead && !isName && !LINK.test(lower) && kind === 'word') {
      // A small word behind a name begins the predicate; in front of it, it describes it.
      if (hasName || at - from > 5) break;
    }
    if (isName || !DETERMINER.test(lower)) hasHead = true;
    hasName ||= isName && at > from;
  }
  while (at > from && (LINK.test(tokens[at - 1]!.lower) || tokens[at - 1]!.kind === 'punctuation')) at--;
  return at;
}

/** The noun phrase that ends at a token. */
function before({ tokens }: QuotedParagraph, first: number, last: number): Span | undefined {
  if (tokens[last]!.kind !== 'word') return undefined;
  if (PRONOUN.test(tokens[last]!.lower)) return spanOfTokens({ tokens }, last, last + 1);
  let at = last;
  while (at > first && last - at < REACH) {
    const { kind, text, lower } = tokens[at - 1]!;
    const isPart = startsWithCapital(text)
      ? kind === 'word'
      : LINK.test(lower) ||
        DETERMINER.test(lower) ||
        text === '.' ||
        ((at === last || LINK.test(tokens[at]!.lower)) && kind === 'word' && !AUXILIARY.test(lower));
    if (!isPart) break;
    at--;
    if (DETERMINER.test(lower)) break;
  }
  while (at < last && (LINK.test(tokens[at]!.lower) || LEADING.test(tokens[at]!.lower) || tokens[at]!.text === '.'))
    at++;
  const isNamed =
    tokens.slice(at, last + 1).some(({ text }) => startsWithCapital(text)) || DETERMINER.test(tokens[at]!.lower);
  return isNamed ? spanOfTokens({ tokens }, at, last + 1) : undefined;
}
