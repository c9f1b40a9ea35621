import { deepEqual, equal, ok } from 'node:assert/strict';
import { FeatureNames } from '../../../src/analysis/boilerplate/featureSink';
import { lookAtLine } from '../../../src/analysis/boilerplate/lineFeatures';
import { LineScore } from '../../../src/analysis/boilerplate/lineModel';

const namesOf = (line: string) => {
  const features = new FeatureNames();
  lookAtLine(line, features);
  return features.names;
};
const valueOf = (template: string, line: string) =>
  namesOf(line)
    .find((name) => name.startsWith(`${template}:`))
    ?.slice(template.length + 1);

describe('features of a line', () => {
  it('name its words and their pairs once each', () => {
    const names = namesOf('Read more: read more');
    deepEqual(
      names.filter((name) => /^(?:word|line|first|last|pair):/.test(name)),
      [
        ...['word:read', 'word:more', 'line:read more read more', 'first:read more', 'last:more'],
        ...['pair:read more', 'pair:more read', 'pair:read more'],
      ],
    );
  });

  for (const [line, ending] of [
    ['It rained.” ) ', 'stop'],
    ['Did it rain?”', 'question'],
    ['It rained…', 'ellipsis'],
    ['It rained...', 'ellipsis'],
    ['Tags: ', 'colon'],
    ['the “rain”', 'mark'],
    ['the rain,', 'comma'],
    ['the rain (heavy)', 'bracket'],
    ['Page ٣', 'digit'],
    ['Page 𝟑', 'digit'],
    ['the rain', 'none'],
  ] as const)
    it(`ending: ${line}`, () => equal(valueOf('ending', line), ending));

  for (const [line, letterCase] of [
    ['MOST READ', 'all'],
    ['Most Read Today', 'title'],
    ['Most people read today', 'plain'],
    ['Most Élan People read Today', 'most'],
    ['12', 'unknown'],
  ] as const)
    it(`case: ${line}`, () => equal(valueOf('case', line), letterCase));

  it('weigh the same whether they are named or summed', () => {
    const line = 'Sign up for our newsletter | Read more';
    const [looked, named] = [new LineScore(), new LineScore()];
    lookAtLine(line, looked);
    for (const name of namesOf(line)) {
      const at = name.indexOf(':');
      const [template, value] = [name.slice(0, at), name.slice(at + 1)];
      if (template === 'pair') named.addPair(...(value.split(' ') as [string, string]));
      else named.add(template, value);
    }
    deepEqual(looked.sums, named.sums);
    ok(looked.sums.some((sum) => sum !== 0));
  });
});
