/** Words that open a noun phrase, lower case. */
export const DEFINITE_OR_INDEFINITE: ReadonlySet<string> = new Set(
  (
    'the a an this that these those his her their its our my your some any several many few most another other others one two three ' +
    'four five six both all each every no'
  ).split(' '),
);
