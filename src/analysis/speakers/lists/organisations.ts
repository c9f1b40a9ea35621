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
    'watch taskforce squad unit division branch embassy republic kingdom government regime administration initiative associates'
  ).split(' '),
);

/** Nouns for one organisation without a capital, lower case, singular: `the company`, `Russia's foreign ministry`. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'department ministry agency bureau office commission committee subcommittee council board authority administration service ' +
    'institute institution university college school academy center centre laboratory foundation fund trust charity association ' +
    'federation confederation union league society organization organisation alliance coalition network group party movement ' +
    'parliament congress senate legislature assembly cabinet court tribunal police army navy military guard force command ' +
    'bank company corporation firm business startup airline carrier retailer manufacturer automaker carmaker insurer lender ' +
    'newspaper paper magazine tabloid broadcaster outlet publication website site channel station media campaign pac club ' +
    'team church diocese embassy consulate mission hospital clinic museum think-tank tank watchdog regulator government regime ' +
    'establishment family camp panel jury taskforce faction militia caucus treasury city county district nonprofit giant conglomerate publisher ' +
    'blog studio label brand chain'
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
    'magazine',
    'daily',
  ],
  ['network', 'broadcaster', 'channel', 'station', 'news', 'television', 'radio'],
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
  ['agency', 'bureau', 'department', 'service', 'administration', 'ministry'],
  ['court', 'tribunal', 'panel', 'judges'],
  ['university', 'college', 'school', 'institution'],
  ['government', 'regime', 'authorities'],
];

/** Well-known organisations whose names carry no telling noun, lower case: news agencies and outlets, platforms, companies, bodies. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  (
    'reuters|bloomberg|associated press|agence france-presse|deutsche presse-agentur|interfax|tass|itar-tass|ria novosti|sputnik|xinhua|' +
    'kyodo|anadolu|ansa|efe|al jazeera|al-jazeera|al arabiya|bbc|cnn|nbc|msnbc|cnbc|abc|cbs|pbs|npr|fox|fox news|sky news|rt|' +
    'politico|axios|vox|slate|salon|buzzfeed|mashable|quartz|gawker|breitbart|drudge report|huffington post|daily beast|' +
    'daily caller|daily mail|daily mirror|national review|mother jones|new yorker|new republic|the atlantic|the economist|the intercept|' +
    'atlantic|economist|intercept|newsweek|time|forbes|fortune|variety|rolling stone|vanity fair|esquire|usa today|le monde|le figaro|' +
    'libération|el país|el mundo|der spiegel|die zeit|die welt|bild|haaretz|jerusalem post|pravda|kommersant|izvestia|people|' +
    'facebook|twitter|google|alphabet|youtube|instagram|whatsapp|telegram|tiktok|snapchat|reddit|wikipedia|wikileaks|linkedin|' +
    'microsoft|apple|amazon|netflix|uber|lyft|airbnb|tesla|spacex|boeing|airbus|lockheed martin|walmart|costco|starbucks|' +
    'mcdonald|exxonmobil|exxon|chevron|shell|bp|gazprom|rosneft|volkswagen|toyota|honda|nissan|hyundai|bmw|daimler|siemens|' +
    'pfizer|moderna|astrazeneca|novartis|bayer|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|wells fargo|' +
    'bank of america|deutsche bank|hsbc|barclays|credit suisse|mastercard|visa|paypal|intel|ibm|oracle|cisco|samsung|huawei|' +
    'alibaba|tencent|baidu|verizon|comcast|at&t|gallup|quinnipiac|rasmussen|pew|ipsos|yougov|nielsen|zogby|morning consult|' +
    'greenpeace|oxfam|unicef|unesco|interpol|nato|opec|hamas|hezbollah|taliban|isis|isil|al qaeda|al-qaeda|boko haram|fatah|' +
    'planned parenthood|black lives matter|human rights watch|amnesty international|red cross|moveon|moveon.org|emily’s list|' +
    'brookings|aclu|naacp|nra|afl-cio|congress|parliament|senate|bundestag|bundesrat|knesset|duma|likud|labour|fed|gop|dnc|rnc|' +
    'conservatives|tories|isis|hill & knowlton|eurostat|frontex|europol|unhcr|mossad|mi5|mi6|kgb|fsb|gru|nypd|lapd|' +
    'harvard|yale|princeton|stanford|oxford|cambridge|mit|berkeley|caltech|georgetown'
  ).split('|'),
);

/** Places, buildings and cities that stand for who governs there, lower case. */
export const METONYMS: ReadonlySet<string> = new Set(
  (
    'white house|kremlin|pentagon|capitol hill|capitol|downing street|no. 10|number 10|10 downing street|whitehall|westminster|' +
    'elysee|élysée|élysée palace|elysee palace|quai d’orsay|chancellery|blue house|foggy bottom|langley|vatican|holy see|wall street|' +
    'silicon valley|hollywood|madison avenue|fleet street|k street|main street|brussels|moscow|beijing|washington|london|paris|' +
    'berlin|rome|madrid|kyiv|kiev|tehran|ankara|jerusalem|riyadh|damascus|baghdad|kabul|islamabad|new delhi|delhi|tokyo|seoul|' +
    'pyongyang|taipei|havana|caracas|brasilia|ottawa|canberra|cairo|warsaw|budapest|athens|vienna|stockholm|oslo|helsinki|' +
    'copenhagen|minsk|tbilisi|yerevan|baku|astana|nur-sultan|tashkent|buckingham palace|city hall|the hague|turtle bay|geneva'
  ).split('|'),
);
