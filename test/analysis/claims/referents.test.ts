import { deepEqual } from 'node:assert/strict';
import type { Mention, Resolution, Speaker } from '../../../src/analysis/analysis';
import { Referents } from '../../../src/analysis/claims/referents';
import { place } from './quoting';

/** A speaker of these mentions; the words of each must stand once in the text. */
function speaker(text: string, name: string, mentions: readonly (readonly [string, Resolution])[]): Speaker {
  const found = mentions.map(([words, how]): Mention => ({ ...place(text, words), how, confidence: 0.9 }));
  return { id: name, name, kind: 'person', named: true, roles: [], aliases: [], mentions: found, fullest: 0 };
}

/** A claim with who is meant in brackets: `=` for whose, `+` beside the pronoun. */
function told(text: string, claim: string, speakers: readonly Speaker[]): string {
  const span = place(text, claim);
  const referents = new Referents(text, speakers).in(span);
  return referents.reduceRight(
    (words, { start, end, speaker: who, isPossessive, isBeside }) =>
      words.slice(0, end - span.start) +
      `[${isBeside ? '+' : ''}${isPossessive ? '=' : ''}${who}]` +
      words.slice(end - span.start) +
      (start < span.start ? '!' : ''),
    claim,
  );
}

describe('who is meant in a claim', () => {
  it('is told of the pronouns of one person, once', () => {
    const text = 'Roe said he sold his boat.';
    const roe = speaker(text, 'Roe', [
      ['Roe', 'full-name'],
      ['he', 'pronoun'],
      ['his', 'pronoun'],
    ]);
    deepEqual(told(text, 'he sold his boat', [roe]), 'he[Roe] sold his boat');
    deepEqual(told(text, 'his boat', [roe]), 'his[=Roe] boat');
  });

  it('is not told where the claim names them first, or where several are meant', () => {
    const text = 'Ana Roe sold her boat, and they left.';
    const roe = speaker(text, 'Roe', [
      ['Ana Roe', 'full-name'],
      ['her', 'pronoun'],
      ['they', 'pronoun'],
    ]);
    const poe = speaker(text, 'Poe', [['they', 'pronoun']]);
    deepEqual(told(text, 'Ana Roe sold her boat', [roe, poe]), 'Ana Roe sold her boat');
    deepEqual(told(text, 'they left', [roe, poe]), 'they left');
  });

  it('tells a possessive “her” from the other', () => {
    const whose = 'the port fined her brother twice';
    const whom = 'the port fined her in May';
    const last = 'the port fined her';
    for (const [text, expected] of [
      [whose, 'the port fined her[=Roe] brother twice'],
      [whom, 'the port fined her[Roe] in May'],
      [last, 'the port fined her[Roe]'],
    ] as const) {
      deepEqual(told(text, text, [speaker(text, 'Roe', [['her', 'pronoun']])]), expected);
    }
  });

  it('is put beside “I”, which the verb goes with', () => {
    const text = '“I have paid my taxes,” Roe said.';
    const roe = speaker(text, 'Roe', [
      ['I', 'pronoun'],
      ['my', 'pronoun'],
      ['Roe', 'full-name'],
    ]);
    deepEqual(told(text, 'I have paid my taxes', [roe]), 'I[+Roe] have paid my taxes');
  });

  it('is left alone where a word only goes back to another', () => {
    const text = 'the man who hurt himself';
    const man = speaker(text, 'the man', [
      ['who', 'pronoun'],
      ['himself', 'pronoun'],
    ]);
    deepEqual(told(text, text, [man]), text);
  });
});
