/** Sounds of hesitation that are left out of what is printed. */
const FILLERS: ReadonlySet<string> = new Set('uh uhh um umm er err erm ah eh hm hmm mm mmm mhm'.split(' '));

/** Whether nothing but sounds of hesitation stands in some words, or nothing at all. */
export function areOnlyFillers(words: string): boolean {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => FILLERS.has(word));
}
