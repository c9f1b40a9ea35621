import { spanText } from '../text/span';
import type { Quotation, QuotationEvidence } from './analysis';

/** What of a quotation an explanation needs; quotations with and without their speakers have it. */
export type Explainable = Pick<Quotation, 'kind' | 'content' | 'cue' | 'source' | 'relayedBy' | 'continues' | 'why'>;

/**
 * One sentence for people on why a quotation is marked: `In quotation marks, and “said” names “Ruiz” as its source.`
 * Plain text, with words of the source text in it: it must never be read as markup.
 */
export function explainQuotation(text: string, quotation: Explainable): string {
  const reasons = [inMarks(quotation), attributed(text, quotation), form(quotation.why)].filter(
    (reason) => reason !== '',
  );
  const relay = quotation.relayedBy ? `; passed on by ${quote(text, quotation.relayedBy.source)}` : '';
  const [first = 'the form of the sentence attributes it', ...others] = reasons;
  return `${capital([first, ...others].join(', '))}${relay}.`;
}

/** Confidence from 0 to 1 in words. */
export function confidenceInWords(confidence: number): 'very likely' | 'likely' | 'unsure' {
  if (confidence >= 0.8) return 'very likely';
  return confidence >= 0.5 ? 'likely' : 'unsure';
}

function inMarks({ kind, why }: Explainable): string {
  if (kind === 'mixed') return 'partly in quotation marks';
  return kind === 'direct' && has(why, 'quotation-marks') ? 'in quotation marks' : '';
}

function attributed(text: string, { cue, source, why }: Explainable): string {
  if (has(why, 'headline-form'))
    return `and the form of the headline names ${source ? quote(text, source) : 'nobody'} as its source`;
  if (has(why, 'transcript-form'))
    return `${source ? quote(text, source) : 'a name'} stands before it, as in a transcript`;
  if (has(why, 'continuation')) return 'and it goes on from the quotation before, with no other source between';
  if (!cue) return source ? `and ${quote(text, source)} is named as its source` : 'but nobody is named as its source';
  return source
    ? `and ${quote(text, cue)} names ${quote(text, source)} as its source`
    : `and ${quote(text, cue)} attributes it, without naming a source`;
}

function form(why: readonly QuotationEvidence[]): string {
  if (has(why, 'participle')) return 'the subject of the sentence';
  if (has(why, 'relative-clause')) return 'in a relative clause';
  return '';
}

function has(why: readonly QuotationEvidence[], kind: QuotationEvidence['kind']): boolean {
  return why.some((evidence) => evidence.kind === kind);
}

/** Words of the text in quotation marks, on one line and not too long. */
function quote(text: string, span: Parameters<typeof spanText>[1]): string {
  const words = spanText(text, span).replace(/\s+/g, ' ');
  return `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`;
}

function capital(sentence: string): string {
  const plain = sentence.replace(/^(?:and|but) /, '');
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}
