import { ACT_WORDS, isOnRecord } from '../analysis/acts';
import type { ClaimStatus, RelationKind } from '../annotations/annotation';
import type { MarkedText, TextMark } from '../annotations/textMark';
import { readText } from '../text/sourceText';
import { positionAt } from '../text/positions';
import { isRejected } from './losses';

/** What reports for people show of a text: lists in plain words. Nothing is escaped yet. */
export interface Listing {
  readonly title: string;
  readonly rows: readonly ListingRow[];
}

export interface ListingRow {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly mark: TextMark;
  /** The marked words; several where the mark is interrupted. */
  readonly words: readonly string[];
  /** Who speaks, claims or is named; empty where nobody is. */
  readonly who: string;
  /** What else there is to say: form, status, evidence, a remark. */
  readonly about: readonly string[];
  /** Who decided so; nothing for what was found. */
  readonly decided?: string;
}

const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  unchecked: 'unchecked',
  confirmed: 'confirmed',
  disputed: 'disputed',
  refuted: 'refuted',
  'needs-source': 'needs a source',
};

const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  'same-as': 'says the same as',
};

const SECTIONS: readonly (readonly [string, (mark: TextMark) => boolean])[] = [
  ['Quotations', ({ statement }) => statement.kind === 'quotation' && isOnRecord(statement)],
  ['Claims', ({ statement }) => statement.kind === 'claim'],
  ['Relations', ({ statement }) => statement.kind === 'relation'],
  ['Dismissed differences', ({ statement }) => statement.kind === 'dismissal'],
  ['Notes', ({ statement }) => statement.kind === 'note'],
  ['Tags', ({ statement }) => statement.kind === 'tag'],
  ['Thoughts and intentions', ({ statement }) => statement.kind === 'quotation' && !isOnRecord(statement)],
];

/** The lists of a text that hold something; what was rejected comes last, by itself. */
export function listingsOf({ text, marks }: MarkedText): Listing[] {
  const { lines } = readText(text);
  const row = (mark: TextMark): ListingRow => {
    const { creator, verdict, created, parts } = mark;
    const shown = parts.filter(({ role }) => role === 'content');
    const decided =
      creator && `${verdict} by ${creator.name}${created === undefined ? '' : `, ${created.slice(0, 10)}`}`;
    return {
      line: positionAt(lines, (shown[0] ?? parts[0]!).start).line + 1,
      mark,
      words: (shown.length > 0 ? shown : parts).map(({ start, end }) => text.slice(start, end)),
      who: whoOf(mark),
      about: aboutOf(mark),
      ...(decided !== undefined && { decided }),
    };
  };
  const kept = marks.filter((mark) => !isRejected(mark));
  const sections = SECTIONS.map(([title, holds]) => ({ title, rows: kept.filter(holds).map(row) }));
  return [...sections, { title: 'Rejected', rows: marks.filter(isRejected).map(row) }].filter(
    ({ rows }) => rows.length > 0,
  );
}

function whoOf({ statement }: TextMark): string {
  switch (statement.kind) {
    case 'quotation':
      return statement.speakers.map(({ name }) => name).join('; ');
    case 'claim':
      return statement.claimants.map(({ name }) => name).join('; ');
    case 'mention':
      return statement.speaker.name;
    default:
      return '';
  }
}

function aboutOf({ statement }: TextMark): string[] {
  switch (statement.kind) {
    case 'quotation':
      return [statement.form, ...(statement.act === 'speech' ? [] : [ACT_WORDS[statement.act]])];
    case 'claim':
      return [
        statement.form,
        STATUS_WORDS[statement.status],
        ...(statement.evidence === undefined ? [] : [statement.evidence]),
      ];
    case 'boilerplate':
      return [statement.reason];
    case 'tag':
      return [statement.tag];
    case 'note':
      return [statement.text, ...(statement.settled ? ['settled'] : [])];
    case 'dismissal':
      return statement.differences.map(({ here, there }) => `${statement.of}: “${here}” here, “${there}” elsewhere`);
    case 'relation': {
      const { source, parts } = statement.to;
      return [
        `${RELATION_WORDS[statement.relation]}: “${parts.map(({ selector }) => selector.exact).join(' … ')}” (${source})`,
      ];
    }
    default:
      return [];
  }
}
