/** Articles and the like that make a noun phrase definite, lower case. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Words for two who were spoken of before. */
export const BOTH: ReadonlySet<string> = new Set(['both', 'neither', 'either']);

export const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);

export const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another one some several many few most two three four five six seven eight nine ten dozens other no any every each'.split(
    ' ',
  ),
);

/** Words that only a new noun phrase begins with. */
export const OPENS: ReadonlySet<string> = new Set([
  ...DEFINITE,
  ...POSSESSIVE,
  'a',
  'an',
  'every',
  'each',
  'any',
  'no',
]);

/** Words that no noun phrase goes across. */
export const BREAKS: ReadonlySet<string> = new Set(
  (
    'of why how what whether in at from for with by to on about against near into over under between among than as and or but nor so if that which who ' +
    'whom whose when while where because since after before until is are was were be been being am has have had do does did will ' +
    'would can could shall should may might must not he she they it we you i him them us me said says say added told tells asked ' +
    'wrote writes tweeted argued argues claimed claims believes thinks noted went came made took gave'
  ).split(' '),
);

/** Prepositions between a noun and what it is of, in, for or with. */
export const FUNCTIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'on']);
