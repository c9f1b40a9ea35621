import type { MarkedText } from '../annotations/textMark';
import { EVENT, REJECTED_EVENT } from './bratWords';
import { LABELS, LINKS, labelOf } from './spanGraph';
import { ACTS, CLAIM_FORMS, QUOTATION_FORMS, REASONS, CLAIM_STATUSES, VERDICTS } from '../annotations/record/words';

/** A label as brat takes types: letters of ASCII, digits, `_` and `-`; `Tag` for what has none of them. */
export function typeName(label: string): string {
  const name = label
    .replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/[^A-Za-z0-9-]+/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
  return /^[A-Za-z]/.test(name) ? name : name === '' ? 'Tag' : `Tag_${name}`;
}

/** The `annotation.conf` in which every type of these texts is declared. */
export function bratConfig(texts: readonly MarkedText[]): string {
  const used = texts.flatMap(({ marks }) => marks.flatMap((mark) => mark.parts.map(({ role }) => labelOf(mark, role))));
  const types = [...new Set(['Content', ...[...LABELS, ...used].map(typeName)])];
  const argumentsOfEvents = 'Content*:Content, Cue?:Cue, Source?:Source, Found*:Found';
  return [
    '# Made by On Record. Offsets are Unicode code points; every line break of the texts is one line feed.',
    '[entities]',
    ...types,
    '[relations]',
    ...[...new Set(LINKS)].map((link) => `${typeName(link)}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    '<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>',
    '[events]',
    `${EVENT}\t${argumentsOfEvents}`,
    `${REJECTED_EVENT}\t${argumentsOfEvents}`,
    '[attributes]',
    attribute('Form', [...QUOTATION_FORMS, ...CLAIM_FORMS]),
    attribute('Act', ACTS),
    attribute('Status', CLAIM_STATUSES),
    attribute('Reason', REASONS),
    attribute('Verdict', ['found', ...VERDICTS]),
    '',
  ].join('\n');
}

function attribute(name: string, values: readonly string[]): string {
  return `${name}\tArg:<ANY>, Value:${values.join('|')}`;
}
