import { foldTypography } from '../../text/fold';
import type { ParagraphMemo } from '../../text/memo';
import { contains, shift, spanText, type Span } from '../../text/span';
import type { Claim, Quotation, Speaker } from '../analysis';
import { MarkIds } from '../markIds';
import type { Page } from '../page';
import { repeatsOf } from '../repeats';
import { featuresOf } from './features';
import { hedgesIn } from './hedges';
import { checkWorthinessOf, isCheckable } from './model';
import { Polls } from './polls';
import { readSentences } from './readSentences';
import { reasonsOf } from './reasons';
import { isAboutAsking } from './refusals';
import { marksWithin, statementsOf, type Statement } from './statements';

/** What the stages before found. */
export interface Attributed {
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
}

/**
 * Finds the checkable propositions and who makes them: what each sentence states, by those it quotes and by the outlet, weighed by what its
 * words tell. What is claimed again in the same words by the same claimant is listed once, with its places.
 */
export function findClaims(page: Page, { quotations, speakers }: Attributed, memo: ParagraphMemo): Claim[] {
  const { text } = page.source;
  const ids = new MarkIds();
  const polls = new Polls(speakers);
  const claims = new Map<string, { claim: Omit<Claim, 'id'>; again: Span[] }>();
  for (const sentence of readSentences(page, quotations, memo)) {
    if (isAboutAsking(spanText(text, sentence))) continue;
    for (const statement of outermost(statementsOf(text, sentence))) {
      const claim = claimOf(text, statement, page, polls);
      if (!claim) continue;
      const key = `${claim.claimants.join(' ')}\n${fold(spanText(text, claim.span))}`;
      const known = claims.get(key);
      if (known) known.again.push(claim.span, ...claim.repeats);
      else claims.set(key, { claim, again: [...claim.repeats] });
    }
  }
  return Array.from(claims.values(), ({ claim, again }) => ({ ...claim, repeats: again }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((claim) => ({ id: ids.next('claim', spanText(text, claim.span)), ...claim }));
}

function claimOf(text: string, statement: Statement, { repeats }: Page, polls: Polls): Omit<Claim, 'id'> | undefined {
  const features = featuresOf(statement, text);
  if (!isCheckable(features)) return undefined;
  const { span, kind, quotation, sentence } = statement;
  const marks = marksWithin(sentence, span);
  const isHearsay = !quotation && marks.some(({ is }) => is === 'hearsay');
  const poll = polls.pollOf(statement, text);
  const claimants = poll === undefined ? (quotation?.speakers ?? []) : [poll];
  return {
    span,
    claimants,
    claimantUnclear: claimants.length === 0 && (quotation !== undefined || isHearsay),
    kind: isHearsay || (poll !== undefined && kind === 'asserted') ? 'reported' : kind,
    inHeadline: sentence.passage.role === 'headline',
    ...(quotation ? { quotation: quotation.id } : {}),
    checkWorthiness: checkWorthinessOf(features),
    reasons: reasonsOf(features, !quotation && features.has('quotes inside')),
    hedges: hedgesIn(marks).map((hedge) => shift(hedge, sentence.passage.start)),
    repeats: repeatsOf(span, repeats),
  };
}

/** The statements that no other one of the sentence holds: where quotations are nested, the outer one is claimed. */
function outermost(statements: readonly Statement[]): Statement[] {
  return statements.filter(
    ({ span }, index) =>
      !statements.some(
        (other, at) => at !== index && contains(other.span, span) && (!contains(span, other.span) || at < index),
      ),
  );
}

function fold(words: string): string {
  return foldTypography(words).toLowerCase().replace(/\s+/g, ' ');
}
