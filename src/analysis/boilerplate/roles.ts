import type { Span } from '../../text/span';
import type { BoilerplateReason, Furniture, FurnitureRole } from '../analysis';
import type { Passage } from '../page';
import { findInlineDateline, isDatelineAlone } from './dateline';
import { describeFrame, isAgency, isByline, isCredit, isPublicationTime } from './frame';
import type { LabelledParagraph } from './labelPage';
import { isBoilerplateLabel } from './lineModel';
import { isMarkup } from './markup';
import { isRunningTime } from './runningTime';

/** A paragraph with its part in the page. */
export interface RoledParagraph extends LabelledParagraph {
  readonly role: 'boilerplate' | 'body' | FurnitureRole;
  readonly furniture: readonly Furniture[];
  /** What of it later stages read. */
  readonly passage?: Span & Pick<Passage, 'role'>;
  /** Whether it is boilerplate for what other captures of the site have. */
  readonly isOfSite?: boolean;
}

/** So many paragraphs around the headline, its copies and the story's first one may hold its date or its place. */
const NEAR = 3;
/** So many lines at most stand between what the model first takes for the story and its first prose: byline, date, caption. */
const FRAME = 6;
/** A standfirst stands this close under the headline. */
const UNDER_HEADLINE = 2;
/** A line longer than this, in letters, is no label, subheading, byline or credit. */
const LINE_SIZE = 80;

/** Gives every paragraph its role, from its label, its form and what stands near it. */
export function nameRoles(
  labelled: readonly LabelledParagraph[],
  copies: ReadonlyMap<Span, Span>,
  shared: ReadonlySet<string>,
): RoledParagraph[] {
  const paragraphs = overrule(labelled, shared);
  const story = paragraphs.findIndex(({ label }) => label === 'content');
  const headline = findHeadline(paragraphs, story);
  const near = findNear(paragraphs, [story, headline], copies);

  return paragraphs.map((paragraph, index) => {
    const { look, label, words } = paragraph;
    const isLine = look.size <= LINE_SIZE && paragraph.firstLine === paragraph.lastLine;
    const isFraming = isLine && (near.has(index) || label === 'byline');
    if (index === headline) return passageOf(paragraph, 'headline');
    if (isFraming && isPublicationTime(words)) return framed(paragraph);
    if (isFraming && isDatelineAlone(words)) return framed(paragraph, 'dateline');
    if (isLine && label === 'byline') return isAgency(words) ? framed(paragraph, 'credit') : framed(paragraph);
    if (isBoilerplateLabel(label)) return { ...paragraph, role: 'boilerplate', furniture: [] };
    if (index < headline && label === 'content' && look.size <= LABEL_SIZE && !look.endsSentence) {
      return { ...paragraph, role: 'boilerplate', furniture: [] };
    }
    if (isLine && (isAgency(words) || isCredit(words))) return framed(paragraph, 'credit');
    if (isLine && index <= story + 1 && isByline(words)) return framed(paragraph);
    if (label === 'caption') return passageOf(paragraph, label);
    if (label === 'standfirst' && headline >= 0 && index - headline <= UNDER_HEADLINE) {
      return passageOf(paragraph, label);
    }
    if (label === 'headline') return passageOf(paragraph, index < story ? 'standfirst' : 'subheading');
    return isSubheading(paragraphs, index) ? passageOf(paragraph, 'subheading') : body(paragraph);
  });
}

/** Of the paragraphs labelled as one before the story begins, the first; else the last line above the story's prose that reads like one. */
function findHeadline(paragraphs: readonly LabelledParagraph[], story: number): number {
  const labelled = paragraphs.findIndex(
    (paragraph, index) => paragraph.label === 'headline' && (story < 0 || index < story) && isUntold(paragraph),
  );
  if (labelled >= 0 || story < 0) return labelled;
  const prose = paragraphs.findIndex(
    ({ look, label }) => label === 'content' && look.size > LINE_SIZE && look.endsSentence,
  );
  if (prose - story > FRAME) return -1;
  for (let index = prose - 1; index >= story; index--) if (readsLikeHeadline(paragraphs[index]!)) return index;
  return -1;
}

/** Whether nothing says that a line is something else than a headline. */
function isUntold({ look: { phrases }, words }: LabelledParagraph): boolean {
  return phrases.strength === 0 && phrases.label === undefined && !isByline(words) && !isPublicationTime(words);
}

function readsLikeHeadline(paragraph: LabelledParagraph): boolean {
  const { label, look, words } = paragraph;
  return label === 'content' && look.size > 15 && look.size < 160 && !/[.。।:]$/u.test(words) && isUntold(paragraph);
}

/** The indexes of the paragraphs near an anchor or near a copy of the headline. */
function findNear(
  paragraphs: readonly LabelledParagraph[],
  anchors: readonly number[],
  copies: ReadonlyMap<Span, Span>,
): Set<number> {
  const headline = paragraphs[anchors[1]!]?.told;
  const places = [...anchors];
  paragraphs.forEach(({ told }, index) => {
    if (headline && copies.get(told) === headline) places.push(index);
  });
  return new Set(
    places
      .filter((place) => place >= 0)
      .flatMap((place) => Array.from({ length: 2 * NEAR + 1 }, (_, i) => place - NEAR + i)),
  );
}

/**
 * Sets right what the model alone would get wrong: lines known by their wording or from other captures of the site, and labels that are
 * boilerplate in one place of the page and that it took for the story in another.
 */
function overrule(
  paragraphs: readonly LabelledParagraph[],
  shared: ReadonlySet<string>,
): (LabelledParagraph & Pick<RoledParagraph, 'isOfSite'>)[] {
  const isLabel = ({ look }: LabelledParagraph) => look.size <= LABEL_SIZE && !look.endsSentence;
  const known = paragraphs.map((paragraph) => {
    if (isBoilerplateLabel(paragraph.label)) return paragraph;
    if (isKnown(paragraph)) return { ...paragraph, label: 'between' as const };
    const isOfSite = mayBeOfSite(paragraph) && shared.has(paragraph.words);
    return isOfSite ? { ...paragraph, label: 'between' as const, isOfSite } : paragraph;
  });
  const marked = new Set<string>();
  for (const paragraph of known) {
    if (isLabel(paragraph) && isBoilerplateLabel(paragraph.label)) marked.add(paragraph.words);
  }
  return known.map((paragraph) => {
    const isMarkedElsewhere = !isBoilerplateLabel(paragraph.label) && isLabel(paragraph) && marked.has(paragraph.words);
    return isMarkedElsewhere ? { ...paragraph, label: 'between' } : paragraph;
  });
}

/** Whether a line is boilerplate if other captures of its site have it as well: it is not surely of the story, and not boilerplate anyway. */
export function mayBeOfSite({ label, boilerplate, look }: LabelledParagraph): boolean {
  return !isBoilerplateLabel(label) && boilerplate > (look.endsSentence ? DOUBT : LITTLE_DOUBT);
}

/** Whether a wording tells boilerplate more surely than the model was. */
function isKnown({ boilerplate, look, words }: LabelledParagraph): boolean {
  const { phrases, endsSentence, size } = look;
  if (isRunningTime(words) || isMarkup(words)) return true;
  if (phrases.label !== undefined) return boilerplate > (AMBIGUOUS[phrases.label] ?? -1);
  if (phrases.beginning === 'promotion') return true;
  if (phrases.opening !== undefined && INVITATIONS.has(phrases.opening) && !endsSentence) {
    return boilerplate > DOUBT || /^[^:]{1,30}:\s/u.test(words);
  }
  if (phrases.strength > 0 && size <= LABEL_SIZE && !endsSentence) return boilerplate > DOUBT;
  return phrases.strength >= 2 && (phrases.wordings[0] === 'consent' || phrases.wordings[0] === 'legal');
}

/** Whole lines that are also subheadings of stories count as boilerplate from these probabilities on, all others always. */
const AMBIGUOUS: Readonly<Partial<Record<BoilerplateReason, number>>> = { navigation: 0.2, author: 0.2 };
/** Labels that go on with what they invite to: `Read more: …`, `Tags: …`. */
const INVITATIONS: ReadonlySet<BoilerplateReason> = new Set(['related', 'tags', 'promotion', 'paywall', 'share']);
/** A line with a known wording in it is a label up to this size. */
const LABEL_SIZE = 40;
/** What is known by its wording or from other captures counts as boilerplate from this probability on. */
const DOUBT = 0.2;
/** A line of other captures that is no sentence counts from this one on. */
const LITTLE_DOUBT = 0.03;

function passageOf(
  paragraph: LabelledParagraph,
  role: 'headline' | 'standfirst' | 'subheading' | 'caption',
): RoledParagraph {
  const span = paragraph.told;
  return { ...paragraph, role, furniture: [{ role, span }], passage: { ...span, role } };
}

function framed(paragraph: LabelledParagraph, role?: 'dateline' | 'credit'): RoledParagraph {
  const furniture = describeFrame(paragraph.words, paragraph.told, role);
  return { ...paragraph, role: furniture[0]!.role, furniture };
}

function body(paragraph: LabelledParagraph): RoledParagraph {
  const { told } = paragraph;
  const prefix = findInlineDateline(paragraph.words);
  if (!prefix) return { ...paragraph, role: 'body', furniture: [], passage: { ...told, role: 'body' } };
  const span = { start: told.start, end: told.start + prefix.dateline.end };
  const passage = { start: told.start + prefix.storyStart, end: told.end, role: 'body' as const };
  return { ...paragraph, role: 'body', furniture: [{ role: 'dateline', span }], passage };
}

/** A short line between two paragraphs of the story that is no sentence of it, and no item of a list. */
function isSubheading(paragraphs: readonly LabelledParagraph[], index: number): boolean {
  const [before, line, after] = [paragraphs[index - 1], paragraphs[index]!, paragraphs[index + 1]];
  if (before?.label !== 'content' || after?.label !== 'content' || line.look.size > LINE_SIZE) return false;
  const isSentence = (line.look.endsSentence && !/[?？؟]$/u.test(line.words)) || /[.!?]['"”’]*\s/u.test(line.words);
  if (isSentence || /^[^\p{L}\p{N}]|[,;:"”»]$/u.test(line.words)) return false;
  return after.look.size > LINE_SIZE && (before.look.size > LINE_SIZE || before.look.endsSentence);
}
