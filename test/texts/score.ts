import type { Act, Analysis, Quotation, QuotationKind, Speaker } from '../../src/analysis/analysis';
import { readText } from '../../src/text/sourceText';
import { contains, type Span } from '../../src/text/span';
import type { Article } from './readArticle';
import { speakersFit } from './speakerNames';
import { sharedWords, wordsIn, wordStarts } from './words';

/** A share as two numbers, so that shares of several texts can be added up. */
export interface Share {
  of: number;
  right: number;
}

/** What was counted. All figures but `act` look at speech and writing only: what readers call quotation. */
export interface Figures {
  /** Quotations of each kind whose words were found: one found quotation has token F1 >= 0.5 with it (one to one, best first). */
  readonly found: Record<QuotationKind, Share>;
  /** Quotations of any kind found with exactly their words. */
  readonly exact: Share;
  /** Found quotations that share a word with a true one. */
  readonly touching: Share;
  /** Found quotations at least half of whose words stand in true ones. */
  readonly precise: Share;
  /** Of the quotations found, those whose speaker is the right one; unnamed ones must stay unnamed. */
  readonly speaker: Share;
  /** Titles, scare quotes, terms, slogans and nicknames that were not marked as quotations. */
  readonly decoys: Share;
  /** Of the attributions of every act that were found at all, those with the right one: speech or writing, thought, intention. */
  readonly act: Share;
}

/** Something that came out wrong, for people to read. */
export interface Miss {
  readonly what: 'missed' | 'not there' | 'speaker' | 'decoy' | 'act';
  readonly words: string;
  readonly detail: string;
}

/** What stands in one paragraph of an attribution: the unit that is compared. */
interface Unit {
  readonly words: ReadonlySet<number>;
  readonly start: number;
  readonly text: string;
  readonly act: Act;
}

interface GoldUnit extends Unit {
  readonly kind: QuotationKind;
  readonly optional: boolean;
  readonly speakers: readonly (readonly string[])[];
}

interface FoundUnit extends Unit {
  readonly parts: readonly Span[];
  readonly kind: QuotationKind;
  readonly speakers: readonly Speaker[];
}

/** Figures in which nothing has been counted. */
export function noFigures(): Figures {
  const none = () => ({ of: 0, right: 0 });
  const found = { direct: none(), mixed: none(), indirect: none() };
  return { found, exact: none(), touching: none(), precise: none(), speaker: none(), decoys: none(), act: none() };
}

/**
 * Compares an analysis with what a careful reader marked, adds to the figures and returns what came out wrong.
 *
 * An attribution over several paragraphs counts once for each; words behind the cue in the same paragraph belong to what stands
 * before it, whether the analysis says so with one quotation of several spans or with one that `continues` the other.
 *
 * @param article the article as rendered: its spans are those of `text`
 */
export function score(
  article: Pick<Article, 'text' | 'quotations' | 'decoys'>,
  analysis: Analysis,
  figures: Figures,
): Miss[] {
  const misses: Miss[] = [];
  const gold = goldUnits(article);
  const allFound = foundUnits(article.text, analysis);
  const isOnRecord = ({ act }: Unit) => act === 'speech' || act === 'writing';
  const found = allFound.filter(isOnRecord);
  const goldWords = union(gold.filter(isOnRecord));
  const optionalWords = union(gold.filter(({ optional }) => optional));

  const matched = match(gold.filter(isOnRecord), found);
  for (const unit of gold.filter((one) => isOnRecord(one) && !one.optional)) {
    const partner = matched.get(unit);
    count(figures.found[unit.kind], partner !== undefined);
    count(figures.exact, partner !== undefined && f1(unit, partner) === 1);
    if (!partner) misses.push({ what: 'missed', words: unit.text, detail: unit.kind });
    else checkSpeaker(unit, partner);
  }
  for (const unit of found) {
    const shared = sharedWords(unit.words, goldWords);
    if (shared * 2 < unit.words.size && sharedWords(unit.words, optionalWords) * 2 >= unit.words.size) continue;
    count(figures.touching, shared > 0);
    const isRight = shared * 2 >= unit.words.size;
    count(figures.precise, isRight);
    if (!isRight) misses.push({ what: 'not there', words: unit.text, detail: `${unit.kind}, ${unit.act}` });
  }
  const anyAct = match(gold, allFound);
  for (const [unit, partner] of anyAct) {
    if (unit.optional) continue;
    const isRight = unit.act === partner.act || (isOnRecord(unit) && isOnRecord(partner));
    count(figures.act, isRight);
    if (!isRight) misses.push({ what: 'act', words: unit.text, detail: `${partner.act} instead of ${unit.act}` });
  }
  checkDecoys();
  return misses;

  function checkSpeaker(unit: GoldUnit, partner: FoundUnit): void {
    const isRight = speakersFit(partner.speakers, unit.speakers);
    count(figures.speaker, isRight);
    if (isRight) return;
    const names = partner.speakers.map(({ name, kind }) => `${name} (${kind})`).join(' + ') || 'nobody';
    const wanted = unit.speakers.map((readings) => readings.join(' / ')).join(' + ');
    misses.push({ what: 'speaker', words: unit.text, detail: `${names} instead of ${wanted}` });
  }

  function checkDecoys(): void {
    const starts = wordStarts(article.text);
    for (const decoy of article.decoys) {
      const words = wordsIn([decoy], starts);
      const isSaid = article.quotations.some(({ content }) => content.some((part) => contains(part, decoy)));
      const culprit = found.find(({ parts }) =>
        parts.some((part) => {
          const marked = wordsIn([part], starts);
          const both = sharedWords(marked, words);
          // Inside of what somebody says a decoy may be covered, but it must not be the quotation.
          return isSaid ? both * 2 > marked.size : both * 2 >= words.size;
        }),
      );
      count(figures.decoys, !culprit);
      const text = article.text.slice(decoy.start, decoy.end);
      if (culprit) misses.push({ what: 'decoy', words: text, detail: `${decoy.kind}, marked as “${culprit.text}”` });
    }
  }
}

function count(share: Share, isRight: boolean): void {
  share.of++;
  if (isRight) share.right++;
}

function goldUnits({ text, quotations }: Pick<Article, 'text' | 'quotations'>): GoldUnit[] {
  const split = unitSplitter(text);
  return quotations.flatMap(({ content, kind, act, optional, speakers }) =>
    split(content).map((unit) => ({ ...unit, kind, act, optional, speakers })),
  );
}

function foundUnits(text: string, analysis: Analysis): FoundUnit[] {
  const split = unitSplitter(text);
  const byId = new Map(analysis.quotations.map((quotation) => [quotation.id, quotation]));
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const contents = new Map<Quotation, Span[]>();
  for (const quotation of analysis.quotations) {
    let root = quotation;
    for (let hops = 0; root.continues && !root.cue && hops < analysis.quotations.length; hops++)
      root = byId.get(root.continues) ?? root;
    contents.set(root, [...(contents.get(root) ?? []), ...quotation.content]);
  }
  return [...contents].flatMap(([{ act, kind, speakers: ids }, content]) =>
    split(content).map((unit) => ({ ...unit, act, kind, speakers: ids.map((id) => speakers.get(id)!) })),
  );
}

/** Cuts contents at the borders of paragraphs. */
function unitSplitter(text: string) {
  const starts = wordStarts(text);
  const { paragraphs } = readText(text);
  return (content: readonly Span[]) =>
    paragraphs.flatMap((paragraph) => {
      const parts = content
        .map(({ start, end }) => ({ start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) }))
        .filter(({ start, end }) => start < end)
        .sort((a, b) => a.start - b.start);
      const words = wordsIn(parts, starts);
      if (words.size === 0) return [];
      const said = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return [{ parts, words, start: parts[0]!.start, text: said }];
    });
}

function f1(a: Unit, b: Unit): number {
  return (2 * sharedWords(a.words, b.words)) / (a.words.size + b.words.size);
}

/** Pairs one to one, the best first. */
function match(gold: readonly GoldUnit[], found: readonly FoundUnit[]): Map<GoldUnit, FoundUnit> {
  const pairs = gold
    .flatMap((unit) => found.map((candidate) => ({ unit, candidate, fit: f1(unit, candidate) })))
    .filter(({ fit }) => fit >= 0.5)
    .sort((a, b) => b.fit - a.fit || a.unit.start - b.unit.start);
  const matched = new Map<GoldUnit, FoundUnit>();
  const used = new Set<FoundUnit>();
  for (const { unit, candidate } of pairs) {
    if (matched.has(unit) || used.has(candidate)) continue;
    matched.set(unit, candidate);
    used.add(candidate);
  }
  return matched;
}

function union(units: readonly Unit[]): Set<number> {
  return new Set(units.flatMap(({ words }) => [...words]));
}
