import { deepEqual } from 'node:assert/strict';
import { asides } from '../../src/analysis/asides';
import { readText } from '../../src/text/sourceText';
import { analysisOf, boilerplateOf, spanOf } from './marked';

describe('what may be skipped', () => {
  const text = 'Ferry sinks 00:42\r\nShow more\r\n\r\nTags\r\nThe ferry sank.\r\nMenu\r\nThe ferry sank.\r\nShare';
  const found = asides(
    readText(text),
    analysisOf({
      boilerplate: ['00:42', 'Show more', 'Tags', 'Menu', 'Share'].map((words) => boilerplateOf(spanOf(text, words))),
      repeats: [{ id: 'r', span: spanOf(text, 'The ferry sank.', 2), of: spanOf(text, 'The ferry sank.') }],
    }),
  );

  it('is joined over blank lines, but not over the story or with another kind', () => {
    deepEqual(
      found.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['boilerplate', '00:42\r\nShow more\r\n\r\nTags'],
        ['boilerplate', 'Menu'],
        ['repeat', 'The ferry sank.'],
        ['boilerplate', 'Share'],
      ],
    );
  });

  it('leaves out lines that hold something else too', () => {
    deepEqual(
      found.map(({ firstLine, lastLine }) => [firstLine, lastLine]),
      [
        [1, 3],
        [5, 5],
        [6, 6],
        [7, 7],
      ],
    );
  });
});
