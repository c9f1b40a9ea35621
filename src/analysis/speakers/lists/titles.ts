import type { Gender } from '../gender';

/** Forms of address before a name, lower case, without stops. They are no office and say nothing but the gender. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...'mr mister sir lord messrs señor herr monsieur baron count sheikh'
    .split(' ')
    .map((word): [string, Gender] => [word, 'male']),
  ...'mrs ms miss mme mlle lady dame madam madame frau baroness countess'
    .split(' ')
    .map((word): [string, Gender] => [word, 'female']),
  ...'mx dr prof doctor hon st saint ayatollah mullah imam rabbi'
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
    insp: 'inspector',
    supt: 'superintendent',
    det: 'detective',
    rev: 'reverend',
    fr: 'father',
    supervisor: 'supervisor',
    del: 'delegate',
    mp: 'member of parliament',
    ceo: 'chief executive',
    cfo: 'chief financial officer',
  }),
);

/** Titles and offices that, with a capital, stand right before a name: the last word of the title, lower case. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  (
    'president vice-president senator senators representative representatives congressman congresswoman congressmen governor ' +
    'governors mayor mayors premier chancellor minister ministers secretary undersecretary attorney judge justice magistrate ' +
    'speaker ambassador envoy general lieutenant colonel major captain sergeant corporal private admiral commander commodore ' +
    'marshal officer chief sheriff constable deputy detective inspector superintendent commissioner marshal king queen prince ' +
    'princess emperor empress sultan emir shah pope cardinal archbishop bishop pastor reverend father sister brother rabbi imam ' +
    'chairman chairwoman chair chairperson director manager professor coach counsel solicitor prosecutor councilman councilwoman ' +
    'councillor councilor alderman assemblyman assemblywoman delegate treasurer comptroller auditor spokesman spokeswoman ' +
    'spokesperson leader whip nominee candidate editor correspondent reporter columnist anchor host analyst strategist pollster ' +
    'adviser advisor aide supervisor principal chef executive founder lawmaker first lady lady mp mla mep pm cm ag ceo cfo coo cto brigadier barrister advocate republican democrat ' +
    'republicans democrats'
  ).split(' '),
);

/** What stands after `of` in an office, lower case: where the office ends and the name begins. */
export const OFFICES_OF: readonly (readonly string[])[] = [
  'state',
  'defense',
  'defence',
  'war',
  'labor',
  'labour',
  'education',
  'energy',
  'agriculture',
  'commerce',
  'transportation',
  'transport',
  'health and human services',
  'health',
  'housing and urban development',
  'homeland security',
  'veterans affairs',
  'foreign affairs',
  'the treasury',
  'the interior',
  'the army',
  'the navy',
  'the air force',
  'the exchequer',
  'the house',
  'the board',
  'staff',
  'police',
  'intelligence',
  'justice',
  'finance',
].map((phrase) => phrase.split(' '));

/** Behind a title word these make a name of something else: `General Motors`, `Justice Department`, `Governors Association`. */
export const NOT_A_BEARER: ReadonlySet<string> = new Set(
  (
    'electric motors mills dynamics assembly accounting services hospital election elections office department ministry ' +
    'association conference council cabinet committee court press news party street avenue island palace hotel house square tower ' +
    'league academy institute journal daily post times network mansion residence house county'
  ).split(' '),
);
