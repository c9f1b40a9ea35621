import type { Quotation, Speaker } from '../../../src/analysis/analysis';
import type { Attribution, Page } from '../../../src/analysis/page';
import { findSpeakers } from '../../../src/analysis/speakers/findSpeakers';
import { ParagraphMemo } from '../../../src/text/memo';
import { readText } from '../../../src/text/sourceText';
import { spanText, type Span } from '../../../src/text/span';

/** What is found in a text whose sources stand in `[…]` and whose quoted words stand in `{…}`. */
export interface Found {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
  /** For every source, in order, the names of its speakers joined by ` + `; `?` where it is unclear. */
  readonly names: readonly string[];
}

/**
 * Runs the speaker stage on a marked text. The n-th content belongs to the n-th source; a content marked `{>…}` has no source and continues
 * the quotation before it.
 */
export function find(marked: string): Found {
  const { text, sources, contents, continued } = unmark(marked);
  let source = 0;
  const count = Math.max(sources.length, contents.length);
  const attributions = Array.from({ length: count }, (_, i): Attribution => {
    const own = continued.has(i) ? undefined : sources[source++];
    return {
      id: `quotation-${i}`,
      kind: 'direct',
      act: 'speech',
      content: contents[i] ? [contents[i]] : [],
      ...(own && { source: own }),
      ...(continued.has(i) && { continues: `quotation-${i - 1}` }),
      confidence: 1,
      why: [],
      repeats: [],
    };
  });
  const found = findSpeakers(pageOf(text), attributions, new ParagraphMemo());
  const nameOf = (id: string) => found.speakers.find((speaker) => speaker.id === id)!.name;
  const names = found.quotations.map(({ speakers }) => speakers.map(nameOf).join(' + ') || '?');
  return { text, ...found, names };
}

/** A page of body paragraphs alone. */
export function pageOf(text: string): Page {
  const source = readText(text);
  const passages = source.paragraphs.map((paragraph) => ({ ...paragraph, role: 'body' as const }));
  return { source, furniture: [], boilerplate: [], repeats: [], passages };
}

/** The one speaker of a name. */
export function speaker({ speakers }: Found, name: string): Speaker {
  const found = speakers.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${name} is not among ${speakers.map((candidate) => candidate.name).join(', ')}`);
  return found;
}

/** The words of a speaker's mentions, with how each was resolved. */
export function mentions(found: Found, name: string): string[] {
  return speaker(found, name).mentions.map((mention) => `${spanText(found.text, mention)}: ${mention.how}`);
}

function unmark(marked: string): { text: string; sources: Span[]; contents: Span[]; continued: Set<number> } {
  let text = '';
  const sources: Span[] = [];
  const contents: Span[] = [];
  const continued = new Set<number>();
  const starts: number[] = [];
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!;
    if (character === '[' || character === '{') starts.push(text.length);
    else if (character === ']') sources.push({ start: starts.pop()!, end: text.length });
    else if (character === '}') contents.push({ start: starts.pop()!, end: text.length });
    else if (character === '>' && marked[i - 1] === '{') continued.add(contents.length);
    else text += character;
  }
  return { text, sources, contents, continued };
}
