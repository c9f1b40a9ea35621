import type { ClaimStatus, NamedSpeaker } from '../annotations/annotation';
import type { MarkedText, TextMark } from '../annotations/textMark';
import type { Format } from './format';
import { countLosses, isRejected, marksThat } from './losses';
import { stemsOf } from './outputPaths';

/**
 * schema.org as JSON-LD, for search engines and fact-check feeds: `Quotation`, `Claim`, and for claims that people decided on `ClaimReview`.
 * Not read again: it holds no places. May stand in a `script` element, since no `<` is written.
 */
export const schemaOrg: Format = {
  name: 'schema-org',
  title: 'schema.org Quotation, Claim and ClaimReview (JSON-LD)',
  extensions: ['jsonld'],
  write: (texts) => {
    const stems = stemsOf(texts);
    return texts.map((text, index) => ({
      path: `${stems[index]!}.schema.jsonld`,
      content: `${JSON.stringify(graphOf(text), null, 1).replaceAll('<', '\\u003c')}\n`,
    }));
  },
  losses: (texts) =>
    countLosses(texts, {
      'places of all marks left out: only their words are written': ({ marks }) => marks.filter(isWritten).length,
      'marks left out that are neither quotations nor claims': marksThat(
        ({ statement }) => statement.kind !== 'quotation' && statement.kind !== 'claim',
      ),
      'rejected marks left out': marksThat(
        (mark) => isRejected(mark) && (mark.statement.kind === 'quotation' || mark.statement.kind === 'claim'),
      ),
      'cues, sources and forms of quotations left out': marksThat(
        (mark) => isWritten(mark) && mark.statement.kind === 'quotation',
      ),
    }),
};

function isWritten(mark: TextMark): boolean {
  return !isRejected(mark) && (mark.statement.kind === 'quotation' || mark.statement.kind === 'claim');
}

/** What a rating says; `needs-source` rates nothing. */
const RATINGS: Readonly<Record<ClaimStatus, { readonly value?: number; readonly words: string } | undefined>> = {
  unchecked: undefined,
  confirmed: { value: 5, words: 'Confirmed' },
  disputed: { value: 3, words: 'Disputed' },
  refuted: { value: 1, words: 'Refuted' },
  'needs-source': { words: 'Needs a source' },
};

function graphOf({ name, text, marks }: MarkedText) {
  const article = { '@type': 'NewsArticle', '@id': '#article', name };
  return {
    '@context': 'https://schema.org',
    '@graph': [article, ...marks.filter(isWritten).flatMap((mark) => nodesOf(mark, text))],
  };
}

function nodesOf(mark: TextMark, text: string): object[] {
  const { statement, creator, created, modified, parts } = mark;
  const words = parts
    .flatMap(({ role, start, end }) => (role === 'content' ? [text.slice(start, end)] : []))
    .join(' … ');
  const article = { '@id': '#article' };
  if (statement.kind === 'quotation') {
    const { speakers } = statement;
    return [{ '@type': 'Quotation', text: words, ...agents('creator', speakers), isPartOf: article }];
  }
  if (statement.kind !== 'claim') return [];
  const claim = { '@type': 'Claim', text: words, ...agents('author', statement.claimants), appearance: article };
  const rating = RATINGS[statement.status];
  if (!rating || !creator) return [claim];
  const { evidence } = statement;
  const date = modified ?? created;
  return [
    {
      '@type': 'ClaimReview',
      claimReviewed: words,
      itemReviewed: claim,
      reviewRating: {
        '@type': 'Rating',
        ...(rating.value !== undefined && { ratingValue: rating.value, bestRating: 5, worstRating: 1 }),
        alternateName: rating.words,
      },
      author: { '@type': 'Person', name: creator.name },
      ...(date !== undefined && { datePublished: date }),
      ...(evidence !== undefined && (isAddress(evidence) ? { url: evidence } : { citation: evidence })),
    },
  ];
}

function isAddress(evidence: string): boolean {
  return /^https?:\/\/\S+$/i.test(evidence);
}

function agents(property: string, speakers: readonly NamedSpeaker[]): object {
  const nodes = speakers.map(({ name, kind }) => ({
    '@type': kind === 'organisation' ? 'Organization' : kind === 'document' ? 'CreativeWork' : 'Person',
    name,
  }));
  return nodes.length === 0 ? {} : { [property]: nodes.length === 1 ? nodes[0] : nodes };
}
