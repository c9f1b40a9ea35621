import type { Span } from '../src/text/span';
import { assemble, paragraphsOf, replace, sentencesOf, type EditedText } from './editedText';

/** What an edit may draw from. */
export interface Supply {
  readonly random: () => number;
  /** Sentences and words of other texts. */
  readonly sentences: readonly string[];
  readonly words: readonly string[];
}

export type Edit = (edited: EditedText, supply: Supply) => EditedText;

/** Shares of what is edited. */
const SENTENCES = 0.12;
const WORDS = 0.12;
const PARAGRAPHS = 0.2;

export function straighten(edited: EditedText): EditedText {
  return typography(edited, [
    [/[“”]/g, '"'],
    [/[‘’]/g, "'"],
  ]);
}

export function lineOnTop(edited: EditedText): EditedText {
  return assemble(edited, ['Updated 10:42 a.m. by our newsroom\n\n', { start: 0, end: edited.text.length }]);
}

/** Half of the share is removed, the other half gets a sentence of another text before it. */
export function sentences(edited: EditedText, { random, sentences: others }: Supply): EditedText {
  return assemble(
    edited,
    sentencesOf(edited.text).flatMap((sentence) => {
      const chance = random();
      if (chance < SENTENCES / 2) return [];
      return chance < SENTENCES ? [`${pick(others, random)} `, sentence] : [sentence];
    }),
  );
}

export function words(edited: EditedText, { random, words: others }: Supply): EditedText {
  return replace(
    edited,
    /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu,
    (word) => (random() < WORDS ? pick(others, random) : word),
    false,
  );
}

/** Takes paragraphs out and puts each in at another place. */
export function paragraphs(edited: EditedText, { random }: Supply): EditedText {
  const text = edited.text.endsWith('\n') ? edited : assemble(edited, [{ start: 0, end: edited.text.length }, '\n\n']);
  const all = paragraphsOf(text.text);
  const stay: Span[] = [];
  const moved: Span[] = [];
  for (const paragraph of all) (random() < PARAGRAPHS ? moved : stay).push(paragraph);
  for (const paragraph of moved) stay.splice(Math.floor(random() * (stay.length + 1)), 0, paragraph);
  return assemble(text, stay);
}

/** Changes of typography only, each with a name. */
export const TYPOGRAPHIES: readonly (readonly [name: string, edit: Edit])[] = [
  ['straight marks', straighten],
  [
    'doubled single marks',
    (edited) =>
      typography(edited, [
        [/[“”"]/g, "''"],
        [/[‘’]/g, "'"],
      ]),
  ],
  [
    'TeX marks',
    (edited) =>
      typography(edited, [
        [/“/g, '``'],
        [/”/g, "''"],
        [/‘/g, '`'],
        [/’/g, "'"],
      ]),
  ],
  [
    '« marks with spaces »',
    (edited) =>
      typography(edited, [
        [/“/g, '«\u00A0'],
        [/”/g, '\u00A0»'],
      ]),
  ],
  [
    '»inverted marks«',
    (edited) =>
      typography(edited, [
        [/“/g, '»'],
        [/”/g, '«'],
      ]),
  ],
  [
    '„low marks“',
    (edited) =>
      typography(edited, [
        [/“/g, '„'],
        [/”/g, '“'],
      ]),
  ],
  [
    'single marks',
    (edited) =>
      typography(edited, [
        [/“/g, '‘'],
        [/”/g, '’'],
      ]),
  ],
  [
    'dashes, dots, spaces',
    (edited) =>
      typography(edited, [
        [/ ?[—–] ?/g, ' -- '],
        [/…/g, '...'],
        [/\.\.\.|\. \. \./g, '…'],
        [/ (?=\w)/g, '\u00A0'],
      ]),
  ],
  [
    'decomposed, soft hyphens',
    (edited) =>
      typography(edited, [
        [/[\u00C0-\u024F]/g, (letter) => letter.normalize('NFD')],
        [/\w{5}(?=\w{4})/g, (word) => `${word}\u00AD`],
      ]),
  ],
  ['wrapped anew', (edited) => typography(edited, [[/(?<=\S{40,}[^\n]{0,40}|[^\n]{60}) (?=\S)/g, '\n']])],
];

function typography(
  edited: EditedText,
  rules: readonly (readonly [pattern: RegExp, by: string | ((match: string) => string)])[],
): EditedText {
  return rules.reduce(
    (result, [pattern, by]) => replace(result, pattern, typeof by === 'string' ? () => by : by, true),
    edited,
  );
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)]!;
}
