import { FINDING_CUES, STATING_CUES, SUBORDINATORS } from './lexicon';

export { SUBORDINATORS };

/** What begins the content of a reported act (`called for an inquiry`, `plans to run`), not of a reported statement. */
const BEGINS_NO_CLAUSE =
  /^["“‘'\s]*(?:to|for|as|of|against|about|on|with|not to|into|from|by|why|how|what|when|where|whether)\s/i;
const BEGINS_CLAUSE = /^["“‘'\s]*that\s/i;

const isStating = matcher(STATING_CUES);
const isFinding = matcher(FINDING_CUES);

/**
 * Tells for a cue whether content after or before it states something: a clause, or anything at all after a cue of finding.
 * @param cue its words; none where a colon or the quotation before it attributes
 */
export function stateability(cue: string | undefined): (content: string, hasVerb: boolean) => boolean {
  const words = cue?.toLowerCase().split(/[^a-z]+/);
  if (words?.some(isFinding) === true) return (content, hasVerb) => hasVerb || !BEGINS_NO_CLAUSE.test(content);
  if (words === undefined || words.some(isStating))
    return (content, hasVerb) => hasVerb && !BEGINS_NO_CLAUSE.test(content);
  return (content, hasVerb) => hasVerb && BEGINS_CLAUSE.test(content);
}

function matcher(list: string): (word: string) => boolean {
  const entries = list.split(' ');
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const stems = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}
