const WORD = /[\p{L}\p{M}]+(?:['’‘-][\p{L}\p{M}]+)*|\p{N}+/gu;

/** The words and numbers of a line, in order, as they are written: `o’clock`, `first-class`, `12`, `th`. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    const kind = plainKind(line.charCodeAt(at));
    if (kind === SPACING) {
      at++;
      continue;
    }
    const end = kind === FOREIGN ? at : plainEnd(line, at, kind);
    if (end > at) {
      words.push(line.slice(at, end));
      at = end;
    } else {
      WORD.lastIndex = at;
      const match = WORD.exec(line);
      if (!match) break;
      words.push(match[0]);
      at = WORD.lastIndex;
    }
  }
  return words;
}

const SPACING = 0;
const LETTER = 1;
const DIGIT = 2;
const FOREIGN = 3;

/** What a code unit is, told for English letters, digits, and the signs and spaces of English text only. */
function plainKind(code: number): number {
  if (code < 0x80) {
    if (isEnglishLetter(code)) return LETTER;
    return code >= 0x30 && code <= 0x39 ? DIGIT : SPACING;
  }
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2026) ? SPACING : FOREIGN;
}

function isEnglishLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Where a word or number ends in which nothing is foreign; its start where something is. */
function plainEnd(line: string, start: number, kind: number): number {
  let at = start;
  for (;;) {
    while (plainKind(line.charCodeAt(at)) === kind) at++;
    if (plainKind(line.charCodeAt(at)) === FOREIGN) return at < line.length ? start : at;
    if (kind === DIGIT || !isJoiner(line.charCodeAt(at))) return at;
    const next = plainKind(line.charCodeAt(at + 1));
    if (next === FOREIGN && at + 1 < line.length) return start;
    if (next !== LETTER) return at;
    at++;
  }
}

/** Apostrophes and hyphens: within a word they belong to it. */
function isJoiner(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2018 || code === 0x2019;
}

/** Whether a word has a small letter. */
export function hasSmallLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) return true;
    if (code >= 0x80) return /\p{Ll}/u.test(word);
  }
  return false;
}

/** Whether a word has a letter that is small or a capital. */
export function hasCasedLetter(word: string): boolean {
  return isEnglishLetter(word.charCodeAt(0)) || /[\p{Lu}\p{Ll}]/u.test(word);
}

/** Whether a word or number of a line is a word. */
export function isOfLetters(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? isEnglishLetter(code) : /^\p{L}/u.test(word);
}
