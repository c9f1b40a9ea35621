/** Words that change where speech is reported, by what they are compared as: tenses, persons and pointing words. */
const SHIFTED: ReadonlyMap<string, string> = new Map(
  [
    'be am is are was were been being',
    'have has had having',
    'do does did',
    'will would',
    'can could',
    'may might',
    'shall should must',
    'i he she they we you it me him her them us one',
    'my his their our your its mine hers theirs ours',
    'this that these those the a an',
    'here there',
    'now then',
    'today yesterday tomorrow',
  ].flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')[0]!] as const)),
);

/** What a word is compared as where one side reports what was said: without its ending, tense and person. */
export function stemOf(key: string): string {
  const shifted = SHIFTED.get(key);
  if (shifted !== undefined) return shifted;
  if (key.length < 5) return key;
  return key.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s|e)$/u, '');
}
