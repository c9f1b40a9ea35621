import type { MarkedText } from '../annotations/textMark';
import { LABELS, LINKS, labelOf } from './spanGraph';
import { ACTS, CLAIM_FORMS, QUOTATION_FORMS, REASONS, CLAIM_STATUSES, VERDICTS } from '../annotations/record/words';
import { escapeXml } from './xml';

/** Colours that stay apart for the colour-blind (Okabe & Ito 2008). */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#999999', '#56b4e9', '#cc79a7', '#f0e442'];

/** The labelling interface for tasks of these texts: every label, link and field that occurs in them. */
export function labelStudioConfig(texts: readonly MarkedText[]): string {
  const used = texts.flatMap(({ marks }) => marks.flatMap((mark) => mark.parts.map(({ role }) => labelOf(mark, role))));
  const labels = [...new Set([...LABELS, ...used])].map(
    (label, index) => `    <Label value="${escapeXml(label)}" background="${COLOURS[index % COLOURS.length]!}"/>`,
  );
  return [
    '<View>',
    '  <Labels name="label" toName="text">',
    ...labels,
    '  </Labels>',
    '  <Relations>',
    ...LINKS.map((link) => `    <Relation value="${link}"/>`),
    '  </Relations>',
    '  <Text name="text" value="$text" granularity="symbol"/>',
    ...choices('form', [...QUOTATION_FORMS, ...CLAIM_FORMS], 'Quotation,Claim'),
    ...choices('act', ACTS, 'Quotation'),
    ...choices('status', CLAIM_STATUSES, 'Claim'),
    ...choices('reason', REASONS, 'Boilerplate'),
    ...choices('verdict', VERDICTS),
    '  <TextArea name="note" toName="text" perRegion="true" displayMode="region-list" editable="true"/>',
    '</View>',
    '',
  ].join('\n');
}

function choices(name: string, values: readonly string[], labels?: string): string[] {
  const when = labels === undefined ? '' : ` whenTagName="label" whenLabelValue="${labels}"`;
  return [
    `  <Choices name="${name}" toName="text" choice="single-radio" perRegion="true"${when}>`,
    ...values.map((value) => `    <Choice value="${value}"/>`),
    '  </Choices>',
  ];
}
