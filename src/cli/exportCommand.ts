import type { Analysis } from '../analysis/analysis';
import { analyze } from '../analysis/analyze';
import type { Tagger } from '../analysis/tagger/tagger';
import { foundMarks } from '../annotations/foundMarks';
import { placeAnnotations } from '../annotations/placeAnnotations';
import type { MarkedText } from '../annotations/textMark';
import { textMarks } from '../annotations/textMarks';
import type { FormatName } from '../formats/format';
import { FORMATS } from '../formats/formats';
import { withLineFeeds } from '../text/lineFeeds';
import { ParagraphMemo } from '../text/memo';
import { annotationsFor, folderOf, nameWithin, writeWithin } from './folder';
import { complaints, EXIT, printable, type Complain, type ExitStatus, type Streams } from './output';
import { readSites } from './siteLines';
import { readSources } from './sources';

/**
 * `export --format NAME --output DIR PATH…`: writes what was found in texts, with people's annotations laid over it. What the format cannot hold is
 * told before anything is written; every file is written whole or not at all.
 */
export async function exportFiles(
  paths: readonly string[],
  { format: name, output }: { readonly format: FormatName; readonly output: string },
  { stdout, stderr }: Streams,
  tagger: Tagger,
): Promise<ExitStatus> {
  const { complain, status } = complaints(stderr);
  const format = FORMATS[name];
  const texts: MarkedText[] = [];
  const sites = await readSites(paths);
  for (const path of paths) {
    const folder = folderOf(path);
    for await (const source of readSources([path])) {
      if (!('text' in source)) {
        complain(source.file, source.message);
        continue;
      }
      if (source.problem) complain(source.file, source.problem.message);
      const find = (text: string) => analyze(text, tagger, new ParagraphMemo(), sites.linesOf(source.file));
      texts.push(await markedText(folder, source.file, source.text, find, complain));
    }
  }
  if (texts.length === 0) return EXIT.problem;
  for (const { what, count } of format.losses(texts)) stderr.write(`on-record: ${name}: ${what}: ${count}\n`);
  for (const { path, content } of format.write(texts)) {
    try {
      stdout.write(`${printable(await writeWithin(output, path, content))}\n`);
    } catch (error) {
      complain(`${output}/${path}`, `not written: ${(error as Error).message}`);
    }
  }
  return status();
}

async function markedText(
  folder: string,
  file: string,
  original: string,
  find: (text: string) => Analysis,
  complain: Complain,
): Promise<MarkedText> {
  const name = nameWithin(folder, file);
  const { text } = withLineFeeds(original);
  const { annotations, formerText } = await annotationsFor(folder, name, complain);
  const placed = placeAnnotations(annotations, text, formerText);
  const lost = placed.filter(({ parts }) => parts.length === 0).length;
  if (lost > 0) complain(file, `left out, since their words are no longer in the text: ${lost} annotations`);
  return { name, text, marks: textMarks(foundMarks(find(text), text), placed) };
}
