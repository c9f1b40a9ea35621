import { overlaps, type Span } from '../../text/span';
import { actOfParts } from './act/actOfParts';
import { repaired, type Joined } from './joined';
import { spanOfTokens, tokenFrom, type QuotedParagraph } from './quotedParagraph';

/** Words that only lead over to a sentence. */
const LEADING = /^(?:and|but|or|so|yet|still|also|however|meanwhile)$/;

/**
 * Gives a cue of speech to which nothing was tagged the words that it governs: behind it to the end of the sentence, or where it and its source
 * end the sentence behind a comma (`…, Ruiz said.`) all before that comma. What is attributed within those words gives way: the outermost
 * attribution counts. Of a sentence that cue and source interrupt, the second part is added to the first.
 */
export function completeIdleCues(paragraph: QuotedParagraph, all: readonly Joined[]): Joined[] {
  let kept = all.map((joined) => resumed(paragraph, widened(paragraph, joined, all), all));
  for (const idle of all) {
    if (idle.content.length > 0 || !idle.cue || !isSpeech(paragraph, idle)) continue;
    const behind = governedBehind(paragraph, idle, kept);
    const content =
      governedAround(paragraph, idle) ?? [governedBefore(paragraph, idle) ?? behind].flatMap((span) => span ?? []);
    if (content.length === 0) continue;
    kept = kept.filter((one) => one === idle || !content.some((part) => isWithin(one, part)));
    kept[kept.findIndex((one) => one === idle)] = repaired({ ...idle, content }, 'words found');
  }
  return kept;
}

/** `The port, Ruiz said on Monday, would stay open`: where the subject alone is tagged, what goes on behind the second comma is added. */
function resumed(paragraph: QuotedParagraph, joined: Joined, all: readonly Joined[]): Joined {
  const [first, more] = joined.content;
  if (!first || more || !joined.cue || first.end > joined.cue.start) return joined;
  const [before, behind] = governedAround(paragraph, joined) ?? [];
  const isTaken =
    behind && all.some(({ cue, content }) => [cue, ...content].some((span) => span && overlaps(span, behind)));
  return !behind || isTaken || before?.end !== first.end ? joined : { ...joined, content: [first, behind] };
}

/** `Most say they like it, the poll found`: what the poll found begins with who says it. */
function widened({ text }: QuotedParagraph, joined: Joined, all: readonly Joined[]): Joined {
  const { cue, content } = joined;
  const first = content[0];
  if (!cue || !first || first.end > cue.start) return joined;
  const isBeside = (left: Span, right: Span) =>
    left.end <= right.start && !/\p{L}/u.test(text.slice(left.end, right.start));
  const inner = all.find(
    (other) =>
      other.content.length === 0 &&
      other.source &&
      other.cue &&
      isBeside(other.source, other.cue) &&
      isBeside(other.cue, first),
  );
  if (!inner?.source) return joined;
  return { ...joined, content: [{ start: inner.source.start, end: first.end }, ...content.slice(1)] };
}

function isSpeech({ tokens }: QuotedParagraph, idle: Joined): boolean {
  const act = actOfParts(tokens, idle, 'nothing');
  return act === 'speech' || act === 'writing';
}

/** Both parts of the sentence that cue and source interrupt between commas: `The port, Ruiz said on Monday, would stay open`. */
function governedAround(paragraph: QuotedParagraph, { cue, source }: Joined): Span[] | undefined {
  const { tokens } = paragraph;
  const first = tokenFrom(paragraph, Math.min(cue!.start, source?.start ?? Infinity));
  let behind = tokenFrom(paragraph, Math.max(cue!.end, source?.end ?? 0));
  const { sentence } = tokens[first]!;
  if (!source || tokens[first - 1]?.text !== ',' || tokens[first - 1]!.sentence !== sentence) return undefined;
  for (let skipped = 0; skipped < 3 && tokens[behind]?.kind === 'word'; skipped++) behind++;
  if (tokens[behind]?.text !== ',' || tokens[behind]!.sentence !== sentence) return undefined;
  const next = tokens[behind + 1];
  if (next?.sentence !== sentence || !PREDICATE.test(next.lower)) return undefined;
  const from = clauseStart(paragraph, first - 1);
  let last = behind + 1;
  while (tokens[last + 1]?.sentence === sentence) last++;
  while (last > behind + 1 && /^[.,;:!?…]/.test(tokens[last]!.text)) last--;
  if (from >= first - 1) return undefined;
  return [spanOfTokens(paragraph, from, first - 1), spanOfTokens(paragraph, behind + 1, last + 1)];
}

/** Index of the first token of the clause that ends before the comma at an index, words that only lead over to it left out. */
function clauseStart({ tokens }: QuotedParagraph, comma: number): number {
  const { sentence } = tokens[comma]!;
  let from = comma;
  while (from > 0 && tokens[from - 1]!.sentence === sentence && tokens[from - 1]!.text !== ';') from--;
  while (from < comma && LEADING.test(tokens[from]!.lower)) from++;
  return from;
}

/** Words that begin the predicate of an interrupted sentence. */
const PREDICATE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|won't|wouldn't|isn't|wasn't)$/;

/** The sentence up to the comma, where cue and source stand behind it and end the sentence. */
function governedBefore(paragraph: QuotedParagraph, { cue, source }: Joined): Span | undefined {
  const { tokens } = paragraph;
  const start = Math.min(cue!.start, source?.start ?? Infinity);
  const end = Math.max(cue!.end, source?.end ?? 0);
  const first = tokenFrom(paragraph, start);
  const behind = tokenFrom(paragraph, end);
  const { sentence } = tokens[first]!;
  const endsSentence = tokens[behind]?.sentence !== sentence || /^[.!?…;]/.test(tokens[behind].text);
  if (!endsSentence || tokens[first - 1]?.text !== ',' || tokens[first - 1]!.sentence !== sentence) return undefined;
  const from = clauseStart(paragraph, first - 1);
  return first - 1 - from > 2 ? spanOfTokens(paragraph, from, first - 1) : undefined;
}

/** The rest of the sentence behind `according to X,`, up to the next tagged words. */
function governedBehind(paragraph: QuotedParagraph, { cue, source }: Joined, all: readonly Joined[]): Span | undefined {
  const { tokens } = paragraph;
  const at = tokenFrom(paragraph, cue!.start);
  if (tokens[at]!.lower !== 'according' || !source) return undefined;
  const end = Math.max(cue!.end, source.end);
  let first = tokenFrom(paragraph, end);
  const sentence = tokens[at]!.sentence;
  if (/^[,:]$/.test(tokens[first]?.text ?? '')) first++;
  const next = Math.min(
    ...all.flatMap(({ cue: other, source: by, content }) =>
      [other, by, ...content].flatMap((span) => (span && span.start >= end ? [span.start] : [])),
    ),
    Infinity,
  );
  let last = first;
  while (last < tokens.length && tokens[last]!.sentence === sentence && tokens[last]!.end <= next) last++;
  while (last > first && /^[.,;:!?…]|^(?:and|but|,)$/.test(tokens[last - 1]!.text)) last--;
  return last - first > 3 ? spanOfTokens(paragraph, first, last) : undefined;
}

function isWithin({ cue, content }: Joined, span: Span): boolean {
  const anchor = cue ?? content[0]!;
  return anchor.start >= span.start && anchor.end <= span.end;
}
