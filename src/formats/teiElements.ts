import type { Statement } from '../annotations/annotation';
import type { PlacedPart, TextMark } from '../annotations/textMark';
import { isReference, isSaid } from './teiNesting';
import { escapeXmlText } from './xml';

/** A part of a mark on its way into an element. */
export interface TeiPart extends PlacedPart {
  readonly mark: TextMark;
  /** Id of the mark's feature structure. */
  readonly ana: string;
  readonly id?: string;
  readonly previous?: string;
  readonly next?: string;
}

/** Everybody named in a text. */
export interface Cast {
  /** As elements of the header; empty where nobody is. */
  readonly list: string;
  /** Pointers to those whom a statement names. */
  readonly pointers: (statement: Statement) => string;
}

/**
 * The text as paragraphs with elements in them; line breaks stay as they are, between the paragraphs.
 * @param parts nested, each on one line, outer ones first, in the order of the text
 */
export function elementsOf(text: string, parts: readonly TeiPart[], cast: Cast): string {
  let written = '';
  let next = 0;
  let at = 0;
  const open: TeiPart[] = [];
  const writeTo = (offset: number) => {
    written += escapeXmlText(text.slice(at, offset));
    at = offset;
  };
  const closeUntil = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const part = open.pop()!;
      writeTo(part.end);
      written += `</${nameOf(part)}>`;
    }
  };
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const isBlank = /^[ \t]*$/.test(line) && !(next < parts.length && parts[next]!.start < end);
    if (!isBlank) written += '<p>';
    for (; next < parts.length && parts[next]!.start < end; next++) {
      const part = parts[next]!;
      closeUntil(part.start);
      writeTo(part.start);
      written += `<${nameOf(part)}${attributesOf(part, cast)}>`;
      open.push(part);
    }
    closeUntil(end);
    writeTo(end);
    if (!isBlank) written += '</p>';
    if (end < text.length) writeTo(end + 1);
  }
  return written;
}

function nameOf(part: TeiPart): string {
  return isSaid(part) ? 'said' : isReference(part) ? 'rs' : 'seg';
}

function attributesOf(part: TeiPart, cast: Cast): string {
  const { mark, role, ana, id, previous, next } = part;
  const { statement } = mark;
  const pointers = cast.pointers(statement);
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['xml:id', id],
    ...(statement.kind === 'quotation' && isSaid(part)
      ? ([
          ['who', pointers],
          ['direct', { direct: 'true', indirect: 'false', mixed: 'unknown' }[statement.form]],
          ['aloud', { speech: 'true', writing: 'inapplicable', thought: 'false', intention: 'unknown' }[statement.act]],
        ] as const)
      : ([
          ['type', role],
          ['subtype', role === 'content' ? statement.kind : undefined],
          ['ref', isReference(part) ? pointers : undefined],
        ] as const)),
    ['ana', `#${ana}`],
    ['prev', previous && `#${previous}`],
    ['next', next && `#${next}`],
  ];
  return attributes.map(([name, value]) => (value ? ` ${name}="${value}"` : '')).join('');
}
