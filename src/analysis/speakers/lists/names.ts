/** Capitalised words that begin sentences or stand among names without being one, lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my your him them us me there here and but or nor ' +
    'so yet if unless because since although though while when whenever where wherever what whatever who whom whose which how why ' +
    'in on at by for from to of off over under after before during until till through throughout between among amid against about ' +
    'above across along around as behind below beneath beside besides beyond despite down inside into like near out outside past per ' +
    'regarding toward towards upon via with within without is are was were be been being am do does did done have has had having ' +
    'will would can could shall should may might must let not no none nothing never ever yes ok okay well now then again also just ' +
    'only even still already always often sometimes perhaps maybe indeed instead rather however moreover furthermore meanwhile ' +
    'therefore thus hence otherwise nevertheless nonetheless likewise similarly finally eventually recently currently previously ' +
    'earlier later tomorrow yesterday tonight once twice first second third fourth last next other others another each every ' +
    'either neither both all any some many most much more less few fewer several such same own one two three four five six seven ' +
    'eight nine ten hundred thousand million billion dozens hundreds thousands millions monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec spring summer autumn winter according asked speaking added said says citing given based while following ' +
    'including despite unlike thanks please read watch listen see click subscribe share photo image video getty file via updated ' +
    'published note exclusive breaking analysis opinion related advertisement yes no oh ah hey hi hello ' +
    'english christmas easter thanksgiving halloween ramadan republican democratic democrat republicans democrats gop ' +
    'people everyone everybody nobody somebody someone anyone critics experts officials voters supporters opponents lawmakers ' +
    'investigators authorities researchers scientists analysts ' +
    'amendment medicare medicaid obamacare brexit ' +
    'make made take get go going think look know want thank why come give tell say ask keep stop start vote'
  ).split(' '),
);

/** Those of them that organisations take into their names, lower case: `Ocean Now`, `Just Stop Oil`. */
export const PART_OF_NAMES: ReadonlySet<string> = new Set(
  'now just stop all our every no more one together still again first make keep vote take get never only free over under out think'.split(
    ' ',
  ),
);

/** What stands behind the hyphen of an adjective and not of a name, lower case: `London-based`. */
export const NOT_NAMES_ENDINGS: ReadonlySet<string> = new Set(
  (
    'based backed led style wide old born only free held era made owned run funded bound like friendly related winning speaking occupied ' +
    'controlled listed installed dated sponsored educated trained appointed ranked aligned leaning dominated majority area inspired linked ' +
    'affiliated nominated starring headquartered registered flagged built supplied produced brokered mediated imposed allied facing ' +
    'focused oriented minded blown level term range scale sized century year day hour week month time class profile ranking long elect winner nominee star native turned'
  ).split(' '),
);

/** Words that `for` leads on from in the name of an organisation, lower case: `Doctors for Clean Air`. */
export const JOINED_BY_FOR: ReadonlySet<string> = new Set(
  (
    'students citizens americans democracy doctors physicians nurses mothers women men parents families workers teachers lawyers scientists ' +
    'economists veterans voters people neighbours neighbors friends farmers writers artists journalists reporters business businesses ' +
    'campaign cities communities partners partnership physicians christians catholics jews muslims republicans democrats conservatives ' +
    'liberals labour scholars academics police mayors youth action advocates research solutions'
  ).split(' '),
);

/** Words for a party or a creed that stand before a name without being part of it, lower case. */
export const AFFILIATIONS: ReadonlySet<string> = new Set(
  (
    'republican democratic democrat gop labour tory conservative liberal libertarian green socialist communist independent ' +
    'progressive christian catholic muslim jewish islamic protestant evangelical hindu sikh buddhist orthodox mormon black white ' +
    'latino hispanic african-american african asian former ex acting incoming outgoing late then interim deputy senior junior chief ' +
    'presumptive presidential federal national international state local northern southern eastern western'
  ).split(' '),
);

/** The last word of what bears a person's name or reads like one, and is none: `Davis Cup`, `Pat Roe Award`; lower case. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'award awards cup trophy prize medal bill act acts law laws war wars stadium league championship championships open finals final masters ' +
    'classic tour series statement book books gardens garden observatory day days week month year years age era season plan scheme deal ' +
    'agreement accord accords pact treaty protocol convention code rule rules amendment show festival games race derby stakes report ' +
    'study survey poll index list scandal affair case trial inquiry crisis attack attacks massacre bombing shooting earthquake hurricane storm ' +
    'virus disease syndrome test effect programme program policy strategy doctrine scholarship fellowship lecture song album film movie ' +
    'novel line lines railway express airport bridge tunnel tower ship boat train car phone app pro max solutions ' +
    'theory principle model method system street road avenue'
  ).split(' '),
);

/** Family names that stand before the given name in the names of China, Korea and Vietnam, lower case: `Xi`, `Kim`, `Nguyen`. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang feng deng cao peng zeng ' +
    'xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü ding ren shen yao zhong cui tan lai fan xi hua mao qin geng bo hou hong ' +
    'duan lei qian dai shi gu long wan ning nie jin zou xiong meng kong bai cui kang lou han shao kim lee park choi jung kang cho yoon chang ' +
    'lim oh shin seo kwon hwang ahn ryu jeon moon bae baek nam ban nguyen tran pham hoang phan vu vo dang bui ho ngo duong tsai chiang ' +
    'tsang ng chan cheung wong leung ho lam tse chow yeung hsieh ko hung chu'
  ).split(' '),
);

/** Those of them that are English words as well: only a double given name makes them family names (`Moon Jae-in`). */
export const ALSO_ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'long park ban moon sun song pan fan oh bai ding shin'.split(' '),
);

/** Small words inside the names of people, lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da das dos du des la le van von zu zur ter ten bin bint ibn ben abu al el af av y'.split(
    ' ',
  ),
);

/** What may follow a family name, lower case, without stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr snr jnr sr ii iii iv esq phd md'.split(' '));

/** Short forms of first names: each line the forms that one person may bear. Lower case. */
export const NICKNAMES: readonly (readonly string[])[] = (
  'william bill billy will willie liam|robert bob bobby rob robbie bert|richard rick dick rich ricky|james jim jimmy jamie|' +
  'john jack johnny jon|joseph joe joey|michael mike mick mickey|thomas tom tommy|charles charlie chuck chas|edward ed eddie ted teddy ned|' +
  'theodore ted teddy theo|anthony antony tony|andrew andy drew|daniel dan danny|david dave davey|donald don donnie|kenneth ken kenny|' +
  'stephen steven steve|matthew matt|christopher chris kit|gregory greg|jeffrey geoffrey jeff geoff|timothy tim|patrick pat paddy|' +
  'peter pete|philip phillip phil|raymond ray|ronald ron ronnie|samuel sam sammy|benjamin ben benny benji|lawrence laurence larry|' +
  'frederick fred freddie|francis frank frankie|franklin frank|gerald gerry jerry|jerome jerry|harold harry hal|henry harry hank|' +
  'albert al bert|alexander alex sandy al|alfred al fred|allan alan allen al|arthur art artie|bernard bernie|calvin cal|clifford cliff|' +
  'douglas doug|eugene gene|gabriel gabe|george geordie|herbert herb|jacob jake|jonathan jon john|joshua josh|leonard leo len lenny|' +
  'louis lou|martin marty|mitchell mitch|nathaniel nathan nate|nicholas nick nicky|norman norm|oliver ollie|randall randy|randolph randy|' +
  'russell russ|stanley stan|terrence terence terry|victor vic|vincent vince vinny|walter walt wally|zachary zach zack|rudolph rudy|' +
  'rodney rod|roderick rod|abraham abe|addison mitch|rafael rafi|vladimir vlad volodymyr|alexei alexey aleksei|elizabeth liz beth betty betsy lizzie eliza|' +
  'margaret maggie meg peggy marge madge|katherine catherine kathryn kate katie kathy cathy kay kitty|deborah debra deb debbie|' +
  'susan sue susie suzy|barbara barb babs|patricia pat patty trish tricia|jennifer jen jenny|jessica jess jessie|rebecca becky becca|' +
  'victoria vicky tori|christine christina chris tina chrissy|kimberly kim|pamela pam|sandra sandy|cynthia cindy|dorothy dot dottie dolly|' +
  'judith judy|theresa teresa terry tess|stephanie steph|samantha sam|alexandra alex sandra lexi|amanda mandy|abigail abby|' +
  'gabrielle gabby|jacqueline jackie|kristen kristin kris|nancy nan|virginia ginny|valerie val|veronica ronnie|constance connie|' +
  'frances fran|florence flo|gertrude trudy|harriet hattie|helen nell|isabel isabelle bella|josephine josie jo|joanna joanne jo|' +
  'louise lou|madeline maddie|martha marty|mary molly polly|melissa missy mel|melanie mel|roberta bobbie|rosemary rosie|sarah sally sadie'
)
  .split('|')
  .map((line) => line.split(' '));
