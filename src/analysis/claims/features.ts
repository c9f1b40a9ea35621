import { spanLength } from '../../text/span';
import { marksWithin, type Statement } from './statements';
import type { MarkClass } from './wordMarks';

/** What a statement shows, each from 0 to about 1: the model weighs these and nothing else. */
export type Features = ReadonlyMap<string, number>;

/** Classes of which several say more than one does. */
const COUNTED: ReadonlySet<MarkClass> = new Set([
  'number',
  'name',
  'opinion',
  'event',
  'law',
  'accusation',
  'past',
  'generic',
]);
const MANY = 3;

/** Says what a statement shows. */
export function featuresOf({ kind, quotation, span, sentence }: Statement, text: string): Features {
  const marks = marksWithin(sentence, span);
  const features = new Map<string, number>([['always', 1]]);
  const set = (name: string, value = 1) => features.set(name, value);
  const counts = new Map<MarkClass, number>();
  for (const { is } of marks) counts.set(is, (counts.get(is) ?? 0) + 1);
  for (const [is, count] of counts) {
    set(is);
    if (COUNTED.has(is) && count >= MANY) set(`${is}+`);
    else if (COUNTED.has(is) && count === 2) set(`${is}+`, 0.5);
  }

  const words = text.slice(span.start, span.end);
  const length = words.split(/\s+/, 60).length;
  set('length', Math.min(1, Math.log2(length) / 6));
  if (length <= 5) set('short');
  if (words.includes('?') || text[span.end] === '?') set('question');
  if (text[span.end] === '!' || words.endsWith('!')) set('exclamation');
  if (/["“]/.test(words)) set('quotes inside');
  if (!counts.has('finite') && !counts.has('past')) set('no verb');
  if (counts.has('auxiliary') && !counts.has('past') && !counts.has('event')) set('only auxiliary');
  set(kind);
  if (quotation?.act === 'thought') set('thought');
  if (sentence.passage.role !== 'body') set('headline');
  if (spanLength(span) < 0.8 * spanLength(sentence)) set('part');
  if (kind !== 'asserted' && (counts.has('first-person') || counts.has('first-person-plural'))) set('own person');
  if (kind === 'asserted' && (counts.has('number') || counts.has('number-word'))) set('asserted number');
  if (kind === 'quoted' && (counts.has('number') || counts.has('number-word'))) set('quoted number');
  if (kind === 'quoted' && counts.has('name')) set('quoted name');
  if (kind === 'quoted' && counts.has('past')) set('quoted past');
  return features;
}
