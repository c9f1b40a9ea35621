/**
 * Everyday verbs that attribute nothing: with the cue verbs they tell verbs from nouns. Base forms, lower case.
 * A word that is a noun far more often than a verb (`house`, `state`) is left out.
 */
export const COMMON_VERBS: readonly string[] = `
  seem appear try attempt require allow invite accompany achieve act affect afford aim apply approach arise arrest arrive attach attend avoid bear beat become beg begin belong bend bet bind bite
  bleed blow boost borrow break breed bring build burn burst buy capture care carry catch cause cease chase cheat choose cling close collapse
  collect combine come commit compete complete comprise conduct connect consist contain contribute cook cope cost create cross cut deal defeat
  delay deliver depart depend deploy deserve destroy develop devote die dig dine disappear distribute divide do drag draw drink drive
  drop earn eat elect eliminate embark emerge employ enable end enforce enjoy enter erode escape establish evolve exceed exclude exist expand explode
  extend face fade fail fall feed fight fill finance finish fit fix flee fly follow force forget form forgive freeze fuel
  fund gain gather get give go grab graduate grant grow guarantee guide hand handle hang happen hate have head heal help hide hire hit hold
  hurt ignite impose improve increase inherit injure inspire install invade invest involve join jump keep kick kill knock
  know lack land last launch lay lead leap leave lend let lie lift limit listen live lock lose maintain make manage march marry match matter
  measure meet merge miss mount move negotiate nominate occupy occur open operate organize organise overcome owe own participate
  pass pay perform persist pick place play pose possess pour prepare prevail prevent proceed produce protect prove provide pull purchase
  push put quit raise reach receive recover reduce reflect relax rely remain remove rent replace represent rescue resign resolve rest restore result retain retire
  return ride ring rise risk roll ruin run rush save score secure see sell send separate serve set settle shake shape shift shine shoot
  shrink shut sing sink sit sleep slide slip smoke solve spend spin split spread spring stand start stay steal stem step stick stop
  strengthen stretch strike struggle submit succeed suffer supply surge surround survive sweep swim swing take target teach tear tend throw tie top touch
  train transfer travel treat trigger trust try turn undergo unite use value vary visit wait wake walk wear weigh widen win wipe withdraw work
  wound wrap yield spark plummet soar climb line lodge rally ratify amend veto sue convict sentence jail
  detain deport evacuate shell bomb strand strain sever shrink stall steer stumble tackle thrive tighten undermine unveil uphold urge usher
`
  .trim()
  .split(/\s+/);

/** Verbs whose past tense and participle follow no rule: base, past, participle where it differs from the past. */
export const IRREGULAR_VERBS: readonly (readonly [base: string, past: string, participle?: string])[] = `
  say said|tell told|write wrote written|think thought|know knew known|see saw seen|feel felt|find found|hold held|make made|give gave given|go went gone
  take took taken|speak spoke spoken|read read|hear heard|put put|mean meant|seek sought|show showed shown|shoot shot|understand understood|swear swore sworn
  teach taught|forget forgot forgotten|forgive forgave forgiven|lay laid|lead led|keep kept|bring brought|buy bought|catch caught|fight fought|begin began begun
  become became become|come came come|run ran run|choose chose chosen|break broke broken|drive drove driven|rise rose risen|fall fell fallen|draw drew drawn
  grow grew grown|throw threw thrown|fly flew flown|blow blew blown|get got gotten|leave left|lose lost|meet met|pay paid|sell sold|send sent|sit sat|spend spent
  stand stood|win won|wear wore worn|build built|cut cut|hit hit|hurt hurt|let let|set set|shut shut|split split|spread spread|quit quit|cost cost|bet bet|burst burst
  beat beat beaten|bear bore borne|bend bent|bind bound|bite bit bitten|bleed bled|breed bred|cling clung|deal dealt|dig dug|drink drank drunk|eat ate eaten
  feed fed|flee fled|freeze froze frozen|hang hung|hide hid hidden|lend lent|lie lay lain|ride rode ridden|ring rang rung|shake shook shaken|shine shone
  shrink shrank shrunk|sing sang sung|sink sank sunk|sleep slept|slide slid|spin spun|spring sprang sprung|steal stole stolen|stick stuck|strike struck
  sweep swept|swim swam swum|swing swung|tear tore torn|wake woke woken|withdraw withdrew withdrawn|undergo underwent undergone|overcome overcame overcome
  arise arose arisen|forbid forbade forbidden|foresee foresaw foreseen|withhold withheld|uphold upheld|weep wept|misstate misstated|broadcast broadcast
  cast cast|forecast forecast|dream dreamt|learn learnt|spell spelt|rewrite rewrote rewritten|retell retold|foretell foretold|overstate overstated|lash lashed|bid bid
`
  .trim()
  .split(/[|\n]/)
  .map((entry) => entry.trim().split(' ') as [string, string, string?]);
