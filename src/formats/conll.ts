import type { MarkedText, PlacedPart, TextMark } from '../annotations/textMark';
import { splitSentences } from '../text/sentences';
import { contains, overlaps, type Span } from '../text/span';
import type { Format } from './format';
import { countLosses, isRejected, leadsElsewhere, marksThat } from './losses';
import { stemsOf } from './outputPaths';
import { readConll } from './readConll';
import { labelOf } from './spanGraph';
import { tokensOf } from './tokens';

/**
 * CoNLL-2003 columns with IOB2 tags: a token a line, a blank line between sentences. Where stretches overlap the longest wins, in the order
 * of the text; tokens are cut at the borders of marks, so that none is blurred. What was rejected is not written: it would train the wrong thing.
 */
export const conll: Format = {
  name: 'conll',
  title: 'CoNLL / IOB2 (a token a line)',
  extensions: ['conll', 'iob2', 'iob', 'bio'],
  write: (texts) => {
    const stems = stemsOf(texts);
    return texts.map((text, index) => ({ path: `${stems[index]!}.conll`, content: columnsOf(text) }));
  },
  losses: (texts) =>
    countLosses(texts, {
      'stretches inside or across longer ones left out': ({ marks }) => {
        const parts = partsOf(marks);
        return parts.length - outermost(parts).length;
      },
      'rejected marks left out': marksThat(isRejected),
      'marks whose parts are written apart, with nothing between them': marksThat(
        (mark) => !isRejected(mark) && mark.parts.length > 1,
      ),
      'marks of which only the label is written: no speaker, form, status, reason, note, verdict, author or time':
        marksThat((mark) => !isRejected(mark)),
      'relations left out': marksThat((mark, text) => mark.statement.kind === 'relation' || leadsElsewhere(mark, text)),
      'texts of which white space and offsets are lost': () => 1,
    }),
  read: readConll,
};

interface Tagged extends PlacedPart {
  readonly tag: string;
}

function partsOf(marks: readonly TextMark[]): Tagged[] {
  return marks
    .filter((mark) => !isRejected(mark))
    .flatMap((mark) =>
      mark.parts
        .filter(({ role }) => role !== 'found')
        .map((part) => ({ ...part, tag: tagOf(labelOf(mark, part.role)) })),
    );
}

/** A label as a tag: one word of capitals. */
function tagOf(label: string): string {
  return label.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '_') || 'TAG';
}

/** The longest stretches of which no two overlap, in the order of the text; of equal ones the first. */
function outermost(parts: readonly Tagged[]): Tagged[] {
  const byLength = [...parts].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  // Offsets at which a chosen stretch starts, in order, so that each is compared with its neighbours only.
  const chosen: Tagged[] = [];
  for (const part of byLength) {
    const at = lowerBound(chosen, part.start);
    const neighbours = [chosen[at - 1], chosen[at]];
    if (!neighbours.some((other) => other && overlaps(other, part))) chosen.splice(at, 0, part);
  }
  return chosen;
}

function lowerBound(sorted: readonly Span[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function columnsOf({ text, marks }: MarkedText): string {
  const chosen = outermost(partsOf(marks));
  const cuts = chosen.flatMap(({ start, end }) => [start, end]);
  const lines = ['-DOCSTART- -X- O O', ''];
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    for (const token of tokensOf(text, sentence, cuts)) {
      while (next < chosen.length && chosen[next]!.end <= token.start) next++;
      const part = chosen[next];
      const isIn = part !== undefined && contains(part, token);
      const isFirst = isIn && text.slice(part.start, token.start).trim() === '';
      lines.push(`${text.slice(token.start, token.end)} -X- _ ${isIn ? `${isFirst ? 'B' : 'I'}-${part.tag}` : 'O'}`);
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** Sentences, line by line; a mark may go on from one to the next. */
function* sentencesOf(text: string): Generator<Span> {
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    yield* splitSentences(text, { start: index, end: index + line.length });
  }
}
