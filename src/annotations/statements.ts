import type { Boilerplate, Claim, Quotation, Speaker, SpeakerId } from '../analysis/analysis';
import type {
  BoilerplateStatement,
  ClaimStatement,
  MentionStatement,
  NamedSpeaker,
  QuotationStatement,
} from './annotation';

/** Names the speakers of a text. */
export type SpeakerOf = (id: SpeakerId) => Speaker | undefined;

/** What an analysis says of a quotation, as a person would state it. */
export function quotationStatement({ kind, act, speakers }: Quotation, speakerOf: SpeakerOf): QuotationStatement {
  return { kind: 'quotation', form: kind, act, speakers: named(speakers, speakerOf) };
}

/** What an analysis says of a claim; whether it is right nobody has said. */
export function claimStatement({ kind, claimants }: Claim, speakerOf: SpeakerOf): ClaimStatement {
  return { kind: 'claim', form: kind, claimants: named(claimants, speakerOf), status: 'unchecked' };
}

export function boilerplateStatement({ reason }: Boilerplate): BoilerplateStatement {
  return { kind: 'boilerplate', reason };
}

export function mentionStatement({ name, kind }: Speaker): MentionStatement {
  return { kind: 'mention', speaker: { name, kind } };
}

function named(ids: readonly SpeakerId[], speakerOf: SpeakerOf): NamedSpeaker[] {
  return ids.flatMap((id) => {
    const speaker = speakerOf(id);
    return speaker ? [{ name: speaker.name, kind: speaker.kind }] : [];
  });
}
