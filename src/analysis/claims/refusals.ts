/**
 * What outlets write about their own asking: that they asked, and that nobody answered. It is said in every second story and is no claim
 * of it. Matched against a sentence in lower case with straight apostrophes.
 */
export const ASKED_FOR_COMMENT =
  /\b(?:declined|refused) (?:[\w'-]+ ){0,4}?(?:comment|interview|answer questions|be interviewed|elaborate)|\breach(?:ed|ing) out to\b.{0,120}\bcomment|\b(?:did not|didn't|has not|have not|had not|hasn't|haven't)(?: \w+)? (?:respond|responded|return|returned|reply|replied|answer|answered)\b.{0,60}\b(?:request|comment|call|email|e-mail|message|inquir|enquir|question)|\b(?:could not|couldn't|cannot) (?:\w+ )?be (?:\w+ )?(?:reached|contacted)\b|\brequests? (?:\w+ ){0,3}for (?:\w+ )?comment|\b(?:unavailable|not (?:\w+ )?available) for comment|\b(?:asked|approached|contacted)\b.{0,80}\bfor (?:a |an |its |their |his |her )?(?:comment|response|statement)\b/;
