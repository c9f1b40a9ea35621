/** Numbers in words, lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
  ['dozen', 12],
]);

/** What the number before is multiplied by, by the words and letters for it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);

/** Names of currencies with the sign that amounts in them are compared by. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['pounds', '£'],
  ['yen', '¥'],
  ['yuan', 'yuan'],
  ['rubles', 'rubles'],
  ['roubles', 'rubles'],
  ['rupees', 'rupees'],
  ['pesos', 'pesos'],
]);

/** The months by their names and how those are shortened. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Words beside a number that are never what is counted, lower case. */
export const COUNTED_BY_NOBODY: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they we i you his her their our my your of in on at by for from to with as than then so ' +
    'and or but nor if is are was were be been being have has had will would can could may might must not no any every each another ' +
    'other others which who whom whose what when where while because also only just about over under after before between during since'
  ).split(' '),
);
