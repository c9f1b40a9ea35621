import type { MarkId } from '../analysis/analysis';
import type { Span } from '../text/span';
import { compare } from './alignment/compare';
import type { Link } from './alignment/links';
import { comparedSource, type ComparedSource, type ComparedStretch } from './alignment/comparedSource';
import { PairMemo } from './alignment/pairMemo';
import { areDifferentPeople, samePassage, type PlacedStretch } from './alignment/samePassage';
import { quotedLinksOf } from './alignment/quotedLinks';
import { reportsOf } from './alignment/reports';
import { TextIndex } from './alignment/textIndex';
import { passagesOfRuns } from './alignment/sharedRuns';
import { gatherUtterances, type ComparisonMemo } from './alignment/utterances';
import { WordingIndex } from './alignment/wordingIndex';
import type { Comparable, Occurrence, Passage, SharedStretch, Utterance } from './passages';
import { finish, part, type Steps } from './steps';

/** How much of the listing of all utterances the search for them is, about. */
const SEARCHING = 0.8;

interface SourceOfCorpus {
  readonly text: string;
  readonly compared: ComparedSource;
  /** What it shares with others, as far as that is known; those of other sources that name this one hold the same, turned round. */
  readonly links: Map<string, Link[]>;
  /** How many changes the corpus had seen when this source's links were last looked for. */
  searchedAt: number;
}

/** Utterances, and the texts of the sources that they were listed of. */
export interface Listing {
  readonly utterances: Utterance[];
  /** By id. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The quotations of many sources, and which of them are the same passage. Adding, changing or removing a source costs that source
 * only; what it shares with others is looked for when it is first asked for, and kept.
 */
export class Corpus {
  readonly #sources = new Map<string, SourceOfCorpus>();
  readonly #index = new WordingIndex();
  readonly #texts = new TextIndex();
  /** Sources whose links nobody has looked for since they were set; what two others share is known from the later one's search. */
  readonly #pending = new Set<string>();
  /** What was compared before, as long as both sources are what they were. */
  readonly #comparisons: ComparisonMemo = new PairMemo();
  readonly #samePassages = new PairMemo<ComparedStretch, boolean>();
  #changes = 0;
  #compared = 0;

  /** What the corpus has cost so far, whatever the machine: postings written and read, and pairs of passages whose words were compared. */
  get work(): number {
    return this.#index.steps + this.#texts.steps + this.#compared;
  }

  /** Adds a source or puts its new version in place of the old one. */
  set(id: string, text: string, analysis: Comparable): void {
    this.delete(id);
    const compared = comparedSource(id, text, analysis);
    this.#sources.set(id, { text, compared, links: new Map(), searchedAt: 0 });
    this.#changes++;
    for (const stretch of compared.stretches) this.#index.add(stretch);
    for (const part of partsOf(compared)) this.#texts.add(part);
    this.#pending.add(id);
  }

  delete(id: string): void {
    const source = this.#sources.get(id);
    if (!source) return;
    for (const other of source.links.keys()) this.#sources.get(other)!.links.delete(id);
    for (const stretch of source.compared.stretches) this.#index.remove(stretch);
    for (const part of partsOf(source.compared)) this.#texts.remove(part);
    this.#sources.delete(id);
    this.#pending.delete(id);
  }

  has(id: string): boolean {
    return this.#sources.has(id);
  }

  /** Ids of all sources, in the order in which they came. */
  sources(): string[] {
    return [...this.#sources.keys()];
  }

  /** The text of a source as it was last set. */
  textOf(id: string): string | undefined {
    return this.#sources.get(id)?.text;
  }

  /** The same words in other sources, the most alike first. */
  occurrencesOf(id: string, quotation: MarkId): Occurrence[] {
    return this.#occurrences(id, (stretch) => stretch.quotation === quotation);
  }

  /** The same for every quotation and every quoted string of a source, in the order of the source. */
  occurrencesIn(id: string): Occurrence[] {
    return this.#occurrences(id, () => true);
  }

  /** Which quoted strings of a source stand in others, attributed or not, in the order of the source. */
  sharedIn(id: string): SharedStretch[] {
    return this.#linksOf(id).map(({ shared }) => shared);
  }

  /** Each utterance once, with what the sources have of it, in the order of the sources. Quoted strings that nobody is credited with only if others have them. */
  utterances(): Utterance[] {
    return finish(this.listing()).utterances;
  }

  /**
   * The same in steps, between which sources may change: it tells of them as they were when the last one had been searched, with their texts by id.
   * @param asked the sources that it is to tell of: all, as they were added, unless told. Fails where one of them is unknown
   */
  *listing(asked?: readonly string[]): Steps<Listing> {
    let searched = 0;
    for (const id of this.#pending) {
      this.#search(id);
      searched++;
      yield (SEARCHING * searched) / (searched + this.#pending.size);
    }
    const texts = new Map<string, string>();
    const passages = (asked ?? this.sources()).map((id) => {
      const source = this.#sources.get(id);
      if (!source) throw new Error(`${id} is not among the sources that are compared`);
      texts.set(id, source.text);
      return { text: source.text, passages: this.#passagesOf(id) };
    });
    const gathering = gatherUtterances(passages, this.#linked(), this.#comparisons);
    return { utterances: yield* part(gathering, SEARCHING, 1), texts };
  }

  /** What each stretch shares words with. */
  #linked(): Map<ComparedStretch, ComparedStretch[]> {
    const linked = new Map<ComparedStretch, ComparedStretch[]>();
    const link = (stretch: ComparedStretch, there: ComparedStretch) => {
      const known = linked.get(stretch);
      if (known) known.push(there);
      else linked.set(stretch, [there]);
    };
    for (const { links } of this.#sources.values())
      for (const { stretch, there } of [...links.values()].flat()) link(stretch, there);
    // Of a frequent wording a search finds some places only, and those may be gone since.
    for (const [first, others] of this.#index.frequent()) {
      for (const other of others) {
        if (other.source === first.source || !this.#areSame(first, other)) continue;
        link(first, other);
        link(other, first);
      }
    }
    return linked;
  }

  #areSame(first: ComparedStretch, other: ComparedStretch): boolean {
    return this.#samePassages.recall(first, other, () => {
      this.#compared++;
      return samePassage(this.#placed(first), this.#placed(other)) !== undefined;
    });
  }

  #placed(stretch: ComparedStretch): PlacedStretch {
    return { stretch, source: this.#sources.get(stretch.source)!.compared };
  }

  #occurrences(id: string, isAsked: (stretch: ComparedStretch) => boolean): Occurrence[] {
    const source = this.#sources.get(id);
    if (!source) return [];
    const links = this.#linksOf(id).filter(({ stretch }) => isAsked(stretch));
    const found = new Map<string, Occurrence>();
    for (const { stretch, there, shared } of links) {
      const other = this.#sources.get(shared.there.source)!;
      const here = passageOf(id, source.compared.stretches, stretch);
      const passage = passageOf(shared.there.source, other.compared.stretches, there);
      const key = `${here.spans[0]!.start} ${passage.spans[0]!.start} ${passage.source}`;
      if (found.has(key)) continue;
      const comparison = compare({ text: source.text, ...here }, { text: other.text, ...passage });
      if (!comparison) continue;
      const relations = areDifferentPeople(stretch.people, there.people)
        ? [...comparison.relations, 'different-speaker-credited' as const]
        : comparison.relations;
      found.set(key, { here, there: passage, ...comparison, relations });
    }
    return [...found.values()].sort(
      (a, b) => a.here.spans[0]!.start - b.here.spans[0]!.start || b.similarity - a.similarity,
    );
  }

  /** What a source quotes, and the words without quotation marks that others have as well; each with the stretches that it is made of. */
  #passagesOf(id: string): Map<Passage, ComparedStretch[]> {
    const { compared, links } = this.#sources.get(id)!;
    const passages = new Map<Passage, ComparedStretch[]>();
    const byQuotation = new Map<MarkId, Passage>();
    for (const stretch of compared.stretches) {
      const known = stretch.quotation === undefined ? undefined : byQuotation.get(stretch.quotation);
      const passage = known ?? passageOf(id, compared.stretches, stretch);
      if (stretch.quotation !== undefined) byQuotation.set(stretch.quotation, passage);
      passages.set(passage, [...(passages.get(passage) ?? []), stretch]);
    }
    const shared = [...links.values()].flat().map(({ stretch }) => stretch);
    for (const runs of passagesOfRuns(shared.filter(({ isQuoted }) => !isQuoted)))
      passages.set(passageOf(id, compared.stretches, runs[0]!), runs);
    return passages;
  }

  #linksOf(id: string): Link[] {
    const source = this.#sources.get(id);
    if (!source) return [];
    if (source.searchedAt < this.#changes) this.#search(id);
    const links = [...source.links.values()].flatMap((all) => all.sort((a, b) => a.there.start - b.there.start));
    return links.sort((a, b) => a.stretch.start - b.stretch.start);
  }

  #search(id: string): void {
    const source = this.#sources.get(id)!;
    this.#pending.delete(id);
    source.searchedAt = this.#changes;
    for (const link of this.#find(source)) {
      const other = link.shared.there.source;
      const known = source.links.get(other) ?? [];
      if (known.some(({ stretch, there }) => isSameSpan(stretch, link.stretch) && isSameSpan(there, link.there)))
        continue;
      source.links.set(other, [...known, link]);
      const back = this.#sources.get(other)!.links;
      back.set(id, [...(back.get(id) ?? []), turned(link)]);
    }
  }

  #find(source: SourceOfCorpus): Link[] {
    const sourceOf = (other: string) => this.#sources.get(other)!;
    const quoted = quotedLinksOf(source, this.#index, sourceOf);
    const reports = reportsOf(source, this.#texts, sourceOf);
    this.#compared += quoted.compared + reports.compared;
    return [...quoted.links, ...reports.links];
  }
}

/** All that a source says, quoted or not. */
function partsOf({ stretches, reports }: ComparedSource): ComparedStretch[] {
  return [...stretches, ...reports];
}

function turned({ stretch, there, shared }: Link): Link {
  return { stretch: there, there: stretch, shared: { ...shared, here: shared.there, there: shared.here } };
}

function passageOf(source: string, stretches: readonly ComparedStretch[], stretch: ComparedStretch): Passage {
  const { quotation, speakers, isQuoted } = stretch;
  const parts =
    quotation === undefined || !isQuoted ? [stretch] : stretches.filter((other) => other.quotation === quotation);
  return {
    source,
    spans: parts.map(({ start, end }) => ({ start, end })),
    ...(quotation !== undefined && { quotation }),
    speakers,
    isQuoted,
  };
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
