import { shift, spanText, type Span } from '../../text/span';
import type { MarkId, Resolution } from '../analysis';
import type { Attribution, Page } from '../page';
import { Cast, type Entity, mention } from './cast';
import { Discourse, type Place } from './discourse';
import { Descriptions, learnFromApposition, linkDescription } from './linkDescriptions';
import { Links, type Link, type ReadPassage } from './linking';
import { assumedKind, introduceNames, linkName } from './linkNames';
import { FIRST_PERSON, linkPronoun, linkRelative } from './linkPronouns';
import { describingNoun } from './describingNoun';
import { isFirstName } from './gender';
import { linkSource, lowerBound } from './linkSource';
import type { DescriptionPiece, NamePiece, Piece, PronounPiece } from './pieces';
import { nameWords } from './sameName';
import { linkHeadline, namesInHeadline } from './linkHeadline';

/** Below this a pronoun outside of sources is left alone. */
const SURE_PRONOUN = 0.7;

/** A source to be resolved: of a quotation, or of who relays one. Offsets of the text. */
interface Source extends Span {
  readonly attribution: Attribution;
  readonly isRelay: boolean;
}

/** Whom the sources of a text name. */
export interface LinkedText {
  readonly cast: Cast;
  /** By quotation; every one has an entry. */
  readonly speakers: ReadonlyMap<MarkId, readonly Entity[]>;
  readonly relays: ReadonlyMap<MarkId, Entity>;
}

/** Goes through a text from its beginning to its end and tells of every name, description and pronoun whom it means. */
export function linkText(
  page: Page,
  passages: readonly ReadPassage[],
  attributions: readonly Attribution[],
): LinkedText {
  return new Linker(page.source.text, passages, attributions).run();
}

/** A name about which nothing is known. */
const NO_EVIDENCE = {
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

/** Sources that mean all who spoke last. */
const SEVERAL = /^(?:they|both|the (?:two|pair))$/i;

class Linker {
  readonly #cast = new Cast();
  readonly #discourse = new Discourse();
  readonly #descriptions = new Descriptions();
  readonly #speakers = new Map<MarkId, readonly Entity[]>();
  readonly #relays = new Map<MarkId, Entity>();
  readonly #sources: readonly Source[];
  readonly #contents: readonly (Span & { readonly attribution: Attribution })[];

  constructor(
    private readonly text: string,
    private readonly passages: readonly ReadPassage[],
    private readonly attributions: readonly Attribution[],
  ) {
    this.#sources = attributions
      .flatMap((attribution): Source[] => [
        ...(attribution.source ? [{ ...attribution.source, attribution, isRelay: false }] : []),
        ...(attribution.relayedBy ? [{ ...attribution.relayedBy.source, attribution, isRelay: true }] : []),
      ])
      .sort((a, b) => a.start - b.start);
    this.#contents = attributions
      .flatMap((attribution) => attribution.content.map((part) => ({ ...part, attribution })))
      .sort((a, b) => a.start - b.start);
  }

  run(): LinkedText {
    this.#introduce();
    for (const passage of this.passages) this.#linkPassage(passage);
    this.#passOnSpeakers();
    this.#linkFirstPerson();
    return { cast: this.#cast, speakers: this.#speakers, relays: this.#relays };
  }

  /** Everybody named, before anybody is looked for: a headline says `Roe` before the story says `Ana Roe`. */
  #introduce(): void {
    const common = new Set<string>();
    for (const { words } of this.passages) for (const { capital, lower } of words) if (!capital) common.add(lower);
    const names = this.passages.flatMap(({ pieces, passage, headline }) =>
      pieces
        .filter((piece) => piece.type === 'name')
        .map((piece): NamePiece => {
          const isCommon = piece.parts.length === 1 && common.has(piece.words[0] ?? '');
          const isSource = !headline && !isCommon && this.#isSource(passage.start + piece.start);
          return isSource ? { ...piece, weak: false } : piece;
        }),
    );
    const lastNames = new Set(
      names.filter(({ weak, parts }) => !weak && parts.length === 1).map(({ parts }) => parts[0]!),
    );
    const inHeadlines = this.passages
      .filter(({ headline }) => headline)
      .flatMap((read) => namesInHeadline(read, lastNames));
    introduceNames(this.#cast, [...names, ...inHeadlines]);
    for (const { start } of this.#sources) this.#assumeSpeaker(start);
    for (const { pieces, passage } of this.passages) {
      for (const piece of pieces) {
        if (piece.type !== 'description' || piece.bearer === undefined) continue;
        const name = nameAt(pieces, piece.bearer);
        const [entity] = name ? this.#cast.candidates(name) : [];
        if (entity)
          learnFromApposition(entity, this.text.slice(passage.start + piece.start, passage.start + piece.extent));
      }
    }
    for (const entity of this.#cast.entities) this.#descriptions.bear(entity);
  }

  /** What speaks and is called by a name of no telling shape is a person, or with an article an organisation. */
  #assumeSpeaker(start: number): void {
    const passage = this.#passageAt(start);
    const piece = passage?.pieces[lowerBound(passage.pieces, start - passage.passage.start)];
    if (piece?.type !== 'name' || piece.modifier) return;
    const [entity] = this.#cast.candidates(piece);
    if (entity?.kind === 'unknown') entity.kind = assumedKind(piece);
  }

  #passageAt(offset: number): ReadPassage | undefined {
    let low = 0;
    let high = this.passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.passages[middle]!.passage.end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.passages[low];
    return found && found.passage.start <= offset ? found : undefined;
  }

  #linkPassage(read: ReadPassage): void {
    const { passage, inOrder } = read;
    const links = new Links();
    let nextSource = lowerBound(this.#sources, passage.start);
    const open: Source[] = [];
    const ledSentences = new Set<number>();
    const finish = (before: number) => {
      for (const source of open.splice(0)) {
        if (source.end <= before) this.#linkSource(source, read, links);
        else open.push(source);
      }
    };
    for (const piece of inOrder) {
      const at = passage.start + piece.start;
      finish(at);
      while (nextSource < this.#sources.length && this.#sources[nextSource]!.start <= at) {
        const source = this.#sources[nextSource++]!;
        if (source.end <= at) this.#linkSource(source, read, links);
        else open.push(source);
      }
      const isSource = open.some(({ isRelay }) => !isRelay);
      this.#linkPiece(piece, read, links, isSource, ledSentences);
    }
    finish(Infinity);
    while (nextSource < this.#sources.length && this.#sources[nextSource]!.start < passage.end) {
      this.#linkSource(this.#sources[nextSource++]!, read, links);
    }
  }

  #linkPiece(piece: Piece, read: ReadPassage, links: Links, isSource: boolean, led: Set<number>): void {
    const place = this.#placeOf(piece, read);
    if (piece.type === 'name' && read.headline) {
      linkHeadline(piece, read, this.#cast, links);
      if (!isSource) return;
    }
    const link = this.#link(piece, read, links, place, isSource);
    if (!link) return;
    links.set(piece, link);
    const { entity } = link;
    const isOwnName = piece.type !== 'description' || piece.bearer === undefined;
    if (isOwnName) {
      const mayLead =
        !piece.quoted &&
        !piece.oblique &&
        entity.kind !== 'place' &&
        !(piece.type === 'name' && (piece.modifier || piece.possessive));
      const leads = mayLead && !led.has(piece.sentence);
      if (leads) led.add(piece.sentence);
      const subordinate = piece.oblique || (piece.type === 'name' && (piece.modifier || piece.possessive));
      this.#discourse.note(entity, place, {
        quoted: piece.quoted,
        oblique: subordinate,
        leads,
        isSource,
      });
    }
    if (piece.type === 'name') entity.count++;
    this.#mention(piece, read, link, isSource);
  }

  #link(piece: Piece, read: ReadPassage, links: Links, place: Place, isSource: boolean): Link | undefined {
    if (piece.type === 'name') return linkName(piece, this.#cast, this.#discourse, place);
    if (piece.type === 'description') {
      const words = this.#wordsOf(read, piece);
      return linkDescription(piece, this.#descriptions, {
        cast: this.#cast,
        discourse: this.#discourse,
        links,
        place,
        words,
      });
    }
    if (piece.word.startsWith('wh')) return linkRelative(piece, piece.word, read, links);
    if (FIRST_PERSON.has(piece.word)) return undefined;
    if (piece.quoted && !isSource) return undefined;
    return linkPronoun(piece, {
      discourse: this.#discourse,
      place,
      isSource,
      mayBe: () => true,
    });
  }

  #wordsOf({ passage }: ReadPassage, { start, end }: Span): string {
    return this.text.slice(passage.start + start, passage.start + end).replace(/\s+/g, ' ');
  }

  #placeOf(piece: Piece, read: ReadPassage): Place {
    return {
      at: read.passage.start + piece.start,
      passage: read.index,
      sentence: read.firstSentence + piece.sentence,
    };
  }

  #mention(piece: Piece, read: ReadPassage, { entity, how, confidence }: Link, isSource: boolean): void {
    if (piece.type === 'pronoun' && (confidence < SURE_PRONOUN || piece.quoted) && !isSource) return;
    if (
      piece.type === 'description' &&
      piece.bearer !== undefined &&
      piece.bearer > piece.start &&
      piece.extent >= piece.bearer - 1
    )
      return;
    if (piece.type === 'description' && how === 'possessive' && !isSource) return;
    const end = piece.type === 'description' ? this.#endOfMention(piece, read, how, entity) : piece.end;
    mention(entity, shift({ start: piece.start, end }, read.passage.start), how, confidence);
  }

  /** A description's end; with what follows of where that belongs to the role: `the secretary of State`. */
  #endOfMention({ end, extent }: DescriptionPiece, { passage }: ReadPassage, how: Resolution, entity: Entity): number {
    if (how === 'apposition') return extent;
    if (how !== 'role') return end;
    const beyond =
      this.text
        .slice(passage.start + end, passage.start + extent)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [];
    return beyond.every((word) => word === 'the' || entity.roleWords.has(word)) ? extent : end;
  }

  #linkSource(source: Source, read: ReadPassage, links: Links): void {
    const { passage } = read;
    const inPassage = shift(source, -passage.start);
    const found = linkSource(inPassage, read, links, {
      make: (span, head) => this.#unnamed(span, head, read),
      rename: (entity, span) => (entity.name = this.#wordsOf(read, span)),
    });
    for (const { entity, how, confidence } of found) {
      if (entity.kind === 'place') entity.kind = 'organisation';
      if (entity.mentions.length === 0) mention(entity, source, how, confidence);
    }
    const several = SEVERAL.test(spanText(this.text, source)) ? this.#discourse.lastSpeakers : [];
    const entities = several.length > 1 ? several : [...new Set(found.map(({ entity }) => entity))];
    if (source.isRelay) {
      if (entities[0]) this.#relays.set(source.attribution.id, entities[0]);
      return;
    }
    this.#speakers.set(source.attribution.id, entities);
    const first = read.words[lowerBound(read.words, inPassage.start)];
    const sentence = read.firstSentence + (first?.sentence ?? 0);
    if (entities.length === 0) return;
    const place = { at: source.start, passage: read.index, sentence };
    for (const { entity, how } of found) {
      // The name behind a description was read with the description: now it is known to be who speaks.
      if (how === 'apposition')
        this.#discourse.note(entity, place, {
          quoted: false,
          oblique: false,
          leads: true,
          isSource: true,
        });
    }
    this.#discourse.speak(entities, place);
  }

  /** Whom words mean that are no piece: a name where capitals tell none, or somebody who is only described. */
  #unnamed(span: Span, head: string, read: ReadPassage): Link {
    const { entity, how } = this.#nameIn(span, read) ?? {
      entity: this.#describedBy(span, head, read),
      how: 'description',
    };
    const link: Link = { entity, how, confidence: 0.7 };
    mention(entity, shift(span, read.passage.start), link.how, link.confidence);
    return link;
  }

  #describedBy(span: Span, head: string, read: ReadPassage): Entity {
    const name = this.#wordsOf(read, span);
    const isMany = /(?:[^s]s|people|some|many|others|few|most|half|majority)$/.test(head);
    const category = describingNoun(head)?.category ?? (isMany ? 'group' : 'person');
    const kind = category === 'person' ? 'unnamed' : category;
    return this.#descriptions.recall(`source|${name.toLowerCase()}`, () =>
      this.#cast.add({ kind, name, named: false, head }),
    );
  }

  /** A name made of capitalised words that a headline or the start of a sentence hid. */
  #nameIn(span: Span, read: ReadPassage): { entity: Entity; how: Resolution } | undefined {
    const words = read.words.slice(lowerBound(read.words, span.start), lowerBound(read.words, span.end));
    if (words.length === 0 || words.length > 4 || !words.every(({ capital, kind }) => capital && kind === 'word'))
      return undefined;
    const [first, second] = words.map(({ lower }) => lower);
    const parts = words.map(({ text }) => text);
    const piece: NamePiece = {
      ...NO_EVIDENCE,
      ...span,
      titleStart: span.start,
      parts,
      words: nameWords(parts),
    };
    const [known] = this.#cast.candidates(piece);
    if (known) return { entity: known, how: 'part-of-name' };
    if (second === undefined || !isFirstName(first!)) return undefined;
    return {
      entity: this.#cast.introduce({ ...piece, kind: 'person' }),
      how: 'full-name',
    };
  }

  #isSource(offset: number): boolean {
    const i = lowerBound(this.#sources, offset + 1) - 1;
    return i >= 0 && offset < this.#sources[i]!.end;
  }

  /** A quotation that goes on from another has its speakers; one whose source tells nothing has none. */
  #passOnSpeakers(): void {
    for (const { id, source, continues } of this.attributions) {
      if (this.#speakers.has(id)) continue;
      this.#speakers.set(id, (!source && continues !== undefined ? this.#speakers.get(continues) : undefined) ?? []);
    }
  }

  /** `I` inside the marks of a quotation is its one speaker. `We` may be any group of theirs: it is followed only where it is a source. */
  #linkFirstPerson(): void {
    for (const { source, id } of this.attributions) {
      if (!source || !FIRST_PERSON.has(spanText(this.text, source).toLowerCase())) continue;
      const around = this.#contentAround(source, id);
      if (around) this.#speakers.set(id, this.#speakers.get(around.id) ?? []);
    }
    for (const read of this.passages) {
      for (const piece of read.pieces) {
        if (piece.type !== 'pronoun' || !piece.quoted || !/^(?:i|me|my|myself)$/.test(piece.word)) continue;
        this.#linkSelf(piece, read);
      }
    }
  }

  #linkSelf(piece: PronounPiece, read: ReadPassage): void {
    const span = shift({ start: piece.start, end: piece.end }, read.passage.start);
    const around = this.#contentAround(span);
    const [speaker, second] = (around && this.#speakers.get(around.id)) ?? [];
    if (speaker?.kind === 'person' && !second) mention(speaker, span, 'pronoun', 0.85);
  }

  /** The quotation, another than `not`, that a place stands in. */
  #contentAround({ start, end }: Span, not?: MarkId): Attribution | undefined {
    for (let i = lowerBound(this.#contents, start + 1) - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
      const content = this.#contents[i]!;
      if (content.end >= end && content.attribution.id !== not) return content.attribution;
    }
    return undefined;
  }
}

function nameAt(pieces: readonly Piece[], start: number): NamePiece | undefined {
  for (let i = lowerBound(pieces, start); i < pieces.length && pieces[i]!.start === start; i++) {
    const piece = pieces[i]!;
    if (piece.type === 'name') return piece;
  }
  return undefined;
}
