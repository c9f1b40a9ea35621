/** Longer lines are text with markup in it, not markup. */
const LONGEST = 300;

const ELEMENT = /^<[a-z][^<>]*>$|^<a\s[^<>]*>[^<>]*<\/a>$/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*){1,40}$/u;

/** Whether a line is one piece of markup that a capture left: `<tweet id="1"/>`, a link and nothing else, or nothing but hashtags. */
export function isMarkup(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (line.startsWith('<') && ELEMENT.test(line)) || (line.startsWith('#') && HASHTAGS.test(line));
}
