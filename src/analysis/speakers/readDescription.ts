import type { Atom } from './atoms';
import { Beside } from './beside';
import { describingNoun, singular, YEARS_OLD } from './describingNoun';
import type { FoundName } from './findNames';
import { SAYING_NOUNS } from './lists/documents';
import { COUNTRY_OF } from './lists/places';
import { ADJECTIVAL_ROLES, GROUP_NOUNS } from './lists/roles';
import { ABBREVIATED_TITLES } from './lists/titles';
import { BOTH, BREAKS, DEFINITE, FUNCTIONS, INDEFINITE, OPENS, POSSESSIVE } from './phraseWords';
import type { DescriptionCategory, DescriptionPiece } from './pieces';
import type { Word } from './words';

/** A noun phrase that describes somebody or something that speaks. */
export interface ReadDescription {
  readonly piece: DescriptionPiece;
  /** Offsets of the names that only modify its noun. */
  readonly modifiers: readonly number[];
  /** Index of the first atom behind it. */
  readonly next: number;
}

/** What stands before the noun of a noun phrase. */
interface Opening {
  /** How many atoms its article takes. */
  readonly length: 0 | 1;
  determiner: DescriptionPiece['determiner'];
  owner?: number;
  readonly modifiers: number[];
  readonly between: string[];
  lastName?: FoundName;
}

interface Head {
  readonly head: string;
  readonly category: DescriptionCategory;
  /** Index of its atom. */
  readonly atom: number;
}

/** The most words between article and noun. */
const MOST_BETWEEN = 6;

/** Reads noun phrases in the atoms of one paragraph. */
export class DescriptionReader {
  readonly #beside: Beside;

  constructor(
    private readonly words: readonly Word[],
    private readonly atoms: readonly Atom[],
    private readonly pronounStarts: ReadonlySet<number>,
  ) {
    this.#beside = new Beside(words, atoms);
  }

  /**
   * Reads a noun phrase that begins at an atom, if its noun describes somebody or something that speaks.
   * @param givenOwner offset of the noun phrase that owns it @param opensAt the first atom of the owner, or its own
   */
  read(from: number, givenOwner: number | undefined, opensAt: number): ReadDescription | undefined {
    const first = this.atoms[from];
    if (!first || (givenOwner === undefined && !first.found && !this.#mayOpen(first))) return undefined;
    const opening = this.#open(first, givenOwner);
    const head = this.#findHead(from, opening);
    return head && this.#describe(from, opening, head, opensAt);
  }

  #mayOpen({ from }: Atom): boolean {
    const { lower } = this.words[from]!;
    return (
      OPENS.has(lower) ||
      INDEFINITE.has(lower) ||
      BOTH.has(lower) ||
      describingNoun(lower) !== undefined ||
      isOfPartyOrPeople(this.words[from]!) ||
      lower === 'tank'
    );
  }

  #open(first: Atom, givenOwner: number | undefined): Opening {
    const fresh = (): Opening => ({ length: 0, determiner: 'none', modifiers: [], between: [] });
    if (givenOwner !== undefined) return { ...fresh(), determiner: 'possessive', owner: givenOwner };
    if (first.found) return fresh();
    const { lower, start } = this.words[first.from]!;
    const article = (): Opening => ({ ...fresh(), length: 1 });
    if (DEFINITE.has(lower)) return { ...article(), determiner: 'definite' };
    if (BOTH.has(lower)) return { ...article(), determiner: 'definite', between: ['two'] };
    if (POSSESSIVE.has(lower)) {
      const owner = this.pronounStarts.has(start) ? { owner: start } : {};
      return { ...article(), determiner: 'possessive', ...owner };
    }
    return INDEFINITE.has(lower) ? { ...article(), determiner: 'indefinite' } : fresh();
  }

  #findHead(from: number, opening: Opening): Head | undefined {
    const { words, atoms } = this;
    let head: Head | undefined;
    for (let at = from + opening.length; at < atoms.length; at++) {
      const atom = atoms[at]!;
      const current = words[atom.from]!;
      if (at > from && !current.joined) break;
      if (current.kind === 'punctuation' || current.kind === 'mark' || BREAKS.has(current.lower)) break;
      if (at > from && OPENS.has(current.lower)) break;
      if (atom.found?.name) {
        // `the only major U.S. oil company`
        if (head && !(isAdjectival(head.head) && this.#leadsToNoun(at + 1))) break;
        if (head) opening.between.push(words[atoms[head.atom]!.from]!.lower);
        head = undefined;
        this.#passName(atom, opening);
        continue;
      }
      const noun = this.#nounAt(atom);
      if (atom.found?.title !== undefined)
        opening.between.push(...(ABBREVIATED_TITLES.get(atom.found.title) ?? '').split(' ').slice(0, -1));
      if (noun) {
        if (head) opening.between.push(words[atoms[head.atom]!.from]!.lower);
        head = { ...noun, atom: at };
        if (words[atom.to - 1]!.possessive) break;
        continue;
      }
      if (head && isAdjectival(head.head) && this.#leadsToNoun(at)) {
        opening.between.push(words[atoms[head.atom]!.from]!.lower);
        head = undefined;
      }
      const mayOpen = opening.determiner !== 'none' || at > from || isOfPartyOrPeople(current);
      if (head || opening.between.length >= MOST_BETWEEN || !mayOpen) break;
      // `Roe questioned why`: what follows a name and looks a verb is one.
      if (opening.lastName && atoms[at - 1]?.found && isVerb(current.lower)) break;
      opening.between.push(current.lower);
      if (words[atom.to - 1]!.possessive) delete opening.owner;
    }
    return head ?? this.#native(from, opening);
  }

  /** `The Belgian`: a person by where they are from. */
  #native(from: number, { determiner, between, lastName }: Opening): Head | undefined {
    if (determiner !== 'definite' || lastName || between.length === 0) return undefined;
    const last = from + between.length;
    const word = this.words[this.atoms[last]?.from ?? -1];
    const isNative =
      word?.capital &&
      (COUNTRY_OF.has(word.lower) || /^(?:irish|french|english|dutch|scots|welsh)(?:man|woman)$/.test(word.lower));
    if (!isNative || word.lower !== between.at(-1)) return undefined;
    // What follows is no noun that it may belong to: a verb, a comma.
    const next = this.words[this.atoms[last]!.to];
    if (next?.joined && !BREAKS.has(next.lower) && !/(?:ed|s)$/.test(next.lower) && next.kind === 'word')
      return undefined;
    between.pop();
    return { head: word.lower, category: 'person', atom: last };
  }

  #nounAt({ from, found }: Atom): Omit<Head, 'atom'> | undefined {
    if (found?.title !== undefined)
      return { head: (ABBREVIATED_TITLES.get(found.title) ?? found.title).split(' ').at(-1)!, category: 'person' };
    const { lower } = this.words[from]!;
    if (lower === 'tank')
      return this.words[from - 1]?.lower === 'think' ? { head: 'think-tank', category: 'organisation' } : undefined;
    return describingNoun(lower);
  }

  /** Takes a name before the noun for its owner (`Russia’s ministry`) or what tells more of it (`the Roe campaign`). */
  #passName({ from, to, found }: Atom, opening: Opening): void {
    const { name } = found!;
    if (name!.possessive) {
      opening.owner = name!.start;
      opening.determiner = 'possessive';
    } else {
      opening.lastName = found!;
      opening.modifiers.push(name!.start);
      if (name!.kind !== 'place' || opening.owner === undefined) opening.owner ??= name!.start;
    }
    for (let i = from; i < to; i++) opening.between.push(this.words[i]!.lower);
  }

  #describe(from: number, opening: Opening, head: Head, opensAt: number): ReadDescription | undefined {
    const { words, atoms } = this;
    const { determiner, between, modifiers, lastName } = opening;
    const word = words[atoms[from]!.from]!;
    const headAtom = atoms[head.atom]!;
    const headWord = words[headAtom.from]!;
    const last = words[headAtom.to - 1]!;
    let extent = this.#extentOf(head.atom);
    const bearer = last.possessive ? undefined : this.#beside.bearerOf(opensAt, head, determiner, extent);
    if (bearer?.side === 'after' && bearer.name.titleStart < extent)
      extent = Math.max(last.end, bearer.name.titleStart - 1);
    if (RATHER_ADJECTIVES.has(head.head) && between.length > 0 && !bearer) return undefined;
    const isBare = determiner === 'none' && between.length === 0;
    if (
      isBare &&
      !(bearer && bearer.side !== 'after' && head.category !== 'group') &&
      !standsAlone(head, headWord, bearer?.side === 'after')
    )
      return undefined;
    if (determiner === 'none' && head.category === 'document' && !lastName && head.head === headWord.lower)
      return undefined;
    let { owner } = opening;
    if (owner === undefined && head.category === 'document') owner = this.#beside.authorBehind(head.atom);
    return {
      piece: {
        type: 'description',
        start: word.start,
        end: last.end,
        sentence: word.sentence,
        quoted: word.quoted,
        oblique: this.#beside.isOblique(atoms[from]!.from),
        category: head.category,
        head: head.head,
        determiner,
        modifiers: between,
        ...(owner !== undefined && { owner }),
        extent,
        ...this.#nameOf(head.atom),
        ...(bearer && { bearer: bearer.name.start }),
        possessive: last.possessive,
      },
      modifiers,
      next: head.atom + 1,
    };
  }

  /** Whether a word no list knows has a describing noun close behind it, and is itself no verb. */
  #leadsToNoun(at: number): boolean {
    for (let i = at; i < at + 4; i++) {
      const atom = this.atoms[i];
      const word = atom && this.words[atom.from]!;
      if (!word?.joined || atom?.found || BREAKS.has(word.lower)) return false;
      if (describingNoun(word.lower)) return true;
      if (/(?:ed|[^s]s)$/.test(word.lower)) return false;
    }
    return false;
  }

  /** `of the Roe Institute` */
  #nameOf(head: number): { of?: number } {
    const [of, article] = [this.atoms[head + 1], this.atoms[head + 2]];
    if (!of || this.words[of.from]!.lower !== 'of') return {};
    const name = (article && this.words[article.from]!.lower === 'the' ? this.atoms[head + 3] : article)?.found?.name;
    return name ? { of: name.start } : {};
  }

  /** The end of `of …` behind a noun: to the end of the name in it, or of a few plain words. */
  #extentOf(head: number): number {
    const { words, atoms } = this;
    const end = words[atoms[head]!.to - 1]!.end;
    let at = head + 1;
    const preposition = atoms[at] && words[atoms[at]!.from]!;
    if (!preposition?.joined || !FUNCTIONS.has(preposition.lower)) return end;
    let last = end;
    let sawName = false;
    for (at++; at < atoms.length && at < head + 10; at++) {
      const atom = atoms[at]!;
      const word = words[atom.from]!;
      if (!word.joined || word.kind === 'punctuation' || word.kind === 'mark') break;
      const isLink =
        DEFINITE.has(word.lower) || word.lower === 'a' || word.lower === 'an' || (word.lower === 'of' && sawName);
      if (!isLink && BREAKS.has(word.lower)) break;
      if (!atom.found && last > end && /[a-z]{2}(?:ing|ed)$/.test(word.lower)) break;
      if (!isLink && !atom.found && sawName && !describingNoun(word.lower) && !words[atom.from - 1]!.possessive) break;
      sawName ||= !!atom.found;
      if (!isLink) last = words[atom.to - 1]!.end;
    }
    return last;
  }
}

/** Nouns for people that, with another adjective before them, are adjectives themselves. */
const RATHER_ADJECTIVES = new Set(['major', 'senior', 'individual', 'private', 'moderate']);

/** `Democratic`, `Russian`: a noun phrase may begin with it, without an article. */
function isOfPartyOrPeople({ lower, capital }: Word): boolean {
  return capital && (lower === 'democratic' || lower === 'republican' || COUNTRY_OF.has(lower));
}

/** Verbs that follow a name, whose past does not end in `ed`. */
const VERBS = new Set(
  'met beat beats meets saw won lost led left sent held became got knew felt found kept let put ran sat spoke stood began'.split(
    ' ',
  ),
);

function isVerb(lower: string): boolean {
  return lower.endsWith('ed') || VERBS.has(lower);
}

function isAdjectival(noun: string): boolean {
  return ADJECTIVAL_ROLES.has(noun) || YEARS_OLD.test(noun);
}

/** Whether a noun without article or modifier is a description: plurals and titles before a name are; `report`, a verb too, is not. */
function standsAlone({ head, category }: Head, word: Word, beforeName: boolean): boolean {
  if (category === 'person') return beforeName || COUNTRY_OF.has(head);
  if (category === 'organisation' && beforeName) return true;
  if (category === 'group') return !(SAYING_NOUNS.has(singular(word.lower)) && !GROUP_NOUNS.has(word.lower));
  return word.lower === 'police' || word.lower === 'parliament' || word.lower === 'polls' || word.lower === 'surveys';
}
