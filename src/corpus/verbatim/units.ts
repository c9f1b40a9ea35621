import { foldTypography } from '../../text/fold';
import { plainView, plainWords } from '../../text/plainView';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';

/** What a unit is: `stop` may end what is quoted and be left out there, `sign` is all other punctuation. */
export type UnitKind = 'word' | 'stop' | 'sign' | 'ellipsis' | 'open' | 'close';

/** A word or a sign as it is compared letter for letter. Quotation marks are none: they are typography. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  /** What is the same in all typographies: straight apostrophes, one kind of dash, composed accents. */
  readonly exact: string;
}

/** What a draft may leave out or put in where its quotation ends. */
export const STOPS: ReadonlySet<string> = new Set('.,;:-');
const DASH = /^[-‐‑‒–—―−]+$/u;

/** Cuts a stretch of a text into what is compared; linear in its length. Words with a hyphen are several. Offsets are those of the whole text. */
export function unitsOf(text: string, { start, end }: Span): Unit[] {
  const part = plainView(text.slice(start, end));
  const units: Unit[] = [];
  for (const token of tokenize(part, { start: 0, end: part.length })) {
    if (token.kind === 'mark') continue;
    const written = part.slice(token.start, token.end);
    const at = { start: start + token.start, end: start + token.end };
    if (token.kind === 'punctuation') pushSign(units, at, written);
    else pushWord(units, at, written);
  }
  return units;
}

function pushSign(units: Unit[], at: Span, written: string): void {
  const [last, second] = [units.at(-1), units.at(-2)];
  if (written === '.' && last?.exact === '.' && second?.exact === '.') {
    // `. . .` is an ellipsis.
    units.length -= 2;
    units.push({ start: second.start, end: at.end, kind: 'ellipsis', exact: '…' });
    return;
  }
  if (/^\p{Cf}+$/u.test(written)) return;
  const exact = DASH.test(written) ? '-' : written;
  units.push({ ...at, kind: signKind(exact), exact: exact.startsWith('..') ? '…' : exact });
}

function signKind(sign: string): UnitKind {
  if (sign === '…' || sign.startsWith('..')) return 'ellipsis';
  if (STOPS.has(sign)) return 'stop';
  if (sign === '[' || sign === '(') return 'open';
  return sign === ']' || sign === ')' ? 'close' : 'sign';
}

function pushWord(units: Unit[], { start, end }: Span, written: string): void {
  if (PLAIN.test(written)) {
    units.push({ start, end, kind: 'word', exact: written });
    return;
  }
  for (const { index, 0: word } of written.matchAll(/[^-‐‑‒–]+/gu)) {
    const exact = foldTypography(plainWords(word).normalize('NFC')).replace(/\p{Cf}/gu, '');
    if (exact !== '') units.push({ start: start + index, end: start + index + word.length, kind: 'word', exact });
  }
}

const PLAIN = /^[a-z0-9.]+$/iu;
