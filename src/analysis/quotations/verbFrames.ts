import type { QuotationEvidence } from '../analysis';
import type { Span } from '../../text/span';
import { readRightSide, type RightSide } from './complements';
import { clauseContent, inversionEnd, objectContent, readLeftSide } from './contents';
import type { Frame } from './frame';
import type { Pattern } from './lexicon/confidence';
import { isFinite, isNominal, phraseSpan, skipNounPhrase, type Phrase } from './phrases';
import { findSharedSource } from './sharedSources';
import { findSubject } from './subjects';
import type { VerbGroup } from './verbGroups';
import type { ParagraphWords, Sentence } from './words';

/** The attributions that a sentence's verbs make, in order; not yet rid of those inside others. */
export function findVerbFrames(paragraph: ParagraphWords, sentence: Sentence, groups: readonly VerbGroup[]): Frame[] {
  const frames: Frame[] = [];
  for (const group of groups) {
    const frame = readGroup(paragraph, sentence, group, frames);
    if (frame) frames.push(frame);
  }
  return frames;
}

function readGroup(
  paragraph: ParagraphWords,
  sentence: Sentence,
  group: VerbGroup,
  earlier: readonly Frame[],
): Frame | undefined {
  const { words } = paragraph;
  if (group.form === 'infinitive' || group.form === 'passive') return undefined;
  const inverted = readInverted(paragraph, sentence, group);
  if (inverted) return inverted;

  const subject = group.form === 'gerund' ? undefined : findSubject(paragraph, sentence, group.first);
  const inserted = subject && insertedIn(paragraph, sentence, group, subject);
  if (inserted) return inserted;
  const edge = subject?.how === 'subject' ? subject.first : group.first;
  const takesAside = group.senses.some(({ complements }) => complements.has('aside') || complements.has('quote'));
  const left =
    takesAside && subject?.how === 'subject'
      ? readLeftSide(paragraph, sentence, edge, words[group.last + 1]?.text === ',' && isFinite(words[group.last + 2]))
      : undefined;
  const right = readRightSide(paragraph, sentence, group.last, group.senses, left?.kind === 'quote');
  const cue = phraseSpan(paragraph, { first: group.first, last: right.cueLast ?? group.last });
  const source = subject ? phraseSpan(paragraph, subject) : findSharedSource(paragraph, sentence, group, earlier);
  const sense = right.sense ?? group.senses[0]!;

  const relayedBy = quotedBy(paragraph, sentence, group);
  if (left && left.kind !== 'clause' && (right.kind === 'none' || right.kind === 'quote' || left.kind === 'quote')) {
    const content = [
      ...left.content,
      ...(right.kind === 'quote' && right.introduced ? rightContent(paragraph, sentence, right) : []),
    ];
    const pattern: Pattern = left.kind === 'quote' ? 'quote-trailing' : 'quote-mixed';
    return {
      cue,
      ...(source && { source }),
      ...(relayedBy && { relayedBy }),
      content,
      act: speechOf(group, 'quote'),
      pattern,
      why: evidence('cue', cue, left.content[0]),
    };
  }
  if (
    left?.kind === 'clause' &&
    right.kind === 'none' &&
    group.senses.some(({ complements }) => complements.has('aside'))
  ) {
    const rest = asideRest(paragraph, sentence, group.last);
    return {
      cue,
      ...(source && { source }),
      content: [...left.content, ...(rest ? [rest] : [])],
      act: speechOf(group, 'aside'),
      pattern: 'aside',
      why: [{ kind: 'cue', span: cue }],
    };
  }
  if (right.kind === 'none') return undefined;
  if (right.kind === 'colon' && right.at >= sentence.last) {
    const isParagraphEnd = words[sentence.last] === undefined;
    return isParagraphEnd
      ? {
          cue,
          ...(source && { source }),
          content: [],
          act: sense.act,
          pattern: 'quote-leading',
          why: [{ kind: 'cue', span: cue }],
          expectsQuotation: true,
        }
      : undefined;
  }
  const content = rightContent(paragraph, sentence, right, group.form === 'gerund');
  return {
    cue,
    ...(source && { source }),
    content,
    act: actOf(paragraph, group, sense.act),
    pattern: group.form === 'gerund' ? 'participle' : patternOf(right),
    why: whyOf(group, subject?.how, right, cue, content),
  };
}

/** `was quoted as saying by the daily`: who quoted it. */
function quotedBy(paragraph: ParagraphWords, sentence: Sentence, group: VerbGroup): Frame['relayedBy'] {
  const { words } = paragraph;
  const by = group.last + 1;
  if (words[by]?.lower !== 'by' || words[group.head - 2]?.lower !== 'quoted') return undefined;
  const end = skipNounPhrase(paragraph, by + 1, sentence.last);
  return end > by + 1 ? { source: phraseSpan(paragraph, { first: by + 1, last: end - 1 }) } : undefined;
}

/** Not to answer is a refusal, no speech. */
function actOf({ words }: ParagraphWords, group: VerbGroup, act: Frame['act']): Frame['act'] {
  const isNegated = words
    .slice(group.first, group.head)
    .some(({ tag, lower }) => tag === 'not' || lower.endsWith("n't"));
  return isNegated && /^(?:respond|reply|comment|answer)$/.test(words[group.head]!.verb?.base ?? '')
    ? 'intention'
    : act;
}

function speechOf(group: VerbGroup, complement: string): Frame['act'] {
  return (group.senses.find(({ complements }) => complements.has(complement)) ?? group.senses[0]!).act;
}

function evidence(kind: QuotationEvidence['kind'], span: Span, quoted: Span | undefined): QuotationEvidence[] {
  return [...(quoted ? [{ kind: 'quotation-marks' as const, span: quoted }] : []), { kind, span }];
}

function whyOf(
  group: VerbGroup,
  how: string | undefined,
  right: RightSide,
  cue: Span,
  content: readonly Span[],
): QuotationEvidence[] {
  const why: QuotationEvidence[] = [];
  if (right.kind === 'quote') why.push({ kind: 'quotation-marks', ...(content[0] && { span: content[0] }) });
  why.push({ kind: 'cue', span: cue });
  if (group.form === 'gerund') why.push({ kind: 'participle', span: cue });
  if (how === 'relative') why.push({ kind: 'relative-clause', span: cue });
  if (right.kind === 'that' || right.kind === 'clause' || right.kind === 'question')
    why.push({ kind: 'complement-clause', ...(content[0] && { span: content[0] }) });
  return why;
}

function patternOf({ kind, introduced }: RightSide): Pattern {
  if (kind === 'quote') return introduced ? 'quote-leading' : 'quote-mixed';
  if (kind === 'colon') return 'quote-leading';
  return kind === 'none' ? 'aside' : kind;
}

/** What a verb governs to its right, as spans. */
function rightContent(paragraph: ParagraphWords, sentence: Sentence, right: RightSide, isParticiple = false): Span[] {
  const { words, stretches } = paragraph;
  if (right.kind === 'object' && right.sense?.base === 'accuse') return [clauseContent(paragraph, sentence, right.at)];
  if (right.kind === 'object' || right.kind === 'preposition')
    return right.at < sentence.last ? [objectContent(paragraph, sentence, right.at, isParticiple)] : [];
  const word = words[right.at]!;
  if ((right.kind === 'quote' || right.kind === 'colon') && word.stretch >= 0) {
    const stretch = stretches[word.stretch]!;
    const whole = { start: stretch.start, end: stretch.end };
    const inner = paragraph.text.slice(stretch.start, stretch.closer?.start ?? stretch.end).trimEnd();
    if (right.introduced && (/[.!?…]$/.test(inner) || !stretch.closer)) return [whole];
    if (stretch.end >= sentence.end) return [whole];
    return [clauseContent(paragraph, sentence, right.at)];
  }
  return [clauseContent(paragraph, sentence, right.at)];
}

/** The rest of a sentence that an aside interrupts: `The deal, he said, would hold`. */
function asideRest(paragraph: ParagraphWords, sentence: Sentence, last: number): Span | undefined {
  const { words } = paragraph;
  const comma = words[last + 1];
  const next = words[last + 2];
  if (comma?.text !== ',' || !next || last + 2 >= sentence.last || next.tag === 'gerund' || next.tag === 'past')
    return undefined;
  return clauseContent(paragraph, sentence, last + 2);
}

/** `who some believe is influential`, `which an inquiry said was careless`: a cue inserted between a relative pronoun and its verb. */
function insertedIn(
  paragraph: ParagraphWords,
  sentence: Sentence,
  group: VerbGroup,
  subject: Phrase,
): Frame | undefined {
  const { words } = paragraph;
  const relative = words[subject.first - 1];
  const from = group.last + 1;
  const sense = group.senses.find(({ complements }) => complements.has('clause'));
  if (
    relative?.tag !== 'relative' ||
    subject.first - 1 < sentence.first ||
    !sense ||
    from >= sentence.last ||
    !isFinite(words[from])
  )
    return undefined;
  const cue = phraseSpan(paragraph, group);
  const content = [{ start: relative.start, end: relative.end }, clauseContent(paragraph, sentence, from)];
  const why: QuotationEvidence[] = [
    { kind: 'cue', span: cue },
    { kind: 'relative-clause', span: content[0]! },
  ];
  return { cue, source: phraseSpan(paragraph, subject), content, act: sense.act, pattern: 'clause', why };
}

/** `“…,” said Ana Ruiz` and `…, said Ana Ruiz`. */
function readInverted(paragraph: ParagraphWords, sentence: Sentence, group: VerbGroup): Frame | undefined {
  const { words } = paragraph;
  if (group.form !== 'finite') return undefined;
  const sense = group.senses.find(({ complements }) => complements.has('quote') && complements.has('aside'));
  const from = group.last + 1;
  const next = words[from];
  if (!sense || !next || from >= sentence.last || next.stretch >= 0 || !isNominal(next)) return undefined;
  const left = readLeftSide(paragraph, sentence, group.first);
  if (!left || (left.kind === 'clause' && words[from]!.tag !== 'name' && findSubject(paragraph, sentence, group.first)))
    return undefined;
  const isPlain = words[group.first]!.tag === 'past' || words[group.first]!.tag === 'verb';
  if (left.kind === 'clause' && (!isPlain || words[group.last + 1]!.tag === 'pronoun')) return undefined;
  const behind = inversionEnd(paragraph, sentence, from);
  const source: Phrase = { first: from, last: behind - 1 };
  if (left.kind === 'clause' && behind < sentence.last - 1 && words[behind]!.text !== ',') return undefined;
  const cue = phraseSpan(paragraph, group);
  const rest =
    words[behind]?.text === ',' && words[behind + 1] && words[behind + 1]!.stretch >= 0
      ? rightContent(paragraph, sentence, { kind: 'quote', at: behind + 1, introduced: true })
      : [];
  return {
    cue,
    source: phraseSpan(paragraph, source),
    content: [...left.content, ...rest],
    act: sense.act,
    pattern: left.kind === 'clause' ? 'aside' : 'quote-inverted',
    why: evidence('cue', cue, left.kind === 'clause' ? undefined : left.content[0]),
  };
}
