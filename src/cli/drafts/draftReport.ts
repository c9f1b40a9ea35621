import { differenceWords } from '../../corpus/verbatim/differenceWords';
import { findingOf, passageOf, type Finding } from '../../corpus/verbatim/finding';
import { spanText } from '../../text/span';
import { isolate, placesIn, shorten } from '../columns';
import { printable } from '../output';
import type { CheckedDraft } from './checkedDraft';

const TITLES: Readonly<Record<Finding, string>> = {
  'not-verbatim': 'in no source',
  joined: 'put together from several quoted strings',
  bracketed: 'verbatim but for brackets',
};

/** What was found in a draft, for people. Nothing in it can steer the terminal. */
export function draftReport({ file, text, quotations }: CheckedDraft): string {
  const where = placesIn(text);
  const lines = quotations.flatMap((checked) => {
    const finding = findingOf(checked);
    if (!finding) return [];
    const { quotation, verdict, brackets } = checked;
    const passage = passageOf(verdict);
    const nearest = passage && {
      place: `${printable(passage.source)}:${placesIn(passage.text)(passage)}`,
      words: `“${shorten(spanText(passage.text, passage))}”`,
    };
    const details = {
      'quoted:': `“${shorten(spanText(text, quotation.words))}”`,
      'brackets:': brackets.map((span) => shorten(spanText(text, span))).join(' '),
      [finding === 'not-verbatim' ? 'nearest:' : 'source:']: nearest
        ? `${nearest.place}  ${isolate(nearest.words)}`
        : 'none',
      'change:':
        verdict.state === 'different' && verdict.nearest ? printable(differenceWords(verdict.nearest.difference)) : '',
    };
    return [
      `${isolate(printable(file))}:${where(quotation)}  ${TITLES[finding]}`,
      ...Object.entries(details)
        .filter(([, words]) => words !== '')
        .map(([label, words]) => `  ${label.padEnd(10)}${isolate(words)}`),
      '',
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** All drafts in a line or two. */
export function draftSummary(drafts: readonly CheckedDraft[], sources: number): string {
  const findings = drafts.flatMap(({ quotations }) => quotations.map(findingOf));
  const wrong = findings.filter((finding) => finding === 'not-verbatim').length;
  const noted = findings.filter((finding) => finding !== undefined).length - wrong;
  const all = `${numbered(findings.length, 'quotation')} looked for in ${numbered(sources, 'source')}`;
  const signs =
    wrong > 0 ? '\n[-left out by the draft-]  {+put in by the draft+}  (left out, and the draft says so)' : '';
  return `${all}: ${wrong} in none, ${noted} to look at${signs}\n`;
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
