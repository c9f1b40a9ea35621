import { shift } from '../../text/span';
import { lowerBound } from '../../text/lowerBound';
import type { Cast } from './cast';
import { mention } from './entity';
import { keyed } from './keyed';
import { genderOfFirstName, isFirstName } from './gender';
import type { Links, ReadPassage } from './linking';
import type { NamePiece } from './pieces';
import type { Word } from './words';

/** The most words a name in a headline is looked for with. */
const LONGEST = 4;

/** In a headline every word has a capital: only names that the story knows are names here, the longest first. */
export function linkHeadline(piece: NamePiece, read: ReadPassage, cast: Cast, links: Links): void {
  const { passage } = read;
  const inside = wordsOf(piece, read.words());
  for (let from = 0; from < inside.length;) {
    let length = Math.min(LONGEST, inside.length - from);
    for (; length > 0; length--) {
      const part = inside.slice(from, from + length);
      const start = part[0]!.start;
      const end = part.at(-1)!.end;
      const parts = part.map(({ text }) => text);
      const candidates = cast.candidates(
        keyed({ ...piece, kind: undefined, role: undefined, gender: undefined, parts, start, end }),
      );
      const [entity] = candidates;
      if (candidates.length !== 1 || entity!.kind === 'unknown' || entity!.kind === 'place') continue;
      if (!entity!.forms.has(parts.join(' ')) && length === 1 && entity!.kind !== 'person') continue;
      const how = parts.join(' ') === entity!.name ? 'full-name' : 'part-of-name';
      mention(entity!, shift({ start, end }, passage.start), how, 0.85);
      if (start === piece.start) links.set(piece, { entity: entity!, how, confidence: 0.85 });
      break;
    }
    from += Math.max(1, length);
  }
}

/** Full names that stand in a headline alone: a first name and a last name that the story uses by itself. */
export function namesInHeadline({ words, pieces }: ReadPassage, lastNames: ReadonlySet<string>): NamePiece[] {
  return pieces.flatMap((piece): NamePiece[] => {
    if (piece.type !== 'name') return [];
    const inside = wordsOf(piece, words());
    return inside.flatMap((first, i): NamePiece[] => {
      const last = inside[i + 1];
      if (!last || !isFirstName(first.lower) || !lastNames.has(last.text)) return [];
      const parts = [first.text, last.text];
      return [
        keyed({
          ...piece,
          role: undefined,
          gender: genderOfFirstName(first.lower),
          start: first.start,
          end: last.end,
          titleStart: first.start,
          parts,
          kind: 'person',
          weak: false,
        }),
      ];
    });
  });
}

function wordsOf(piece: NamePiece, words: readonly Word[]): Word[] {
  return words
    .slice(lowerBound(words, piece.titleStart), lowerBound(words, piece.end))
    .filter(({ kind }) => kind === 'word');
}
