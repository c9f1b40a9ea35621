import { baseOf, entriesOf } from './lemmas';

/** Verbs that stand beside words in quotation marks and name who said or wrote them, by their base form. */
const QUOTING: ReadonlySet<string> = new Set(
  entriesOf(
    `say, tell, ask, add, note, argue, suggest, announce, continue, claim, explain, declare, acknowledge, warn, insist, state, recall, conclude,
    predict, admit, reply, remark, stress, emphasize, emphasise, assert, assure, complain, concede, boast, allege, reiterate, joke, caution, lament,
    respond, answer, shout, yell, scream, contend, brag, retort, quip, interject, recount, observe, proclaim, testify, counter, affirm, reaffirm, clarify,
    elaborate, advise, tease, scoff, sneer, gush, whisper, mutter, exclaim, cry, sigh, laugh, interrupt, summarize, summarise, confirm, opine,
    theorize, theorise, plead, protest, chide, scold, intone, declaim, enthuse, marvel, reassure, comment, fume, snap, rant, crow, implore, beg,
    rejoin, repeat, stammer, reminisce, confess, confide, gloat, groan, growl, grumble, moan, muse, wonder, write, tweet, post, email, e-mail, text, read, reckon,
    urge, promise, vow, pledge, deny, describe, express, maintain, reveal, report, rue, echo, demand, chant, agree, apologise, apologize, thank, order, offer,
    mock, shrug, smile, grin, nod, think, believe, point out, chime in, shoot back, fire back, hit back, go on, sum up, put it, inform, indicate, disclose,
    hail, praise, slam, blast, object, recite, remember, reflect, reason, ponder, roar, snarl, sob, specify, stutter, thunder, wail, whine, bark, blurt, chuckle, deadpan`,
  ).map((words) => words[0]!),
);

/** Whether a word, in lower case, is a finite form of a verb that names the speaker of what stands in quotation marks. */
export function isQuotingVerb(word: string): boolean {
  const base = baseOf(word, (candidate) => QUOTING.has(candidate));
  return QUOTING.has(base) && (base !== word || base === 'say' || base === 'read') && !word.endsWith('ing');
}

/** Whether a word, in lower case, is the participle of such a verb: `saying`. */
export function isQuotingParticiple(word: string): boolean {
  return word.endsWith('ing') && QUOTING.has(baseOf(word, (candidate) => QUOTING.has(candidate)));
}
