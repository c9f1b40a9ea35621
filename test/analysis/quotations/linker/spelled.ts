import { linkSpans } from '../../../../src/analysis/quotations/linker/linkSpans';
import type { TaggedRole, TaggedSpan } from '../../../../src/analysis/tagger/tagger';
import { readQuoted } from '../../../../src/analysis/quotations/quotedParagraph';
import { ParagraphMemo } from '../../../../src/text/memo';
import { spanText, type Span } from '../../../../src/text/span';

const ROLES: Readonly<Record<string, TaggedRole>> = { S: 'source', K: 'cue', C: 'content' };

/** A paragraph in which tagged spans are written as `[S Ruiz] [K said] [C that it rained]`. */
export function spelled(marked: string): { readonly text: string; readonly spans: readonly TaggedSpan[] } {
  let text = '';
  let end = 0;
  const spans = Array.from(marked.matchAll(/\[([SKC]) ([^\]]*)\]/g), ({ index, 0: whole, 1: role, 2: words }) => {
    text += marked.slice(end, index) + words!;
    end = index + whole.length;
    return {
      role: ROLES[role!]!,
      start: text.length - words!.length,
      end: text.length,
      confidence: 0.9,
      continues: false,
    };
  });
  return { text: text + marked.slice(end), spans };
}

/** What the linker makes of it: `content … content | cue | source`, a dash where there is none. */
export function linked(marked: string): string[] {
  const { text, spans } = spelled(marked);
  const words = (span: Span | undefined) => (span ? spanText(text, span) : '-');
  return linkSpans(readQuoted(text, new ParagraphMemo()), spans)
    .filter(({ content }) => content.length > 0)
    .map(({ content, cue, source }) => `${content.map(words).join(' … ')} | ${words(cue)} | ${words(source)}`);
}
