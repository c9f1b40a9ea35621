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
    'witness victim survivor suspect defendant plaintiff inmate prisoner convict gunman attacker killer terrorist hostage patient ' +
    'customer client shopper viewer reader listener visitor tourist passenger fan user attendee participant ' +
    'man woman boy girl child teenager teen guy lady gentleman person individual husband wife spouse widow widower father mother ' +
    'parent son daughter brother sister sibling uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter ' +
    'girlfriend boyfriend fiance fiancee partner friend colleague ally confidant protege mentor boss employee employer subordinate ' +
    'assistant deputy intern member head insider source surrogate emissary negotiator representative ombudsman regulator ' +
    'dictator strongman autocrat despot monarch ruler heir celebrity star veteran icon legend pioneer scion heiress beneficiary ' +
    'physicist chemist biologist mathematician philosopher theologian epidemiologist virologist climatologist meteorologist ' +
    'speechwriter biographer interviewer reviewer translator interpreter coordinator administrator dean provost chaplain rector'
  ).split(' '),
);

/** Nouns that tell the gender of whom they describe, lower case. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...(
    'spokesman congressman chairman businessman councilman alderman assemblyman policeman fisherman salesman statesman gunman ' +
    'king prince emperor pope cardinal archbishop priest actor man boy guy gentleman husband widower father son brother uncle ' +
    'nephew grandfather grandson boyfriend fiance waiter strongman sultan emir imam ayatollah cleric'
  )
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...(
    'spokeswoman congresswoman chairwoman businesswoman councilwoman assemblywoman policewoman queen princess empress actress ' +
    'woman girl lady wife widow mother daughter sister aunt niece grandmother granddaughter girlfriend fiancee waitress heiress ' +
    'actress nun mom mum'
  )
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);

/** Role nouns that often stand for one another in one text; each line is one meaning. */
export const ROLE_SYNONYMS: readonly (readonly string[])[] = [
  ['nominee', 'candidate', 'contender', 'hopeful', 'frontrunner', 'front-runner'],
  ['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator', 'senator'],
  ['businessman', 'businesswoman', 'mogul', 'tycoon', 'magnate', 'billionaire', 'developer', 'entrepreneur'],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['attorney', 'lawyer', 'counsel'],
  ['adviser', 'advisor', 'aide', 'strategist', 'consultant'],
  ['director', 'chief', 'head', 'boss', 'leader'],
  ['ceo', 'executive', 'chief executive'],
  ['reporter', 'journalist', 'correspondent', 'columnist'],
  ['professor', 'scholar', 'academic'],
  ['doctor', 'physician', 'surgeon'],
  ['judge', 'justice'],
  ['pope', 'pontiff'],
  ['commentator', 'host', 'anchor', 'pundit'],
];

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
    'farmers miners drivers truckers physicians academics professors engineers professionals owners players athletes actors'
  ).split(' '),
);
