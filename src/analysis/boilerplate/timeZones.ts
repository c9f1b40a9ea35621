/**
 * Zones as news pages write them, in minutes ahead of UTC. Letters that mean several zones (`CST`, `IST`) are read as the one in which
 * most English-language newsrooms write.
 */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  BST: 60,
  WET: 0,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  TRT: 180,
  EAT: 180,
  CAT: 120,
  SAST: 120,
  WAT: 60,
  GST: 240,
  PKT: 300,
  IST: 330,
  WIB: 420,
  ICT: 420,
  SGT: 480,
  HKT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NST: -210,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  ART: -180,
};

/** Zones named without saying whether it is summer: the offset in winter, and whose summer counts. */
const SEASONAL: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The zone that a text begins with: `GMT +00:00`, ` EST`, `+0530`, ` (CET)`.
 *
 * @returns minutes ahead of UTC and how many characters name the zone; undefined where none is named
 */
export function offsetOf(text: string, date: Day): { minutes: number; length: number } | undefined {
  const match =
    /^[\s(,]*(?:(?<name>[\p{Lu}]{1,4})(?!\p{L}))?\)?(?:\s*(?<sign>[+−-])(?<hours>\d{1,2}):?(?<minutes>\d\d)?(?!\d))?\)?/u.exec(
      text,
    )!;
  const { name, sign, hours, minutes } = match.groups!;
  const length = match[0].trimEnd().length;
  const named = name === undefined ? undefined : (ZONES[name] ?? seasonalOffset(name, date));
  if (sign !== undefined && (name === undefined || named === 0)) {
    const ahead = Number(hours) * 60 + Number(minutes ?? 0);
    return { minutes: sign === '+' ? ahead : -ahead, length };
  }
  return named === undefined ? undefined : { minutes: named, length };
}

/** North American clocks go forward on the second Sunday of March and back on the first of November (since 2007). */
function seasonalOffset(name: string, { year, month, day }: Day): number | undefined {
  const winter = SEASONAL[name];
  if (winter === undefined) return undefined;
  const today = Date.UTC(year, month - 1, day);
  const isSummer = today >= sunday(year, 2, 2) && today < sunday(year, 10, 1);
  return winter + (isSummer ? 60 : 0);
}

function sunday(year: number, month: number, ordinal: number): number {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return Date.UTC(year, month, 1 + ((7 - first) % 7) + 7 * (ordinal - 1));
}
