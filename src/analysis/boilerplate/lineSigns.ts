/** Characters without which some sign cannot stand in a line, as bits. What is no character of English text may be any of them. */
const MAY = {
  bar: 1,
  angle: 2,
  at: 4,
  hash: 8,
  bracket: 16,
  digit: 32,
  colon: 64,
  slash: 128,
  question: 256,
  exclamation: 512,
  /** Two stops together. */
  stops: 1024,
  mark: 2048,
  dash: 4096,
  dollar: 8192,
  percent: 16384,
  /** A capital behind a small letter. */
  joined: 32768,
  /** A stop or a colon where an address may have one. */
  address: 65536,
  foreign: 131072,
} as const;
const ANY = -1;

/** Signs that are commoner in one kind of line than in the other: each with the characters one of which it needs. */
const SIGNS: readonly (readonly [name: string, needs: number, pattern: RegExp])[] = [
  ['pipe', MAY.bar, /[|¦]/],
  ['arrow', MAY.angle, /[»›→←▶►▼▲⟶]|>>|<<|[<>]$/],
  ['at', MAY.at, /(?:^|\s)@\w/],
  ['email', MAY.at, /\S@[^\s@]+\.\w/],
  ['url', MAY.address, /https?:|www\.|\w\.(?:com|org|net|co\.uk)\b/i],
  ['hash', MAY.hash, /#\p{L}/u],
  ['copyright', MAY.bracket, /[©®™]|\(c\)/i],
  ['money', MAY.dollar, /[$€£¥]\s?\p{Nd}/u],
  ['percent', MAY.percent, /\p{Nd}\s?%/u],
  ['parenthesis', MAY.bracket, /[([]/],
  ['slash', MAY.slash, /\s\/\s|\S\/\S/],
  ['middle-dot', MAY.foreign, /[·•∙●▪■]/],
  ['question', MAY.question, /[?？؟]/],
  ['exclamation', MAY.exclamation, /[!！]/],
  ['ellipsis', MAY.stops, /…|\.\.\./],
  ['quotation', MAY.mark, /["“”„«»]|(?:^|\s)['‘]\p{L}/u],
  ['dash', MAY.dash, /\s[–—-]\s|—/],
  ['colon-inside', MAY.colon, /:\s\S/],
  ['clock', MAY.digit, /\p{Nd}[:.h]\p{Nd}\p{Nd}(?!\p{Nd})/u],
  ['year', MAY.digit, /(?<!\p{Nd})(?:19|20)\d\d(?!\p{Nd})/u],
  ['ago', MAY.digit, /\p{Nd}+\s?(?:s|m|h|d|w|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago\b/iu],
  ['count', MAY.digit, /^\p{Nd}[\p{Nd}.,]*\s?[KkM]?$|\(\p{Nd}+\)/u],
  ['by', ANY, /^(?:by|von|par|por|di|door|av)\s+\p{Lu}/iu],
  [
    'credit',
    MAY.slash | MAY.colon | MAY.bracket,
    /\/\s?[\p{L} ]+(?:images?|photos?)|\b(?:photo|image|picture|credit|file)\b.{0,3}[:/]|\((?:AP|AFP|Reuters|EPA|DPA)\b/iu,
  ],
  ['joined-words', MAY.joined, /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u],
];

/** What one pass over a line's characters tells. */
export interface LineCharacters {
  /** Which signs it may have. */
  readonly may: number;
  /** Whether it has characters that are none of English text. */
  readonly isForeign: boolean;
  /** Whether it may have digits. */
  readonly hasDigits: boolean;
}

/** Reads a line character by character. */
export function readCharacters(line: string): LineCharacters {
  let may = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    // Most characters are small letters, and tell nothing.
    if (code >= 0x61 && code <= 0x7a) continue;
    may |= mayBe(line, at, code);
  }
  return { may, isForeign: (may & MAY.foreign) !== 0, hasDigits: (may & MAY.digit) !== 0 };
}

/** The names of the signs a line has, in the order of the list. */
export function signsOf(line: string, { may }: LineCharacters): string[] {
  const signs: string[] = [];
  for (const [name, needs, pattern] of SIGNS)
    if ((may & needs || needs === ANY) && pattern.test(line)) signs.push(name);
  return signs;
}

function mayBe(line: string, at: number, code: number): number {
  if (code >= 0x41 && code <= 0x5a) return isSmall(line.charCodeAt(at - 1)) ? MAY.joined : 0;
  if (code < 0x80) return OF_ASCII[code]! | (isStopOrColon(code) ? beside(line, at) : 0);
  return OF_TYPOGRAPHY[code] ?? ANY;
}

const OF_ASCII = new Int32Array(0x80);
const asciiSigns: readonly (readonly [characters: string, may: number])[] = [
  ['|', MAY.bar],
  ['<>', MAY.angle],
  ['@', MAY.at],
  ['#', MAY.hash],
  ['([', MAY.bracket],
  ['0123456789', MAY.digit],
  [':', MAY.colon],
  ['/', MAY.slash],
  ['?', MAY.question],
  ['!', MAY.exclamation],
  [`"'`, MAY.mark],
  ['-', MAY.dash],
  ['$', MAY.dollar],
  ['%', MAY.percent],
];
for (const [characters, may] of asciiSigns) for (const character of characters) OF_ASCII[character.charCodeAt(0)] = may;

/** What is common in English texts and no letter of English, by its code. */
const OF_TYPOGRAPHY: Readonly<Record<number, number>> = {
  0xa0: 0,
  0x2013: MAY.dash,
  0x2014: MAY.dash,
  0x2018: MAY.mark,
  0x2019: 0,
  0x201c: MAY.mark,
  0x201d: MAY.mark,
  0x2026: MAY.stops,
};

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isStopOrColon(code: number): boolean {
  return code === 0x2e || code === 0x3a;
}

/** What a stop or colon may be by its neighbours: of `https:`, `www.`, `.com`, `.org`, `.net`, `.co.uk`, or one of several stops. */
function beside(line: string, at: number): number {
  const before = line.charAt(at - 1).toLowerCase();
  const after = line.charAt(at + 1).toLowerCase();
  if (line[at] === ':') return before === 'p' || before === 's' ? MAY.address : 0;
  const isOfAddress = before === 'w' || after === 'c' || after === 'o' || after === 'n';
  return (after === '.' ? MAY.stops : 0) | (isOfAddress ? MAY.address : 0);
}
