import type { Speaker } from '../../src/analysis/analysis';
import { TITLES } from './titles';

/**
 * Whether the right speakers were found: every named one by one of the readings of its name, and nobody else named. A reading `unnamed`
 * wants nobody named; a name fits when it is the wanted one, or begins or ends with it or it with the name: `Bell` for `Ann Bell`.
 */
export function speakersFit(found: readonly Speaker[], wanted: readonly (readonly string[])[]): boolean {
  const isAnswer = ({ name }: Speaker, readings: readonly string[]) =>
    readings.some((reading) => fits(plain(name), plain(reading)));
  const mustBeNamed = wanted.filter((readings) => !readings.includes('unnamed'));
  return (
    mustBeNamed.every((readings) => found.some((speaker) => isAnswer(speaker, readings))) &&
    found.filter(({ named }) => named).every((speaker) => wanted.some((readings) => isAnswer(speaker, readings)))
  );
}

function fits(a: string, b: string): boolean {
  const isPart = (part: string, whole: string) => whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
  return a !== '' && (a === b || isPart(a, b) || isPart(b, a));
}

/** A name without case, marks, possessive endings and leading titles. */
function plain(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  return words.join(' ');
}
