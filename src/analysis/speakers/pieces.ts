import type { Span } from '../../text/span';
import type { Gender } from './gender';
import type { Word } from './words';

/** What a name is one of, as far as the words around it tell. */
export type NameKind = 'person' | 'organisation' | 'document' | 'place' | 'thing';

interface PieceCommon extends Span {
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** Whether it stands inside double quotation marks. */
  readonly quoted: boolean;
  /** Whether a preposition or a possessive subordinates it: it is then seldom whom a pronoun means. */
  readonly oblique: boolean;
}

/** A name, without the title before it: `Blinken`, `State Department`. */
export interface NamePiece extends PieceCommon {
  readonly type: 'name';
  /** Its words, initials and particles included, a nickname in quotation marks left out. */
  readonly parts: readonly string[];
  /** The same with one space between, as the name is shown. */
  readonly name: string;
  /** Under what it is known: two names with one key are one. */
  readonly key: string;
  /** All that decides whom it may mean, in one string. */
  readonly question: string;
  /** All that it tells of its bearer, in one string: what is told twice need not be learnt twice. */
  readonly statement: string;
  /** The same as `nameWords` prepares them for comparison. */
  readonly words: readonly string[];
  readonly nickname: string | undefined;
  /** Where title and name begin: `Secretary of State …`. Equal to `start` without a title. */
  readonly titleStart: number;
  /** Title or description before the name, as written. */
  readonly role: string | undefined;
  /** Whether it stands for who governs or works there: `Kremlin`. */
  readonly metonym: boolean;
  /** Title behind the name: `Ana Roe, KC`. */
  readonly postnominal: string | undefined;
  readonly gender: Gender | undefined;
  /** Whether a title tells the gender, and not a first name. */
  readonly genderSure: boolean;
  readonly kind: NameKind | undefined;
  /** Whether `kind` is more than a guess from the name's shape. */
  readonly sure: boolean;
  readonly possessive: boolean;
  /** Whether it only tells more of the noun behind it: `Trump supporters`. */
  modifier: boolean;
  /** Whether an article stands before it. */
  readonly determined: boolean;
  /** Whether a capital says nothing here: a lone word at the start of a sentence. */
  readonly weak: boolean;
  /** Party and place given behind a politician's name, lower case and spelled out: `(R-Ohio)`, `of Vermont`. */
  readonly origin: readonly string[] | undefined;
  /** The family name that a given name shares with the one behind `and`: `Roe` for the first of `Ben and Ana Roe`. */
  readonly sharedName: string | undefined;
  /** Offset of the name that `and` or a comma in a list joins it to: `Ana Roe` for the second of `Ana Roe and Ben Poe`. */
  joinedTo: number | undefined;
  /** How old, where the text says so behind the name: `Ana Roe, 45,`. */
  readonly age: string | undefined;
  /** Offset of the organisation that follows `of`, `at` or `from`: `Ana Roe of the Roe Institute`. */
  affiliation: number | undefined;
  /** Its abbreviation in parentheses: `Collective Security Treaty Organization (CSTO)`. */
  readonly acronym: string | undefined;
}

/** A pronoun. */
export interface PronounPiece extends PieceCommon {
  readonly type: 'pronoun';
  /** Lower case. */
  readonly word: string;
}

export type DescriptionCategory = 'person' | 'organisation' | 'document' | 'group';

/** Somebody or something described by a common noun: `the secretary of State`, `a senior aide`, `his campaign`. */
export interface DescriptionPiece extends PieceCommon {
  readonly type: 'description';
  readonly category: DescriptionCategory;
  /** Its noun, lower case and singular. */
  readonly head: string;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** The words between determiner and noun, lower case. */
  readonly modifiers: readonly string[];
  /** Offset of the piece that owns it: `his`, `Russia’s`, or `Trump` in `Trump campaign`. */
  readonly owner?: number;
  /** Where it ends with what follows of: `president of Kazakhstan`. */
  readonly extent: number;
  /** Offset of the name that follows `of`. */
  readonly of?: number;
  /** Offset of the name it describes: right before or behind it, or before `is`. */
  readonly bearer?: number;
  /** Whether a possessive ending follows. */
  readonly possessive: boolean;
}

export type Piece = NamePiece | PronounPiece | DescriptionPiece;

/** What a paragraph has for the whole text to learn from. */
export interface Gathered {
  readonly names: readonly NamePiece[];
  /** Descriptions with the name beside them. */
  readonly appositions: readonly { readonly description: DescriptionPiece; readonly name: NamePiece }[];
  /** Organisations and documents with the name of their owner. */
  readonly owned: readonly { readonly description: DescriptionPiece; readonly name: NamePiece }[];
  /** People with the telling words of the organisation they are of. */
  readonly affiliations: readonly { readonly person: NamePiece; readonly words: readonly string[] }[];
  /** What somebody is said to be chief executive or founder of. */
  readonly companies: readonly NamePiece[];
  /** Organisations that titles name. */
  readonly bodies: readonly NamePiece[];
  /** `I` and its forms inside quotation marks. */
  readonly selves: readonly Piece[];
}

/** What one paragraph says by itself, before anybody knows who is meant. Offsets count from the paragraph's start. */
export interface ParagraphPieces {
  readonly words: readonly Word[];
  /** In the order of the text; none overlaps another but a description the name that modifies or owns it. */
  readonly pieces: readonly Piece[];
  /** The same in the order in which they can be understood: an owner before what it owns, a name before the description beside it. */
  readonly inOrder: readonly Piece[];
  readonly gathered: Gathered;
  /** The words that begin with no capital. */
  readonly smallWords: ReadonlySet<string>;
  /** Whether capitals say nothing here: a headline in title case or capitals. */
  readonly headline: boolean;
}
