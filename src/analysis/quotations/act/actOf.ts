import type { Act } from '../../analysis';
import { CUE_ACTS, UNSAID, WRITTEN } from './cueActs';
import { baseOf, entriesOf } from './lemmas';

/** Every expression and what it does, keyed by its base forms with spaces between them. */
const ACTS: ReadonlyMap<string, Act> = new Map(
  (Object.keys(CUE_ACTS) as Act[]).flatMap((act) =>
    entriesOf(CUE_ACTS[act]).map((words) => [words.join(' ').toLowerCase(), act] as const),
  ),
);
const LONGEST = Math.max(...Array.from(ACTS.keys(), (expression) => expression.split(' ').length));
const PARTS: ReadonlySet<string> = new Set(Array.from(ACTS.keys()).flatMap((expression) => expression.split(' ')));
/** Whoever finds, shows or estimates *that* something is so says so. */
const FINDING: ReadonlySet<string> = new Set(['find', 'show', 'determine', 'estimate', 'project', 'demonstrate']);
const UNSAYABLE: ReadonlySet<string> = new Set(entriesOf(UNSAID).flat());
const DOCUMENTS: ReadonlySet<string> = new Set(entriesOf(WRITTEN).flat());

const NEGATION = /^(?:not|never|neither|nor|hardly|barely|without|no|nobody|nothing|none)$|n't$/;
const YET_TO_COME = /^(?:will|'ll|shall|must|should|may|might|would|could|can|to|won't|cannot)$/;
const LETTER = /\p{L}/u;

/** What an act is told by. All words in lower case, apostrophes straight. */
export interface ActEvidence {
  /** The words of the cue; none where a colon or a dash attributes. */
  readonly cue: readonly string[];
  /** The word behind the cue. */
  readonly next: string;
  readonly source: readonly string[];
  /** The first word of the content. */
  readonly opening: string;
  /** Whether words stand in quotation marks: a name or a term at least, or what somebody must have said. */
  readonly quotes: 'nothing' | 'a term' | 'speech';
}

/**
 * What somebody did: said it, wrote it, thought it or intends it. What stands in quotation marks was said; what a document says is written;
 * what is still to be said, or was not said, is an intention.
 */
export function actOf({ cue: given, next, source, opening, quotes }: ActEvidence): Act {
  const cue = given.filter((word) => LETTER.test(word));
  const found = firstAct([...cue, next], cue.length);
  const act = found ? found.act : quotes !== 'nothing' || cue.length === 0 ? 'speech' : 'thought';
  if (act === 'writing') return act;
  if (isWritten(source) && act !== 'intention') return 'writing';
  if (quotes === 'speech') return 'speech';
  if (found && FINDING.has(found.base) && opening === 'that') return 'speech';
  if (act !== 'speech' || !found) return act;
  const before = cue.slice(0, found.at);
  if (before.some((word) => NEGATION.test(word)) && UNSAYABLE.has(found.base)) return 'intention';
  return YET_TO_COME.test(before[0] ?? '') ? 'intention' : 'speech';
}

interface FoundAct {
  readonly act: Act;
  readonly at: number;
  readonly base: string;
}

/** The first expression among some words that is known, the longest that begins there; it may reach behind the cue, not begin there. */
function firstAct(words: readonly string[], length: number): FoundAct | undefined {
  const bases = words.map((word) => baseOf(word, (base) => PARTS.has(base)));
  for (let at = 0; at < length; at++) {
    for (let count = Math.min(LONGEST, bases.length - at); count > 0; count--) {
      const act = ACTS.get(bases.slice(at, at + count).join(' ')) ?? (count === 1 ? ACTS.get(words[at]!) : undefined);
      if (act) return { act, at, base: bases[at]! };
    }
  }
  return undefined;
}

/** Whether a source is a document, by its head noun; its words in lower case. */
export function isWritten(source: readonly string[]): boolean {
  const end = source.findIndex(
    (word) => word === 'of' || word === 'by' || word === 'from' || word === 'released' || word === ',',
  );
  const head = source[(end > 0 ? end : source.length) - 1] ?? '';
  return DOCUMENTS.has(baseOf(head, (base) => DOCUMENTS.has(base)));
}
