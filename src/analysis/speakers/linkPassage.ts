import { lowerBound } from '../../text/lowerBound';
import { shift, type Span } from '../../text/span';
import type { MarkId } from '../analysis';
import type { Place } from './discourse';
import { type Entity, mention } from './entity';
import { linkDescription } from './linkDescription';
import { linkHeadline } from './linkHeadline';
import { Links, type Link, type ReadPassage } from './linking';
import { linkName } from './linkNames';
import { FIRST_PERSON, linkPronoun } from './linkPronouns';
import { linkRelative } from './linkRelative';
import { linkSource } from './linkSource';
import type { DescriptionPiece, Piece } from './pieces';
import type { Source } from './sources';
import type { Story } from './story';
import { linkUnnamed } from './linkUnnamed';

/** Below this a pronoun outside of sources is left alone. */
const SURE_PRONOUN = 0.7;
/** Below this a source stays unclear: a wrong name is worse than none. */
const SURE_SOURCE = 0.4;

/** Goes through the passages of a text in their order and tells of every piece whom it means. */
export class PassageLinker {
  readonly speakers = new Map<MarkId, readonly Entity[]>();
  readonly relays = new Map<MarkId, Entity>();

  constructor(private readonly story: Story) {}

  link(read: ReadPassage): void {
    const { passage, inOrder } = read;
    const { all } = this.story.sources;
    const links = new Links();
    const led = new Set<number>();
    let next = lowerBound(all, passage.start);
    let open: Source[] = [];
    for (const piece of inOrder) {
      const at = passage.start + piece.start;
      if (open.length > 0) open = this.#finish(open, at, read, links);
      while (next < all.length && all[next]!.start <= at) {
        const source = all[next++]!;
        if (source.end <= at) this.#linkSource(source, read, links);
        else open.push(source);
      }
      const source = open.length > 0 ? open.findLast(({ isRelay }) => !isRelay) : undefined;
      this.#linkPiece(piece, read, links, source, led);
    }
    this.#finish(open, Infinity, read, links);
    while (next < all.length && all[next]!.start < passage.end) this.#linkSource(all[next++]!, read, links);
  }

  /** Links the sources that end before an offset; gives those that do not. */
  #finish(open: readonly Source[], before: number, read: ReadPassage, links: Links): Source[] {
    for (const source of open) if (source.end <= before) this.#linkSource(source, read, links);
    return open.filter(({ end }) => end > before);
  }

  #linkPiece(piece: Piece, read: ReadPassage, links: Links, source: Source | undefined, led: Set<number>): void {
    const { cast, discourse } = this.story;
    const isSource = source !== undefined;
    if (piece.type === 'name' && read.headline) {
      linkHeadline(piece, read, cast, links);
      if (!isSource) return;
    }
    const place = this.#placeOf(piece, read);
    const link = this.#link(piece, read, links, place, source);
    if (!link) return;
    links.set(piece, link);
    if (piece.type !== 'description' || piece.bearer === undefined) {
      const isSubordinate = piece.oblique || (piece.type === 'name' && (piece.modifier || piece.possessive));
      const mayLead = !piece.quoted && !isSubordinate && link.entity.kind !== 'place';
      const leads = mayLead && !led.has(piece.sentence);
      if (leads) led.add(piece.sentence);
      discourse.note(link.entity, place, { quoted: piece.quoted, oblique: isSubordinate, leads, isSource });
    }
    if (piece.type === 'name') {
      link.entity.count++;
      const partner = piece.joinedTo === undefined ? undefined : links.nameOrPronounAt(piece.joinedTo)?.entity;
      if (partner && !piece.quoted) discourse.join(partner, link.entity, place);
    }
    this.#mention(piece, read, link, isSource);
  }

  #link(piece: Piece, read: ReadPassage, links: Links, place: Place, source: Source | undefined): Link | undefined {
    const isSource = source !== undefined;
    const { cast, discourse, descriptions: known } = this.story;
    if (piece.type === 'name') return linkName(piece, cast, discourse, place);
    if (piece.type === 'description') {
      const words = this.#wordsOf(read, piece);
      const of = piece.extent > piece.end ? this.#wordsOf(read, { start: piece.end, end: piece.extent }) : '';
      return linkDescription(piece, { cast, discourse, known, links, place, isSource, words, of });
    }
    if (piece.word.startsWith('wh')) return linkRelative(piece, piece.word, read, links);
    if (FIRST_PERSON.has(piece.word) || (piece.quoted && !isSource)) return undefined;
    return linkPronoun(piece, { discourse, place, isSource, ...(source && { said: source.attribution.content }) });
  }

  #wordsOf({ passage }: ReadPassage, { start, end }: Span): string {
    const words = this.story.text.slice(passage.start + start, passage.start + end);
    return /[\s]{2}|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
  }

  #placeOf(piece: Pick<Piece, 'start' | 'sentence'>, read: ReadPassage): Place {
    return { at: read.passage.start + piece.start, passage: read.index, sentence: read.firstSentence + piece.sentence };
  }

  #mention(piece: Piece, read: ReadPassage, link: Link, isSource: boolean): void {
    const { entity, others = [], how, confidence } = link;
    if (piece.type === 'pronoun' && (confidence < SURE_PRONOUN || piece.quoted) && !isSource) return;
    if (piece.type === 'description') {
      const isTitle = piece.bearer !== undefined && piece.bearer > piece.start && piece.extent >= piece.bearer - 1;
      if (isTitle || (how === 'possessive' && !isSource)) return;
    }
    const end = piece.type === 'description' ? this.#endOfMention(piece, read, link) : piece.end;
    for (const one of [entity, ...others])
      mention(one, shift({ start: piece.start, end }, read.passage.start), how, confidence);
  }

  /** A description's end; with what follows of where that belongs to the role: `the secretary of State`. */
  #endOfMention({ end, extent }: DescriptionPiece, read: ReadPassage, { how, entity }: Link): number {
    if (how === 'apposition') return extent;
    if (how !== 'role' || extent === end) return end;
    const beyond =
      this.#wordsOf(read, { start: end, end: extent })
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [];
    return beyond.every((word) => word === 'the' || entity.roleWords.has(word)) ? extent : end;
  }

  #linkSource(source: Source, read: ReadPassage, links: Links): void {
    const { discourse } = this.story;
    const { passage } = read;
    const inPassage = shift(source, -passage.start);
    const words = read.words();
    const first = words[lowerBound(words, inPassage.start)];
    const place = this.#placeOf({ start: inPassage.start, sentence: first?.sentence ?? 0 }, read);
    const found = linkSource(inPassage, read, links, {
      make: (span, head) => linkUnnamed(span, head, read, place, this.story),
      rename: (entity, span) => (entity.name = this.#wordsOf(read, span)),
    }).filter(({ confidence }) => confidence >= SURE_SOURCE);
    for (const { entity, others = [], how, confidence } of found) {
      if (entity.kind === 'place' || entity.kind === 'thing') entity.kind = 'organisation';
      for (const one of [entity, ...others]) if (one.mentions.length === 0) mention(one, source, how, confidence);
    }
    const entities = [...new Set(found.flatMap(({ entity, others = [] }) => [entity, ...others]))];
    if (source.isRelay) {
      if (entities[0]) this.relays.set(source.attribution.id, entities[0]);
      return;
    }
    this.speakers.set(source.attribution.id, entities);
    if (entities.length === 0) return;
    for (const { entity, how } of found) {
      // The name behind a description was read with the description: now it is known to be who speaks.
      if (how === 'apposition')
        discourse.note(entity, place, { quoted: false, oblique: false, leads: true, isSource: true });
    }
    discourse.speak(entities, place);
  }
}
