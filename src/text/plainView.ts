/** Fills up the place of what stands for one character: `&rdquo;` is `”` and six of these. It belongs to the character before it. */
const FILLER = '\u2060';

/** Takes the place of what stands for nothing: every character of a tag within a line. White space to JavaScript, and to nobody else. */
const NOTHING = '\uFEFF';

/** A tag of at most this many characters, an entity by name or number. */
const REMNANT = /<\/?[a-z][^<>]{0,300}>|&(?:#\d{1,5}|#x[\da-f]{1,4}|[a-z]{2,6});/giu;

/** Tags that stand within a line of text; all others divide it as a space does. */
const INLINE = /^<\/?(?:a|abbr|b|cite|em|font|i|mark|q|small|span|strong|sub|sup|u)\b/i;

/** What an entity stands for, of those that occur in prose; all others are left as they are. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    laquo: '«',
    raquo: '»',
    nbsp: '\u00A0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '\u00AD',
    amp: '&',
    hellip: '…',
    mdash: '—',
    ndash: '–',
  }),
);

/**
 * A text as its reader would see it, of the same length: remnants of markup that a capture left are filled up. Words, marks and
 * sentences are told in this view, their offsets are those of the text. Linear; most texts are returned as they are.
 */
export function plainView(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text.replace(REMNANT, (remnant) => {
    if (remnant.startsWith('<')) return (INLINE.test(remnant) ? NOTHING : ' ').repeat(remnant.length);
    const meant = meaningOf(remnant.slice(1, -1));
    return meant === undefined ? remnant : meant.padEnd(remnant.length, FILLER);
  });
}

/** The words of a stretch of the plain view, without what fills it up and without soft hyphens. */
export function plainWords(view: string): string {
  return /[\u00AD\u2060]/.test(view) ? view.replace(/[\u00AD\u2060]/g, '') : view;
}

/** Words as a reader sees them, on one line: without markup and soft hyphens. */
export function readable(words: string): string {
  return plainWords(plainView(words)).replace(/\s+/g, ' ').trim();
}

/** The nearest character before an offset of the plain view that is there for a reader; a space where there is none. */
export function characterBefore(view: string, offset: number): string {
  let at = offset - 1;
  while (view[at] === NOTHING || view[at] === FILLER) at--;
  return view[at] ?? ' ';
}

/** The nearest character from an offset of the plain view on that is there for a reader; a space where there is none. */
export function characterFrom(view: string, offset: number): string {
  let at = offset;
  while (view[at] === NOTHING || view[at] === FILLER) at++;
  return view[at] ?? ' ';
}

function meaningOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES.get(entity.toLowerCase());
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code >= 0x20 && code <= 0xffff ? String.fromCharCode(code) : undefined;
}
