import type {
  Boilerplate,
  Claim,
  ClaimKind,
  ClaimReason,
  Furniture,
  FurnitureRole,
  Repeat,
  Speaker,
} from '../../analysis/analysis';
import { explainBoilerplate } from '../../analysis/boilerplate/explainBoilerplate';
import { claimContents, type ClaimContent, type ContentKind } from '../../analysis/claims/claimContents';
import { explainClaim } from '../../analysis/claims/explainClaim';
import { explainMention } from '../../analysis/speakers/explainMention';
import { spansOf, type PlacedAnnotation } from '../../annotations/placed';
import { certainty, type Card, type Line, type Piece } from './card';
import type { CardContext } from './context';
import { placesLinks, speakerLine, speakerLink } from './quotationCard';

const CLAIM_NOTES: Readonly<Record<ClaimKind, string>> = {
  quoted: 'quoted',
  reported: 'reported in the outlet’s words',
  asserted: 'made by the outlet itself',
};

/** The card of a claim: whose it is, what it is worth to check it, and why. */
export function claimCard(claim: Claim, { reading, address, toLine }: CardContext): Card {
  const claimants = claim.claimants.flatMap((id) => reading.speaker(id) ?? []);
  const whose: Line[] =
    claimants.length > 0
      ? claimants.map((claimant) => ['Claimed by ', ...speakerLine(claimant)])
      : claim.claimantUnclear
        ? [['Credited to somebody, but to whom could not be told.']]
        : [];
  const { worth, reasons, reserve } = explainClaim(reading.text, claim);
  const again: Piece[] = placesLinks(claim.repeats, toLine);
  return {
    span: claim.span,
    icon: 'law',
    title: 'Claim',
    note: CLAIM_NOTES[claim.kind] + (claim.inHeadline ? ', in the headline' : ''),
    lines: [
      ...whose,
      [`${worth}.`],
      ...reasons.map((reason) => [{ words: `${reason}.` }]),
      ...contentLines(claim, claimContents(reading.text, claim, reading.analysis.speakers)),
      ...(reserve === undefined ? [] : [[{ words: `${reserve}.` }]]),
      ...(again.length === 0 ? [] : [['Again in this text: ', ...again, '.']]),
    ],
    links: [{ label: 'Show in the claims list', command: 'onRecord.revealClaim', arguments: [address, claim.id] }],
  };
}

/** What a claim names, a line for each kind. */
const CONTENTS: readonly (readonly [ContentKind, string])[] = [
  ['person', 'People: '],
  ['organisation', 'Organisations: '],
  ['place', 'Places: '],
  ['name', 'Other names: '],
  ['time', 'Times: '],
  ['figure', 'Figures: '],
];

/** A card names no more of a kind. */
const MOST_CONTENTS = 8;

/** What is quoted as a reason to check a claim is not named again. */
const TOLD_BY: Readonly<Partial<Record<ContentKind, ClaimReason>>> = { time: 'date', figure: 'number' };

function contentLines({ reasons }: Claim, contents: readonly ClaimContent[]): Line[] {
  return CONTENTS.flatMap(([kind, label]): Line[] => {
    const reason = TOLD_BY[kind];
    if (reason !== undefined && reasons.includes(reason)) return [];
    const names = new Set(contents.filter((content) => content.kind === kind).map(({ name }) => name));
    if (names.size === 0) return [];
    const more = names.size > MOST_CONTENTS ? ' …' : '';
    return [[label, { words: [...names].slice(0, MOST_CONTENTS).join(', ') + more }]];
  });
}

/** The card of a mention: whom the words mean and how that was told. */
export function mentionCard(speaker: Speaker, at: number, context: CardContext): Card | undefined {
  const mention = speaker.mentions.find(({ start, end }) => start <= at && at < end);
  if (!mention) return undefined;
  const others = speaker.aliases.filter((alias) => alias !== speaker.name);
  return {
    span: { start: mention.start, end: mention.end },
    icon: speaker.kind === 'person' || speaker.kind === 'unnamed' ? 'person' : 'organization',
    title: 'Speaker',
    lines: [
      speakerLine(speaker),
      [{ words: explainMention(context.reading.text, speaker, mention) }],
      ...(others.length === 0 ? [] : [['Also called: ', { words: others.join(', ') }]]),
    ],
    links: speakerLink(speaker, context),
  };
}

/** The card of boilerplate: what it is there for. */
export function boilerplateCard({ span, reason, confidence }: Boilerplate): Card {
  const doubt: Line[] = confidence < 0.85 ? [[`${certainty(confidence)}.`]] : [];
  return {
    span,
    icon: 'circle-slash',
    title: 'Not the story',
    lines: [[explainBoilerplate(reason)], ...doubt],
    links: [],
  };
}

/** The card of a repeat: where the words stand first. */
export function repeatCard({ span, of }: Repeat, { toLine }: CardContext): Card {
  return {
    span,
    icon: 'copy',
    title: 'Repeat',
    lines: [['Stands word for word further up, in ', toLine(of), '; it is counted there, once.']],
    links: [],
  };
}

/** The card of a tag of somebody's own, or of a cue marked by itself. */
export function tagCard({ annotation, parts }: PlacedAnnotation): Card | undefined {
  const [span] = spansOf({ parts }, 'content');
  if (!span) return undefined;
  const { statement } = annotation;
  const tag: Line[] = statement.kind === 'tag' ? [[{ words: statement.tag, isStrong: true }]] : [];
  return { span, icon: 'tag', title: statement.kind === 'tag' ? 'Tag' : 'Cue', lines: tag, links: [] };
}

const ROLE_TITLES: Readonly<Record<FurnitureRole, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  subheading: 'Subheading',
  byline: 'Byline',
  dateline: 'Dateline',
  published: 'Time of publication',
  outlet: 'Outlet',
  credit: 'Credit',
  caption: 'Caption',
};

/** The card of a headline, a dateline and the like: what it is, and what it means where that was told. */
export function furnitureCard({ role, span, value }: Furniture): Card {
  const meaning = value === undefined ? [] : [[{ words: role === 'published' ? readableTime(value) : value }]];
  return {
    span,
    icon: role === 'published' ? 'calendar' : 'bookmark',
    title: ROLE_TITLES[role],
    lines: meaning,
    links: [],
  };
}

/** `2022-01-07T20:52Z` as `2022-01-07, 20:52 UTC`; a date alone stays one. */
function readableTime(value: string): string {
  return value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?Z$/, '$1, $2 UTC');
}
