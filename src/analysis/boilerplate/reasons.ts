import type { BoilerplateReason } from '../analysis';
import type { LineLook } from './lineFeatures';
import { isMarkup } from './markup';
import { isRunningTime } from './runningTime';

/** A boilerplate line as the reasons are told from it. */
export interface UnexplainedLine {
  readonly look: LineLook;
  readonly words: string;
  /** Whether it stands before the story's first paragraph. */
  readonly isBefore: boolean;
  /** Whether the paragraph before it is boilerplate as well. */
  readonly isUnder: boolean;
  /** Whether other captures of the site told it. */
  readonly isOfSite?: boolean;
}

/** A heading of these gives its reason to the lines under it. */
const HEADINGS: ReadonlySet<BoilerplateReason> = new Set([
  'tags',
  'related',
  'comments',
  'promotion',
  'share',
  'author',
  'legal',
]);
/** A line that begins with a label of these is of its kind, whatever else it says. */
const INVITING: ReadonlySet<BoilerplateReason> = new Set(['tags', 'related', 'promotion', 'paywall']);
/** What is longer than this is a title or a teaser, no name of a section. */
const TITLE_SIZE = 30;
/** A heading is no longer than this. */
const HEADING_SIZE = 40;
/** So many lines at most take their reason from a heading. */
const HEADING_REACH = 12;

/** Names a reason for every line of boilerplate, in order: by its own wording, by the heading above it, by other captures, by its length and place. */
export function nameReasons(lines: readonly UnexplainedLine[]): BoilerplateReason[] {
  let heading: BoilerplateReason | undefined;
  let reach = 0;
  return lines.map((line) => {
    if (!line.isUnder || reach === 0) heading = undefined;
    const own = ownReason(line);
    if (own !== undefined) {
      const isHeading = HEADINGS.has(own) && line.look.size <= HEADING_SIZE;
      if (isHeading) reach = HEADING_REACH;
      heading = isHeading ? own : heading;
      return own;
    }
    reach--;
    return (heading && underHeading(heading, line)) ?? (line.isOfSite ? 'repeat' : byPlace(line));
  });
}

function ownReason({ look: { phrases, size }, words }: UnexplainedLine): BoilerplateReason | undefined {
  if (phrases.label) return phrases.label;
  if (isRunningTime(words)) return 'running-time';
  if (isMarkup(words)) return words.startsWith('#') ? 'tags' : /^<a\s/i.test(words) ? 'related' : 'media';
  if (phrases.opening && INVITING.has(phrases.opening)) return phrases.opening;
  if (phrases.beginning) return phrases.beginning;
  if (/[©®]|\(c\)\s*(?:19|20)\d\d/i.test(words)) return 'legal';
  if (phrases.wordings.length > 0) return phrases.wordings[0];
  if (/^(?:page\s)?\p{Nd}+\s*(?:\/|of)\s*\p{Nd}+$|^(?:\p{Nd}+\s*[|·.]?\s*){2,}$|[«»‹›]\s*\p{Nd}+$/iu.test(words))
    return 'pagination';
  return size < 4 && /\p{Nd}/u.test(words) ? 'pagination' : undefined;
}

/** Tags are short, titles are not: a line that cannot be what the heading promises is not under it any more. */
function underHeading(
  heading: BoilerplateReason,
  { look: { size, endsSentence } }: UnexplainedLine,
): BoilerplateReason | undefined {
  if (heading === 'tags' || heading === 'share') return size <= HEADING_SIZE && !endsSentence ? heading : undefined;
  if (heading === 'related') return 'related';
  return heading;
}

function byPlace({ look: { size, endsSentence }, isBefore }: UnexplainedLine): BoilerplateReason {
  if (isBefore) return size > 2 * TITLE_SIZE ? 'related' : 'navigation';
  return size > TITLE_SIZE || endsSentence ? 'related' : 'navigation';
}
