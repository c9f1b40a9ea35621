/** Whether words begin with a capital letter. Letters of English are told by their codes, all others by what Unicode says. */
export function startsWithCapital(words: string): boolean {
  const code = words.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(words);
}

/** Words in lower case with straight apostrophes, as the word lists have them. */
export function lowerStraight(words: string): string {
  const lower = words.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
