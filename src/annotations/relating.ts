import { withLineFeeds } from '../text/lineFeeds';
import type { Span } from '../text/span';
import { anchor } from './anchoring/anchor';
import type { Annotation, Passage, RelationKind } from './annotation';
import { annotation, type Deciding, type Step } from './deciding';
import { foundSpansOf, spansOf } from './placed';
import { extent, type Reading } from './reading';
import { areSameWords } from './sameWords';
import { describe } from './selector';

/** One of the two passages that a relation is between, as a text sees it. */
export interface RelationEnd {
  /** Path of its source within the folder that holds `.on-record`. */
  readonly source: string;
  /** Its words as they were when it was related. */
  readonly words: string;
  /** Where it stands in the text that is looked at; nothing where it is lost, or in another text. */
  readonly spans: readonly Span[];
  /** Rejected where its words are there but somebody whose word counts says that they are no mark. */
  readonly state: 'here' | 'elsewhere' | 'lost' | 'rejected';
}

/** How two passages stand to each other, as somebody says. */
export interface Relation {
  readonly by: Annotation;
  readonly relation: RelationKind;
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}

/** A relation as one of its two marks sees it. */
export interface RelationOfMark {
  readonly relation: Relation;
  /** Whether this mark is the first passage: what supports, not what is supported. */
  readonly isFrom: boolean;
  readonly other: RelationEnd;
}

/** A relation that a person made in another source. */
export interface RelationElsewhere {
  readonly annotation: Annotation;
  /** The source in which its first passage is. */
  readonly source: string;
}

/**
 * The relations that have at least one passage in a text.
 * @param source path of the text within the folder that holds `.on-record`
 * @param elsewhere relations made in other sources
 */
export function relationsIn(
  reading: Pick<Reading, 'text' | 'annotations' | 'rejected' | 'marks'>,
  source: string,
  elsewhere: readonly RelationElsewhere[] = [],
): Relation[] {
  const made = [
    ...reading.annotations.map((placed) => ({
      annotation: placed.annotation,
      source,
      spans: spansOf(placed, 'content'),
    })),
    ...elsewhere.map((one) => ({ ...one, spans: [] })),
  ].flatMap(({ annotation: by, source: of, spans }) => {
    const { statement, verdict } = by;
    if (statement.kind !== 'relation' || verdict === 'rejected') return [];
    return of === source || statement.to.source === source ? [{ by, statement, of, spans }] : [];
  });
  if (made.length === 0) return [];
  const second = spansOfPassages(
    reading.text,
    made.map(({ statement: { to }, by }) => ({ to, version: to.source === source ? by.version : undefined })),
  );
  const end = (of: string, parts: Passage['parts'], spans: readonly Span[]): RelationEnd => {
    const words = wordsOf(parts);
    if (of !== source) return { source: of, words, spans: [], state: 'elsewhere' };
    const state = spans.length === 0 ? 'lost' : isRejected(reading, spans) ? 'rejected' : 'here';
    return { source: of, words, spans, state };
  };
  return made.map(({ by, statement: { relation, to }, of, spans }, index) => ({
    by,
    relation,
    from: end(of, by.parts, spans),
    to: end(to.source, to.parts, second[index]!),
  }));
}

/** The relations of a mark, known by its words. */
export function relationsOf(relations: readonly Relation[], mark: readonly Span[]): RelationOfMark[] {
  return relations.flatMap((relation) => [
    ...(areSameWords(relation.from.spans, mark) ? [{ relation, isFrom: true, other: relation.to }] : []),
    ...(areSameWords(relation.to.spans, mark) ? [{ relation, isFrom: false, other: relation.from }] : []),
  ]);
}

/**
 * Says how two passages stand to each other.
 * @param from the words of the first, in the text that is decided on
 * @param known what the person said of the two before: it is changed
 * @returns nothing where that is what was said before
 */
export function relate(
  deciding: Deciding,
  from: readonly Span[],
  relation: RelationKind,
  to: Passage,
  known?: Annotation,
): Step | undefined {
  if (known?.statement.kind === 'relation') {
    if (known.statement.relation === relation) return undefined;
    const statement = { ...known.statement, relation };
    return { before: known, after: { ...known, statement, modified: deciding.now } };
  }
  const parts = from.map(({ start, end }) => ({ role: 'content' as const, start, end }));
  return { after: annotation(deciding, 'added', { kind: 'relation', relation, to }, parts) };
}

/** Words of a source as the second passage of a relation. Text and offsets are those with line feeds. */
export function passage(source: string, text: string, spans: readonly Span[]): Passage {
  return { source, parts: spans.map((span) => ({ role: 'content', selector: describe(text, span) })) };
}

/** Where the second passages stand in a text, those of other sources nowhere that counts. */
function spansOfPassages(
  original: string,
  passages: readonly { readonly to: Passage; readonly version: string | undefined }[],
): Span[][] {
  const lineFeeds = withLineFeeds(original);
  const anchored = anchor(
    passages.map(({ to, version }) => ({ parts: to.parts, ...(version !== undefined && { version }) })),
    lineFeeds.text,
  );
  return anchored.map(({ parts }) => parts.flatMap(({ span }) => (span ? lineFeeds.original(span) : [])));
}

function isRejected({ rejected, marks }: Pick<Reading, 'rejected' | 'marks'>, spans: readonly Span[]): boolean {
  if (!rejected.some(({ by }) => areSameWords(foundSpansOf(by), spans))) return false;
  return !marks.some((mark) => mark.kind !== 'mention' && areSameWords([extent(mark)], spans));
}

function wordsOf(parts: Passage['parts']): string {
  return parts
    .filter(({ role }) => role === 'content')
    .map(({ selector }) => selector.exact)
    .join(' … ');
}
