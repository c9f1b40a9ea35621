import type { AttributeName } from './attributes';

/** What brat's reader takes for the end of a line: Python's `str.splitlines`. */
export const LINE_BREAKS = '\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029';

/** The attributes that brat shows, all others stand in a comment. */
export const BRAT_ATTRIBUTES: Readonly<Record<string, AttributeName>> = {
  Form: 'form',
  Act: 'act',
  Status: 'status',
  Reason: 'reason',
  Verdict: 'verdict',
};

/** The event that a quotation is. */
export const EVENT = 'Attribution';
/** One that somebody rejected. */
export const REJECTED_EVENT = 'RejectedAttribution';
/** The type of the comments in which what attributes cannot say stands as JSON. */
export const OWN_COMMENT = 'OnRecord';

/** Roles of an event's arguments, by the role of a part and by what links one to its mark. */
export const EVENT_ROLES: Readonly<Record<string, string>> = {
  content: 'Content',
  continued_by: 'Content',
  cue: 'Cue',
  source: 'Source',
  said_by: 'Source',
  found: 'Found',
  instead_of: 'Found',
};
