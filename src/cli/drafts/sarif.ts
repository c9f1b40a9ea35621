import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { differenceWords } from '../../corpus/verbatim/differenceWords';
import { findingOf, FINDINGS, passageOf, type Finding } from '../../corpus/verbatim/finding';
import { oneLine } from '../../text/oneLine';
import { placeOf } from '../../text/positions';
import { readText } from '../../text/sourceText';
import { spanText, type Span } from '../../text/span';
import type { CheckedDraft } from './checkedDraft';

/** Words of a message are at most this many code units. */
const MOST = 300;

/** What was found in drafts as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020). */
export function sarifLog(drafts: readonly CheckedDraft[]) {
  const rules = Object.keys(FINDINGS) as Finding[];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'On Record',
            semanticVersion: version,
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: FINDINGS[id] },
              defaultConfiguration: { level: levelOf(id) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: drafts.flatMap((draft) => resultsOf(draft, rules)),
      },
    ],
  };
}

function resultsOf({ file, text, quotations }: CheckedDraft, rules: readonly Finding[]) {
  const place = placing(file, text);
  return quotations.flatMap((checked) => {
    const ruleId = findingOf(checked);
    if (!ruleId) return [];
    const { quotation, verdict } = checked;
    const passage = passageOf(verdict);
    const there = passage && placing(passage.source, passage.text)(passage);
    const words = {
      quoted: oneLine(spanText(text, quotation.words), MOST),
      source: passage ? oneLine(spanText(passage.text, passage), MOST) : '',
      change: verdict.state === 'different' && verdict.nearest ? differenceWords(verdict.nearest.difference) : '',
    };
    const line = there ? `${passage.source}:${there.region.startLine}` : '';
    const message = [
      `“${words.quoted}”: ${FINDINGS[ruleId]}`,
      ...(passage ? [`${ruleId === 'not-verbatim' ? 'Nearest' : 'Source'}: ${line} “${words.source}”.`] : []),
      ...(words.change === '' ? [] : [`Change: ${oneLine(words.change, 2 * MOST)}`]),
    ].join(' ');
    return [
      {
        ruleId,
        ruleIndex: rules.indexOf(ruleId),
        level: levelOf(ruleId),
        message: { text: message },
        locations: [{ physicalLocation: place(quotation) }],
        ...(there && {
          relatedLocations: [{ id: 1, message: { text: 'The nearest passage' }, physicalLocation: there }],
        }),
      },
    ];
  });
}

function levelOf(finding: Finding): 'warning' | 'note' {
  return finding === 'not-verbatim' ? 'warning' : 'note';
}

function placing(file: string, text: string) {
  const { lines } = readText(text);
  const uri = isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');
  return (span: Span) => {
    const { start, end } = placeOf(lines, span);
    return {
      artifactLocation: { uri },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    };
  };
}
