import type { Gender } from '../gender';

/** Nouns for one person: offices, professions, relations. Lower case, singular. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'barrister advocate collector brigadier magnate principal president vice-president ex-president senator representative congressman congresswoman governor mayor premier chancellor minister ' +
    'secretary undersecretary attorney judge justice magistrate speaker ambassador diplomat envoy general lieutenant colonel major ' +
    'captain sergeant admiral commander officer chief sheriff constable deputy detective inspector superintendent commissioner ' +
    'king queen prince princess emperor pope cardinal archbishop bishop pastor reverend rabbi imam priest minister cleric ayatollah ' +
    'chairman chairwoman chair chairperson director manager professor coach counsel solicitor prosecutor councilman councilwoman ' +
    'councillor councilor alderman assemblyman assemblywoman delegate treasurer comptroller auditor spokesman spokeswoman ' +
    'spokesperson leader whip nominee candidate contender hopeful frontrunner front-runner runner-up editor correspondent reporter ' +
    'journalist columnist commentator anchor host moderator analyst strategist pollster adviser advisor aide consultant operative ' +
    'supervisor principal teacher scholar scientist researcher economist historian sociologist psychologist demographer expert ' +
    'lawyer barrister doctor physician surgeon nurse dentist pharmacist engineer architect developer designer programmer ' +
    'author writer novelist poet playwright blogger filmmaker actor actress singer musician rapper comedian comic artist painter ' +
    'photographer athlete player quarterback striker goalkeeper businessman businesswoman entrepreneur mogul tycoon magnate ' +
    'billionaire millionaire investor banker broker trader financier executive ceo founder co-founder owner publisher producer ' +
    'lawmaker legislator politician statesman official bureaucrat organizer activist campaigner advocate lobbyist donor fundraiser ' +
    'volunteer supporter critic opponent rival challenger incumbent successor predecessor protester demonstrator dissident ' +
    'republican democrat conservative liberal libertarian independent socialist communist progressive moderate ' +
    'soldier veteran sailor pilot firefighter policeman policewoman trooper marine spy agent farmer worker driver trucker ' +
    'salesman waiter waitress cashier clerk janitor mechanic carpenter electrician plumber miner fisherman retiree pensioner ' +
    'student undergraduate graduate pupil dropout immigrant refugee migrant citizen resident native voter neighbor neighbour ' +
    'counterpart accused witness victim survivor suspect defendant plaintiff inmate prisoner convict gunman attacker killer terrorist hostage patient ' +
    'customer client shopper viewer reader listener visitor tourist passenger fan user attendee participant ' +
    'man woman boy girl child teenager teen guy lady gentleman person individual husband wife spouse widow widower father mother ' +
    'parent son daughter brother sister sibling uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter ' +
    'girlfriend boyfriend fiance fiancee partner friend colleague ally confidant protege mentor boss employee employer subordinate ' +
    'assistant deputy intern member head insider source surrogate emissary negotiator representative ombudsman ' +
    'dictator strongman autocrat despot monarch ruler heir celebrity star veteran icon legend pioneer scion heiress beneficiary ' +
    'backbencher frontbencher peer lord baroness duke duchess taoiseach tánaiste tanaiste sarpanch governor-general vice-chancellor ' +
    'attorney-general solicitor-general director-general secretary-general midfielder defender winger skipper forward batter bowler boxer cyclist ' +
    'swimmer sprinter jockey champion presenter newsreader podcaster youtuber influencer blogger vlogger restaurateur builder baker ' +
    'butcher shopkeeper publican landlord tenant homeowner landowner motorist cyclist passer-by bystander onlooker eyewitness whistleblower ' +
    'paramedic midwife carer specialist therapist psychiatrist vet veterinarian conservationist ecologist geologist astronomer seismologist ' +
    'pathologist coroner forecaster lecturer academic headteacher headmaster headmistress vice-principal schoolgirl schoolboy apprentice ' +
    'oligarch warlord militant insurgent rebel fighter mum mom dad grandma grandpa granny toddler youngster pensioner trainer staffer ' +
    'medic parliamentarian industrialist royal monarch sovereign duke earl sultan emir oba chieftain elder ' +
    'fiancé fiancée son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law stepfather stepmother stepson ' +
    'stepdaughter don herder shepherd deckhand drover logger rancher grower brewer weaver potter tailor barber hairdresser beautician caretaker cleaner ' +
    'porter bouncer bartender barista barman barmaid courier postman milkman ferryman trawlerman lifeguard ranger gamekeeper gardener bricklayer ' +
    'roofer welder joiner decorator glazier surveyor planner notary receptionist dispatcher matron vendor hawker stallholder motorcyclist surfer ' +
    'climber hiker walker diver sculptor composer conductor choreographer dancer violinist pianist drummer guitarist bassist playwright ' +
    'narrator whip jurist trustee mp mep msp td mla ' +
    'physicist chemist biologist mathematician philosopher theologian epidemiologist virologist climatologist meteorologist ' +
    'speechwriter biographer interviewer reviewer translator interpreter coordinator administrator dean provost chaplain rector'
  ).split(' '),
);

/** Those of them, and others, that are adjectives as well: `the Republican presidential candidate`. */
export const ADJECTIVAL_ROLES: ReadonlySet<string> = new Set(
  (
    'republican democrat conservative liberal libertarian independent socialist communist progressive moderate native veteran chief senior ' +
    'head individual patient resident major private general executive campaign state city party government county business council ' +
    'company family police army military church university school union group'
  ).split(' '),
);

/** Nouns that tell the gender of whom they describe, lower case. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...(
    'spokesman congressman chairman businessman councilman alderman assemblyman policeman fisherman salesman statesman gunman ' +
    'king prince emperor pope cardinal archbishop priest actor man boy guy gentleman husband widower father son brother uncle ' +
    'nephew grandfather grandson boyfriend fiance waiter strongman sultan imam ayatollah cleric dad grandpa schoolboy headmaster landlord stepfather stepson fiancé duke oba emir lord bishop'
  )
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...(
    'spokeswoman congresswoman chairwoman businesswoman councilwoman assemblywoman policewoman queen princess empress actress ' +
    'woman girl lady wife widow mother daughter sister aunt niece grandmother granddaughter girlfriend fiancee waitress heiress ' +
    'actress nun mom mum baroness duchess granny grandma schoolgirl headmistress landlady stepmother stepdaughter fiancée dame midwife'
  )
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);

/** Role nouns that often stand for one another in one text; each line is one meaning. */
export const ROLE_SYNONYMS: readonly (readonly string[])[] = [
  ['nominee', 'candidate', 'contender', 'hopeful', 'frontrunner', 'front-runner'],
  ['representative', 'congressman', 'congresswoman', 'rep'],
  ['lawmaker', 'legislator', 'parliamentarian'],
  [
    'businessman',
    'businesswoman',
    'mogul',
    'tycoon',
    'magnate',
    'billionaire',
    'developer',
    'entrepreneur',
    'industrialist',
  ],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['attorney', 'lawyer', 'counsel', 'solicitor', 'barrister', 'advocate'],
  ['adviser', 'advisor', 'aide', 'strategist', 'consultant'],
  ['director', 'chief', 'head', 'boss'],
  ['ceo', 'chief executive'],
  ['reporter', 'journalist', 'correspondent', 'columnist', 'broadcaster', 'presenter'],
  ['professor', 'scholar', 'academic', 'lecturer', 'fellow', 'don'],
  ['doctor', 'physician', 'surgeon', 'gp', 'medic'],
  ['judge', 'justice', 'magistrate', 'jurist'],
  ['pope', 'pontiff'],
  ['defendant', 'accused'],
  ['commentator', 'host', 'anchor', 'pundit', 'presenter'],
  ['officer', 'policeman', 'policewoman'],
  ['mother', 'mum', 'mom'],
  ['father', 'dad'],
  ['husband', 'wife', 'spouse'],
  ['captain', 'skipper'],
  ['manager', 'boss', 'coach', 'head coach'],
  ['coach', 'trainer'],
  ['singer', 'musician', 'rapper', 'songwriter', 'star', 'vocalist'],
  ['actor', 'actress', 'star'],
  ['writer', 'author', 'novelist', 'poet', 'playwright'],
  ['headteacher', 'headmaster', 'headmistress', 'principal'],
  ['taoiseach', 'premier', 'prime minister'],
  ['king', 'monarch', 'sovereign'],
  ['queen', 'monarch', 'sovereign'],
  ['envoy', 'ambassador', 'diplomat', 'high commissioner', 'emissary'],
];

/** General nouns for people, and the offices and professions that they may speak of again. */
export const ROLE_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    politician:
      'senator representative congressman congresswoman governor mayor minister mp premier president secretary lawmaker councillor candidate',
    lawmaker:
      'senator representative congressman congresswoman mp mep msp td mla assemblyman assemblywoman delegate member backbencher',
    official: 'secretary minister commissioner director commander undersecretary governor',
    executive: 'ceo chairman president founder director',
    leader: 'president premier chairman chairwoman chief minister mayor taoiseach chancellor',
    officer: 'sergeant constable inspector captain lieutenant detective superintendent commander colonel major',
    academic: 'professor lecturer researcher historian economist',
    researcher: 'scientist professor biologist physicist economist psychologist sociologist ecologist epidemiologist',
    scientist: 'biologist physicist chemist ecologist geologist epidemiologist virologist climatologist researcher',
    expert: 'professor researcher scientist economist analyst historian',
    diplomat: 'ambassador envoy',
    cleric: 'bishop archbishop priest imam pastor rabbi reverend cardinal pope',
    clergyman: 'bishop archbishop priest pastor reverend cardinal',
    soldier: 'general lieutenant colonel major captain sergeant corporal private brigadier',
    commander: 'general colonel brigadier admiral',
    player: 'striker midfielder defender goalkeeper winger quarterback captain forward',
    sportsman: 'striker midfielder defender goalkeeper boxer',
    athlete: 'runner swimmer sprinter boxer cyclist player',
    businessman: 'ceo founder chairman investor',
    businesswoman: 'ceo founder chairwoman investor',
    veteran: 'soldier colonel major captain sergeant',
    minister: 'secretary chancellor',
    teacher: 'headteacher headmaster headmistress principal',
    medic: 'doctor nurse surgeon paramedic',
    detective: 'inspector superintendent sergeant',
    prosecutor: 'attorney',
    sheriff: 'deputy-sheriff',
    royal: 'king queen prince princess duke duchess',
  }).map(([noun, kinds]) => [noun, kinds.split(' ')]),
);

/** Nouns for people who are seldom called by a name in the same story: they are not taken for somebody else's description. */
export const SELDOM_NAMED: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson aide adviser advisor official source man woman boy girl person witness insider staffer ' +
    'strategist operative consultant analyst expert supporter critic opponent rival donor voter protester reporter journalist ' +
    'moderator interviewer host officer worker employee colleague friend ally husband wife father mother son daughter brother ' +
    'sister uncle aunt cousin partner lawyer attorney doctor teacher student victim suspect defendant attacker gunman president king ' +
    'resident neighbour neighbor passenger driver customer patient passer-by bystander onlooker eyewitness whistleblower user member ' +
    'reader viewer caller judge magistrate coroner nurse detective narrator'
  ).split(' '),
);

/** Nouns for one person that say next to nothing: with an article they may mean whichever unnamed person spoke last. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    'person source official aide man woman individual insider staffer employee operative adviser advisor diplomat executive officer ' +
    'worker resident witness spokesman spokeswoman spokesperson strategist consultant expert analyst lady guy'
  ).split(' '),
);

/** Nouns for what somebody is to somebody else. */
export const RELATIONS: ReadonlySet<string> = new Set(
  (
    'husband wife spouse widow widower father mother dad mum mom parent son daughter brother sister sibling uncle aunt cousin nephew niece ' +
    'grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter girlfriend boyfriend fiance fiancé fiancee ' +
    'fiancée partner friend colleague ally confidant protege mentor boss employer subordinate assistant aide adviser advisor spokesman ' +
    'spokeswoman spokesperson lawyer attorney solicitor barrister agent manager deputy successor predecessor rival opponent challenger mate ' +
    'son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law biographer doctor'
  ).split(' '),
);

/** Nouns for two. */
export const PAIRS: ReadonlySet<string> = new Set(['pair', 'couple', 'duo', 'two']);

/** Those of them who mostly share the last name. */
export const FAMILY: ReadonlySet<string> = new Set(
  (
    'husband wife spouse widow widower father mother dad mum mom parent son daughter brother sister sibling uncle nephew grandfather ' +
    'grandmother grandson granddaughter'
  ).split(' '),
);

/** Nouns for many people of whom none is named; lower case, plural or collective. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'people voters experts critics supporters opponents officials aides allies advisers advisors observers analysts economists ' +
    'scientists researchers scholars historians lawyers attorneys prosecutors judges lawmakers legislators politicians leaders ' +
    'members activists advocates protesters demonstrators residents locals citizens americans europeans immigrants refugees migrants ' +
    'republicans democrats conservatives liberals libertarians independents progressives moderates socialists communists evangelicals ' +
    'catholics christians protestants muslims jews whites blacks latinos hispanics women men children parents mothers fathers ' +
    'students teachers workers employees executives investors traders bankers doctors nurses patients veterans soldiers troops ' +
    'families friends neighbors neighbours colleagues insiders sources witnesses survivors victims relatives fans users readers ' +
    'viewers listeners customers clients consumers respondents participants attendees delegates donors fundraisers volunteers ' +
    'strategists pollsters consultants operatives surrogates reporters journalists commentators pundits editors columnists ' +
    'authorities investigators detectives diplomats generals commanders governors mayors senators congressmen ministers ' +
    'candidates rivals contenders nominees hopefuls millennials crowd audience public electorate others many some most ' +
    'few several both all everyone everybody someone somebody nobody anyone majority minority percent spokesmen businessmen ' +
    'clergy youth elderly elites detractors skeptics sceptics defenders proponents backers followers loyalists partisans moderators ' +
    'pair couple duo trio leadership staff team-mates teammates siblings brothers sisters twins spouses ' +
    'farmers miners drivers truckers physicians academics professors engineers professionals owners players athletes actors'
  ).split(' '),
);
