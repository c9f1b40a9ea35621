import assert from 'node:assert/strict';
import { LabelChain } from '../../../src/analysis/tagger/labelChain';
import { LABELS, mayFollow } from '../../../src/analysis/tagger/labels';
import { LABEL_STRIDE, LARGEST_GATE, ONE } from '../../../src/analysis/tagger/network';
import { randomWeights, seeded } from './randomWeights';

const COUNT = LABELS.length;

/** Every way to label so many tokens, with its score. */
function everyLabelling(
  scores: Int16Array,
  length: number,
  isStart: boolean,
  { transitions, start }: ReturnType<typeof randomWeights>,
): { readonly labels: readonly number[]; readonly score: number }[] {
  let all = [{ labels: [] as number[], score: 0 }];
  for (let token = 0; token < length; token++) {
    all = all.flatMap(({ labels, score }) =>
      [...LABELS.keys()].flatMap((label) => {
        const before = labels.at(-1);
        const isAllowed = before === undefined ? !isStart || mayFollow(0, label) : mayFollow(before, label);
        if (!isAllowed) return [];
        const led = before === undefined ? (isStart ? start[label]! : 0) : transitions[before * COUNT + label]!;
        return [{ labels: [...labels, label], score: score + led + scores[token * LABEL_STRIDE + label]! / ONE }];
      }),
    );
  }
  return all;
}

describe('label chain', () => {
  for (const isStart of [true, false]) {
    it(`finds the best of all labellings and how probable its labels are, ${isStart ? 'from the start' : 'inside a text'}`, () => {
      for (let seed = 0; seed < 25; seed++) {
        const weights = randomWeights({ seed });
        const random = seeded(seed);
        const length = 1 + (seed % 5);
        const scores = Int16Array.from({ length: length * LABEL_STRIDE }, () => Math.round((random() - 0.5) * 6 * ONE));
        const all = everyLabelling(scores, length, isStart, weights);
        const best = all.reduce((most, one) => (one.score > most.score ? one : most));
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);

        const { labels, confidences } = new LabelChain(weights).label(scores, length, isStart);
        assert.deepEqual([...labels], best.labels);
        confidences.forEach((confidence, token) => {
          const same = all.filter((one) => one.labels[token] === labels[token]);
          const marginal = same.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
          assert.ok(Math.abs(confidence - marginal) < 1e-12, `${confidence} for ${marginal}`);
        });
      }
    });
  }

  it('keeps to the rules and to numbers where scores are as large as they get', () => {
    const length = 500;
    const random = seeded(7);
    const scores = Int16Array.from({ length: length * LABEL_STRIDE }, () =>
      random() < 0.5 ? -LARGEST_GATE : LARGEST_GATE,
    );
    const { labels, confidences } = new LabelChain(randomWeights({ seed: 7 })).label(scores, length, true);
    labels.forEach((label, token) => assert.ok(mayFollow(token > 0 ? labels[token - 1]! : 0, label)));
    assert.ok(confidences.every((confidence) => confidence >= 0 && confidence <= 1));
  });

  it('has nothing to say of no tokens', () => {
    assert.equal(new LabelChain(randomWeights({ seed: 1 })).label(new Int16Array(), 0, true).labels.length, 0);
  });
});
