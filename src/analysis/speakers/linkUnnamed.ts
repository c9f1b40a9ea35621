import { lowerBound } from '../../text/lowerBound';
import { shift, spanText, type Span } from '../../text/span';
import { describingNoun } from './describingNoun';
import type { Place } from './discourse';
import { mention } from './entity';
import { isFirstName } from './gender';
import { keyed, NOTHING_TOLD } from './keyed';
import type { Link, ReadPassage } from './linking';
import { ROLE_NOUNS } from './lists/roles';
import type { Story } from './story';
import { roleSynonyms } from './synonyms';
import type { Word } from './words';

/** A name about which nothing is known. */
const NO_EVIDENCE = {
  ...NOTHING_TOLD,
  type: 'name',
  sentence: 0,
  quoted: false,
  oblique: false,
  sure: false,
  possessive: false,
  modifier: false,
  determined: false,
  weak: true,
} as const;

/** The most words a name has that no piece holds. */
const LONGEST_NAME = 4;

/**
 * Whom the words of a source mean that are no piece: a name where capitals tell none, whoever bears the role that a headline names without
 * an article, or somebody who is only described.
 */
export function linkUnnamed(span: Span, head: Word, read: ReadPassage, place: Place, story: Story): Link {
  const found =
    allOf(span, read, place, story) ??
    handleIn(span, read, story) ??
    nameIn(span, read, story) ??
    bearerOf(span, head, read, story) ??
    describedBy(span, head, read, story);
  const { entity, how, others = [] } = found;
  for (const one of [entity, ...others]) mention(one, shift(span, read.passage.start), how, 0.7);
  return { ...found, confidence: 0.7 };
}

type Named = Omit<Link, 'confidence'>;

/** Words that by themselves mean all who spoke together just before. */
const ALL = /^(?:both|neither|each|all|the (?:two|three|four)|all (?:three|four))$/i;

function allOf(span: Span, { passage }: ReadPassage, place: Place, { discourse, text }: Story): Named | undefined {
  if (span.end - span.start > 12 || !ALL.test(spanText(text, shift(span, passage.start)))) return undefined;
  const [entity, ...others] = discourse.togetherWithin(4, place);
  return entity && others.length > 0 ? { entity, others, how: 'description' } : undefined;
}

/** Who writes under a name of a social network: `@roe_writes`. */
function handleIn(span: Span, { passage }: ReadPassage, { cast, descriptions, text }: Story): Named | undefined {
  const name = spanText(text, shift(span, passage.start));
  if (!/^@\w{2,30}$/.test(name)) return undefined;
  const make = () => cast.add({ kind: 'person', name, named: true });
  return { entity: descriptions.recall(`handle|${name.toLowerCase()}`, make), how: 'full-name' };
}

/** A name made of capitalised words that a headline or the start of a sentence hid. */
function nameIn(span: Span, read: ReadPassage, { cast }: Story): Named | undefined {
  const all = read.words();
  const words = all.slice(lowerBound(all, span.start), lowerBound(all, span.end));
  const isName =
    words.length > 0 && words.length <= LONGEST_NAME && words.every(({ capital, kind }) => capital && kind === 'word');
  if (!isName) return undefined;
  const [first, second] = words.map(({ lower }) => lower);
  const parts = words.map(({ text }) => text);
  const piece = keyed({ ...NO_EVIDENCE, ...span, titleStart: span.start, parts });
  const [known] = cast.candidates(piece);
  if (known) return { entity: known, how: 'part-of-name' };
  if (second === undefined || !isFirstName(first!)) return undefined;
  return { entity: cast.introduce(keyed({ ...piece, kind: 'person' })), how: 'full-name' };
}

/** The one who bears the role that a headline calls by its noun alone: `Mayor denies it`. */
function bearerOf({ start }: Span, head: Word, read: ReadPassage, { descriptions }: Story): Named | undefined {
  if (!head.capital && !read.headline && read.passage.role === 'body') return undefined;
  if (!ROLE_NOUNS.has(head.lower)) return undefined;
  const words = read.words();
  const modifiers = words.slice(lowerBound(words, start), lowerBound(words, head.start)).map(({ lower }) => lower);
  const bearers = descriptions
    .bearers(roleSynonyms.of(head.lower))
    .filter(({ roleWords, kind }) => kind === 'person' && modifiers.every((word) => roleWords.has(word)));
  const [only, another] = bearers;
  return only && !another ? { entity: only, how: 'role' } : undefined;
}

function describedBy(
  span: Span,
  { lower }: Word,
  { passage }: ReadPassage,
  { cast, descriptions, text }: Story,
): Named {
  const name = spanText(text, shift(span, passage.start)).replace(/\s+/g, ' ');
  const isMany = /(?:[^s]s|people|some|many|others|few|most|half|majority)$/.test(lower);
  const category = describingNoun(lower)?.category ?? (isMany ? 'group' : 'person');
  const kind = category === 'person' ? 'unnamed' : category;
  const entity = descriptions.recall(`source|${name.toLowerCase()}`, () =>
    cast.add({ kind, name, named: false, head: lower }),
  );
  return { entity, how: 'description' };
}
