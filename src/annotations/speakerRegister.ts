import type { Mention, Speaker, SpeakerId } from '../analysis/analysis';
import { bySpan, type Span } from '../text/span';
import type { NamedSpeaker } from './annotation';

/** A place that names a speaker, and whom. */
export interface MentionOf {
  readonly speaker: SpeakerId;
  readonly mention: Mention;
}

/** The speakers of a text while people's decisions are laid over it: found ones, and those that only people named. */
export class SpeakerRegister {
  readonly #text: string;
  readonly #speakers: Map<SpeakerId, Speaker>;
  /** The first speaker of each name, and of each other form of a name. */
  readonly #byName = new Map<string, SpeakerId>();

  constructor(text: string, speakers: readonly Speaker[]) {
    this.#text = text;
    this.#speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    for (const { id, name } of speakers) this.#note(name, id);
    for (const { id, aliases } of speakers) for (const alias of aliases) this.#note(alias, id);
  }

  /**
   * The id of a speaker that a person named: the one of that name in this text, else a new one.
   * @param place where this text names the speaker, if that was marked
   */
  idOf({ name, kind }: NamedSpeaker, place: Span | undefined): SpeakerId {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const id = `${kind}:${name}`;
    const start = this.#text.indexOf(name);
    const at = place ?? (start < 0 ? undefined : { start, end: start + name.length });
    const mentions = at ? [{ ...at, how: 'by-hand' as const, confidence: 1 }] : [];
    this.#speakers.set(id, { id, name, kind, named: kind !== 'unnamed', roles: [], aliases: [], mentions, fullest: 0 });
    this.#note(name, id);
    return id;
  }

  /** Every place that names somebody, in the order of speakers and, within one, of the text. */
  mentions(): MentionOf[] {
    return [...this.#speakers.values()].flatMap(({ id: speaker, mentions }) =>
      mentions.map((mention) => ({ speaker, mention })),
    );
  }

  /** Takes a mention away from a speaker. */
  remove({ speaker: id, mention }: MentionOf): void {
    const speaker = this.#speakers.get(id)!;
    this.#setMentions(
      speaker,
      speaker.mentions.filter((other) => other !== mention),
    );
  }

  /** Adds a mention that a person marked. */
  add(id: SpeakerId, { start, end }: Span): void {
    const speaker = this.#speakers.get(id)!;
    if (speaker.mentions.some((other) => other.start === start && other.end === end)) return;
    this.#setMentions(
      speaker,
      [...speaker.mentions, { start, end, how: 'by-hand' as const, confidence: 1 }].sort(bySpan),
    );
  }

  speakers(): Speaker[] {
    return [...this.#speakers.values()];
  }

  #setMentions(speaker: Speaker, mentions: readonly Mention[]): void {
    const fullest = speaker.mentions[speaker.fullest];
    const at = mentions.findIndex((mention) => mention === fullest);
    this.#speakers.set(speaker.id, { ...speaker, mentions, fullest: Math.max(0, at) });
  }

  #note(name: string, id: SpeakerId): void {
    if (!this.#byName.has(name)) this.#byName.set(name, id);
  }
}

/** Identity of a mention within its text, for decisions about it. */
export function mentionKey(speaker: SpeakerId, { start, end }: Span): string {
  return `mention ${start} ${end} ${speaker}`;
}
