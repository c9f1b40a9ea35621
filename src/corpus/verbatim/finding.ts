import type { CheckedQuotation, SourcePassage, Verdict } from './verbatimCheck';

/** What is told of a quotation. Only `not-verbatim` is wrong; the others are for people to look at. */
export const FINDINGS = {
  'not-verbatim': 'No source has the words of this quotation.',
  joined: 'A source has the words of this quotation in several quoted strings, with its own words between them.',
  bracketed: 'A source has the words of this quotation, but for what an editor put in brackets.',
} as const;
export type Finding = keyof typeof FINDINGS;

/** What is to be told of a quotation; nothing where a source has it just so. */
export function findingOf({ verdict, brackets }: CheckedQuotation): Finding | undefined {
  if (verdict.state === 'different') return 'not-verbatim';
  if (verdict.state === 'joined') return 'joined';
  return brackets.length > 0 ? 'bracketed' : undefined;
}

/** Where the words stand, or those most like them. */
export function passageOf(verdict: Verdict): SourcePassage | undefined {
  return verdict.state === 'different' ? verdict.nearest : verdict.passage;
}
