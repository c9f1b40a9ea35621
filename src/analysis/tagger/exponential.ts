/** ln 2 in two parts; the first has so few digits that whole multiples of it are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;

/** Below it, e^x is no more than 10^-304 and counts as nothing. */
const LEAST = -700;

/** 2^-k for every k that occurs. */
const HALVES = Float64Array.from({ length: 1024 }, () => 1);
for (let k = 1; k < HALVES.length; k++) HALVES[k] = HALVES[k - 1]! / 2;

/** 1 / k! from the highest power of the series down, so that r ≤ ln 2 / 2 leaves an error below the last digit. */
const SERIES = Float64Array.from({ length: 14 }, () => 1);
for (let k = 1; k < SERIES.length; k++) SERIES[k] = SERIES[k - 1]! / k;

/**
 * e^x for x ≤ 0, by + - × ÷ alone: `Math.exp` may differ in its last digit from engine to engine, and then so would what the tagger says.
 * Right to a few units in the last place. Method: x = r − k ln 2, and the series of e^r (e.g. Muller, Elementary Functions, 2016).
 */
export function exponential(x: number): number {
  if (x < LEAST) return 0;
  const k = Math.floor(0.5 - x * LOG2_E);
  const r = x + k * LN2_HIGH + k * LN2_LOW;
  let sum = SERIES[13]!;
  for (let power = 12; power >= 0; power--) sum = sum * r + SERIES[power]!;
  return sum * HALVES[k]!;
}
