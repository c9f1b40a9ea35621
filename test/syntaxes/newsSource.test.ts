import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/news-source.tmLanguage.json';

describe('grammar of a news source', () => {
  let grammar: IGrammar;

  before(async () => {
    await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm').buffer);
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)),
    });
    grammar = (await registry.loadGrammar('text.news-source'))!;
  });

  /** The stretches of a line (or lines) that have a scope of this name, neighbours joined. */
  function scoped(text: string, scope: string): string[] {
    const found: string[] = [];
    let state = INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      let end = -1;
      for (const token of tokens) {
        if (!token.scopes.some((name) => name.includes(scope))) continue;
        const words = line.slice(token.startIndex, token.endIndex);
        if (token.startIndex === end) found.push(found.pop()! + words);
        else found.push(words);
        end = token.endIndex;
      }
    }
    return found;
  }
  const quoted = (text: string) => scoped(text, 'meta.quotation');
  const marks = (text: string) => scoped(text, 'punctuation.definition.quotation');

  describe('quotation marks', () => {
    const typographies: readonly [string, string, string][] = [
      ['English', 'She said: “We won.” Then left.', 'We won.'],
      ['Swedish', 'Hon sa: ”Vi vann.”', 'Vi vann.'],
      ['straight', 'She said: "We won." Then left.', 'We won.'],
      ['German', 'Sie sagte: „Wir haben gewonnen.“', 'Wir haben gewonnen.'],
      ['Polish', 'Powiedziała: „Wygraliśmy.”', 'Wygraliśmy.'],
      ['French', 'Elle a dit : « Nous avons gagné. »', ' Nous avons gagné. '],
      ['inward guillemets', 'Sie sagte: »Wir haben gewonnen.«', 'Wir haben gewonnen.'],
      ['Japanese', '彼女は「勝った」と言った。', '勝った'],
      ['typewriter', "She said: ``It's won.'' Then left.", "It's won."],
      ['single curly', 'She said: ‘We’ve won.’ Then left.', 'We’ve won.'],
      ['single straight', "She said: 'We've won, it's done.' Then left.", "We've won, it's done."],
      ['single angular', 'Sie sagte: ‹Wir› siegen.', 'Wir'],
    ];
    for (const [name, text, content] of typographies) {
      it(name, () => {
        deepEqual(quoted(text), [content]);
        deepEqual(marks(text).length, 2);
      });
    }

    it('several in a line', () => deepEqual(quoted('“One,” he said, “two.”'), ['One,', 'two.']));
    it('one inside the other', () => {
      deepEqual(scoped('“He said ‘no’ twice.”', 'meta.quotation.double'), ['He said ‘no’ twice.']);
      deepEqual(scoped('“He said ‘no’ twice.”', 'meta.quotation.single'), ['no']);
    });
    it('brackets and no-break spaces within', () => deepEqual(quoted('“once [they] are in”'), ['once [they] are in']));
  });

  describe('what is no quotation', () => {
    const none = [
      'It’s the workers’ choice, isn’t it?',
      "It's the workers' choice, isn't it?",
      "rock 'n' roll",
      "in the '90s and the '80s",
      'a 27" screen and a 32" one',
      "O'Neill's, D'Arcy's and the Joneses'",
    ];
    for (const text of none) it(text, () => deepEqual(quoted(text), []));

    it('an unclosed mark colours itself and nothing more', () => {
      deepEqual(quoted('“We go on.\n\nThe next paragraph.”\nAnd more.'), []);
      deepEqual(marks('“We go on.\n\nThe next paragraph.”\nAnd more.'), ['“', '”']);
      deepEqual(quoted('"We go on.\nThe next paragraph.'), []);
    });
  });

  describe('what frames the story', () => {
    it('dateline', () => {
      deepEqual(scoped('LONDON (AP) — The council voted.', 'dateline.news-source'), ['LONDON', '—']);
      deepEqual(scoped('NEW YORK, Jan. 7, 2022 – It rained.', 'type.dateline'), ['NEW YORK, Jan. 7, 2022']);
      deepEqual(scoped('LONDON (AP) — The council voted.', 'agency'), ['(AP)']);
    });
    it('no dateline', () => {
      deepEqual(scoped('The council — all of it — voted.', 'dateline'), []);
      deepEqual(scoped('NATO: what it is', 'dateline'), []);
    });
    it('byline', () => {
      deepEqual(scoped('By Ana Ruiz and Tom de Wit', 'author'), ['Ana Ruiz and Tom de Wit']);
      deepEqual(scoped('By Monday the water had gone.', 'author'), []);
    });
    it('publication time', () => {
      deepEqual(scoped('Published: 3 May 2021, 14:05 BST', 'numeric.published'), ['3 May 2021, 14:05 BST']);
      deepEqual(scoped('Published reports say otherwise.', 'published'), []);
    });
    it('times in any digits, glued to a word too', () => {
      deepEqual(scoped('Flood in Delta - Ruiz٠٣:١٥', 'numeric.time'), ['٠٣:١٥']);
      deepEqual(scoped('at 8:05 p.m. and 01:02:03', 'numeric.time'), ['8:05 p.m.', '01:02:03']);
    });
    it('labels of the page', () => {
      for (const label of [
        'Advertisement',
        'Load more',
        'MOST READ',
        'Share this article',
        'Sign up for our newsletter',
      ]) {
        deepEqual(scoped(label, 'comment'), [label]);
      }
      deepEqual(scoped('Tags Energy Council', 'comment'), ['Tags']);
    });
    it('prose that begins like a label', () => {
      for (const prose of [
        'Share prices fell on Monday.',
        'Comments made by the mayor hurt.',
        'Home owners pay more.',
      ]) {
        deepEqual(scoped(prose, 'comment'), []);
      }
    });
  });

  it('takes time in proportion to the line', () => {
    const seconds = (line: string) => {
      const from = performance.now();
      grammar.tokenizeLine(line, INITIAL);
      return (performance.now() - from) / 1000;
    };
    // VS Code itself colours no line beyond 20,000 characters. Eight times the line may take sixteen times as long, and a noisy machine's 0.2 s.
    for (const unit of ['“', "'", '"', "'a ", '«', 'A. ', '1:', "``'", '‘’a ', 'By A ', ' ']) {
      const short = seconds(unit.repeat(2500 / unit.length));
      ok(seconds(unit.repeat(20_000 / unit.length)) < 0.2 + 16 * short, `${unit} repeated`);
    }
  });
});
