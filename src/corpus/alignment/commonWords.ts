/** Words so common that sharing them says little; lower case, contractions written out, letters only. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor if of to in on at by for with from as than then so that this these those there here what which who whom ' +
    'whose when where why how is am are was were be been being do does did done have has had having will would can could shall should ' +
    'may might must not no yes i you he she it we they me him her us them my your his its our their mine yours ours theirs myself ' +
    'yourself himself herself itself ourselves themselves some any all one us s t too very just about into out up down over again also'
  ).split(' '),
);

/** How much sharing a word counts. */
export function weightOf(key: string): number {
  return COMMON_WORDS.has(key) ? 0.35 : 1;
}
