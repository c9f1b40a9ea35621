import type { Mention, Speaker, SpeakerId } from '../analysis/analysis';
import { bySpan, type Span } from '../text/span';
import type { NamedSpeaker } from './annotation';
import { NameFinder } from './nameFinder';

/** A place that names a speaker, and whom. */
export interface MentionOf {
  readonly speaker: SpeakerId;
  readonly mention: Mention;
}

/** The speakers of a text while people's decisions are laid over it: found ones, and those that only people named. */
export class SpeakerRegister {
  readonly #speakers: Map<SpeakerId, Speaker>;
  /** The mentions, by place, of speakers of whom some were taken away or added. */
  readonly #changed = new Map<SpeakerId, Map<string, Mention>>();
  readonly #names: NameFinder;
  /** The first speaker of each name, and of each other form of a name. */
  readonly #byName = new Map<string, SpeakerId>();

  constructor(text: string, speakers: readonly Speaker[]) {
    this.#names = new NameFinder(text);
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
    const at = place ?? this.#names.find(name);
    const mentions = at ? [{ ...at, how: 'by-hand' as const, confidence: 1 }] : [];
    this.#speakers.set(id, { id, name, kind, named: kind !== 'unnamed', roles: [], aliases: [], mentions, fullest: 0 });
    this.#note(name, id);
    return id;
  }

  /** Every place that names somebody, in the order of speakers and, within one, of the text. */
  mentions(): MentionOf[] {
    return this.speakers().flatMap(({ id: speaker, mentions }) => mentions.map((mention) => ({ speaker, mention })));
  }

  /** Takes a mention away from a speaker. */
  remove({ speaker, mention }: MentionOf): void {
    this.#changing(speaker).delete(placeKey(mention));
  }

  /** Adds a mention that a person marked. */
  add(id: SpeakerId, span: Span): void {
    const mentions = this.#changing(id);
    const { start, end } = span;
    if (!mentions.has(placeKey(span))) mentions.set(placeKey(span), { start, end, how: 'by-hand', confidence: 1 });
  }

  speakers(): Speaker[] {
    return [...this.#speakers.values()].map((speaker) => {
      const changed = this.#changed.get(speaker.id);
      if (!changed) return speaker;
      const mentions = [...changed.values()].sort(bySpan);
      const fullest = speaker.mentions[speaker.fullest];
      return { ...speaker, mentions, fullest: Math.max(0, fullest ? mentions.indexOf(fullest) : 0) };
    });
  }

  #changing(id: SpeakerId): Map<string, Mention> {
    const known = this.#changed.get(id);
    if (known) return known;
    const mentions = new Map(this.#speakers.get(id)!.mentions.map((mention) => [placeKey(mention), mention]));
    this.#changed.set(id, mentions);
    return mentions;
  }

  #note(name: string, id: SpeakerId): void {
    if (!this.#byName.has(name)) this.#byName.set(name, id);
  }
}

/** Identity of a mention within its text, for decisions about it. */
export function mentionKey(speaker: SpeakerId, { start, end }: Span): string {
  return `mention ${start} ${end} ${speaker}`;
}

function placeKey({ start, end }: Span): string {
  return `${start} ${end}`;
}
