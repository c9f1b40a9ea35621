/** The noun that makes a capitalised name one of an organisation, lower case. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'department ministry agency bureau office commission committee subcommittee council board authority administration service services ' +
    'institute institution university college school academy center centre laboratory foundation fund trust charity association ' +
    'federation confederation union league society organization organisation alliance coalition network group party movement front ' +
    'parliament congress senate house assembly cabinet court tribunal police army navy guard corps force forces command ' +
    'bank company corporation corp inc ltd llc plc gmbh holdings partners industries enterprises airlines airways motors ' +
    'electric systems technologies pharmaceuticals bank capital insurance oil gas steel media press news times post journal ' +
    'gazette tribune herald globe chronicle observer guardian telegraph examiner register dispatch monitor inquirer sun mirror ' +
    'today magazine review weekly daily broadcasting television radio studios pictures records campaign pac club team church ' +
    'diocese archdiocese synod vatican consulate embassy mission hospital clinic museum theatre theater orchestra exchange ' +
    'reserve treasury registry directorate secretariat inspectorate caucus convention conference forum chamber project initiative ' +
    'watch taskforce squad unit division branch republic kingdom government regime administration associates economics research consulting advisory advisors advisers ' +
    'analytics ventures securities logistics foods brewery brewing stores supermarkets hotels labs networks communications solutions software ' +
    'investments management asset properties homes estates builders brothers co engineering ' +
    'resources energy power petroleum minerals metals chemicals textiles dairies ferries lines buses trains railways farms mills breweries bakeries quarries ' +
    'aggregates electronics microelectronics semiconductors dispensary pharmacy surgery library hospice nursery orphanage biotech hotels restaurants cruises tours health trust chambers'
  ).split(' '),
);

/** The last word of what bears a party's name, lower case: `Democratic National Committee`, `Republican Governors Association`. */
export const PARTY_BODIES: ReadonlySet<string> = new Set(
  'party committee convention conference caucus club coalition union alliance league association front movement'.split(
    ' ',
  ),
);

/** Nouns for one organisation without a capital, lower case, singular: `the company`, `Russia's foreign ministry`. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'department ministry agency bureau office commission committee subcommittee council board authority administration service ' +
    'institute institution university college school academy center centre laboratory foundation fund trust charity association ' +
    'federation confederation union league society organization organisation alliance coalition network group party movement ' +
    'parliament congress senate legislature assembly cabinet court tribunal police army navy military guard force command ' +
    'bank company corporation firm business startup start-up airline carrier retailer manufacturer automaker carmaker insurer lender ' +
    'presidency laboratory lab observatory chamber platform pollster utility supplier operator ngo quango institution body leadership newspaper paper magazine tabloid broadcaster outlet publication website site channel station media campaign pac club ' +
    'team church diocese embassy consulate mission hospital clinic museum think-tank watchdog regulator government regime ' +
    'establishment family camp panel jury taskforce faction militia caucus treasury city county district nonprofit giant conglomerate publisher ' +
    'blog studio label brand chain state country'
  ).split(' '),
);

/** Nouns of which `the company` may speak again under another noun; each line is one meaning. */
export const ORGANISATION_SYNONYMS: readonly (readonly string[])[] = [
  [
    'company',
    'corporation',
    'firm',
    'business',
    'startup',
    'retailer',
    'manufacturer',
    'automaker',
    'carmaker',
    'insurer',
    'lender',
    'airline',
    'carrier',
    'giant',
    'conglomerate',
    'bank',
    'inc',
    'corp',
    'ltd',
    'llc',
    'plc',
    'gmbh',
    'holdings',
    'industries',
    'enterprises',
    'airlines',
    'airways',
    'motors',
    'electric',
    'technologies',
    'pharmaceuticals',
    'partners',
    'systems',
    'services',
    'studios',
    'records',
    'group',
    'developer',
    'utility',
    'supplier',
    'operator',
    'brand',
    'chain',
    'start-up',
    'resources',
    'energy',
    'power',
    'petroleum',
    'minerals',
    'metals',
    'chemicals',
    'ferries',
    'lines',
    'railways',
    'mills',
    'breweries',
    'quarries',
    'aggregates',
    'electronics',
    'microelectronics',
    'semiconductors',
    'securities',
    'logistics',
    'stores',
    'supermarkets',
    'homes',
    'ventures',
    'capital',
    'media',
  ],
  [
    'newspaper',
    'paper',
    'magazine',
    'tabloid',
    'outlet',
    'publication',
    'website',
    'site',
    'times',
    'post',
    'journal',
    'gazette',
    'tribune',
    'herald',
    'globe',
    'chronicle',
    'guardian',
    'telegraph',
    'daily',
    'news',
    'mail',
    'express',
  ],
  ['network', 'broadcaster', 'channel', 'station', 'news', 'television', 'radio', 'outlet'],
  ['agency', 'outlet', 'news'],
  ['party', 'opposition', 'congress'],
  ['union', 'federation', 'congress', 'association'],
  ['regulator', 'watchdog', 'authority', 'agency', 'commission', 'body'],
  ['police', 'force'],
  ['committee', 'subcommittee', 'panel', 'commission'],
  ['platform', 'site', 'company', 'firm', 'giant', 'app'],
  ['pollster', 'firm', 'company'],
  ['club', 'team', 'side'],
  ['body', 'council', 'commission', 'association', 'authority'],
  ['charity', 'ngo', 'group', 'organisation', 'organization', 'trust'],
  ['think-tank', 'institute', 'foundation', 'group', 'organisation', 'organization', 'centre', 'center'],
  [
    'group',
    'organization',
    'organisation',
    'nonprofit',
    'charity',
    'association',
    'coalition',
    'watchdog',
    'foundation',
    'watch',
  ],
  [
    'agency',
    'bureau',
    'department',
    'service',
    'administration',
    'ministry',
    'office',
    'commission',
    'authority',
    'directorate',
  ],
  ['court', 'tribunal', 'panel', 'judges'],
  ['university', 'college', 'school', 'institution'],
  ['government', 'regime', 'authorities'],
];

/** Nouns for an organisation whose name may not say that it is one: `the bank` after a bank's name. */
export const NEUTRAL_ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'company corporation firm business startup start-up airline carrier retailer manufacturer automaker carmaker insurer lender bank giant ' +
    'institute institution operator utility supplier party union conglomerate group organization organisation nonprofit charity watchdog network broadcaster channel station newspaper paper magazine ' +
    'tabloid outlet publication website site think-tank club chain brand platform developer pollster regulator'
  ).split(' '),
);

/** Newspapers and magazines whose name is one common word behind an article, lower case: `the Guardian`. */
export const OUTLETS_WITH_ARTICLE: ReadonlySet<string> = new Set(
  (
    'times sun guardian telegraph post journal mirror express star age australian hindu punch nation citizen sowetan courier herald globe ' +
    'mail economist atlantic observer independent spectator intercept verge wire print scotsman sunday local conversation statesman ' +
    'tribune standard'
  ).split(' '),
);

/** Places, buildings and cities that stand for who governs there, lower case. */
export const METONYMS: ReadonlySet<string> = new Set(
  (
    'white house|kremlin|pentagon|capitol hill|capitol|downing street|no. 10|number 10|10 downing street|whitehall|westminster|' +
    'elysee|élysée|élysée palace|elysee palace|quai d’orsay|chancellery|blue house|foggy bottom|langley|vatican|holy see|wall street|' +
    'silicon valley|hollywood|madison avenue|fleet street|k street|main street|brussels|moscow|beijing|washington|london|paris|' +
    'berlin|rome|madrid|kyiv|kiev|tehran|ankara|jerusalem|riyadh|damascus|baghdad|kabul|islamabad|new delhi|delhi|tokyo|seoul|' +
    'pyongyang|taipei|havana|caracas|brasilia|ottawa|canberra|cairo|warsaw|budapest|athens|vienna|stockholm|oslo|helsinki|' +
    'copenhagen|minsk|tbilisi|yerevan|baku|astana|nur-sultan|tashkent|buckingham palace|city hall|the hague|turtle bay|geneva|' +
    'kensington palace|clarence house|lambeth palace|holyrood|stormont|leinster house|government buildings|bute house|no 10|number ten|no. 11|' +
    'aso rock|aso villa|union buildings|luthuli house|rashtrapati bhavan|raj bhavan|south block|north block|nabanna|parliament hill|sussex drive|' +
    'the lodge|macquarie street|spring street|willy-brandt-haus|konrad-adenauer-haus|zhongnanhai|bankova|smolenskaya|lubyanka|nairobi|pretoria|abuja|' +
    'dublin|belfast|edinburgh|cardiff|bern|prague|bratislava|zagreb|belgrade|sofia|bucharest|chisinau|riga|vilnius|tallinn|doha|abu dhabi|hanoi|jakarta|' +
    'manila|bangkok|wellington|harare|addis ababa|khartoum|dhaka|colombo|kathmandu|bogota|lima|santiago|buenos aires|mexico city'
  ).split('|'),
);
