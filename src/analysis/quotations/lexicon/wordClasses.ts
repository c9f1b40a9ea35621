/** A set of words from a list with spaces between them. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The closed word classes of English, lower case; contractions with a straight apostrophe. */
export const DETERMINERS = words(`
  a an the this these those his her their its our my your some any no every each all both many most several few another either neither
  more much such what whose enough half`);

export const SUBJECT_PRONOUNS = words(`
  i he she it we they you one someone somebody everyone everybody nobody anyone anybody none others nothing something everything this that
  there here those these many some most several few both all each another`);

/** Pronouns that open a clause of their own wherever they stand. */
export const CLAUSE_PRONOUNS = words(`i he she it we they you there`);

/** Contractions of a subject and an auxiliary: they open a clause as well. */
export const CONTRACTED_SUBJECTS = words(`
  i'm i've i'll i'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll we'd they're they've they'll they'd you're you've
  you'll you'd there's there're that's here's who's what's`);

export const OBJECT_PRONOUNS = words(`
  me him her us them you it himself herself itself themselves myself ourselves yourself one another`);

export const RELATIVES = words(`who which whom`);

export const QUESTION_WORDS = words(`how why what whether when where who whom which if whatever whoever`);

export const MODALS = words(`
  will would can could may might must shall should ought won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd`);

export const BE = words(`be am is are was were been being isn't aren't wasn't weren't ain't 's 're 'm`);

export const HAVE = words(`has have had having hasn't haven't hadn't 've`);

export const DO = words(`do does did doesn't don't didn't`);

export const NEGATIONS = words(`not never n't hardly scarcely`);

export const PREPOSITIONS = words(`
  of in on at for with from by about against into over under between among during after before since through throughout across within without
  toward towards upon amid around behind beyond near off onto outside inside regarding concerning despite via per like unlike as than
  until till following including besides alongside versus along past beneath above below`);

export const COORDINATORS = words(`and or but nor yet so plus`);

export const SUBORDINATORS = words(`
  because while although though if when whenever where whereas unless since as after before until once that whether lest so`);

/** Adverbs that do not end in -ly and stand between a subject and its verb, or behind the verb. */
export const ADVERBS = words(`
  also again later earlier then now once often still just ever even already soon always sometimes however meanwhile instead further
  furthermore moreover nevertheless nonetheless therefore thus too twice yesterday today tonight tomorrow recently since yet simply perhaps
  maybe almost quite rather very only first last long ago back never not here there elsewhere publicly famously too either otherwise
  next afterward afterwards initially separately jointly similarly likewise together alone ahead abroad`);

/** Words for points in time that stand without a preposition: `said Tuesday`. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday
  tonight tomorrow january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  oct nov dec morning afternoon evening night day days hour hours minutes week weeks month months year years weekend midnight noon spring summer autumn fall winter`);

/** Words that move a point in time when they stand behind it: `a day earlier`, `two weeks prior`. */
export const TIME_SHIFTERS = words(`earlier later ago before prior previously`);

/** Small numbers in words, as points in time have them: `two weeks prior`. */
export const SMALL_NUMBERS = words(`one two three four five six seven eight nine ten eleven twelve several few couple`);

/** Words that begin a point in time: `last week`, `earlier this month`. */
export const TIME_STARTERS = words(`last this next earlier late early later yesterday today`);

/** Titles and other words written with a stop that belong to a name. */
export const TITLE_WORDS = words(`
  mr mrs ms dr sen rep gov gen col lt capt sgt maj adm prof rev president senator governor mayor secretary minister chairman chairwoman
  chief judge justice king queen prince princess pope sheriff congressman congresswoman representative ambassador spokesman spokeswoman
  attorney general professor doctor sir lord lady chancellor premier senators`);
