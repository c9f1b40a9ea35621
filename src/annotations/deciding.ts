import type { Annotation, AnnotationId, Annotator, Part, Statement, Verdict } from './annotation';
import { lastChange } from './placed';
import { isSameData } from './sameData';
import { describe } from './selector';
import type { Subject } from './subject';
import type { PlacedPart } from './textMark';

/** Who decides, when, and on which text. */
export interface Deciding {
  readonly me: Annotator;
  /** With its line breaks as `\n`; the offsets of subjects and parts given to the functions here count in it. */
  readonly text: string;
  /** Identity of that text (`textVersion`). */
  readonly version: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly newId: () => AnnotationId;
}

/** What a decision makes of one's own annotations. Nothing stands for an annotation that is not there; nothing at all for no change. */
export interface Step {
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/** Marks something that was not found. */
export function add(deciding: Deciding, statement: Statement, parts: readonly PlacedPart[]): Step {
  return { after: annotation(deciding, 'added', statement, parts) };
}

/** Says that what was found, or what somebody else says, is right. One's own correction or addition is so already. */
export function confirm(deciding: Deciding, subject: Subject): Step | undefined {
  const mine = own(deciding, subject);
  if (!mine) return { after: annotation(deciding, 'confirmed', subject.statement, subject.parts) };
  if (mine.verdict !== 'rejected') return undefined;
  return { before: mine, after: { ...mine, verdict: 'confirmed', modified: deciding.now } };
}

/** Says that it is none. What one added oneself is taken away. */
export function reject(deciding: Deciding, subject: Subject): Step | undefined {
  const mine = own(deciding, subject);
  if (!mine) return { after: annotation(deciding, 'rejected', subject.statement, subject.parts) };
  if (mine.verdict === 'rejected') return undefined;
  if (mine.verdict === 'added') return { before: mine };
  return { before: mine, after: { ...mine, verdict: 'rejected', modified: deciding.now } };
}

/** Says what it is instead, or where its borders are; by what was found it is known again. */
export function correct(
  deciding: Deciding,
  subject: Subject,
  { statement = subject.statement, parts = subject.parts }: { statement?: Statement; parts?: readonly PlacedPart[] },
): Step | undefined {
  if (isSameData(statement, subject.statement) && isSameData(parts, subject.parts)) return undefined;
  const mine = own(deciding, subject);
  const isMerelyChecked =
    isSameData(parts, subject.parts) && isSameData(unchecked(statement), unchecked(subject.statement));
  const verdict =
    mine?.verdict === 'added' ? 'added' : isMerelyChecked && mine?.verdict !== 'corrected' ? 'confirmed' : 'corrected';
  const found = verdict === 'corrected' ? foundParts(subject, mine) : [];
  const made = annotation(deciding, verdict, statement, [...parts.filter(({ role }) => role !== 'found'), ...found]);
  if (!mine) return { after: made };
  return { before: mine, after: { ...mine, ...pickChanged(made), modified: deciding.now } };
}

/** A statement without what checking it gave. */
function unchecked(statement: Statement): Statement {
  if (statement.kind !== 'claim') return statement;
  const { evidence: _evidence, ...claim } = statement;
  return { ...claim, status: 'unchecked' };
}

/** The newest of one's own annotations about a subject. */
export function own({ me }: Pick<Deciding, 'me'>, { decision }: Subject): Annotation | undefined {
  if (!decision) return undefined;
  return [decision.by, ...decision.others]
    .map(({ annotation: one }) => one)
    .filter(({ creator }) => creator.name === me.name)
    .sort((a, b) => (lastChange(a) < lastChange(b) ? 1 : -1))[0];
}

/** Where the analysis found it: as said before, if that was said. */
function foundParts({ parts, decision }: Subject, mine: Annotation | undefined): PlacedPart[] {
  const placed = decision && [decision.by, ...decision.others].find(({ annotation: one }) => one === mine);
  const before = placed?.parts.filter(({ role }) => role === 'found') ?? [];
  if (before.length > 0) return before;
  return parts.filter(({ role }) => role === 'content').map((part) => ({ ...part, role: 'found' }));
}

function pickChanged({ verdict, statement, parts, version }: Annotation): Partial<Annotation> {
  return { verdict, statement, parts, ...(version !== undefined && { version }) };
}

/** One's own annotation of words of the text. */
export function annotation(
  { me, text, version, now, newId }: Deciding,
  verdict: Verdict,
  statement: Statement,
  parts: readonly PlacedPart[],
): Annotation {
  return {
    id: newId(),
    creator: { name: me.name },
    created: now,
    verdict,
    statement,
    parts: parts.map((part) => toPart(text, part)),
    version,
  };
}

function toPart(text: string, { role, start, end }: PlacedPart): Part {
  return { role, selector: describe(text, { start, end }) };
}
