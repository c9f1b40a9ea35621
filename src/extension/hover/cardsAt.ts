import { extent, type Mark, type Reading } from '../../annotations/reading';
import type { Relation } from '../../annotations/relating';
import { subjectOf } from '../../annotations/subject';
import type { Card } from './card';
import { cardContext, type CardContext } from './context';
import { decisionLines, decisionLinks } from './decisionLines';
import { elsewhereLines, searchLink, type Elsewhere } from './elsewhereLines';
import { boilerplateCard, claimCard, furnitureCard, mentionCard, repeatCard, tagCard } from './otherCards';
import { relationLines } from './relationLines';
import { quotationCard } from './quotationCard';

/** What is known of a text besides its reading. */
export interface Around {
  /** In which people say how marks of the text stand to others. */
  readonly relations?: readonly Relation[];
  /** Where its words stand in other sources; `unread` where that can be looked for, nothing where not. */
  readonly elsewhere?: Elsewhere | 'unread';
}

/**
 * The cards of everything that is marked at an offset, the smallest mark's first, one for each thing found: whether the pointer is on the
 * words of a quotation, on its cue or on its source, its card is the same.
 *
 * @param at in UTF-16 code units: the code unit behind it is the one pointed at
 * @param address the address of the document, for links into it
 * @param around what is known of the text besides
 */
export function cardsAt(reading: Reading, at: number, address: string, around: Around = {}): Card[] {
  const context = cardContext(reading, address);
  const marks = reading.marksAt(at);
  // Behind the last letter of a mark one is no longer on it, unless there is nothing else.
  const inside = marks.filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));
  const here = inside.length > 0 ? inside : marks;
  const sources = here.flatMap((mark) => (mark.kind === 'source' ? mark.of.speakers : []));
  const seen = new Set<unknown>();
  return here.flatMap((mark) => {
    // The card of the quotation tells all about its speaker already.
    const isTold = mark.kind === 'mention' && sources.includes(mark.of.id);
    if (seen.has(mark.of) || isTold) return [];
    seen.add(mark.of);
    const offset = inside.length > 0 ? at : at - 1;
    const card = cardOf(mark, offset, context);
    return card ? withDecision(withElsewhere(card, mark, context, around), mark, context, around.relations ?? []) : [];
  });
}

/** A card with where the words of a quotation stand in other sources. */
function withElsewhere(card: Card, mark: Mark, { address }: CardContext, { elsewhere }: Around): Card {
  const isQuotation = mark.kind === 'quotation' || mark.kind === 'cue' || mark.kind === 'source';
  if (!isQuotation || elsewhere === undefined) return card;
  if (elsewhere === 'unread') return { ...card, links: [...card.links, searchLink(address, mark.of)] };
  return { ...card, lines: [...card.lines, ...elsewhereLines(mark.of, elsewhere)] };
}

/** A card with what people decided about the mark, and with what can be decided here. */
function withDecision(card: Card, mark: Mark, { reading, address }: CardContext, relations: readonly Relation[]): Card {
  const subject = subjectOf(mark, reading);
  if (!subject) return card;
  return {
    ...card,
    lines: [...card.lines, ...decisionLines(subject), ...relationLines(subject, relations, address)],
    links: [...card.links, ...decisionLinks(subject)],
  };
}

function cardOf(mark: Mark, at: number, context: CardContext): Card | undefined {
  switch (mark.kind) {
    case 'quotation':
    case 'cue':
    case 'source': {
      const card = quotationCard(mark.of, at, context);
      return mark.kind === 'quotation' ? card : { ...card, span: extent(mark) };
    }
    case 'claim':
      return claimCard(mark.of, context);
    case 'mention':
      return mentionCard(mark.of, at, context);
    case 'boilerplate':
      return boilerplateCard(mark.of);
    case 'repeat':
      return repeatCard(mark.of, context);
    case 'furniture':
      return furnitureCard(mark.of);
    case 'tag':
      return tagCard(mark.of);
  }
}
