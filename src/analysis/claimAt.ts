import { spanLength, touches, type Span } from '../text/span';
import type { Analysis, Claim } from './analysis';

/** The claim made at an offset, there or in a repeat there; of several the shortest. */
export function claimAt({ claims }: Analysis, offset: number): Claim | undefined {
  const isAt = (span: Span) => touches(offset, span);
  return claims
    .filter(({ span, repeats }) => isAt(span) || repeats.some(isAt))
    .sort((a, b) => spanLength(a.span) - spanLength(b.span))[0];
}
