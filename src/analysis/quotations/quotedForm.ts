import { startsWithCapital } from '../../text/characters';
import type { QuotedStretch } from '../../text/quotationMarks';
import { overlaps, type Span } from '../../text/span';
import { tokenFrom, type QuotedParagraph } from './quotedParagraph';

/**
 * What quoted words look like: a title (`“The Long Night”`), a term or a scare quote of a few words, a phrase that goes on with the outlet's
 * sentence, or a clause that somebody must have said.
 */
export type QuotedForm = (typeof FORMS)[number];

/** From the one that says least about whether somebody said it to the one that says most. */
const FORMS = ['title', 'term', 'phrase', 'clause'] as const;

/** As many words in quotation marks are seldom a term. */
const LEAST_PHRASE = 4;

/** As many are hardly ever anything but somebody's words. */
const LEAST_CLAUSE = 8;

/** The form of the words in quotation marks among some content, of several the one that says most; undefined where there are none. */
export function quotedForm(paragraph: QuotedParagraph, content: readonly Span[]): QuotedForm | undefined {
  const forms = paragraph.stretches
    .filter((stretch) => content.some((part) => overlaps(part, stretch)))
    .map((stretch) => FORMS.indexOf(formOf(paragraph, stretch)));
  return FORMS[Math.max(-1, ...forms)];
}

function formOf(paragraph: QuotedParagraph, { start, end, opener, closer }: QuotedStretch): QuotedForm {
  const { tokens, text } = paragraph;
  const words = tokens
    .slice(tokenFrom(paragraph, start), tokenFrom(paragraph, end))
    .filter(({ kind }) => kind === 'word');
  const long = words.filter(({ text: word }) => word.length > 3);
  if (long.length > 1 && long.every(({ text: word }) => startsWithCapital(word))) return 'title';
  const inner = text.slice(opener.end, closer?.start ?? end).trim();
  // Where stops stand inside closing marks they end terms as well; but then a capital does not begin them.
  const isSentence = /[!?]$/.test(inner) || (/[.,]$/.test(inner) && words.length > 1 && startsWithCapital(inner));
  if (isSentence || words.length >= LEAST_CLAUSE) return 'clause';
  return words.length >= LEAST_PHRASE ? 'phrase' : 'term';
}
