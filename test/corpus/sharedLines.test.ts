import { deepEqual, equal } from 'node:assert/strict';
import { captureOf, type Capture } from '../../src/corpus/capture';
import { guessSites, linesOfTheirSites, sharedLines } from '../../src/corpus/sharedLines';

const FRAME = ['More than news from the Elm Courier', 'Write to the Courier desk', 'Elm Courier House, Quay 4'];
const STORIES = ['ferry', 'school', 'harbour'].map((what) =>
  ['closes', 'is too old', 'will be sold'].map(
    (does) => `The ${what} ${does} in June, the town of Port Elm said in a letter to those who use it.`,
  ),
);

/** A capture: the lines of a frame, which are surely boilerplate, and those of a story, which are surely not. */
function capture(frame: readonly string[], story: readonly string[] = []): Capture {
  return {
    lines: [
      ...frame.map((words) => ({ words, boilerplate: 0.95, isCommon: false, isOpen: false })),
      ...story.map((words) => ({ words, boilerplate: 0.05, isCommon: false, isOpen: false })),
    ],
  };
}

const inOneSite = (...captures: Capture[]) => [...(sharedLines(captures, () => 'site').get('site') ?? [])];

describe('lines that captures share', () => {
  it('are those of two captures of one site', () => {
    const captures = STORIES.map((story, index) => capture([FRAME[0]!, `Story number ${index}`], story));
    deepEqual(inOneSite(...captures), [FRAME[0]]);
  });

  it('are none in one capture, however often a line stands there', () => {
    deepEqual(inOneSite(capture([FRAME[0]!, FRAME[0]!])), []);
  });

  it('are none in two versions of one story', () => {
    const [story] = STORIES;
    const versions = [capture(FRAME, story), capture(FRAME, [...story!, 'Correction: the boat is 40 years old.'])];
    deepEqual(inOneSite(...versions), []);
    deepEqual(inOneSite(...versions, capture([FRAME[1]!], STORIES[1])), [FRAME[1]]);
  });

  it('are none where the sites differ or are unknown', () => {
    const captures = [capture(FRAME, STORIES[0]), capture(FRAME, STORIES[1])];
    deepEqual([...sharedLines(captures, (one) => String(captures.indexOf(one))).values()], []);
    equal(sharedLines(captures, () => undefined).size, 0);
  });
});

describe('sites that nothing names', () => {
  it('are told by what only one site says', () => {
    const captures = [capture(FRAME, STORIES[0]), capture(['Somewhere else altogether']), capture(FRAME, STORIES[1])];
    deepEqual(guessSites(captures), [0, 1, 0]);
    deepEqual(
      linesOfTheirSites(captures).map((lines) => [...lines]),
      [FRAME, [], FRAME],
    );
  });

  it('are not told by what any site says, nor by an agency’s story in two of them', () => {
    const common = ['Share this with your friends', 'Sign up for our newsletter', 'All rights reserved by us'];
    const captures = [0, 1].map((index) => {
      const { lines } = capture([...common, `Only on site number ${index}`], STORIES[0]);
      return { lines: lines.map((line) => (common.includes(line.words) ? { ...line, isCommon: true } : line)) };
    });
    deepEqual(guessSites(captures), [0, 1]);
  });

  it('cost no more than the lines there are', () => {
    const captures = Array.from({ length: 3000 }, (_, index) => capture(FRAME, [`Story number ${index}`]));
    deepEqual(new Set(guessSites(captures)), new Set([0]));
  });
});

describe('a capture', () => {
  it('is its lines, each with what is thought of it', () => {
    const { lines } = captureOf(['Share', 'Privacy policy', ...STORIES[0]!].join('\n'));
    deepEqual(
      lines.map(({ words }) => words),
      ['Share', 'Privacy policy', ...STORIES[0]!],
    );
    deepEqual(
      lines.map(({ isCommon }) => isCommon),
      [true, true, false, false, false],
    );
    equal(captureOf('').lines.length, 0);
  });
});
