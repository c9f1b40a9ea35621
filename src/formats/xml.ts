/** What XML 1.0 has no way to write, not even escaped. */
const UNWRITABLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\p{Surrogate}\uFFFE\uFFFF]/gu;

/**
 * Text as the content of an XML element or attribute. What XML cannot hold is U+FFFD instead, of the same length, so that offsets stay.
 * White space in attributes is escaped: a parser would make spaces of it.
 */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"'\t\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\n/g, '&#10;');
}

/** Text between tags: as `escapeXml`, but easy to read, with line feeds, tabs and quotation marks as they are. */
export function escapeXmlText(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

/** How many characters of a text XML cannot hold. */
export function countUnwritable(text: string): number {
  return text.match(UNWRITABLE)?.length ?? 0;
}
