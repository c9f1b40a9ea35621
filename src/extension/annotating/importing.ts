import { l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { Annotation } from '../../annotations/annotation';
import { meantSource } from '../../annotations/sourceNames';
import { placeAnnotations } from '../../annotations/placeAnnotations';
import type { TextMark } from '../../annotations/textMark';
import { FORMAT_NAMES, type Format, type FormatName, type FormatProblem, type InputFile } from '../../formats/format';
import { guessFormat } from '../../formats/guessFormat';
import { annotationsOf, importSteps, namedCreator } from '../../formats/importMarks';
import { readAsking } from '../../formats/readAsking';
import { groupBy } from '../../text/groupBy';
import { withLineFeeds } from '../../text/lineFeeds';
import { baseName } from '../baseName';
import { registerCommand } from '../commands';
import type { Reports } from '../reports';
import type { Sources } from '../sources';
import { textOf } from '../sourceText';
import type { Acts, Step } from './acts';
import type { AnnotationStore } from './annotationStore';
import { annotator } from './annotator';
import { say } from '../say';

import { readIfThere } from './files';
import { askCreators, previewImport, type ImportedText, type Whose } from './importQuestions';

/** What importing works with. */
export interface ImportTools {
  readonly sources: Sources;
  readonly store: AnnotationStore;
  readonly acts: Acts;
  readonly reports: Reports;
}

/** What a key or another extension may say beforehand; what it leaves open is asked. Who says whose the marks are sees no preview. */
interface ImportRequest {
  readonly files?: readonly Uri[];
  readonly format?: FormatName;
  readonly author?: string;
  /** Whether what a program found is taken too, as that author's. */
  readonly withFound?: boolean;
}

/** The command that takes in what files of other programs say. */
export function registerImporting(tools: ImportTools): Disposable {
  return registerCommand('onRecord.importAnnotations', (given?: unknown) => importAnnotations(tools, requestIn(given)));
}

async function importAnnotations(tools: ImportTools, request: ImportRequest): Promise<void> {
  const uris = request.files ?? (await askFiles());
  if (!uris || uris.length === 0) return;
  const files = await readFiles(uris);
  // Loaded with the first import: nobody pays for thirteen formats who does not use them.
  const { FORMATS } = await import('../../formats/formats');
  const format = request.format ? FORMATS[request.format] : await askFormat(Object.values(FORMATS), files);
  if (!format?.read) return;
  const { texts, problems } = await readTexts(tools, format, files);
  if (texts.length === 0) {
    say(l10n.t('These files hold nothing that could be imported'));
    await showProblems(tools, problems);
    return;
  }
  const { author, withFound = false } = request;
  const whose = author === undefined ? await askCreators(texts) : { always: author };
  const chosen =
    author === undefined ? whose && (await previewImport(texts, problems.length)) : taken(texts, withFound);
  if (whose && chosen && chosen.length > 0) await take(tools, chosen, whose, problems);
  await showProblems(tools, problems);
}

function taken(texts: readonly ImportedText[], withFound: boolean): ImportedText[] {
  return texts.map((text) => ({
    ...text,
    marks: text.marks.filter(({ verdict }) => withFound || verdict !== 'found'),
  }));
}

/** Writes what was chosen: one's own as one act, which can be undone, and other people's into their files. */
async function take(
  { store, acts }: ImportTools,
  chosen: readonly ImportedText[],
  whose: Whose,
  problems: FormatProblem[],
): Promise<void> {
  const now = new Date().toISOString();
  const mine: Step[] = [];
  let others = 0;
  for (const text of chosen) {
    const creatorOf = (mark: TextMark) => ('always' in whose ? whose.always : (namedCreator(mark) ?? whose.otherwise));
    const annotations = annotationsOf(text, creatorOf, now);
    const imported = groupBy(annotations, ({ creator }) => creator.name);
    const lost = await countLost(annotations, text.uri);
    if (lost > 0) {
      problems.push({
        file: text.name,
        message: l10n.t('taken in as lost, since their words are not there: {0}', lost),
      });
    }
    const known = await store.annotationsOf(text.uri);
    for (const [name, own] of imported) {
      const steps = importSteps(known.filter(isBy(name)), own);
      if (name === annotator()?.name) mine.push(...steps.map((step) => ({ ...step, source: text.uri })));
      else if (steps.length > 0) {
        others += steps.length;
        const changes = steps.flatMap(({ after }) => (after ? [{ put: after }] : []));
        // What cannot be written is kept in this window and has been reported.
        await store.change(text.uri, changes, { name }).catch((error: unknown) => {
          problems.push({ file: text.name, message: String(error) });
        });
      }
    }
  }
  if (mine.length > 0) await acts.perform(l10n.t('Import annotations'), () => mine);
  const all = mine.length + others;
  say(
    all === 0
      ? l10n.t('All of this was there already')
      : l10n.t('{0} annotations imported in {1} sources', all, new Set(chosen.map(({ name }) => name)).size),
  );
}

/** How many annotations have words that the source, as it is now, does not. */
async function countLost(annotations: readonly Annotation[], uri: Uri): Promise<number> {
  const { text } = withLineFeeds((await textOf(uri)) ?? '');
  return placeAnnotations(annotations, text).filter(({ state }) => state === 'lost').length;
}

function isBy(name: string): (annotation: Annotation) => boolean {
  return ({ creator }) => creator.name === name;
}

async function askFiles(): Promise<readonly Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t('Import Which Files?'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
  });
}

/** Reads files; of brat also the text beside, which offsets are counted in. Their paths are those below the folder that holds them all. */
async function readFiles(uris: readonly Uri[]): Promise<InputFile[]> {
  const contents = new Map<string, { readonly uri: Uri; readonly content: string }>();
  for (const uri of uris) {
    contents.set(uri.path, { uri, content: new TextDecoder().decode(await workspace.fs.readFile(uri)) });
  }
  for (const uri of uris.filter(({ path }) => /\.ann$/i.test(path))) {
    const beside = Uri.joinPath(uri, '..', baseName(uri.path).replace(/\.ann$/i, '.txt'));
    const content = contents.has(beside.path) ? undefined : await readIfThere(beside);
    if (content !== undefined) contents.set(beside.path, { uri: beside, content });
  }
  const folders = [...contents.values()].map(({ uri }) => uri.path.split('/').slice(0, -1));
  const [first = []] = folders;
  let shared = 0;
  while (shared < first.length && folders.every((parts) => parts[shared] === first[shared])) shared++;
  return [...contents.values()].map(({ uri, content }) => ({
    path: uri.path.split('/').slice(shared).join('/'),
    content,
  }));
}

async function askFormat(formats: readonly Format[], files: readonly InputFile[]): Promise<Format | undefined> {
  const guess = guessFormat(files);
  const items = formats
    .filter(({ read }) => read)
    .sort((a, b) => Number(b.name === guess) - Number(a.name === guess))
    .map((format) => ({
      format,
      label: format.title,
      ...(format.name === guess && { description: l10n.t('as these files look') }),
    }));
  return (await window.showQuickPick(items, { title: l10n.t('Import from Which Format?') }))?.format;
}

/** Reads the files and finds the sources of the folder that they speak of. */
async function readTexts(
  { sources, store }: ImportTools,
  { read }: Format,
  files: readonly InputFile[],
): Promise<{ readonly texts: readonly ImportedText[]; readonly problems: FormatProblem[] }> {
  const known = new Map<string, Uri>();
  for (const uri of await sources.findSources()) {
    const { source } = store.homeOf(uri);
    if (!known.has(source)) known.set(source, uri);
  }
  const names = [...known.keys()];
  const fetch = async (name: string) => {
    const meant = meantSource(name, names);
    const text = meant === undefined ? undefined : await textOf(known.get(meant)!).catch(() => undefined);
    return text === undefined ? undefined : withLineFeeds(text).text;
  };
  const result = await readAsking(read!, files, fetch);
  const problems = [...result.problems];
  const texts = result.texts.flatMap((text): ImportedText[] => {
    if (text.marks.length === 0) return [];
    const meant = meantSource(text.name, names);
    if (meant !== undefined) return [{ ...text, name: meant, uri: known.get(meant)! }];
    problems.push({
      file: text.name,
      message: l10n.t('is no source of this folder, or there are several of that name; put it there'),
    });
    return [];
  });
  return { texts, problems };
}

async function showProblems({ reports }: ImportTools, problems: readonly FormatProblem[]): Promise<void> {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, message }) =>
    line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`,
  );
  await reports.show(`${l10n.t('Import')}.log`, `${lines.join('\n')}\n`);
}

function requestIn(given: unknown): ImportRequest {
  if (typeof given !== 'object' || given === null) return {};
  const { files, format, author, withFound } = given as Readonly<Record<string, unknown>>;
  const name = FORMAT_NAMES.find((known) => known === format);
  return {
    ...(Array.isArray(files) && { files: files.filter((file) => file instanceof Uri) }),
    ...(name && { format: name }),
    ...(typeof author === 'string' && author.trim() !== '' && { author: author.trim() }),
    withFound: withFound === true,
  };
}
