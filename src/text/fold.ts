/**
 * Folding makes texts comparable that differ in typography only. Every fold here keeps the length in UTF-16 code units, so that
 * offsets into the folded text are offsets into the text.
 */
const FOLDED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
  '\u2010': '-',
  '\u2011': '-',
  '–': '-',
  '—': '-',
  '\u00A0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '\t': ' ',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');

/** Quotation marks and apostrophes straight, dashes as hyphens, every space plain. Same length as the text. */
export function foldTypography(text: string): string {
  return text.replace(FOLDABLE, (character) => FOLDED[character]!);
}
