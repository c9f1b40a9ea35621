import { findBoilerplate } from '../../../src/analysis/boilerplate/findBoilerplate';
import { ParagraphMemo } from '../../../src/text/memo';
import { readText } from '../../../src/text/sourceText';
import { spanText, type Span } from '../../../src/text/span';

/** A page in words: what each line is. `content` where it is plain body text, else the roles and reasons in it, in order. */
export function describeLines(text: string): string[] {
  const source = readText(text);
  const page = findBoilerplate(source, new ParagraphMemo());
  return source.paragraphs.map((paragraph) => {
    const isIn = ({ start, end }: Span) => start >= paragraph.start && end <= paragraph.end;
    const marks = [
      ...page.furniture.filter(({ span }) => isIn(span)).map(({ role }) => role),
      ...page.repeats.filter(({ span }) => isIn(span)).map(() => 'repeat'),
      ...page.boilerplate.filter(({ span }) => isIn(span)).map(({ reason }) => `- ${reason}`),
    ];
    return marks.join(' ') || 'content';
  });
}

/** The page itself, and the words of any of its spans. */
export function readPage(text: string) {
  const page = findBoilerplate(readText(text), new ParagraphMemo());
  return { ...page, words: (span: Span) => spanText(text, span) };
}
