import type { Gender } from '../gender';

/** Forms of address before a name, lower case, without stops. They are no office and say nothing but the gender. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...(
    'mr mister messrs sir lord señor senor herr monsieur signor baron count viscount sheikh shri sri shriman alhaji mallam malam ' +
    'comrade mian bhai babu otunba oba maulana mufti pandit swami tun datuk dato encik tuan bapak pak ustad'
  )
    .split(' ')
    .map((word): [string, Gender] => [word, 'male']),
  ...(
    'mrs ms miss mme mlle lady dame madam madame frau señora senora signora baroness countess gogo auntie aunty smt shrimati kumari begum hajia alhaja ' +
    'datin puan daw'
  )
    .split(' ')
    .map((word): [string, Gender] => [word, 'female']),
  ...'mx dr prof doctor hon honourable honorable rt st saint adv engr barr arc pst ayatollah mullah imam rabbi sardar seri'
    .split(' ')
    .map((word): [string, undefined] => [word, undefined]),
]);

/** Abbreviated titles, lower case without stops, and the words they stand for. */
export const ABBREVIATED_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senators',
    rep: 'representative',
    reps: 'representatives',
    gov: 'governor',
    govs: 'governors',
    pres: 'president',
    sec: 'secretary',
    amb: 'ambassador',
    atty: 'attorney',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    sgt: 'sergeant',
    cpl: 'corporal',
    pvt: 'private',
    adm: 'admiral',
    cmdr: 'commander',
    brig: 'brigadier',
    insp: 'inspector',
    supt: 'superintendent',
    det: 'detective',
    const: 'constable',
    rev: 'reverend',
    revd: 'reverend',
    fr: 'father',
    supervisor: 'supervisor',
    del: 'delegate',
    cllr: 'councillor',
    mp: 'member of parliament',
    ceo: 'chief executive',
    cfo: 'chief financial officer',
    vc: 'vice chancellor',
    san: 'lawyer',
    kc: 'lawyer',
    qc: 'lawyer',
    td: 'teachta dála',
    igp: 'inspector general',
    pm: 'prime minister',
    cm: 'chief minister',
    ag: 'attorney general',
  }),
);

/** Abbreviations that are titles only with their stop: `Del. Ana Roe`, not `Lana Del Rey`. */
export const NEEDS_STOP: ReadonlySet<string> = new Set('del const rep reps sec arc barr pst'.split(' '));

/** Titles in capitals that are parties or bodies as well: titles only before a first name. */
export const ALSO_BODIES: ReadonlySet<string> = new Set('da sp asp ag acp cp ed'.split(' '));

/** Titles behind a name, lower case without stops: `Ana Roe MP`. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'mp mep msp td mla mlc kc qc sc san obe cbe mbe kbe dbe pc frs phd md esq mfr ofr oon cfr gcon gcfr oam retd'.split(
    ' ',
  ),
);

/** Titles and offices that, with a capital, stand right before a name: the last word of the title, lower case. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  (
    'president vice-president senator senators representative representatives congressman congresswoman congressmen governor ' +
    'governors mayor mayors premier chancellor vice-chancellor minister ministers secretary undersecretary attorney judge justice magistrate ' +
    'speaker ambassador envoy general lieutenant colonel major captain sergeant corporal private admiral commander commodore ' +
    'marshal officer chief sheriff constable deputy detective inspector superintendent commissioner king queen prince ' +
    'princess emperor empress sultan emir shah pope cardinal archbishop bishop pastor reverend father sister brother rabbi imam ' +
    'chairman chairwoman chair chairperson director manager professor coach counsel solicitor prosecutor councilman councilwoman ' +
    'councillor councilor alderman assemblyman assemblywoman delegate treasurer comptroller auditor spokesman spokeswoman ' +
    'spokesperson leader whip nominee candidate editor correspondent reporter columnist anchor host analyst strategist pollster ' +
    'adviser advisor aide supervisor principal chef executive founder lawmaker lady mp mla mlc mep msp td mps mep pm cm ag ceo cfo coo cto ' +
    'brigadier barrister advocate republican democrat republicans democrats taoiseach tánaiste tanaiste tanáiste ' +
    'ombudsman ombudswoman registrar provost rector dean commandant wing-commander brigadier-general major-general lieutenant-general ' +
    'attorney-general solicitor-general director-general secretary-general governor-general auditor-general inspector-general ' +
    'comptroller-general surgeon-general lieutenant-governor vice-admiral rear-admiral lt-gen maj-gen brig-gen lt-col ' +
    'igp dgp adgp ssp dsp sp asp acp dcp da vc ' +
    'duke duchess earl prophet apostle evangelist sarpanch collector tehsildar eze obong igwe ooni alaafin etsu induna kgosi principal-chief'
  ).split(' '),
);

/** Behind these titles `of`, `for` or `to` and what the office is for may follow before the name: `Minister for Railways Ana Roe`. */
export const TAKES_OFFICE: ReadonlySet<string> = new Set(
  (
    'minister secretary undersecretary commissioner spokesman spokeswoman spokesperson director director-general chief head president ' +
    'vice-president governor chairman chairwoman chairperson chair speaker ambassador envoy representative inspector inspector-general ' +
    'general chancellor commander adviser advisor prosecutor attorney deputy bishop archbishop duke duchess earl prince princess king queen ' +
    'emir sultan oba ooni leader mayor premier superintendent registrar controller comptroller'
  ).split(' '),
);

/** What an office may be for, lower case, besides places and organisations: the words between `Minister of` and the name. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'state states defense defence war labor labour education energy agriculture commerce transportation transport health human services ' +
    'housing urban rural development homeland security veterans affairs foreign external internal home treasury interior army navy air ' +
    'force staff house board police intelligence justice finance exchequer railways railway petroleum gas oil resources power works water ' +
    'irrigation forests forest forestry environment climate change tourism culture arts sports sport youth women children child family ' +
    'families gender equality pensions pension work skills industry industries trade business innovation science technology digital ' +
    'communications communication information broadcasting media infrastructure planning budget economy economic economics planning law ' +
    'home legal parliamentary constitutional relations cooperation operations international overseas local regional national federal ' +
    'communities levelling social welfare immigration citizenship refugees border borders emergency emergencies disaster management ' +
    'mines mining minerals mineral steel coal fisheries food farming livestock animal husbandry consumer civil aviation shipping ports ' +
    'ways road roads highways textiles heavy small medium enterprises micro tribal minority minorities indigenous indigenous aboriginal ' +
    'veteran higher basic primary secondary training employment public private corporate space atomic nuclear renewable electricity ' +
    'territories territory administration taxes tax revenue customs prisons correctional corrections land lands survey lok sabha rajya ' +
    'senate commons lords representatives parliament assembly congress council cabinet union european diocese archdiocese church ' +
    'special duties humanitarian poverty alleviation niger delta solid steel science cooperatives planning investment investments ' +
    'manpower hajj endowments religious waqf bar court district city county province capital'
  ).split(' '),
);

/** Behind a title word these make a name of something else: `General Motors`, `Justice Department`, `Governors Association`. */
export const NOT_A_BEARER: ReadonlySet<string> = new Set(
  (
    'electric motors mills dynamics assembly accounting services hospital election elections office department ministry ' +
    'association conference council cabinet committee court press news party street avenue island palace hotel house square tower ' +
    'league academy institute journal daily post times network mansion residence house county college university school church road ' +
    'awards award cup trophy prize bridge park stadium hall staff secretary guard bank union federation forum service day week'
  ).split(' '),
);
