import type { Atom } from './atoms';
import { describingNoun } from './describingNoun';
import { PLACES } from './lists/places';
import { RELATIONS } from './lists/roles';
import { BOTH, FUNCTIONS, OPENS } from './phraseWords';
import type { DescriptionCategory, DescriptionPiece, NamePiece } from './pieces';
import type { Word } from './words';

/** The name beside a description, and on which side of it. */
export interface Bearer {
  readonly name: NamePiece;
  readonly side: 'before' | 'after' | 'behind a comma' | 'before is' | 'as it is given';
}

interface Head {
  readonly category: DescriptionCategory;
  readonly atom: number;
}

const PUBLISHED =
  /^(?:published|released|conducted|commissioned|issued|written|prepared|produced|compiled|appeared|sent|posted|filed|done)$/;
/** Bodies that are spoken of without an article: what follows them is no name of theirs. */
const STANDS_ALONE = new Set(['police', 'parliament', 'congress', 'government', 'military', 'army', 'media']);
/** The most words between somebody and the name they give. */
const MOST_BEFORE_NAME = 12;
const GIVES_NAME =
  /^(?:named |called |(?:of \w+ )?,? ?(?:who |whom )?(?:[a-z]+ ){0,5}?(?:(?:identified|introduced|called|named|known)(?: only| just| simply| (?:him|her|them)sel(?:f|ves))* (?:only )?(?:as |by (?:his|her|their) (?:first|last|given) name ,? ?)|(?:be|being) (?:called|named) |goes by (?:the name )?|name (?:only |just |simply )?(?:as |was |is |, )))$/;
const SITES = new Set(['website', 'site', 'page', 'account', 'blog', 'feed', 'homepage', 'profile']);
const JOURNALS =
  /\b(?:Journal|Proceedings|Annals|Archives|Lancet|Review|Letters|Magazine|Times|Post|Tribune|Herald|Gazette|Monitor)\b|^(?:Nature|Science|Cell)\b/;
const IS = new Set(['is', 'was', 'became', 'remains', 'remained']);
const SAYS =
  /^(?:said|says|told|added|wrote|warned|argued|claimed|insisted|noted|asked|has|had|will|would|is|was|did|does|must)$/;

/** Finds out whom a noun phrase describes by what stands right beside it. */
export class Beside {
  constructor(
    private readonly words: readonly Word[],
    private readonly atoms: readonly Atom[],
  ) {}

  /** The name that a noun phrase describes. @param from its first atom @param extent where it ends with what it is of */
  bearerOf(
    from: number,
    { category, atom }: Head,
    determiner: DescriptionPiece['determiner'],
    extent: number,
  ): Bearer | undefined {
    if (category !== 'person' && category !== 'organisation') return undefined;
    const isPerson = category === 'person';
    const fits = (name: NamePiece | undefined): name is NamePiece =>
      name !== undefined && (isPerson ? mayBePerson(name) : mayBeOrganisation(name));
    const end = this.#atomBehind(atom, extent);
    const after = this.#nameAfter(end);
    if (fits(after) && (isPerson || determiner !== 'none' || !STANDS_ALONE.has(this.#textAt(atom))))
      return { name: after, side: 'after' };
    const at = this.#nameBefore(from);
    const before = at === undefined ? undefined : this.atoms[at]!.found?.name;
    if (fits(before) && this.#closes(from, extent, determiner, at!)) return { name: before, side: 'before' };
    const behind = determiner === 'none' ? undefined : this.#nameBehindComma(end);
    // `During Roe’s campaign, Ben Poe said`: what a preposition leads in is no apposition.
    const isFronted = !isPerson && (this.isOblique(this.atoms[from]!.from) || behind?.kind !== 'organisation');
    if (fits(behind) && !isFronted) return { name: behind, side: 'behind a comma' };
    const subject = this.#subjectOfIs(from);
    if (fits(subject)) return { name: subject, side: 'before is' };
    const given = isPerson && determiner === 'indefinite' ? this.#nameGiven(end) : undefined;
    return fits(given) ? { name: given, side: 'as it is given' } : undefined;
  }

  /** Index of the last atom of a noun phrase with what it is of: `secretary of state`. A name that ends it is the one described. */
  #atomBehind(head: number, extent: number): number {
    let at = head;
    while (at + 1 < this.atoms.length && this.words[this.atoms[at + 1]!.to - 1]!.end <= extent) at++;
    // `secretary of state Ana Roe`, `ambassador to Britain Liu Roe`: the last name is the one described, what stands before it is the office.
    const name = at > head ? this.atoms[at]!.found?.name : undefined;
    const before = this.#textAt(at - 1);
    const isOffice =
      (before !== '' && !FUNCTIONS.has(before) && !OPENS.has(before) && !BOTH.has(before)) ||
      PLACES.has(name?.role?.toLowerCase() ?? '');
    return name?.kind === 'person' && isOffice ? at - 1 : at;
  }

  /** `campaign manager Ana Roe`, `secretary of state Ana Roe` */
  #nameAfter(last: number): NamePiece | undefined {
    const next = this.atoms[last + 1];
    const word = next && this.words[next.from]!;
    return word?.joined && !this.words[next!.from - 1]!.possessive ? next?.found?.name : undefined;
  }

  /** The atom of `Ana Roe` in `Ana Roe, the mayor`; an age, a place or a party may stand between: `Ana Roe, 45, a nurse`, `Ana Roe of Ohio, a senator`. */
  #nameBefore(from: number): number | undefined {
    const { words, atoms } = this;
    let at = from - 1;
    if (this.#textAt(at) !== ',') return undefined;
    at--;
    if (this.#textAt(at) === ')') {
      for (let steps = 0; steps < 5 && this.#textAt(at) !== '('; steps++) at--;
      at--;
    } else if (atoms[at] && words[atoms[at]!.from]!.kind === 'number' && this.#textAt(at - 1) === ',') at -= 2;
    const name = atoms[at]?.found?.name;
    if (!name) return undefined;
    if (name.kind !== 'place') return name.possessive ? undefined : at;
    const preposition = this.#textAt(at - 1);
    const isOf = preposition === 'of' || preposition === 'from' || preposition === ',';
    const beyond = isOf ? atoms[at - 2]?.found?.name : undefined;
    return beyond && beyond.kind !== 'place' && !beyond.possessive ? at - 2 : undefined;
  }

  /** Whether what stands behind the comma is closed as an apposition is; the subject of `As for Roe, the mayor said` is none. */
  #closes(from: number, extent: number, determiner: DescriptionPiece['determiner'], name: number): boolean {
    if (determiner === 'none') return true;
    const { words } = this;
    let i = this.atoms[from]!.from;
    while (i < words.length && words[i]!.start < extent) i++;
    const next = words[i];
    if (!next || next.kind === 'punctuation' || next.kind === 'mark' || next.sentence !== words[i - 1]!.sentence)
      return true;
    if (/^(?:who|which|that|and|in|at|from|with)$|ing$/.test(next.lower)) return true;
    const opensSentence = words[this.atoms[name]!.from]!.first;
    return opensSentence
      ? !/^(?:said|says|told|added|wrote)$/.test(next.lower)
      : !SAYS.test(next.lower) && determiner === 'indefinite';
  }

  /** `the mayor, Ana Roe, …`, `the mayor (Ana Roe)` */
  #nameBehindComma(last: number): NamePiece | undefined {
    const { words, atoms } = this;
    if (words[atoms[last]!.to - 1]!.possessive) return undefined;
    const opening = this.#textAt(last + 1);
    const found = atoms[last + 2]?.found;
    if (!found?.name || (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—')) return undefined;
    // `the nominee, Gov. Ana Roe of Ohio, …`
    const place = /^(?:of|from|in)$/.test(this.#textAt(last + 3)) ? atoms[last + 4]?.found : undefined;
    const after = words[place?.name?.kind === 'place' ? place.to : found.to];
    const isClosed = !after || after.kind === 'punctuation' || after.kind === 'mark' || SAYS.test(after.lower);
    const { name } = found;
    const isRelative = RELATIONS.has(this.#textAt(last));
    return isClosed && (name.parts.length > 1 || name.kind === 'organisation' || isRelative) ? name : undefined;
  }

  /** `a woman named Ana`, `a farmer who gave his name as Roe`, `a guard identified only as Roe`, `a nurse who asked to be called Ana` */
  #nameGiven(last: number): NamePiece | undefined {
    let between = '';
    for (let at = last + 1; at < last + MOST_BEFORE_NAME && at < this.atoms.length; at++) {
      const { found, from } = this.atoms[at]!;
      if (found) {
        const next = found.name && this.words[found.to];
        // `a man called Roe a liar`
        const isAnswered = next?.joined && (OPENS.has(next.lower) || next.kind === 'mark');
        return found.name && !found.name.possessive && !isAnswered && GIVES_NAME.test(between) ? found.name : undefined;
      }
      const { lower, kind } = this.words[from]!;
      if (kind === 'mark' || (kind === 'punctuation' && lower !== ',')) return undefined;
      between += `${lower} `;
    }
    return undefined;
  }

  /** `Ana Roe is the mayor`, `Ana Roe, who was a nurse` */
  #subjectOfIs(from: number): NamePiece | undefined {
    const { words, atoms } = this;
    if (!IS.has(this.#textAt(from - 1))) return undefined;
    if (this.#textAt(from - 2) === 'who' && this.#textAt(from - 3) === ',') return atoms[from - 4]?.found?.name;
    const name = atoms[from - 2]?.found?.name;
    return name && !name.oblique && words[atoms[from - 1]!.from]!.joined ? name : undefined;
  }

  /**
   * Offset of the name behind `by` or `from`: `a report by the Roe Institute`, `a study published in May by Ana Roe`, `a study that
   * appeared in the Roe Journal`, `a poll by Roe College professor Ana Roe`.
   */
  authorBehind(head: number): number | undefined {
    let isPublished = false;
    // `a poll of 1,200 voters conducted by the Roe Institute`, `the poll, conducted by …`
    const mayPass = this.#textAt(head + 1) === 'of' || PUBLISHED.test(this.#textAt(head + 2));
    for (let at = head + 1; at < head + 8; at++) {
      const text = this.#textAt(at);
      isPublished ||= PUBLISHED.test(text);
      if (!isPublished && mayPass && this.atoms[at] && !this.atoms[at]!.found && !SAYS.test(text)) continue;
      if (text === 'in' && at === head + 1) return this.#journalAt(at + 1);
      if (text === 'by' || text === 'from' || (isPublished && text === 'in')) {
        const author = this.#authorAt(at + 1);
        if (author !== undefined || text !== 'in') return author;
      } else if (text === 'on' && at === head + 1) return this.#ownerOfSite(at + 1);
      else if (!isPublished && text !== 'that' && text !== 'which') return undefined;
    }
    return undefined;
  }

  /** `a study in the Roe Journal of Medicine`, which is no study of the Roe Valley */
  #journalAt(at: number): number | undefined {
    const atom = this.#textAt(at) === 'the' ? this.atoms[at + 1] : this.atoms[at];
    const name = atom?.found?.name;
    return name && JOURNALS.test(name.name) ? name.start : undefined;
  }

  /** `a document on the Roe Institute’s website` */
  #ownerOfSite(at: number): number | undefined {
    for (let site = at + 1; site < at + 5; site++) if (SITES.has(this.#textAt(site))) return this.#authorAt(at);
    return undefined;
  }

  #authorAt(at: number): number | undefined {
    let first = /^(?:the|a|an)$/.test(this.#textAt(at)) ? at + 1 : at;
    // `the progressive Roe Institute`
    for (
      let steps = 0;
      steps < 2 && /^[a-z-]{3,}$/.test(this.#textAt(first)) && !FUNCTIONS.has(this.#textAt(first));
      steps++
    )
      first++;
    const name = this.atoms[first]?.found?.name;
    const person =
      describingNoun(this.#textAt(first + 1))?.category === 'person' ? this.atoms[first + 2]?.found?.name : undefined;
    // `a statement from the Roe health ministry`
    const isOfBody = name !== undefined && !name.possessive && this.#leadsToBody(first + 1);
    if (name && isOfBody) return this.words[this.atoms[at]!.from]!.start;
    if (person ?? name) return (person ?? name)!.start;
    // `a report by the commission`
    const isDescribed = first > at && describingNoun(this.#textAt(first)) !== undefined;
    return isDescribed ? this.words[this.atoms[at]!.from]!.start : undefined;
  }

  #leadsToBody(from: number): boolean {
    for (let at = from; at < from + 3; at++) {
      const text = this.#textAt(at);
      if (describingNoun(text)?.category === 'organisation') return true;
      if (!/^[a-z-]{3,}$/.test(text) || FUNCTIONS.has(text)) return false;
    }
    return false;
  }

  /** Whether a preposition subordinates the word at an index. */
  isOblique(at: number): boolean {
    const before = this.words[at - 1];
    if (!before || !this.words[at]!.joined) return false;
    return (
      FUNCTIONS.has(before.lower) ||
      /^(?:by|about|against|than|near|into|over|after|before|between|among)$/.test(before.lower)
    );
  }

  #textAt(atom: number): string {
    const found = this.atoms[atom];
    return found && !found.found ? this.words[found.from]!.lower : '';
  }
}

function mayBePerson({ kind }: NamePiece): boolean {
  return kind === undefined || kind === 'person';
}

function mayBeOrganisation({ kind, sure }: NamePiece): boolean {
  return kind === undefined || kind === 'organisation' || (kind === 'person' && !sure);
}
