/** Ways of writing the same words, lower case, straight apostrophes: what stands left is compared as what stands right. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "ain't": 'is not',
    "let's": 'let us',
    "y'all": 'you all',
    "'em": 'them',
    "'cause": 'because',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    kinda: 'kind of',
    sorta: 'sort of',
    lotta: 'lot of',
    outta: 'out of',
    gimme: 'give me',
    lemme: 'let me',
    dunno: 'do not know',
    cuz: 'because',
    ok: 'okay',
    'gen.': 'general',
    'sen.': 'senator',
    'sens.': 'senators',
    'rep.': 'representative',
    'reps.': 'representatives',
    'gov.': 'governor',
    'govt.': 'government',
    'dept.': 'department',
    'sgt.': 'sergeant',
    'lt.': 'lieutenant',
    'col.': 'colonel',
    'capt.': 'captain',
    'prof.': 'professor',
    'dr.': 'doctor',
    'mt.': 'mount',
    'ft.': 'fort',
    '&': 'and',
    '%': 'percent',
    per_cent: 'percent',
    zero: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
    hundred: '100',
  }),
);

/** What a word may be contracted with, by the letters behind the apostrophe. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    re: 'are',
    ve: 'have',
    ll: 'will',
    m: 'am',
    d: 'would',
  }),
);

/** Words behind which `'s` stands for *is* and not for an owner. */
export const CONTRACTED_WITH_IS: ReadonlySet<string> = new Set(
  'it that what there he she who here where how when this everybody everyone somebody someone nobody nothing something'.split(
    ' ',
  ),
);

/** Words that turn a statement round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing nowhere neither nor without hardly barely'.split(' '),
);

/** Words that say how many or which day, besides those with a digit. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  (
    'hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half twice double triple ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february april june july august september october november december'
  ).split(' '),
);

/** Months whose names are other words in small letters. */
export const CAPITAL_FIGURE_WORDS: ReadonlySet<string> = new Set(['march', 'may']);
