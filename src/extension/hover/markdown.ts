import type { Card, Line, Link, Piece } from './card';

/**
 * A card as markdown for a hover. Our own words are free of markup by being written so; everything that may come from a file has each of its
 * ASCII punctuation marks written as an entity, so that it is text whatever it says: no emphasis, no link, no address made clickable, no icon,
 * no HTML. (`MarkdownString.appendText` would still let `<command:…>` and bare addresses become links.) Line breaks become spaces.
 */
export function cardMarkdown({ icon, title, note, lines, links }: Card): string {
  const heading = `$(${icon}) **${plain(title)}**${note === undefined ? '' : ` · ${plain(note)}`}`;
  const footer = links.map(linkMarkdown).join(' · ');
  return [heading, ...lines.map(lineMarkdown), ...(footer === '' ? [] : [footer])].join('  \n');
}

function lineMarkdown(line: Line): string {
  return line.map(pieceMarkdown).join('');
}

function pieceMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return plain(piece);
  if ('command' in piece) return linkMarkdown(piece);
  const words = isolated(plain(piece.words));
  return piece.isStrong ? `**${words}**` : words;
}

function linkMarkdown({ label, command, arguments: given }: Link): string {
  // Parentheses stay as they are in an encoded address, and would end it.
  const encoded = encodeURIComponent(JSON.stringify(given)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
  return `[${isolated(plain(label))}](command:${command}?${encoded})`;
}

/** The text with nothing in it that markdown or VS Code's icons could read. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Keeps right-to-left words, and characters that force a direction, from turning around what stands beside them. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
