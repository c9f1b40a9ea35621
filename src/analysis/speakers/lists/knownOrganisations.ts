/** News agencies, newspapers, magazines, broadcasters, sites; lower case. */
export const OUTLETS: ReadonlySet<string> = new Set(
  (
    'reuters|bloomberg|associated press|agence france-presse|deutsche presse-agentur|interfax|tass|itar-tass|ria novosti|' +
    'sputnik|xinhua|kyodo|anadolu|ansa|efe|al jazeera|al-jazeera|al arabiya|bbc|cnn|nbc|msnbc|cnbc|abc|cbs|pbs|npr|fox|' +
    'fox news|sky news|rt|politico|axios|vox|slate|salon|buzzfeed|mashable|quartz|gawker|breitbart|drudge report|' +
    'huffington post|daily beast|daily caller|daily mail|daily mirror|national review|mother jones|new yorker|new republic|' +
    'atlantic|economist|intercept|newsweek|time|forbes|fortune|variety|rolling stone|vanity fair|esquire|usa today|' +
    'le monde|le figaro|libération|el país|el mundo|der spiegel|die zeit|die welt|bild|haaretz|jerusalem post|pravda|' +
    'kommersant|izvestia|press trust of india|hindustan times|indian express|ndtv|republic tv|aaj tak|deccan herald|' +
    'geo news|pa media|press association|itv news|channel 4|channel 4 news|gb news|talktv|irish times|irish independent|' +
    'financial times|private eye|vanguard|thisday|premium times|channels television|arise tv|daily trust|sahara reporters|' +
    'news24|daily maverick|sowetan|mail & guardian|citypress|ctv news|global news|toronto star|national post|' +
    'canadian press|abc news|nine news|sky news australia|sydney morning herald|deutsche welle|' +
    'frankfurter allgemeine zeitung|süddeutsche zeitung|tagesschau|handelsblatt|france 24|rfi|bfmtv|euronews|' +
    "politico europe|meduza|novaya gazeta|tv rain|rossiya 1|global times|people's daily|china daily|" +
    'south china morning post|nikkei|yonhap|straits times|channel newsasia|antara|bernama|tasnim|press tv|al mayadeen|' +
    'al jazeera english|middle east eye|times of israel|channel 12|ukrinform|kyiv independent|ukrainska pravda|bellingcat|' +
    'propublica|semafor|punchbowl news|wall street journal|washington post|new york times|new york post|' +
    'new york daily news|los angeles times|boston globe|chicago tribune|plain dealer|union leader|sacramento bee|' +
    'des moines register|miami herald'
  ).split('|'),
);

/** Those of them that broadcast, and those that send news to others; lower case. */
export const BROADCASTERS: ReadonlySet<string> = new Set(
  (
    'al jazeera|al-jazeera|al arabiya|bbc|cnn|nbc|msnbc|cnbc|abc|cbs|pbs|npr|fox|fox news|sky news|rt|rt america|univision|telemundo|bloomberg|itv|itv news|' +
    'channel 4|channel 4 news|gb news|talktv|ndtv|republic tv|aaj tak|geo news|channels television|arise tv|sabc|enca|cbc|ctv|ctv news|global news|sbs|' +
    'nine news|seven news|sky news australia|deutsche welle|dw|zdf|ard|rtl|tagesschau|france 24|rfi|bfmtv|euronews|tv rain|rossiya 1|cctv|cgtn|nhk|rté|rte|' +
    'channel newsasia|press tv|al mayadeen|al jazeera english|channel 12|nbc news|abc news|cbs news|voice of america|radio free europe'
  ).split('|'),
);
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters|associated press|ap|afp|agence france-presse|deutsche presse-agentur|dpa|interfax|tass|itar-tass|ria novosti|sputnik|xinhua|kyodo|anadolu|' +
    'ansa|efe|press trust of india|pti|ani|pa media|press association|canadian press|yonhap|antara|bernama|tasnim|ukrinform|upi|aap'
  ).split('|'),
);

/** Companies and platforms, lower case. */
export const COMPANIES: ReadonlySet<string> = new Set(
  (
    'facebook|twitter|google|alphabet|youtube|instagram|whatsapp|telegram|tiktok|snapchat|reddit|linkedin|microsoft|apple|' +
    'amazon|netflix|uber|lyft|airbnb|tesla|spacex|boeing|airbus|lockheed martin|walmart|costco|starbucks|mcdonald|' +
    'exxonmobil|exxon|chevron|shell|bp|gazprom|rosneft|volkswagen|toyota|honda|nissan|hyundai|bmw|daimler|siemens|pfizer|' +
    'moderna|astrazeneca|novartis|bayer|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|wells fargo|' +
    'bank of america|deutsche bank|hsbc|barclays|credit suisse|mastercard|visa|paypal|intel|ibm|oracle|cisco|samsung|' +
    'huawei|alibaba|tencent|baidu|verizon|comcast|at&t|hill & knowlton|eskom|transnet|rosatom|sberbank|ukroboronprom|' +
    'naftogaz|openai|meta|nvidia|spotify|tata|adani|infosys|airtel|naspers|woolworths|qantas|telstra|rio tinto|lufthansa|' +
    'allianz|thyssenkrupp|rheinmetall|truth social|bytedance|deepseek|anthropic|palantir|byd|catl|xiaomi|foxconn|nestle|' +
    'nestlé|unilever|vodafone|tesco|sainsbury|asda|aldi|lidl|ryanair|easyjet|thames water|centrica|equinor|maersk|ikea|' +
    'ericsson|nokia|reliance industries|air india|indigo airlines|dangote|mtn group|standard bank|sasol|commonwealth bank|' +
    'westpac|bunnings|loblaws|air canada|bombardier|shopify|vonovia|commerzbank|uniper'
  ).split('|'),
);

/** Banks whose name does not say that they are, lower case. */
export const BANKS: ReadonlySet<string> = new Set(
  (
    'goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|citi|wells fargo|hsbc|barclays|credit suisse|ubs|lloyds|natwest|santander|bnp paribas|' +
    'société générale|ing|rabobank|nordea|westpac|anz|absa|nedbank|capitec|icici|hdfc|rbc|bmo|desjardins|nomura|mizuho|sberbank|vtb'
  ).split('|'),
);

/** Institutes that ask voters, lower case. */
export const POLLSTERS: ReadonlySet<string> = new Set(
  (
    'gallup|quinnipiac|rasmussen|pew|ipsos|yougov|nielsen|zogby|morning consult|survation|savanta|more in common|' +
    'redfield & wilton|opinium|comres|angus reid|leger|newspoll|roy morgan|forsa|infratest dimap|levada center|c-voter|' +
    'cvoter|monmouth|marist|emerson|suffolk|public policy polling|surveymonkey|ssrs'
  ).split('|'),
);

/** Bodies, parties, movements, agencies and universities, lower case. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'wikipedia|wikileaks|greenpeace|oxfam|unicef|unesco|interpol|nato|opec|hamas|hezbollah|taliban|isis|isil|al qaeda|' +
    'al-qaeda|boko haram|fatah|planned parenthood|black lives matter|human rights watch|amnesty international|red cross|' +
    'moveon|moveon.org|emily’s list|brookings|aclu|naacp|nra|afl-cio|congress|parliament|senate|bundestag|bundesrat|' +
    'knesset|duma|likud|labour|fed|gop|dnc|rnc|conservatives|tories|eurostat|frontex|europol|unhcr|mossad|mi5|mi6|kgb|fsb|' +
    'gru|nypd|lapd|harvard|yale|princeton|stanford|oxford|cambridge|mit|berkeley|caltech|georgetown|bharatiya janata party|' +
    'aam aadmi party|trinamool|aiadmk|shiv sena|samajwadi party|nafdac|ndlea|cosatu|sassa|sanral|prasa|sandf|popcru|' +
    'fine gael|fianna fáil|fianna fail|sinn féin|sinn fein|plaid cymru|lib dems|liberal democrats|reform uk|aslef|ofcom|' +
    'ofsted|ofgem|gardaí|gardai|an garda síochána|die linke|alternative for germany|verdi|ig metall|one nation|csiro|' +
    'bloc québécois|bloc quebecois|united russia|roskosmos|roscosmos|wagner group|kuomintang|asean|ecowas|african union|' +
    'brics|world bank|unrwa|médecins sans frontières|medecins sans frontieres|save the children|transparency international|' +
    'reporters without borders|isro|niti aayog|lok sabha|rajya sabha|dáil|dail|seanad|stormont|holyrood|senedd|cosla|' +
    'sagaftra|bcci|fifa|uefa|houthis|shin bet|al-shabaab|al shabaab|iswap|isis-k|nhtsa'
  ).split('|'),
);

/** Well-known organisations whose names carry no telling noun, lower case. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set([...OUTLETS, ...COMPANIES, ...POLLSTERS, ...OTHERS]);
