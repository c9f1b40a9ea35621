/** Countries and what their people are called, lower case: `france:french`; several words for a people are separated by commas. */
const COUNTRIES: readonly (readonly [string, readonly string[]])[] = (
  'afghanistan:afghan,afghans|albania:albanian|algeria:algerian|argentina:argentine,argentinian|armenia:armenian|' +
  'australia:australian|austria:austrian|azerbaijan:azerbaijani,azeri|bahrain:bahraini|bangladesh:bangladeshi|' +
  'belarus:belarusian|belgium:belgian|bolivia:bolivian|bosnia:bosnian|brazil:brazilian|britain:british,briton|' +
  'bulgaria:bulgarian|cambodia:cambodian|cameroon:cameroonian|canada:canadian|chile:chilean|china:chinese|' +
  'colombia:colombian|congo:congolese|croatia:croatian,croat|cuba:cuban|cyprus:cypriot|denmark:danish,dane|' +
  'ecuador:ecuadorian,ecuadorean|egypt:egyptian|england:english|eritrea:eritrean|estonia:estonian|' +
  'ethiopia:ethiopian|europe:european|finland:finnish,finn|france:french|georgia:georgian|germany:german|' +
  'ghana:ghanaian|greece:greek|guatemala:guatemalan|haiti:haitian|honduras:honduran|hungary:hungarian|' +
  'iceland:icelandic|india:indian|indonesia:indonesian|iran:iranian|iraq:iraqi|ireland:irish|israel:israeli|' +
  'italy:italian|jamaica:jamaican|japan:japanese|jordan:jordanian|kazakhstan:kazakh,kazakhstani|kenya:kenyan|' +
  'kosovo:kosovar|kuwait:kuwaiti|kyrgyzstan:kyrgyz|laos:laotian|latvia:latvian|lebanon:lebanese|libya:libyan|' +
  'lithuania:lithuanian|luxembourg:|macedonia:macedonian|malaysia:malaysian|mali:malian|malta:maltese|' +
  'mexico:mexican|moldova:moldovan|mongolia:mongolian|montenegro:montenegrin|morocco:moroccan|' +
  'mozambique:mozambican|myanmar:burmese|nepal:nepalese,nepali|netherlands:dutch|nicaragua:nicaraguan|' +
  'niger:nigerien|nigeria:nigerian|norway:norwegian|oman:omani|pakistan:pakistani|palestine:palestinian|' +
  'panama:panamanian|paraguay:paraguayan|peru:peruvian|philippines:filipino,philippine|poland:polish,pole|' +
  'portugal:portuguese|qatar:qatari|romania:romanian|russia:russian|rwanda:rwandan|scotland:scottish,scot|' +
  'senegal:senegalese|serbia:serbian,serb|singapore:singaporean|slovakia:slovak|slovenia:slovenian,slovene|' +
  'somalia:somali|spain:spanish|sudan:sudanese|sweden:swedish,swede|switzerland:swiss|syria:syrian|' +
  'taiwan:taiwanese|tajikistan:tajik|tanzania:tanzanian|thailand:thai|tunisia:tunisian|turkey:turkish,turk|' +
  'turkmenistan:turkmen|uganda:ugandan|ukraine:ukrainian|uruguay:uruguayan|uzbekistan:uzbek|venezuela:venezuelan|' +
  'vietnam:vietnamese|wales:welsh|yemen:yemeni|zambia:zambian|zimbabwe:zimbabwean|united states:american|' +
  'united kingdom:british|saudi arabia:saudi|south korea:south korean|north korea:north korean|' +
  'south africa:south african|new zealand:new zealander|czech republic:czech|sri lanka:sri lankan|' +
  'costa rica:costa rican|el salvador:salvadoran|dominican republic:dominican|puerto rico:puerto rican|' +
  'sierra leone:|hong kong:|united arab emirates:emirati|european union:european|soviet union:soviet|' +
  'ivory coast:ivorian|south sudan:south sudanese|u.s.:american|us:american|usa:american|uk:british|u.k.:british|' +
  'uae:emirati|eu:european|e.u.:european|america:american'
)
  .split('|')
  .map((row) => {
    const [country, peoples] = row.split(':') as [string, string];
    return [country, peoples.split(',').filter(Boolean)];
  });

/** Nationalities and the country they belong to: `russian` → `russia`. A plural s is left to the caller. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([country, peoples]) => peoples.map((people) => [people, country] as const)),
);

/** Countries, states, cities and regions, lower case. */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES.map(([country]) => country),
  ...(
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|' +
    'indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|' +
    'montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|' +
    'oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|' +
    'west virginia|wisconsin|wyoming|district of columbia|ontario|quebec|alberta|british columbia|ala|ariz|ark|calif|' +
    'colo|conn|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo|' +
    'n.h|n.j|n.m|n.y|n.c|n.d|r.i|s.c|s.d|w.va|d.c|del|new york city|los angeles|chicago|houston|phoenix|philadelphia|' +
    'san antonio|san diego|dallas|austin|san francisco|seattle|denver|boston|detroit|nashville|memphis|portland|' +
    'las vegas|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|atlanta|miami|oakland|minneapolis|' +
    'cleveland|tampa|orlando|new orleans|st. louis|st louis|pittsburgh|cincinnati|charlotte|columbus|indianapolis|' +
    'kansas city|des moines|manchester|birmingham|liverpool|edinburgh|glasgow|belfast|dublin|amsterdam|rotterdam|' +
    'hamburg|munich|frankfurt|cologne|zurich|geneva|milan|naples|venice|barcelona|lisbon|istanbul|tel aviv|gaza|' +
    'gaza strip|west bank|beirut|dubai|abu dhabi|doha|mumbai|karachi|lahore|dhaka|bangkok|manila|jakarta|hanoi|' +
    'shanghai|hong kong|sydney|melbourne|auckland|toronto|vancouver|montreal|mexico city|bogota|lima|santiago|' +
    'buenos aires|sao paulo|rio de janeiro|lagos|abuja|nairobi|kampala|johannesburg|cape town|khartoum|tripoli|' +
    'benghazi|aleppo|mosul|kandahar|almaty|donetsk|luhansk|crimea|odessa|kharkiv|mariupol|st. petersburg|ferguson|' +
    'flint|benghazi|washington d.c|washington dc|manhattan|brooklyn|queens|bronx|harlem|staten island|long island|' +
    'middle east|far east|north africa|latin america|south america|north america|central america|eastern europe|' +
    'western europe|southeast asia|africa|asia|antarctica|caribbean|balkans|arctic|pacific|atlantic ocean|' +
    'mediterranean|black sea|persian gulf|gulf|midwest|south|north|west|east|northeast|southwest|rust belt|' +
    'bible belt|rocky mountains|silicon valley|earth|moon|mars|' +
    // United Kingdom and Ireland
    'great britain|northern ireland|republic of ireland|isle of man|leeds|sheffield|bristol|newcastle|nottingham|leicester|coventry|cardiff|swansea|' +
    'aberdeen|dundee|inverness|derry|londonderry|brighton|plymouth|southampton|portsmouth|norwich|hull|stoke|sunderland|middlesbrough|' +
    'wolverhampton|bradford|luton|kent|essex|surrey|sussex|suffolk|norfolk|cornwall|devon|dorset|somerset|hampshire|yorkshire|lancashire|' +
    'cumbria|northumberland|merseyside|greater manchester|west midlands|east midlands|gloucestershire|oxfordshire|cambridgeshire|lincolnshire|' +
    'cork|galway|limerick|waterford|kilkenny|donegal|mayo|sligo|wexford|kerry|tipperary|leinster|munster|ulster|connacht|antrim|tyrone|fermanagh|' +
    'scottish highlands|' +
    // India and its neighbours
    'uttar pradesh|madhya pradesh|andhra pradesh|arunachal pradesh|himachal pradesh|maharashtra|gujarat|rajasthan|punjab|haryana|bihar|jharkhand|' +
    'odisha|west bengal|bengal|assam|meghalaya|manipur|mizoram|nagaland|tripura|sikkim|kerala|karnataka|tamil nadu|telangana|goa|chhattisgarh|' +
    'uttarakhand|jammu|kashmir|jammu and kashmir|ladakh|puducherry|chandigarh|kolkata|calcutta|chennai|madras|bengaluru|bangalore|hyderabad|' +
    'ahmedabad|pune|lucknow|kanpur|nagpur|patna|bhopal|indore|jaipur|varanasi|ayodhya|amritsar|srinagar|guwahati|imphal|ranchi|raipur|' +
    'thiruvananthapuram|kochi|coimbatore|madurai|visakhapatnam|vijayawada|noida|gurugram|gurgaon|ghaziabad|faridabad|mysuru|mangaluru|' +
    'peshawar|rawalpindi|quetta|balochistan|sindh|khyber pakhtunkhwa|kathmandu|colombo|thimphu|maldives|bhutan|chittagong|' +
    // Nigeria and West Africa
    'kano|kaduna|ibadan|port harcourt|benin city|maiduguri|enugu|ilorin|abeokuta|onitsha|owerri|calabar|uyo|akure|bauchi|sokoto|zaria|' +
    'rivers state|borno|borno state|lagos state|kano state|kaduna state|zamfara|zamfara state|katsina|katsina state|benue|benue state|' +
    'plateau state|anambra|anambra state|enugu state|imo state|abia|abia state|ebonyi|ebonyi state|delta state|edo state|ogun|ogun state|' +
    'oyo|oyo state|osun|osun state|ondo|ondo state|ekiti|ekiti state|kwara|kwara state|kogi|kogi state|niger state|nasarawa|nasarawa state|' +
    'taraba|taraba state|adamawa|adamawa state|gombe|gombe state|yobe|yobe state|jigawa|jigawa state|kebbi|kebbi state|bayelsa|bayelsa state|' +
    'akwa ibom|akwa ibom state|cross river|cross river state|cross river state|sokoto state|bauchi state|niger delta|accra|kumasi|dakar|abidjan|' +
    'bamako|ouagadougou|niamey|lome|cotonou|freetown|monrovia|conakry|banjul|burkina faso|benin|togo|gambia|guinea|liberia|chad|gabon|angola|' +
    'namibia|botswana|lesotho|eswatini|swaziland|malawi|madagascar|mauritius|burundi|djibouti|cape verde|' +
    // South Africa and East Africa
    'gauteng|kwazulu-natal|kwazulu natal|western cape|eastern cape|northern cape|free state|limpopo|mpumalanga|north west province|pretoria|' +
    'tshwane|durban|ethekwini|ekurhuleni|soweto|bloemfontein|mangaung|polokwane|gqeberha|port elizabeth|east london|pietermaritzburg|stellenbosch|' +
    'khayelitsha|marikana|harare|bulawayo|lusaka|maputo|windhoek|gaborone|maseru|lilongwe|dar es salaam|dodoma|zanzibar|mombasa|kisumu|addis ababa|' +
    'tigray|mogadishu|kigali|kinshasa|goma|juba|' +
    // Australia, New Zealand and the Pacific
    'new south wales|nsw|queensland|victoria|south australia|western australia|tasmania|northern territory|australian capital territory|' +
    'brisbane|perth|adelaide|hobart|cairns|townsville|newcastle|geelong|gold coast|sunshine coast|alice springs|ballarat|bendigo|wollongong|' +
    'wellington|christchurch|dunedin|hamilton|tauranga|fiji|samoa|tonga|papua new guinea|solomon islands|vanuatu|nauru|' +
    // Canada
    'manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|newfoundland and labrador|prince edward island|yukon|nunavut|' +
    'northwest territories|calgary|edmonton|winnipeg|halifax|saskatoon|mississauga|québec|montréal|quebec city|' +
    // Germany and its neighbours
    'bavaria|saxony|lower saxony|hesse|thuringia|brandenburg|saxony-anhalt|baden-württemberg|baden-wuerttemberg|north rhine-westphalia|rhineland-palatinate|' +
    'saarland|schleswig-holstein|mecklenburg|dresden|leipzig|stuttgart|düsseldorf|dusseldorf|hanover|hannover|bremen|nuremberg|dortmund|duisburg|' +
    'magdeburg|chemnitz|erfurt|potsdam|kiel|mainz|bonn|salzburg|graz|linz|basel|bern|lausanne|antwerp|ghent|liege|brabant|' +
    'lyon|marseille|toulouse|bordeaux|lille|strasbourg|turin|florence|palermo|sicily|sardinia|valencia|seville|catalonia|porto|krakow|gdansk|lodz|' +
    'wroclaw|prague|brno|bratislava|ljubljana|zagreb|sarajevo|belgrade|pristina|skopje|tirana|podgorica|sofia|bucharest|chisinau|transnistria|vilnius|' +
    'riga|tallinn|reykjavik|crete|thessaloniki|' +
    // Russia, Ukraine, China and East Asia
    'siberia|chechnya|dagestan|tatarstan|kursk|belgorod|bryansk|rostov|voronezh|volgograd|kazan|yekaterinburg|novosibirsk|vladivostok|kaliningrad|' +
    'murmansk|sochi|grozny|samara|kherson|zaporizhzhia|zaporizhzhya|odesa|kharkiv|dnipro|lviv|donbas|donbass|bakhmut|avdiivka|chernihiv|sumy|poltava|' +
    'sevastopol|nagorno-karabakh|karabakh|abkhazia|south ossetia|bishkek|dushanbe|ashgabat|ulaanbaatar|inner mongolia|' +
    'xinjiang|tibet|guangdong|guangzhou|shenzhen|chongqing|chengdu|sichuan|wuhan|hubei|hunan|henan|hebei|tianjin|nanjing|jiangsu|zhejiang|hangzhou|' +
    'fujian|yunnan|shandong|shanxi|shaanxi|liaoning|jilin|heilongjiang|hainan|gansu|qinghai|guizhou|guangxi|ningxia|anhui|jiangxi|macau|macao|' +
    'kowloon|osaka|kyoto|hiroshima|nagasaki|fukushima|okinawa|hokkaido|busan|incheon|kuala lumpur|putrajaya|penang|johor|selangor|sabah|sarawak|' +
    'singapore|ho chi minh city|phnom penh|vientiane|yangon|naypyidaw|rangoon|mandalay|rakhine|brunei|timor-leste|east timor|bali|sumatra|' +
    // The Middle East
    'rafah|khan younis|gaza city|hebron|ramallah|nablus|jenin|golan heights|haifa|amman|aden|sanaa|hodeidah|basra|erbil|idlib|homs|raqqa|sinai|' +
    'red sea|strait of hormuz|isfahan|tabriz|mecca|jeddah|sharjah|muscat|manama|kuwait city|rabat|casablanca|algiers|tunis|darfur|el fasher'
  ).split('|'),
]);

/** Last words of names of places and buildings, lower case. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'street avenue boulevard road lane drive square plaza park bridge tunnel tower building hall airport station stadium arena ' +
    'hotel resort beach bay island islands river lake mountain mountains valley desert ocean sea strait county city township ' +
    'village state heights hills falls springs border peninsula province region district ave blvd rd memorial cemetery prison jail highway'
  ).split(' '),
);

/** The abbreviations of the states of the U.S., lower case without stops, old and postal, and the states. */
export const STATE_OF: ReadonlyMap<string, string> = new Map(
  (
    'al ala alabama|ak alaska|az ariz arizona|ar ark arkansas|ca calif california|co colo colorado|ct conn connecticut|de del delaware|' +
    'fl fla florida|ga georgia|hi hawaii|id idaho|il ill illinois|in ind indiana|ia iowa|ks kan kansas|ky kentucky|la louisiana|me maine|' +
    'md maryland|ma mass massachusetts|mi mich michigan|mn minn minnesota|ms miss mississippi|mo missouri|mt mont montana|' +
    'ne neb nebraska|nv nev nevada|nh new-hampshire|nj new-jersey|nm new-mexico|ny new-york|nc north-carolina|nd north-dakota|oh ohio|' +
    'ok okla oklahoma|or ore oregon|pa penn pennsylvania|ri rhode-island|sc south-carolina|sd south-dakota|tn tenn tennessee|' +
    'tx tex texas|ut utah|vt vermont|va virginia|wa wash washington|wv wva west-virginia|wi wis wisconsin|wy wyo wyoming'
  )
    .split('|')
    .flatMap((line) => {
      const forms = line.split(' ');
      const state = forms.pop()!.replace('-', ' ');
      return forms.map((form) => [form, state] as const);
    }),
);
