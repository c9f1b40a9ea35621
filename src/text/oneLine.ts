/** Words of a text on one line, for lists: every run of white space is one space, and a part longer than `most` ends with `…` at a word. */
export function oneLine(words: string, most = Number.POSITIVE_INFINITY): string {
  // What is cut off need not be looked at: a list may ask for the first words of a line of megabytes.
  const flat = words
    .slice(0, most === Number.POSITIVE_INFINITY ? undefined : most * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (flat.length <= most) return flat;
  const space = flat.lastIndexOf(' ', most - 1);
  const cut = space > most / 2 ? space : most - 1;
  const splitsPair = /[\uD800-\uDBFF]/.test(flat[cut - 1]!);
  return `${flat.slice(0, splitsPair ? cut - 1 : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}
