import { deepEqual, equal, ok } from 'node:assert/strict';
import { pairQuotationMarks } from '../../src/text/quotationMarks';
import { spanText } from '../../src/text/span';
import { tokenize } from '../../src/text/tokens';

function pair(text: string) {
  return pairQuotationMarks(text, tokenize(text, { start: 0, end: text.length }));
}

function stretches(text: string): string[] {
  return pair(text).stretches.map((stretch) => spanText(text, stretch));
}

describe('quotation marks', () => {
  it('pair in every newsroom’s typography', () => {
    const words = 'We will see, it’s early,';
    const pairs = ['“ ”', '" "', '„ “', '« »', '» «', '” ”', '‘ ’', '「 」', "'' ''", "`` ''", "' '"];
    for (const [open, close] of pairs.map((both) => both.split(' '))) {
      deepEqual(stretches(`${open}${words}${close} she said.`), [`${open}${words}${close}`]);
    }
  });

  it('pair where they do not match', () => {
    deepEqual(stretches('It was “highly significant." The "other” too.'), ['“highly significant."', '"other”']);
  });

  it('may have spaces inside, as in French', () => {
    deepEqual(stretches('Dit-il, «\u00A0Oui, ‹\u202Fbon\u202F› », et (« non »).'), [
      '«\u00A0Oui, ‹\u202Fbon\u202F› »',
      '‹\u202Fbon\u202F›',
      '« non »',
    ]);
    deepEqual(stretches('He said “ Yes, ” and left.'), ['“ Yes, ”']);
  });

  it('are told from apostrophes, straight and curly', () => {
    deepEqual(stretches("'Once it's late, the workers' union won't leave' - Ruiz"), [
      "'Once it's late, the workers' union won't leave'",
    ]);
    deepEqual(stretches('‘Once it’s late, the workers’ union won’t leave,’ Ruiz said.'), [
      '‘Once it’s late, the workers’ union won’t leave,’',
    ]);
    deepEqual(stretches("The voters' choice was the mayor's, and the nurses' too."), []);
    deepEqual(stretches("Rock 'n' roll of the '90s and the ’60s: get 'em while you can, y'all."), []);
  });

  it('are told from feet, inches and minutes', () => {
    deepEqual(stretches('He is 6\'2" and she is 5\' 10", the pipe 12" wide.'), []);
    deepEqual(stretches('"I was born in 1990" and "so on"'), ['"I was born in 1990"', '"so on"']);
  });

  it('may be nested', () => {
    const { stretches } = pair('“He told me, ‘Go “home” now,’ and I went,” she said.');
    deepEqual(
      stretches.map(({ start, depth }) => [start, depth]),
      [
        [0, 0],
        [13, 1],
        [17, 2],
      ],
    );
  });

  it('run to the end of a paragraph that does not close them', () => {
    const [stretch] = pair('She said: “We begin on Monday.').stretches;
    equal(stretch?.end, 30);
    equal(stretch.closer, undefined);
  });

  it('do not swallow the next stretch when one is left open', () => {
    deepEqual(stretches('“We begin, he said. “We end.”'), ['“We begin, he said. ', '“We end.”']);
  });

  it('tell of a closing mark that an earlier paragraph must have opened', () => {
    const text = 'and that is why we left.” Nobody answered.';
    deepEqual(pair(text).orphan, { start: 24, end: 25 });
    deepEqual(stretches(text), []);
  });

  it('stand behind brackets and dashes', () => {
    deepEqual(stretches('The act—"a shame"—passed (“barely”) and [\'twice\'].'), ['"a shame"', '“barely”', "'twice'"]);
  });

  it('are paired in time on a line of nothing else', () => {
    for (const mark of ['"', '“', "' '", '”“']) ok(pair(mark.repeat(10_000)).stretches.length <= 20_000);
  });
});
