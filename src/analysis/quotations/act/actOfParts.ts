import type { Span } from '../../../text/span';
import { countBelow } from '../../../text/offsets';
import type { Act } from '../../analysis';
import { actOf, type ActEvidence } from './actOf';

/** A token of a paragraph, in lower case with straight apostrophes. */
type LowerToken = Span & { readonly lower: string };

/** The parts of an attribution, in the offsets of its paragraph's tokens. */
export interface Parts {
  readonly cue?: Span;
  readonly source?: Span;
  readonly content: readonly Span[];
}

/** The act of an attribution, read from the words of its parts. */
export function actOfParts(
  tokens: readonly LowerToken[],
  { cue, source, content }: Parts,
  quotes: ActEvidence['quotes'],
): Act {
  const words = (span: Span | undefined) => (span ? lowersIn(tokens, span) : []);
  const next = cue && tokens[firstFrom(tokens, cue.end)];
  return actOf({
    cue: words(cue),
    next: next?.lower ?? '',
    source: words(source),
    opening: words(content[0])[0] ?? '',
    quotes,
  });
}

function lowersIn(tokens: readonly LowerToken[], { start, end }: Span): string[] {
  const words: string[] = [];
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    words.push(tokens[at]!.lower);
  }
  return words;
}

function firstFrom(tokens: readonly LowerToken[], offset: number): number {
  return countBelow(tokens.length, (index) => tokens[index]!.start < offset);
}
