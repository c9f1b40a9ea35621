import type { Act } from '../../analysis';

/**
 * What the words of a cue do, in general: verbs by their base form, nouns in the singular, expressions of several words by the base forms of
 * their words. The first expression of a cue that stands here decides, the longest where several begin at one word.
 */
export const CUE_ACTS: Readonly<Record<Act, string>> = {
  speech: `
    say, tell, according to, add, note, argue, suggest, announce, continue, claim, describe, accuse, question, criticize, criticise,
    talk, respond, explain, declare, acknowledge, refer, warn, insist, speak, urge, state, defend, recall, praise, mention, conclude,
    reveal, discuss, blast, predict, indicate, reject, blame, denounce, dismiss, admit, deny, reply, slam, mock, cite, echo, remind,
    remark, stress, emphasize, emphasise, assert, assure, complain, demand, thank, chant, tout, concede, boast, allege, rail, reiterate,
    joke, caution, lament, decry, condemn, applaud, apologize, apologise, shout, yell, scream, hint, contend, chide, brag, maintain,
    allude, retort, quip, interject, recount, observe, proclaim, testify, lash out, rebuke, bemoan, deride, liken, dispute, counter,
    inform, affirm, reaffirm, clarify, elaborate, recommend, advise, tease, scoff, sneer, gush, whisper, mutter, exclaim, cry, sigh,
    laugh, answer, interrupt, chime in, summarize, summarise, underscore, underline, highlight, attack, assail, lambaste, lambast, bash,
    ridicule, rebut, refute, repudiate, disavow, disagree, confirm, disclose, divulge, relate, reckon, opine, theorize, theorise, posit,
    volunteer, plead, preach, vouch, hail, compliment, congratulate, commend, salute, portray, paint, characterize, characterise,
    depict, label, dub, brand, quote, invoke, reference, muse, protest, berate, scold, admonish, challenge, intone, declaim, enthuse,
    reassure, notify, brief, enumerate, outline, detail, comment, weigh in, fume, snap, rant, crow, chastise, savage, excoriate,
    disparage, belittle, malign, denigrate, vilify, smear, implore, beg, beseech, exhort, read, narrate, stipulate, insinuate, profess,
    verify, rejoin, repeat, skewer, taunt, heckle, boo, cheer, stammer, reminisce, confess, confide, gloat, groan, growl, grumble, moan,
    vent, clamor, speculate, articulate, introduce, object, voice, utter, pronounce, rip, hammer, pan, surmise, bark, aver, avow, blurt,
    cackle, carp, chuckle, corroborate, deadpan, debunk, extol, foretell, gripe, grouse, harangue, holler, imply, inquire, enquire,
    jeer, lecture, lobby, murmur, paraphrase, pontificate, rave, recapitulate, recite, remonstrate, report, reprimand, reproach, riff,
    roar, rue, snarl, sob, specify, stutter, thunder, trumpet, upbraid, wail, warble, whine, call, call for, call on, call out, express,
    point out, point to, point, rattle off, tick off, double down, spell out, sum up, lay out, lay bare, rule, rule out, fire back, hit
    back, shoot back, push back, walk back, play down, talk up, brush off, shrug off, speak out, come out, open up, go after, go on, put
    it, make clear, make it clear, make the case, make no secret, take issue, take aim, take a shot, raise question, raise concern,
    raise doubt, quote as, ask, list, name, compare, contrast, contradict, credit, wonder, address, signal, downplay, sound off, throw
    cold water, shed light, coin, bring up, fault, insult, in the word of, word, describe as, bill, title, nickname, press, grill,
    interview, greet, cross-examine, promise, vow, pledge, swear, threaten, propose, statement, assertion, suggestion, allegation,
    accusation, argument, warning, complaint, announcement, prediction, insistence, contention, denial, acknowledgment, acknowledgement,
    admission, assessment, charge, declaration, assurance, testimony, reminder, criticism, critique, denunciation, condemnation,
    description, message, speech, response, debate, discussion, conversation, account, explanation, apology, recommendation, advice,
    appeal, plea, story, rumor, rumour, proposal, jab, swipe, disclosure, revelation, confession, tribute, slogan, motto, refrain,
    catchphrase, so-called, self-described, reportedly, allegedly, purportedly, outspoken, vocal, be critical, offer, feature, present,
    provide, deliver, give, release, issue, unveil, leak`,
  writing: `
    write, tweet, post, email, e-mail, text, retweet, headline, caption, blog, pen, cable, telegraph, fax, publish, print, reprint,
    scribble, scrawl, jot, chronicle, document, co-write, author, co-author, editorialize, repost, file, petition, letter, memo, op-ed,
    editorial, column, essay, memoir, lawsuit, in a letter, on Twitter, on Facebook, on Instagram`,
  thought: `
    believe, think, know, want, see, support, expect, oppose, hope, worry, fear, doubt, consider, view, feel, endorse, back, prefer,
    favor, favour, remember, understand, realize, realise, recognize, recognise, learn, suspect, assume, imagine, regard, dislike,
    regret, mean, presume, envision, love, hate, like, side, trust, care, foresee, perceive, hold, figure, interpret, accept,
    appreciate, admire, respect, relish, resent, embrace, sense, anticipate, judge, contemplate, ignore, overlook, focus, concentrate,
    dream, lean, long, disapprove, identify, notice, calculate, mind, advocate, champion, distrust, seem, appear, look, look like,
    sound, estimate, guess, deem, need, wish, enjoy, find, determine, discover, convince, persuade, shock, surprise, anger, alarm,
    outrage, puzzle, fret, crave, despair, detest, disbelieve, dread, envisage, forget, loathe, marvel, ponder, rate, reflect, rethink,
    underestimate, project, forecast, gauge, infer, mull, grapple, tolerate, welcome, watch, hear, interest, concern, disappoint,
    encourage, impress, split, divide, revere, celebrate, resonate, show, demonstrate, prove, agree, conceive, be aware, would like,
    have no idea, take credit, stand by, belief, feeling, expectation, opinion, conviction, opposition, supporter, opponent, backing,
    endorsement, preference, faith, confidence, confident, sure, certain, unsure, hopeful, optimistic, pessimistic, skeptical,
    sceptical, wary, worried, afraid, scared, angry, proud, glad, happy, unhappy, pleased, upset, convinced, aware, unaware, interested,
    nervous, excited, thrilled, comfortable, satisfied, sorry, idea, notion, assumption, consensus, likely, unlikely, passion,
    enthusiasm, anxiety, suspicion, sympathy, disdain, attention, reputation, seemingly, apparently, proponent, critic, fan, clear,
    unclear, keen, fond, tired, adamant, allow that, speculation, known, angst, promote, push, mark`,
  intention: `
    plan, seek, intend, decline, refuse, decide, resolve, request, prepare, opt, vote, prohibit, ban, forbid, authorize, authorise,
    order, command, instruct, direct, permit, pursue, desire, aim, try, attempt, choose, elect, nominate, appoint, allow, let, require,
    mandate, pass, veto, approve, commit, schedule, strive, balk, compel, oblige, pick, earmark, hire, invite, sue, convict, sentence,
    overturn, block, restrict, limit, impose, adopt, enact, withdraw, suspend, launch, campaign, fight, ready, brace, bid, call off,
    look for, look to, set to, be set, push for, press for, ask for comment, request for comment, comment request, no comment, decision,
    willingness, refusal, effort, goal, strategy, commitment, ruling, willing, unwilling, eager, reluctant, poised, determined,
    committed, prepared, quick, inclined, hesitant, agenda, priority, intent, intention, ambition, agree to, promise to, vow to, pledge
    to, swear to, threaten to, propose to, offer to, volunteer to, cast vote, cast ballot, sign`,
};

/** Verbs of speech: with a negation nothing was said (`did not say whether`, `never mentioned`). */
export const UNSAID = `say, tell, mention, discuss, disclose, respond, reply, comment, answer, address, elaborate, specify, reveal, name, identify, explain, refer, talk, speak, announce, give, provide, release, detail`;

/** Nouns, by their singular, for what is written or published: said by one of them, words are writing. */
export const WRITTEN = `report, poll, survey, study, analysis, review, audit, advisory, release, memo, memorandum, letter, email, e-mail, message, document,
    dossier, transcript, filing, lawsuit, suit, complaint, indictment, affidavit, petition, order, law, bill, statute, constitution, treaty, resolution, amendment, guideline,
    manifesto, article, column, editorial, op-ed, essay, book, memoir, biography, blog, post, tweet, leaflet, flyer, pamphlet, brochure, newsletter, bulletin,
    notice, sign, poster, website, page, headline, cable, communique, communiqué, caption, record, paper, file, data, statistic, census, index, banner, placard, email, text, census`;
