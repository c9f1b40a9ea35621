import type { AgreementReport, CategoryAgreement } from '../annotations/agreement/agreement';
import type { Category, Detail } from '../annotations/agreement/annotated';
import type { Coefficient, WhyNot } from '../annotations/agreement/coefficient';
import type { PairAgreement } from '../annotations/agreement/pairAgreement';
import { escapeMarkdown, markdownTable } from './markdown';

/** What the report says besides the measures. */
export interface AgreementContext {
  /** How many disagreements there are in each source, by its name; sources without any may be left out. */
  readonly disagreements: ReadonlyMap<string, number>;
  /** Sources that could not be read, and the like, in plain sentences. */
  readonly problems: readonly string[];
}

/** How far people agree, as Markdown that can be read as it stands and as a page. Names are escaped. */
export function agreementReport(report: AgreementReport, { disagreements, problems }: AgreementContext): string {
  const { annotators, texts, categories } = report;
  const people = annotators.map(escapeMarkdown).join(', ');
  const scope =
    texts === 0
      ? 'No source was annotated by two of them, so there is nothing to compare.'
      : `${texts === 1 ? '1 source was' : `${texts} sources were`} annotated by at least two of them; the others are left out.`;
  const sections = [
    [
      '# Agreement',
      annotators.length === 0 ? 'Nobody has annotated a source here.' : `Compared are ${people}. ${scope}`,
    ],
    ...(texts === 0 ? [] : [counted(disagreements)]),
    ...categories.flatMap(sectionOf),
    ...(problems.length === 0 ? [] : [['## Left out', problems.map((one) => `- ${escapeMarkdown(one)}`).join('\n')]]),
    ...(texts === 0 ? [] : [['## What the measures mean', MEANINGS.map((one) => `- ${one}`).join('\n')]]),
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function counted(disagreements: ReadonlyMap<string, number>): string[] {
  const rows = [...disagreements].filter(([, count]) => count > 0);
  if (rows.length === 0) return ['They disagree on nothing.'];
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  return [
    `## Disagreements (${all})`,
    'Go to Next Disagreement walks through them, Adjudicate decides on one.',
    table(
      ['source', 'disagreements'],
      rows.map(([name, count]) => [escapeMarkdown(name), String(count)]),
    ),
  ];
}

function sectionOf(category: CategoryAgreement): string[] {
  const { marks, pairs, decisions, unitizing, stacked, details } = category;
  const counts = [...marks].map(([name, count]) => `${escapeMarkdown(name)} ${count}`).join(', ');
  const named = detailNames([details, ...pairs.map((pair) => pair.details)]);
  const together: string[][] = [
    ['what was found: confirmed, corrected or rejected (α)', cell(decisions)],
    ['which stretches are marked (|uα)', cell(unitizing.boundaries)],
    ['which stretches are marked, and as what (uα)', cell(unitizing.labelled)],
    ...named.map((detail) => [`${DETAILS[detail]} (α)`, cell(details[detail])]),
  ];
  return [
    `## ${titleOf(category)}`,
    `Marks: ${counts}.`,
    table(PAIR_HEADS, pairs.map(pairRow)),
    ...(named.length === 0
      ? []
      : [
          'What is said of the marks that both made (κ):',
          table(
            ['', ...named.map((detail) => DETAILS[detail])],
            pairs.map((pair) => [pairName(pair), ...named.map((detail) => cell(pair.details[detail]))]),
          ),
        ]),
    'All together:',
    table(
      ['', 'agreement'],
      together.map(([what, value]) => [escapeMarkdown(what!), value!]),
    ),
    ...(stacked === 0
      ? []
      : [`${stacked} stretches overlap another of the same person; uα, |uα and αU leave them out.`]),
  ];
}

const PAIR_HEADS = [
  '',
  'sources',
  'marks',
  'same words (F1)',
  'half the words (F1)',
  'characters (κ)',
  'decisions (κ)',
  'borders (αU)',
];

function pairRow(pair: PairAgreement): string[] {
  const { texts, marks, exact, overlapping, characters, decisions, unitizing } = pair;
  return [
    pairName(pair),
    String(texts),
    marks.join(' / '),
    cell(exact.f1),
    cell(overlapping.f1),
    cell(characters),
    cell(decisions),
    cell(unitizing),
  ];
}

function pairName({ annotators }: PairAgreement): string {
  return annotators.map(escapeMarkdown).join(' and ');
}

function detailNames(all: readonly Partial<Record<Detail, unknown>>[]): Detail[] {
  return (Object.keys(DETAILS) as Detail[]).filter((detail) => all.some((details) => detail in details));
}

function titleOf({ kind, tag }: Category): string {
  return tag === undefined ? TITLES[kind] : `Tag ${escapeMarkdown(tag)}`;
}

/** A measure with what it was computed from, or why there is none. */
function cell(coefficient: Coefficient | undefined): string {
  if (!coefficient) return `not defined: ${WHY['nothing-to-compare']}`;
  if (coefficient.value === undefined) return `not defined: ${WHY[coefficient.why]}`;
  return `${coefficient.value.toFixed(3).replace(/^-/, '−')} (n = ${coefficient.n})`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(heads, rows).join('\n');
}

const TITLES: Readonly<Record<Category['kind'], string>> = {
  quotation: 'Quotations',
  mention: 'Mentions of speakers',
  cue: 'Cues',
  claim: 'Claims',
  boilerplate: 'Boilerplate',
  tag: 'Tags',
};

const DETAILS: Readonly<Record<Detail, string>> = {
  form: 'kind',
  act: 'act',
  speakers: 'speakers',
  status: 'status',
  reason: 'reason',
};

const WHY: Readonly<Record<WhyNot, string>> = {
  'nothing-to-compare': 'nothing was judged by two people',
  'nothing-marked': 'nothing is marked',
  'one-category': 'everybody always said the same, as chance would',
};

const MEANINGS: readonly string[] = [
  '**F1** is the share of marks that both made: 1 if every mark of one is a mark of the other. _Same words_ asks for exactly the same words, _half the words_ for marks that share at least half of what they cover together.',
  '**κ** (Cohen 1960) compares two people and takes off what chance alone would give: 1 is perfect, 0 is chance, less is worse than chance. _Characters_ asks of every character whether it is marked; as most of a text is not, read it with care. _Decisions_ asks whether something found was confirmed, corrected or rejected.',
  '**α** (Krippendorff 2011) does the same for any number of people, of whom some may not have judged everything.',
  '**αU** (Krippendorff 1995, 2004) weighs how far the borders of marks are apart.',
  '**\\|uα** and **uα** (Krippendorff, Mathet, Bouvry, Widlöcher 2016) do so for any number of people: whether the same stretches are marked, and whether they are called the same.',
  '**n** is how many things a measure was computed from: marks, characters or decisions.',
  '**Not defined** is said where a measure cannot be computed, with the reason; it is neither 0 nor 1.',
  'A source counts for those who have a mark on it; whoever looked at a source and marked nothing cannot be told from whoever did not look.',
];
