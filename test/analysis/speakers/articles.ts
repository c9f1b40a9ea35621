import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../../../src/analysis/page';
import { findSpeakers } from '../../../src/analysis/speakers/findSpeakers';
import { ParagraphMemo } from '../../../src/text/memo';
import type { Span } from '../../../src/text/span';
import { pageOf } from './marked';

/**
 * Short articles in the manner of many countries, written for the purpose. `[words|Name]` is a source and whom it names: several are joined by
 * ` + `, and nothing stands behind the bar where the article never says. `{…}` are words said by the nearest source of the paragraph.
 */
const FOLDER = 'test/analysis/speakers/articles';

/** A source of an article, whom it names and whom the analysis found; both empty where nobody is named. */
export interface Judged {
  readonly article: string;
  readonly source: string;
  readonly expected: string;
  readonly found: string;
}

/** Runs the speaker stage on all articles. */
export function judgeArticles(): Judged[] {
  return readdirSync(FOLDER).flatMap((file) => judge(file, readFileSync(join(FOLDER, file), 'utf8')));
}

function judge(article: string, marked: string): Judged[] {
  const { text, sources, contents } = unmark(marked);
  const page = pageOf(text);
  const paragraphOf = ({ start }: Span) =>
    page.passages.findIndex((passage) => passage.start <= start && start < passage.end);
  const said = new Map<Span, Span[]>(sources.map(({ span }) => [span, []]));
  for (const content of contents) {
    const near = sources.filter(({ span }) => paragraphOf(span) === paragraphOf(content));
    const [nearest] = near.sort((a, b) => distance(a.span, content) - distance(b.span, content));
    if (nearest) said.get(nearest.span)!.push(content);
  }
  const attributions = sources.map(({ span }, i): Attribution => {
    const content = said.get(span)!.sort((a, b) => a.start - b.start);
    return { id: `q${i}`, kind: 'direct', act: 'speech', content, source: span, confidence: 1, why: [], repeats: [] };
  });
  const { quotations, speakers } = findSpeakers(page, attributions, new ParagraphMemo());
  return sources.map(({ span, expected }, i) => {
    const byName = quotations[i]!.speakers.map((id) => speakers.find((speaker) => speaker.id === id)!).filter(
      ({ named }) => named,
    );
    const found = byName.map(({ name }) => name).join(' + ');
    return { article, source: text.slice(span.start, span.end), expected, found };
  });
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

function unmark(marked: string): { text: string; sources: { span: Span; expected: string }[]; contents: Span[] } {
  let text = '';
  const sources: { span: Span; expected: string }[] = [];
  const contents: Span[] = [];
  const starts: number[] = [];
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!;
    if (character === '[' || character === '{') starts.push(text.length);
    else if (character === '}') contents.push({ start: starts.pop()!, end: text.length });
    else if (character === '|') {
      const end = marked.indexOf(']', i);
      sources.push({ span: { start: starts.pop()!, end: text.length }, expected: marked.slice(i + 1, end) });
      i = end;
    } else text += character;
  }
  return { text, sources, contents };
}
