import { anchor, type Anchorable } from '../src/annotations/anchoring/anchor';
import { describe } from '../src/annotations/selector';
import { textVersion } from '../src/annotations/textVersion';
import { randomOf, sentencesOf, unedited } from './editedText';
import { sentences, words, type Supply } from './edits';

/** Prints how the time to anchor grows with the text and with the number of annotations, after sentences and words were edited. */
export function printGrowth(supply: Omit<Supply, 'random'>): void {
  for (const size of [10_000, 100_000, 1_000_000]) printOne(size, 1000, supply);
  for (const count of [100, 1000, 10_000]) printOne(200_000, count, supply);
}

function printOne(size: number, count: number, supply: Omit<Supply, 'random'>): void {
  const random = randomOf(1);
  const text = textOf(size, supply, random);
  const current = words(sentences(unedited(text), { ...supply, random }), { ...supply, random }).text;
  const spans = sentencesOf(text);
  const annotations = Array.from({ length: count }, (): Anchorable => {
    const sentence = spans[Math.floor(random() * spans.length)]!;
    return { version: textVersion(text), parts: [{ role: 'content', selector: describe(text, sentence) }] };
  });
  const times = [() => text, () => undefined].map((former) => {
    const began = performance.now();
    anchor(annotations, current, former);
    return (performance.now() - began).toFixed(0);
  });
  console.log(
    `${size} characters, ${count} annotations: ${times[0]!} ms with the former text, ${times[1]!} ms without it`,
  );
}

/** A text of sentences of others, in paragraphs of three. */
function textOf(size: number, { sentences: others }: Omit<Supply, 'random'>, random: () => number): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; length += pieces.at(-1)!.length)
    pieces.push(others[Math.floor(random() * others.length)]!, random() < 0.33 ? '\n\n' : ' ');
  return pieces.join('').slice(0, size);
}
