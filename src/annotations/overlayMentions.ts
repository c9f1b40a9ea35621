import type { MarkId } from '../analysis/analysis';
import type { MentionStatement } from './annotation';
import type { Decided, Decision } from './decisions';
import { spansOf } from './placed';
import { mentionKey, type MentionOf, type SpeakerRegister } from './speakerRegister';

/** Has the speakers named where people say, and no longer where they say not. */
export function overlayMentions(
  { about, besides }: Decided<MentionOf>,
  speakers: SpeakerRegister,
  decisions: Map<MarkId, Decision>,
  rejected: Decision[],
): void {
  const settle = (decision: Decision, found?: MentionOf) => {
    if (found) speakers.remove(found);
    const { annotation } = decision.by;
    const [span] = spansOf(decision.by, 'content');
    if (annotation.verdict === 'rejected' || !span) {
      rejected.push(decision);
      return;
    }
    const speaker = speakers.idOf((annotation.statement as MentionStatement).speaker, span);
    speakers.add(speaker, span);
    decisions.set(mentionKey(speaker, span), decision);
  };
  for (const [found, decision] of about) settle(decision, found);
  for (const decision of besides) settle(decision);
}
