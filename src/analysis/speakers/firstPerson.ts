import { shift, spanText } from '../../text/span';
import type { MarkId } from '../analysis';
import { type Entity, mention } from './entity';
import { FIRST_PERSON } from './linkPronouns';
import type { Story } from './story';

/** `I` inside the marks of a quotation is its one speaker. `We` may be any group of theirs: it is followed only where it is a source. */
export function linkFirstPerson({ text, passages, sources }: Story, speakers: Map<MarkId, readonly Entity[]>): void {
  for (const { source, id } of sources.attributions) {
    if (!source || !FIRST_PERSON.has(spanText(text, source).toLowerCase())) continue;
    const around = sources.contentAround(source, id);
    if (around) speakers.set(id, speakers.get(around.id) ?? []);
  }
  for (const { gathered, passage } of passages) {
    for (const piece of gathered.selves) {
      const span = shift({ start: piece.start, end: piece.end }, passage.start);
      const around = sources.contentAround(span);
      const [speaker, second] = (around && speakers.get(around.id)) ?? [];
      if (speaker?.kind === 'person' && !second) mention(speaker, span, 'pronoun', 0.85);
    }
  }
}
