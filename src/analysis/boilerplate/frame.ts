import { trim, type Span } from '../../text/span';
import type { Furniture } from '../analysis';
import { AGENCIES } from './agencies';
import { readPublicationTime } from './publicationTime';

const BYLINE =
  /^(?:(?:written|reported|posted|story|text)\s)?(?:by|from|von|par|por|di|door|av|af|przez|от)\s+\p{Lu}/iu;
const CREDIT =
  /^\(?(?:photo(?:graph)?s?|images?|pictures?|fotos?|bild|crédits?|credits?|illustrations?)(?:\s(?:by|credit|von|par|de)\s|\s?[:/])/iu;
/** Words that may stand beside a date without making it a sentence: they say what happened then. */
const BESIDE_A_DATE =
  /^(?:published|posted|updated|modified|created|first|last|on|at|the|am|pm|date|time|min|mins|minutes?|read|online|edited|veröffentlicht|aktualisiert|stand|am|um|uhr|publié|mis|à|jour|le|publicado|actualizado|el|a|las|pubblicato|aggiornato|il|alle|ore|atualizado|em|às|gepubliceerd|bijgewerkt|op|om|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|opublikowano|aktualizacja|опубликовано|обновлено|نشر|تحديث|آخر)$/iu;

/** Whether a line names its writer: `By Ana Ruiz`. */
export function isByline(line: string): boolean {
  return BYLINE.test(line) && !/[.!?]$/.test(line) && line.split(/\s+/).length <= 10;
}

/** Whether a line is nothing but an agency's name, perhaps in parentheses. */
export function isAgency(line: string): boolean {
  const plain = line
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
  return AGENCIES.has(plain);
}

/** Whether a line credits a picture. */
export function isCredit(line: string): boolean {
  return CREDIT.test(line) && line.length < 100;
}

/** Whether a line is a full date with at most a few words beside it that go with one. */
export function isPublicationTime(line: string): boolean {
  const time = readPublicationTime(line);
  if (!time) return false;
  const beside = `${line.slice(0, time.start)} ${line.slice(time.end)}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  return beside.filter((word) => !BESIDE_A_DATE.test(word)).length <= 1;
}

/** The furniture that one line around the story holds: its role where it is told, else a byline, a time, or both. */
export function describeFrame(line: string, span: Span, role?: 'dateline' | 'credit'): Furniture[] {
  if (role === 'dateline') return [{ role, span }];
  if (role === 'credit') return [{ role, span, value: line.replace(/^[\s(]+|[\s)]+$/g, '') }];
  const time = readPublicationTime(line);
  if (!time) return [{ role: 'byline', span }];
  if (isPublicationTime(line)) return [{ role: 'published', span, value: time.value }];
  const published: Furniture = {
    role: 'published',
    span: { start: span.start + time.start, end: span.start + time.end },
    value: time.value,
  };
  const before = withoutEdges(line, { start: 0, end: time.start });
  if (before.end - before.start < 3) return [published];
  return [{ role: 'byline', span: { start: span.start + before.start, end: span.start + before.end } }, published];
}

/** Without the dash, bar or comma and the word `published` that join a byline and a date. */
function withoutEdges(line: string, span: Span): Span {
  const words = line
    .slice(span.start, span.end)
    .replace(/(?:[\s|·•,–—-]|\b(?:published|posted|updated|on|at)\b:?)+$/iu, '');
  return trim(line, { start: span.start, end: span.start + words.length });
}
