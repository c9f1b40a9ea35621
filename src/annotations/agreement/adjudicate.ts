import { annotation, type Deciding, type Step } from '../deciding';
import { foundSpansOf, type PlacedAnnotation } from '../placed';
import { isSameData } from '../sameData';
import { areSameWords } from '../sameWords';
import type { PlacedPart, TextMark } from '../textMark';
import { categoryKey, categoryOf, wordsOf } from './annotated';
import type { Disagreement } from './disagreements';
import { spansKey } from './matchSpans';

/** One's own annotations, of the kinds that people disagree in, about the words of a disagreement. */
export function ownAbout(
  disagreement: Disagreement,
  me: string,
  placed: readonly PlacedAnnotation[],
): PlacedAnnotation[] {
  const marks = disagreement.marks.flatMap(({ mark }) => mark ?? []);
  const keys = new Set(marks.flatMap(({ statement }) => keyOf(statement) ?? []));
  return placed.filter((one) => {
    const { creator, statement } = one.annotation;
    const key = keyOf(statement);
    if (creator.name !== me || key === undefined || !keys.has(key) || one.parts.length === 0) return false;
    return marks.some((mark) => mark.id === one.annotation.id || isAboutTheSame(mark, one));
  });
}

/**
 * Decides a disagreement: makes what somebody says one's own annotation, or says that it is none.
 * @param chosen what is right, a mark of the disagreement; nothing where it is none
 * @param own one's own annotations about the words (`ownAbout`), with offsets in the text that is decided on
 */
export function adjudicate(
  deciding: Deciding,
  { marks }: Disagreement,
  chosen: TextMark | undefined,
  own: readonly PlacedAnnotation[],
): Step[] {
  if (chosen) {
    const step = adopt(deciding, chosen, own);
    return step ? [step] : [];
  }
  const kinds = new Map<string, TextMark>();
  for (const { mark } of marks) {
    const key = mark && mark.verdict !== 'rejected' ? keyOf(mark.statement) : undefined;
    if (mark && key !== undefined && !kinds.has(key)) kinds.set(key, mark);
  }
  return [...kinds].flatMap(([key, mark]): Step | Step[] => {
    const mine = own.find(({ annotation: { statement } }) => keyOf(statement) === key)?.annotation;
    if (!mine) return { after: annotation(deciding, 'rejected', mark.statement, mark.parts) };
    if (mine.verdict === 'rejected') return [];
    if (mine.verdict === 'added') return { before: mine };
    return { before: mine, after: { ...mine, verdict: 'rejected', modified: deciding.now } };
  });
}

function adopt(deciding: Deciding, chosen: TextMark, own: readonly PlacedAnnotation[]): Step | undefined {
  const key = keyOf(chosen.statement);
  const target = own.find(({ annotation: { statement } }) => keyOf(statement) === key) ?? own[0];
  const mine = target?.annotation;
  if (mine?.id === chosen.id) return undefined;
  const found = [...(foundPartsOf(chosen, chosen.verdict) ?? (target && foundPartsOf(target, mine!.verdict)) ?? [])];
  const said = chosen.parts.filter(({ role }) => role !== 'found');
  const isAsFound = chosen.verdict === 'confirmed' || found.length === 0;
  const verdict = !isAsFound ? 'corrected' : mine && found.length === 0 ? 'added' : 'confirmed';
  const made = annotation(deciding, verdict, chosen.statement, isAsFound ? said : [...said, ...found]);
  if (!mine) return { after: made };
  const { statement, parts, version } = made;
  const isSame = mine.verdict === verdict && isSameData(mine.statement, statement) && isSamePlaces(target.parts, said);
  if (isSame) return undefined;
  return {
    before: mine,
    after: { ...mine, verdict, statement, parts, ...(version !== undefined && { version }), modified: deciding.now },
  };
}

/** Where the analysis had found what is decided on; nothing where it had found nothing. */
function foundPartsOf(
  { parts }: { readonly parts: readonly PlacedPart[] },
  verdict: TextMark['verdict'],
): readonly PlacedPart[] | undefined {
  if (verdict === 'added') return undefined;
  const found = parts.filter(({ role }) => role === 'found');
  if (found.length > 0) return found;
  return parts.filter(({ role }) => role === 'content').map(({ start, end }) => ({ role: 'found', start, end }));
}

function isSamePlaces(one: readonly PlacedPart[], other: readonly PlacedPart[]): boolean {
  const keys = [one, other].map((parts) =>
    parts
      .filter(({ role }) => role !== 'found')
      .map(({ role, start, end }) => `${role} ${spansKey([{ start, end }])}`)
      .sort()
      .join('; '),
  );
  return keys[0] === keys[1];
}

function isAboutTheSame(mark: TextMark, placed: PlacedAnnotation): boolean {
  const places = [wordsOf(mark, 'content'), wordsOf(mark, 'found')].filter(({ length }) => length > 0);
  return places.some((words) => areSameWords(words, foundSpansOf(placed)));
}

function keyOf(statement: TextMark['statement']): string | undefined {
  const category = categoryOf(statement);
  return category && categoryKey(category);
}
