import type { Act } from '../../analysis';

/**
 * What a cue verb may govern. `quote`: words in quotation marks; `that`, `clause`, `question`, `infinitive`, `object`: as in grammar;
 * `aside`: it may stand in or behind the sentence it attributes (`…, he said`); `hearer`: somebody addressed comes first (`told reporters that`).
 * Anything else is a preposition (`called for a ban`).
 */
export type Complement =
  'quote' | 'that' | 'clause' | 'question' | 'infinitive' | 'object' | 'aside' | 'hearer' | (string & {});

/** One sense of a cue verb. */
export interface CueVerb {
  readonly base: string;
  /** The word that belongs to it: `out` of `point out`. */
  readonly particle?: string;
  readonly act: Act;
  readonly complements: ReadonlySet<Complement>;
}

const LETTERS: Readonly<Record<string, Complement>> = {
  q: 'quote',
  t: 'that',
  z: 'clause',
  w: 'question',
  i: 'infinitive',
  o: 'object',
  a: 'aside',
  h: 'hearer',
};

/** Verbs by act: the verb (with its particle after `_`), then its complements by their letters, then the prepositions it governs. */
const VERBS: Readonly<Record<Act, string>> = {
  speech: `
    say:qtzwa of about|tell:qtzwah|call:o for on|add:qtza|ask:qwoah about for|argue:qtza for against|note:qtzoa|suggest:qtzoa|announce:qtzoa
    continue:qa|claim:qtzoia|describe:qo|point_out:qtoa|point to:|accuse:o|question:ow|criticize:qo|criticise:qo|talk: about of|respond:qta to|explain:qtwa
    declare:qtza|acknowledge:qtzoa|refer: to|warn:qtzah of about against|insist:qtza on|speak: about of|urge:qo|vow:qtia|promise:qtzia
    express:o|state:qtzoa|defend:o|recall:qtwoa|praise:qo|pledge:qtia|mention:oqt|propose:oti|conclude:qtza|reveal:qtoa|discuss:ow|blast:qo
    predict:qtzoa|indicate:qtza|reject:qo|blame:o|denounce:qo|dismiss:qo|admit:qtzoa to|deny:otga|reply:qta|slam:qo|mock:qo|cite:qo|echo:qo
    remind:qoth of|remark:qta on|stress:qtoa|emphasize:qtoa|emphasise:qtoa|assert:qtzoa|assure:qtzh of|complain:qta about of|demand:qoti|thank:o|chant:q|tout:o
    concede:qtzoa|boast:qta of about|allege:qtzoa|rail: against|reiterate:qto|joke:qta about|caution:qtah against|lament:qtoa|decry:o|condemn:qo
    applaud:qo|apologize:q for|apologise:q for|shout:qa|yell:qa|scream:qa|hint:qt at|contend:qtza|chide:qo|brag:qt about of|maintain:qta|allude: to|retort:qta|quip:qta
    interject:qa|recount:qtwoa|observe:qta|proclaim:qtoa|testify:qt|lash_out:q at|rebuke:qo|bemoan:oqt|deride:o|liken:o|dispute:ot|counter:qta
    inform:qth of|affirm:qtoa|reaffirm:qto|clarify:qtoa|elaborate:q on|recommend:qto|advise:qth|swear:qti|tease:q|scoff:qta at|sneer:qa|gush:qa about
    whisper:qa|mutter:qa|exclaim:qa|cry:q|sigh:qa|laugh:q|answer:qta|interrupt:q|chime_in:qa|shoot_back:qa|fire_back:qa at|hit_back:q at|push_back: on against|go_on:q
    summarize:qo|summarise:qo|underscore:qto|underline:qto|highlight:o|attack:o|assail:o|lambaste:qo|lambast:qo|bash:o|ridicule:o|rebut:o|refute:o|repudiate:o
    disavow:o|disagree:q with|confirm:qtza|disclose:qto|divulge:ot|relate:qt|reckon:qtz|opine:qta|theorize:qta|posit:qt|volunteer:qt|plead:q
    pray:t|preach:qt|sum_up:qo|spell_out:ow|lay_out:ow|rule_out:o|vouch: for|hail:o|compliment:o|congratulate:o|commend:o|salute:o|welcome:qo|portray:o
    characterize:qo|characterise:qo|depict:o|label:qo|dub:qo|brand:qo|deem:qo|quote:qo|invoke:o|reference:o|ponder:oqw|muse:qta about|wonder:qwa
    object:qt to|protest:qt|berate:qo|scold:qo|admonish:qo|challenge:qo|challenge to:|intone:qa|declaim:qa|enthuse:qa|marvel:qta at
    reassure:qth|notify:th|brief:o|enumerate:o|elucidate:o|outline:o|detail:ow|comment:q on|weigh_in:q on|fume:qa|bristle:q|snap:qa|rant:q about
    offer:q|crow:qa|chastise:qo|savage:qo|excoriate:qo|disparage:o|belittle:o|malign:o|denigrate:o|vilify:o|tar:o|smear:o|implore:qoh|beg:qoh|beseech:qoh|exhort:qo|order:oit|command:oit
    read:qa|put_it:q|narrate:q|testify to:|reveal to:|rattle_off:o|stipulate:t|hypothesize:t|insinuate:tqo|intimate:t|profess:to|verify:t|rejoin:qa|repeat:qto|prompt:q
    skewer:qo|needle:q|taunt:qo|heckle:qo|boo:o|cheer:q|stammer:qa|declaim:q|reminisce:q about|confess:qtza to|confide:qta|gloat:qta|groan:qa|growl:qa|grumble:qta|moan:qta
    nod:q|vent:q|philosophize:q|clamor: for|caution against:|speculate:qta about on|guess:qtz|estimate:qtzoa|project:to|forecast:tqo|determine:tw|find:qta|show:qtzowa|demonstrate:tw|prove:t`,
  writing: `
    write:qtzoa about of|tweet:qtzoa about out|report:qtzwoa on|post:qoa|email:q|e-mail:q|text:q|retweet:qo|list:o|document:ow|headline:q|caption:q|blog:qt
    petition:o|chronicle:o|pen:o|note:q|declare:q`,
  thought: `
    believe:qtzoa in|think:qtzoa about of|know:tzwo about|want:o|see:o|support:o|expect:oti|oppose:o|hope:tzia for|worry:qtza about|fear:qtzoa|doubt:totw|consider:ow|view:o
    agree:qtzi with on|feel:qtz|endorse:o|back:o|prefer:oi|favor:o|favour:o|remember:tw|understand:wt|realize:tw|realise:tw|recognize:to|recognise:to|learn:tw of|suspect:tz|assume:tz|imagine:tw|regard:o
    dislike:o|regret:ot|mean:q|presume:tz|envision:o|love:i|hate:io|like:io|side: with|trust:t|care: about|foresee:ot|perceive:o|hold:t|figure:tz|interpret:o|accept:t|appreciate:o|admire:o|respect:o|relish:o|resent:o|embrace:o
    sense:t|anticipate:ot|judge:tw|conclude:t|question:t|contemplate:o|ignore:o|overlook:o|focus: on|concentrate: on|dream: of|lean: toward|long: for|disapprove: of|approve: of|identify:o with|notice:t|calculate:t|mind:t|decide:tw|advocate:o for|champion:o|promote:o|credit:o|distrust:o|compare:o`,
  intention: `
    decline:i|refuse:i|plan:i|seek:io|intend:i|propose:i|threaten:i|decide:i|offer:i|push: for|request:o|agree:i|resolve:i|mean:i|prepare:i|wish:it|opt:i|vote:i for against|prohibit:o|ban:o|forbid:o|authorize:oi
    call_off:o|pitch:o|encourage:o|lobby: for|press: for|campaign: for against|fight: against for|mandate:ot|instruct:ot|direct:o|permit:o|pursue:o|desire:oi`,
};

/** Every sense of every cue verb. */
export const CUE_VERBS: readonly CueVerb[] = (Object.keys(VERBS) as Act[]).flatMap((act) =>
  VERBS[act]
    .trim()
    .split(/[|\n]/)
    .map((entry) => readVerb(act, entry.trim())),
);

function readVerb(act: Act, entry: string): CueVerb {
  const [head, rest = ''] = entry.split(':') as [string, string?];
  const [words, preposition] = head.split(' ') as [string, string?];
  const [base, particle] = words.split('_') as [string, string?];
  const [letters, ...prepositions] = rest.split(' ') as [string, ...string[]];
  return {
    base,
    ...(particle && { particle }),
    act,
    complements: new Set([
      ...Object.keys(LETTERS)
        .filter((letter) => letters.includes(letter))
        .map((letter) => LETTERS[letter]!),
      ...prepositions,
      ...(preposition ? [preposition] : []),
    ]),
  };
}
