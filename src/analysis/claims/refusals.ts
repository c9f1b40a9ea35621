import { foldTypography } from '../../text/fold';

/**
 * What outlets write about their own asking: that they asked, and that nobody answered. It is said in every second story and is no claim
 * of it. In lower case with straight apostrophes.
 */
const ASKED_FOR_COMMENT =
  /\b(?:declined|refused) (?:[\w'-]+ ){0,4}?(?:comment|interview|answer questions|be interviewed|elaborate)|\breach(?:ed|ing) out to\b.{0,120}\bcomment|\b(?:did not|didn't|has not|have not|had not|hasn't|haven't)(?: \w+)? (?:respond|responded|return|returned|reply|replied|answer|answered)\b.{0,60}\b(?:request|comment|call|email|e-mail|message|inquir|enquir|question)|\b(?:could not|couldn't|cannot) (?:\w+ )?be (?:\w+ )?(?:reached|contacted)\b|\brequests? (?:\w+ ){0,3}for (?:\w+ )?comment|\b(?:unavailable|not (?:\w+ )?available) for comment|\b(?:asked|approached|contacted)\b.{0,80}\bfor (?:a |an |its |their |his |her )?(?:comment|response|statement)\b/;

/** A word that stands in all of those. */
const MAY_BE_ONE = /comment|declin|refus|respo|return|repl|answer|reached|contact|request|availab|statement/i;

/** Whether a sentence is about the outlet's own asking. */
export function isAboutAsking(sentence: string): boolean {
  return MAY_BE_ONE.test(sentence) && ASKED_FOR_COMMENT.test(foldTypography(sentence).toLowerCase());
}
