import { join } from 'node:path';
import { RECORD_FOLDER } from '../../annotations/record/recordPaths';
import { offsetsOf } from '../../text/offsets';
import { spanText } from '../../text/span';
import { jsonLine } from '../output';
import { countsOf } from './checkCounts';
import type { Stray } from './checkFolder';
import { slugOfPath, type CheckedAnnotation, type CheckedSource } from './checkSource';

/** How a source's annotations stand, for programs: one object a line. Offsets are code points of the text with line feeds. */
export function* checkRecords(folder: string, checked: CheckedSource): Generator<string> {
  const { source, text, standsAt, problems, files } = checked;
  const path = join(folder, source);
  const offsets = offsetsOf(text ?? '');
  yield jsonLine({
    type: 'source',
    source: path,
    found: text !== undefined,
    standsAt: standsAt.map((other) => join(folder, other)),
    ...countsOf(files.flatMap(({ annotations }) => annotations)),
  });
  for (const message of problems) yield jsonLine({ type: 'problem', file: path, line: null, message });
  for (const { path: record, isDamaged, problems: ofFile, annotations } of files) {
    const file = join(folder, RECORD_FOLDER, record);
    yield jsonLine({
      type: 'file',
      source: path,
      file,
      annotator: slugOfPath(record),
      damaged: isDamaged,
      ...countsOf(annotations),
    });
    for (const { line, message } of ofFile) yield jsonLine({ type: 'problem', file, line: line ?? null, message });
    for (const one of annotations)
      if (one.state !== 'exact' || one.remark !== undefined)
        yield jsonLine({ type: 'annotation', source: path, file, ...annotationRecord(one) });
  }

  function annotationRecord({
    annotation: { id, creator, statement, parts },
    state,
    spans,
    remark,
  }: CheckedAnnotation) {
    const told = parts.filter(({ role }) => role === 'content').map(({ selector }) => selector.exact);
    return {
      id,
      creator: creator.name,
      kind: statement.kind,
      state: state ?? null,
      words: told,
      now: spans.map((span) => ({ ...offsets.spanToCodePoints(span), text: spanText(text ?? '', span) })),
      ...(remark !== undefined && { remark }),
    };
  }
}

/** What is said of a file that belongs to no source, for programs. */
export function strayRecord(folder: string, { path, line, message, isProblem }: Stray): string {
  return jsonLine({
    type: isProblem ? 'problem' : 'note',
    file: join(folder, RECORD_FOLDER, path),
    line: line ?? null,
    message,
  });
}
