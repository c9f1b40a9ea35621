import type { Analysis, Mention, Speaker, SpeakerId } from '../analysis/analysis';
import { bySpan } from '../text/span';
import type { NamedSpeaker } from './annotation';
import type { Overlaid } from './overlay';
import type { NameChooser } from './speakerNames';
import { mentionKey } from './speakerRegister';

/**
 * Gives the speakers of a text the names that people chose, and joins those who become one: their mentions, other names, offices and
 * quotations. A joined speaker keeps the id of the first.
 */
export function nameSpeakers(overlaid: Overlaid, choose: NameChooser): Overlaid {
  const groups = new Map<string, Group>();
  for (const speaker of overlaid.analysis.speakers) {
    const chosen = choose(speaker.name);
    const key = chosen ? `chosen ${chosen.kind} ${chosen.name}` : speaker.id;
    const group = groups.get(key) ?? { chosen, speakers: [] };
    group.speakers.push(speaker);
    groups.set(key, group);
  }
  if ([...groups.values()].every(({ chosen }) => !chosen)) return overlaid;
  const ids = new Map<SpeakerId, SpeakerId>();
  const speakers = [...groups.values()].map(({ chosen, speakers: same }) => {
    for (const { id } of same) ids.set(id, same[0]!.id);
    return chosen ? join(same, chosen) : same[0]!;
  });
  const decisions = new Map(overlaid.decisions);
  for (const { id, mentions } of overlaid.analysis.speakers) {
    const now = ids.get(id)!;
    if (now === id) continue;
    for (const mention of mentions) {
      const decision = decisions.get(mentionKey(id, mention));
      if (decision) decisions.set(mentionKey(now, mention), decision);
    }
  }
  return { ...overlaid, analysis: withIds({ ...overlaid.analysis, speakers }, ids), decisions };
}

interface Group {
  readonly chosen: NamedSpeaker | undefined;
  readonly speakers: Speaker[];
}

function join(speakers: readonly Speaker[], { name, kind }: NamedSpeaker): Speaker {
  const first = speakers[0]!;
  const all = (of: (speaker: Speaker) => readonly string[]) => [...new Set(speakers.flatMap(of))];
  const places = new Map<string, Mention>();
  for (const mention of speakers.flatMap(({ mentions }) => mentions)) {
    const place = `${mention.start} ${mention.end}`;
    if (!places.has(place)) places.set(place, mention);
  }
  const mentions = [...places.values()].sort(bySpan);
  // Where the text has the chosen name itself, that is the fullest.
  const fullest = speakers.find((speaker) => speaker.name === name) ?? first;
  const at = fullest.mentions[fullest.fullest];
  return {
    id: first.id,
    name,
    kind,
    named: kind === 'person' || kind === 'organisation' || speakers.some(({ named }) => named),
    roles: all(({ roles }) => roles),
    aliases: all((speaker) => [speaker.name, ...speaker.aliases]).filter((alias) => alias !== name),
    mentions,
    fullest: Math.max(
      0,
      mentions.findIndex(({ start, end }) => start === at?.start && end === at.end),
    ),
  };
}

/** Has everything that speaks of a speaker speak of the one that it was joined to. */
function withIds(analysis: Analysis, ids: ReadonlyMap<SpeakerId, SpeakerId>): Analysis {
  const idOf = (id: SpeakerId) => ids.get(id) ?? id;
  const all = (speakers: readonly SpeakerId[]) => [...new Set(speakers.map(idOf))];
  return {
    ...analysis,
    quotations: analysis.quotations.map((quotation) => {
      const { relayedBy } = quotation;
      const relay = relayedBy?.speaker === undefined ? relayedBy : { ...relayedBy, speaker: idOf(relayedBy.speaker) };
      return { ...quotation, speakers: all(quotation.speakers), ...(relay && { relayedBy: relay }) };
    }),
    claims: analysis.claims.map((claim) => ({ ...claim, claimants: all(claim.claimants) })),
  };
}
