/**
 * What words tell about whether a statement can be checked: each class with its words and phrases, lower case, apostrophes straight.
 * `*` at the end stands for any ending. A word may stand in several classes. The model weighs the classes; none decides alone.
 */
export const LEXICON = {
  'number-word':
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty ' +
    'thirty forty fifty sixty seventy eighty ninety hundred* thousand* million* billion* trillion* dozen dozens half third quarter ' +
    'twice double doubled triple tripled percent percentage one-third two-thirds three-quarters tens',
  quantity:
    'total totals average number amount rate rates share majority figure figures cost costs price prices budget deficit debt ' +
    'revenue* salary salaries wage wages income spending spent paid raised donated funding dollars euros pounds acres miles kilometers ' +
    'kilometres tons tonnes barrels votes seats points jobs unemployment inflation population turnout deaths casualties ' +
    'growth output forecast sales profit* loss losses',
  date:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight annually quarterly yearly decade decades century ' +
    '|last year|last month|last week|this year|this month|this week|this summer|next year|next month|next week|a year ago|years ago|' +
    'months ago|weeks ago|days ago|in the past|last night|this morning|a day earlier|earlier this|later this|since then|for years',
  comparison:
    'most least largest biggest smallest highest lowest greatest worst oldest youngest longest fastest record fewer higher lower larger ' +
    'smaller greater faster slower older younger cheaper richer poorer safer stronger weaker bigger worse rare rarely majority ' +
    'surpass* exceed* outpac* outnumber* trail* lead leads leading rose risen rise rises rising fell fallen fall falls falling grew grown ' +
    'grow grows growing dropp* increas* decreas* declin* shrank shrunk doubled tripled soar* plung* surg* climb* rapidly heavily ' +
    'unprecedented equal only ' +
    '|more than|less than|fewer than|rather than|as many as|as much as|at least|at most|the first|first time|first ever|compared with|' +
    'compared to|than any|one of the|among the|ahead of|the only|better than|worse than|the same|far from|close to',
  accusation:
    'accus* alleg* fraud fraudulent* lie lied lies lying liar* corrupt* illegal* unlawful* crime crimes criminal* guilty convicted ' +
    'charged indict* arrest* prosecut* investigat* sued lawsuit* suing scandal* abus* assault* harass* rape* murder* kill* shot shoot* ' +
    'bomb* attack* violat* mislead* misled deceiv* conceal* hid hidden cover-up bribe* launder* embezzl* steal* stole stolen cheat* ' +
    'rigged racist* discriminat* unconstitutional misus* misconduct wrongdoing plot* conspir* threaten* tortur* ' +
    'hack* leaked collud* terroris* victim* mishandl* falsely false wrongly incorrectly bilked ' +
    'overstepp* exploit* bankrupt* blame* denied ' +
    '|failed to|refused to|never did|did not disclose|human rights|used to hide|without permission|tried to|attempts to|sought to',
  law:
    'law laws act bill bills legislat* statute* court courts judge judges justice* ruling rulings ruled regulation* rule rules policy ' +
    'policies program* programme* congress parliament senate tax taxes tariff* treaty treaties agreement* deal deals ban bans banned ' +
    'amendment* constitution* veto* visa* immigration sanction* referendum mandate* repeal* requirement* requires require required license* ' +
    'permit* deport* enact* approv* reject* overturn* appeal* suspend* prohibit* allow* article clause charter provision* reform* ' +
    'subsid* medicare medicaid welfare voting registration citizenship plan plans proposal* proposes proposed decision* order ordered ' +
    '|executive order|supreme court|white paper|put in place|take effect|came into force|under the',
  poll: 'poll polls polled polling survey* respondents pollster* supported favorability approval margin |percent of|points ahead|likely voters|registered voters|leads by|lead over',
  cause:
    'because caus* result resulted resulting due driven fuel* spurr* trigger* prompt* contribut* responsible |led to|leads to|leading to|thanks to|as a result|in response to|result of|owing to|so that|based on|designed to|aimed at',
  biography:
    'born raised graduated graduate married divorced husband wife widow father mother son daughter brother sister children served ' +
    'career degree veteran retired founder founded co-founder professor nominee candidate senator congressman congresswoman governor ' +
    'attended joined became elected appointed hired fired resigned memoir biography ' +
    '|worked as|served as|years old|grew up|died at|the former',
  event:
    'announced met visited arrived left signed launched opened closed held hosted released published issued filed sent voted won lost ' +
    'beat defeated died dies killed wounded injured crashed exploded collapsed burned evacuated rescued arrested detained charged sentenced ' +
    'acquitted fired resigned stepped quit elected appointed nominated confirmed approved passed rejected ruled blocked overturned ' +
    'upheld ordered suspended seized recalled withdrew withdrawn joined began begun started ended finished completed built destroyed ' +
    'bought sold acquired merged hired deployed invaded bombed attacked struck shot protested rallied marched gathered campaigned ' +
    'spoke addressed testified debated agreed struck gave given received got took taken brought sent moved returned traveled travelled ' +
    'called calls criticized criticised condemned denounced endorsed endorses opposed backed urged pledged vowed refused declined demanded requested ' +
    'offered proposed revealed disclosed ran run wrote posted tweeted scheduled expected planned set faces challenging investigating ' +
    'heading headed made used put found led followed ensued',
  opinion:
    'should must ought good great bad terrible horrible awful wonderful amazing fantastic incredible tremendous beautiful disgusting ' +
    'disgrace* shame* sad unfortunate* important critical crucial essential key best better right wrong unacceptable intolerable ' +
    'outrageous ridiculous absurd insane crazy stupid dumb smart strong* weak fair unfair dangerous reckless irresponsible hope* wish ' +
    'fear* worry worried concern* proud happy glad grateful sorry disappointed surpris* shocked love* hate* like feel* think believe* ' +
    'seem* appear* sense impression clear* obvious* certain* sure surely perhaps maybe really very truly deeply simply just honestly frankly unbearable ' +
    'hard easy difficult challenge challenges opportunity problem* solution* serious* real deserve* matter* trust values vision dream* ' +
    'superior ignoran* bigot* personality expect expects temperament qualified unfit fight fighting success* ' +
    '|have to|need to|needs to|got to|has to|had better|a lot of|kind of|sort of|no matter|i think|i believe|in my view|of course',
  modal:
    "would could might may can can't couldn't wouldn't cannot likely unlikely possibly probably potential* possible",
  future:
    "will won't shall 'll gonna going upcoming intend* aim* hopes |about to|is expected to|are expected to|plans to|set to",
  hedge:
    'may might could possibly perhaps apparently probably presumably seemingly likely suspected appeared appears appear seems seem seemed suggests ' +
    'suggest suggested unconfirmed alleged maybe arguably |in part|more or less|at least some',
  hearsay:
    'reportedly allegedly purportedly supposedly rumored rumoured |some believe|some say|is said to|are said to|was said to|were said to|it is thought|' +
    'is believed to|are believed to|believed to be|is thought to|are thought to',
  approximation:
    'about nearly almost roughly approximately around estimated some |up to|as many as|close to|more than|at least|an estimated',
  conditional: 'if unless whether were |as long as|in the event|in case',
  'first-person': "i me my mine myself i'm i've i'll i'd",
  'first-person-plural': "we us our ours ourselves we're we've we'll we'd let's",
  'second-person': "you your yours yourself you're you've you'll you'd",
  'third-person': 'he she they him them his her their its',
  demonstrative: "this that these those it there here it's that's there's",
  generic:
    'people everybody everyone somebody someone nobody everything something nothing anybody anyone anything things thing stuff way ways folks critics others some many lawmakers',
  always: 'always never every all none no ever everywhere nowhere entire whole',
  negation:
    "not no never n't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't nor neither without",
  auxiliary:
    "is are was were be been being am has have had do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't",
  perfect: '|has been|have been|had been|has not|have not|has called|has said',
  wh: 'what why how who whom whose which where when',
  body:
    'government administration department ministry agency police military army court parliament congress senate committee ' +
    'commission council university company corporation bank party campaign union hospital school officials authorities bureau office ' +
    'fbi cia nato u.s un eu president minister secretary senator governor mayor judge attorney prosecutors states state federal national',
  imperative:
    "please read click follow subscribe share watch listen visit imagine remember stay look consider reach ask picture don't let contact email",
  vow: 'promise* vow* pledge* guarantee* commit* |we will|i will',
  assess:
    'found finds shows showed showing show report* reveals revealed confirmed data study studies analysis research* record* document* memo* transcript* evidence statistics account tally list',
} as const satisfies Readonly<Record<string, string>>;

/** A class of words of `LEXICON`. */
export type WordClass = keyof typeof LEXICON;

/** Past tenses and other finite forms that no ending tells. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  (
    "is are was were am has have had do does did will would can could may might shall should must cannot can't won't wouldn't isn't " +
    "aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't couldn't shouldn't said says shows sets needs lost helps told tells made makes went goes came comes took takes " +
    'got gets gave gives found finds saw sees knew knows thought thinks left leaves felt feels puts brought brings began begins ' +
    'kept keeps held holds wrote writes stood stands heard hears let lets meant means met meets ran runs paid pays sat sits spoke ' +
    'speaks led grew grows loses fell falls sent sends built builds understood drew draws broke breaks ' +
    'spent spends rises drove drives bought buys wore wears chose chooses sold sells sought seeks fought fights won wins ' +
    'became becomes shot shoots faces allows requires wants remains ' +
    'continues includes provides supports opposes expects believes appears seems tries asks slashes hid ' +
    ' sues says warns fails passes rejects threatens offers denies admits kills dies emit grow fly flew swore stole bore froze shook struck ' +
    ' think know say believe see go get make take give keep mean lie died ' +
    "it's that's there's he's she's what's who's we're they're you're i'm i've we've they've you've we'll they'll i'll you'll he'll she'll i'd we'd they'd you'd"
  ).split(' '),
);

/** Words that begin a clause which states nothing of its own. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if when whenever while as although though because since unless until after before whether despite given asked speaking who which whose whom where'.split(
    ' ',
  ),
);

/**
 * Verbs and phrases that report a statement (`said`, `according to`) rather than an act (`called for`, `denounced`): a statement is claimed
 * by whoever made it, an act by the outlet that reports it. `*` at the end stands for any ending.
 */
export const STATING_CUES =
  'say* said tell* told announc* argu* claim* insist* warn* add added adds note noted notes noting writ* wrote report* find* found show* ' +
  'believ* think* thought expect* predict* acknowledg* admit* confirm* den* suggest* stat* explain* estimat* conclud* ruled rules complain* ' +
  'alleg* contend* maintain* assert* declar* testif* according know* knew learn* reveal* remember* recall* agree* indicat* jok* observ* ' +
  'point* put puts hold* held judg* continu* remark* mention* disclos* stress* emphasi* reiterat* repeat* forecast* ' +
  'project* repl* tweet* posted quip* concede* fear* hop* feel* felt deem* assum* doubt* understand* imply implied underscor* see saw hear* ' +
  'calculat* determin* cit* per';

/** Cues whose content may do without a verb of its own: `a study found 31 cases`. */
export const FINDING_CUES =
  'find* found show* reveal* indicat* estimat* put puts list* count* record* report* document* conclud* according';
