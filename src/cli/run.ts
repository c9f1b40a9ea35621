import { statSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Tagger } from '../analysis/tagger/tagger';
import { GIT_ATTRIBUTES, GIT_CONFIG_COMMAND } from '../annotations/record/gitAttributes';
import { FORMAT_NAMES, type FormatName } from '../formats/format';
import { FORMATS } from '../formats/formats';
import { LEAST_WORDS } from '../corpus/verbatim/verbatimCheck';
import { version } from '../../package.json';
import { alignStdin } from './alignCommand';
import { analyzeFiles, analyzeStdin, type Format } from './analyzeCommand';
import { checkAnnotations } from './annotationsCommand';
import { checkDrafts, type CheckFormat } from './checkCommand';
import { exportFiles } from './exportCommand';
import { importFiles, type ImportOptions } from './importCommand';
import { mergeFiles } from './mergeCommand';
import { isReportFile, reportFolder } from './reportCommand';
import { EXIT, printable, type ExitStatus, type Streams } from './output';

const ANALYZE_HELP = `
A folder stands for the captured texts in it: its *.txt files, without those of software projects (LICENSE.txt, requirements.txt, …)
and without hidden ones. A line that stands in several captures of one site is boilerplate.

JSON is one object a line; all offsets are Unicode code points of the text without its byte order mark.

  on-record analyze captures/
  on-record analyze --format json captures/a.txt | jq '.quotes[] | {speaker, words: .contents[].text}'
  printf '%s\\n' '{"id":"a","text":"“We won,” Ana Ruiz said."}' | on-record analyze --stdin

Exit status: 0 all well, 1 a file or line had a problem (it is named, the others are analysed), 2 called wrongly.`;

const ALIGN_HELP = `
In:  one source a line, {"id","group","text"}; only sources of one group are compared.
Out: one pair a line, {"group","a":{"id","start","end"},"b":{…},"relations":[…]}; offsets are Unicode code points.

Exit status: 0 all well, 1 a line had a problem, 2 called wrongly.`;

const CHECK_HELP = `
A draft is any Markdown or text file. Looked for is what stands in quotation marks and in block quotes (> …), word for word, in all of the
sources: the *.txt files of a folder, or any file that is named. No change are another typography, the case of the first letter, a stop or comma at
the end, and an ellipsis whose pieces stand in one passage in their order. Told, but not wrong: words in an editor's brackets, and words
that a source has in several quoted strings. For every other quotation the nearest passage is shown, with what the draft leaves out of it, [-so-],
and puts in, {+so+}.

  on-record check story.md --sources captures/
  on-record check --format sarif --sources captures/ drafts/*.md > quotations.sarif

JSON is one object a line for each quotation; offsets are Unicode code points.

Exit status: 0 all stand in a source, 1 some do not, 2 called wrongly, or a draft or source could not be read.`;

const REPORT_HELP = `
A file of that name is replaced. The page loads nothing and runs no script.

  on-record report captures/ --output captures.html

Exit status: 0 all well, 1 a source had a problem (it is named, the others are told of), 2 called wrongly, or nothing was written.`;

const MERGE_HELP = `
Annotations are merged one by one and field by field; nothing is lost unsaid. To let git merge them, add to .gitattributes in the folder that
holds .on-record (the command “Have Git Merge Annotations One by One” of the editor does it)

${GIT_ATTRIBUTES.map((line) => `  ${line}`).join('\n')}

and run there, once in each clone,

  ${GIT_CONFIG_COMMAND}

Exit status: 0 all well, 1 both sides had changed the same and a choice was made (said on standard error), 2 a file could not be read whole
or written: OURS is as it was.`;

const EXPORT_HELP = `
Written is what was found in the texts, and what people annotated in the nearest folder that has .on-record, laid over it. What the format
cannot hold is told on standard error. Nothing is written outside of DIR.

Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(13)} ${FORMATS[name].title}`).join('\n')}

Exit status: 0 all well, 1 a file had a problem (it is named, the others are written), 2 called wrongly.`;

const IMPORT_HELP = `
Files of another program become annotations of the texts in FOLDER; annotations that are there stay, and importing twice adds nothing. Marks
whose file names an author are that author's, all others are WHO's. What does not fit its text is named and left out.

Exit status: 0 all well, 1 something had a problem (it is named, the rest is imported), 2 called wrongly.`;

const ANNOTATIONS_HELP = `
Reads every file of annotations in FOLDER and below (.on-record), validates it, looks for the words of every annotation in its text as that is
now, and tells what is

  exact    where it stood, with the same words
  moved    somewhere else, with the same words
  changed  in words much like those, or with a part missing
  lost     nowhere

and texts that are gone (and what they are called now), damaged and conflicted files with their lines, and what a killed program left. Nothing
is written. JSON is one object a line: each source, each file, each problem, and each annotation that is not exact; offsets are Unicode code
points of the text with line feeds.

  on-record annotations --check captures/
  on-record annotations --check --format json . | jq 'select(.state == "lost")'

Exit status: 0 all found, exact or moved; 1 something is changed, lost, gone or damaged; 2 called wrongly.`;

/**
 * Runs the command line. Never throws for what is in a file; a fault of the program itself is for the caller to report.
 * @param tagger opens the learned tagger; only asked for by commands that analyse
 */
export async function run(args: readonly string[], streams: Streams, tagger: () => Tagger): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const program = new Command('on-record')
    .description('Who says what in captured news texts: quotations, speakers, claims and boilerplate. Works offline.')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .showHelpAfterError('(on-record --help shows how it is called)');

  program
    .command('analyze')
    .description('mark who says what in files, folders or JSON lines')
    .argument('[files...]', 'text files, or folders of them')
    .addOption(new Option('--stdin', 'read JSON lines {"id","text"} from standard input').conflicts('format'))
    .option('--folder', 'with --stdin: the texts are captures of one folder; all are read before the first is answered')
    .addOption(formatOption())
    .addHelpText('after', ANALYZE_HELP)
    .action(async (files: string[], options: { stdin?: true; folder?: true; format?: Format }, command: Command) => {
      if (options.stdin && files.length > 0) command.error('error: give either files or --stdin, not both');
      if (!options.stdin && files.length === 0)
        command.error('error: name files or folders to analyse, or give --stdin');
      if (options.folder && !options.stdin) command.error('error: --folder goes with --stdin; name the folder itself');
      const format = options.format ?? defaultFormat(streams);
      status = options.stdin
        ? await analyzeStdin(streams, tagger(), options.folder)
        : await analyzeFiles(files, format, streams, tagger());
    });

  program
    .command('align')
    .description('find the same words in several sources')
    .requiredOption('--stdin', 'read JSON lines {"id","group","text"} from standard input')
    .addHelpText('after', ALIGN_HELP)
    .action(async () => {
      status = await alignStdin(streams, tagger());
    });

  program
    .command('check')
    .description('look for the quotations of a draft in its sources, word for word')
    .argument('<drafts...>', 'Markdown or text files')
    .addOption(
      new Option('--sources <path>', 'a folder of captured texts, or one of them; may be given more than once')
        .argParser((path: string, before?: readonly string[]) => [...(before ?? []), path])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--format <format>', 'text for people, json for programs, sarif for code hosts')
        .choices(['text', 'json', 'sarif'])
        .default('text'),
    )
    .option('--least-words <count>', 'leave shorter quotations alone: titles, scare quotes', countOf, LEAST_WORDS)
    .addHelpText('after', CHECK_HELP)
    .action(async (drafts: string[], options: { sources: string[]; format: CheckFormat; leastWords: number }) => {
      status = await checkDrafts(drafts, options, streams);
    });

  program
    .command('annotations')
    .description('say whether people’s annotations are whole, and their words still in the texts')
    .requiredOption('--check', 'check them, and change nothing')
    .addOption(formatOption())
    .argument('<folders...>', 'folders of texts')
    .addHelpText('after', ANNOTATIONS_HELP)
    .action(async (folders: string[], options: { format?: Format }, command: Command) => {
      const missing = folders.find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
      if (missing !== undefined) command.error(`error: there is no folder ${printable(missing)}`);
      status = await checkAnnotations(folders, options.format ?? defaultFormat(streams), streams);
    });

  program
    .command('report')
    .description(
      'write a page about the sources of a folder: what they consist of, who is quoted where, how their words differ',
    )
    .argument('<folder>', 'a folder of texts')
    .requiredOption('--output <file>', 'the file to write: .html, a page that needs nothing else, or .md')
    .addHelpText('after', REPORT_HELP)
    .action(async (folder: string, { output }: { output: string }, command: Command) => {
      if (!isReportFile(output)) command.error('error: the name of the output must end in .html or .md');
      status = await reportFolder(folder, output, streams, tagger());
    });

  program
    .command('merge')
    .description('merge two versions of a file of annotations, as a merge driver of git')
    .argument('<base>', 'what both sides began with; may be empty')
    .argument('<ours>', 'one side; the result is written here')
    .argument('<theirs>', 'the other side')
    .addHelpText('after', MERGE_HELP)
    .action(async (base: string, ours: string, theirs: string) => {
      status = await mergeFiles({ base, ours, theirs }, streams);
    });

  program
    .command('export')
    .description('write what was found and annotated in the format of another program')
    .addOption(
      new Option('--format <name>', 'the format, one of those below').choices(FORMAT_NAMES).makeOptionMandatory(),
    )
    .requiredOption('--output <dir>', 'the folder to write into')
    .argument('<paths...>', 'text files, or folders of them')
    .addHelpText('after', EXPORT_HELP)
    .action(async (paths: string[], options: { format: FormatName; output: string }) => {
      status = await exportFiles(paths, options, streams, tagger());
    });

  program
    .command('import')
    .description('take annotations from files of another program')
    .addOption(
      new Option('--format <name>', 'the format of the files')
        .choices(FORMAT_NAMES.filter((name) => FORMATS[name].read))
        .makeOptionMandatory(),
    )
    .requiredOption('--author <who>', 'whose the annotations are')
    .option('--folder <folder>', 'the folder of the texts', '.')
    .option('--with-found', 'take what a program found, too')
    .argument('<paths...>', 'files of that format, or folders of them')
    .addHelpText('after', IMPORT_HELP)
    .action(async (paths: string[], options: ImportOptions) => {
      status = await importFiles(paths, options, streams);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return status;
}

function countOf(words: string): number {
  if (!/^\d{1,6}$/.test(words)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(words);
}

function formatOption(): Option {
  const words = 'table for people, json for programs (default: table on a terminal, else json)';
  return new Option('--format <format>', words).choices(['table', 'json']);
}

function defaultFormat({ stdout }: Streams): Format {
  return stdout.isTTY ? 'table' : 'json';
}
