import type { FormatProblem, InputFile, ReadResult, TextsByName } from './format';
import { fromGraph } from './fromGraph';
import { withoutMark } from './json';
import { nameOfStem } from './outputPaths';
import { withLineFeeds } from '../text/lineFeeds';
import type { LabelledSpan } from './spanGraph';

/** How far ahead a token is looked for: texts that were tidied for other tools may lack some characters. */
const LOOK_AHEAD = 200;

interface Token {
  readonly line: number;
  readonly words: string;
  readonly tag: string;
  /** Whether a sentence begins with it. */
  readonly isFirst: boolean;
}

/**
 * Reads columns whose first is the token and whose last is the tag (IOB1, IOB2, IOBES). The tokens are found one after the other in the text of
 * the folder; without that the text is the tokens with spaces between.
 */
export function readConll(files: readonly InputFile[], texts: TextsByName): ReadResult {
  const problems: FormatProblem[] = [];
  const read = files.flatMap(({ path: file, content }) => {
    const tokens = tokensIn(withoutMark(content));
    if (!tokens.some(({ tag }) => /^(?:O|[BIESLU]-\S+)$/.test(tag))) {
      problems.push({ file, message: 'has no column of IOB tags (O, B-…, I-…) at the end of its lines' });
      return [];
    }
    const name = nameOfStem(file, texts);
    const original = texts(name);
    const { text, spans } = original === undefined ? joined(tokens) : aligned(tokens, withLineFeeds(original).text);
    const lost = spans.findIndex((span) => span === undefined);
    if (lost >= 0) {
      const { line, words } = tokens[lost]!;
      problems.push({
        file,
        line,
        message: `“${words}” and what follows are not found in ${name}; left out. Import it with the text it was made for`,
      });
    }
    return [{ name, text, marks: fromGraph({ spans: chunksOf(tokens, spans), links: [] }, { name, text }) }];
  });
  return { texts: read, problems };
}

function tokensIn(content: string): Token[] {
  const tokens: Token[] = [];
  let isFirst = true;
  content.split('\n').forEach((line, index) => {
    const columns = line.trim().split(line.includes('\t') ? /\t+/ : /\s+/);
    const [words = ''] = columns;
    if (words === '' || words === '-DOCSTART-') isFirst = true;
    else if (columns.length > 1) {
      tokens.push({ line: index + 1, words, tag: columns.at(-1)!.trim(), isFirst });
      isFirst = false;
    }
  });
  return tokens;
}

interface Aligned {
  readonly text: string;
  /** For each token, where it stands; nothing from the first that is not found. */
  readonly spans: readonly ({ readonly start: number; readonly end: number } | undefined)[];
}

function joined(tokens: readonly Token[]): Aligned {
  let text = '';
  const spans = tokens.map(({ words, isFirst }) => {
    if (text !== '') text += isFirst ? '\n' : ' ';
    const start = text.length;
    text += words;
    return { start, end: text.length };
  });
  return { text, spans };
}

function aligned(tokens: readonly Token[], text: string): Aligned {
  let at = 0;
  let isLost = false;
  const spans = tokens.map(({ words }) => {
    if (isLost) return undefined;
    while (at < text.length && /\s/.test(text[at]!)) at++;
    const window = text.slice(at, at + LOOK_AHEAD + words.length);
    const found = window.startsWith(words) ? 0 : window.indexOf(words);
    if (found < 0) {
      isLost = true;
      return undefined;
    }
    const start = at + found;
    at = start + words.length;
    return { start, end: at };
  });
  return { text, spans };
}

/** Stretches of tokens that are tagged together. */
function chunksOf(tokens: readonly Token[], spans: Aligned['spans']): LabelledSpan[] {
  const chunks: LabelledSpan[] = [];
  let isOpen = false;
  tokens.forEach(({ tag }, index) => {
    const span = spans[index];
    const [, position, label] = /^([BIESLU])-(.+)$/.exec(tag) ?? [];
    if (!span || label === undefined) {
      isOpen = false;
      return;
    }
    const last = chunks.at(-1);
    const goesOn = isOpen && last?.label === label && (position === 'I' || position === 'E' || position === 'L');
    if (goesOn) chunks[chunks.length - 1] = { ...last, end: span.end };
    else chunks.push({ id: `token ${index + 1}`, label, ...span, attributes: {} });
    isOpen = position === 'B' || position === 'I';
  });
  return chunks;
}
