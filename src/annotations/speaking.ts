import { isOnRecord } from '../analysis/acts';
import type { Speaker } from '../analysis/analysis';
import { contains, type Span } from '../text/span';
import type { NamedSpeaker, Statement } from './annotation';
import type { Reading } from './reading';
import type { Subject } from './subject';

/** Whom a statement names: a quotation's speakers, a claim's claimants, whom a mention means. Nothing where it can name nobody. */
export function speakersIn(statement: Statement): readonly NamedSpeaker[] | undefined {
  switch (statement.kind) {
    case 'quotation':
      return statement.speakers;
    case 'claim':
      return statement.claimants;
    case 'mention':
      return [statement.speaker];
    default:
      return undefined;
  }
}

/** A statement that names other speakers. A mention names one, the first given. */
export function withSpeakers(statement: Statement, speakers: readonly NamedSpeaker[]): Statement {
  switch (statement.kind) {
    case 'quotation':
      return { ...statement, speakers };
    case 'claim':
      return { ...statement, claimants: speakers };
    case 'mention':
      return { ...statement, speaker: speakers[0] ?? statement.speaker };
    default:
      return statement;
  }
}

/**
 * Of what stands at a place, that whose speaker is asked for: the quotation on whose source or cue it is; else somebody mentioned there; else
 * the quotation, and only where nobody is quoted the claim.
 * @param subjects what stands there, the smallest first
 */
export function spokenAt(subjects: readonly Subject[], at: Span): Subject | undefined {
  const isQuotation = ({ statement }: Subject) => statement.kind === 'quotation';
  const attributed = subjects.filter(
    (subject) =>
      isQuotation(subject) &&
      subject.parts.some(({ role, start, end }) => role !== 'content' && contains({ start, end }, at)),
  );
  const kinds = ['mention', 'quotation', 'claim'] as const;
  return attributed[0] ?? kinds.flatMap((kind) => subjects.find(({ statement }) => statement.kind === kind) ?? [])[0];
}

/** Whether a stretch has no word in common with what somebody is quoted with. */
export function isOutsideContent({ parts }: Pick<Subject, 'parts'>, { start, end }: Span): boolean {
  return parts.every((part) => part.role !== 'content' || end <= part.start || part.end <= start);
}

/** A speaker of a text, and how often what they say or write is quoted there. */
export interface QuotedSpeaker {
  readonly speaker: Speaker;
  readonly quotations: number;
}

/** The speakers of a text, the most quoted first, then the most often named, then by name. */
export function mostQuotedFirst({ analysis }: Pick<Reading, 'analysis'>): QuotedSpeaker[] {
  const counts = new Map<string, number>();
  for (const quotation of analysis.quotations.filter(isOnRecord)) {
    for (const id of quotation.speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return analysis.speakers
    .map((speaker) => ({ speaker, quotations: counts.get(speaker.id) ?? 0 }))
    .sort(
      (a, b) =>
        b.quotations - a.quotations ||
        b.speaker.mentions.length - a.speaker.mentions.length ||
        (a.speaker.name < b.speaker.name ? -1 : 1),
    );
}
