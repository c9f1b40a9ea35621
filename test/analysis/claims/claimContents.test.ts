import { deepEqual, equal } from 'node:assert/strict';
import type { Mention, Resolution, Speaker, SpeakerKind } from '../../../src/analysis/analysis';
import { claimContents } from '../../../src/analysis/claims/claimContents';
import { place } from './quoting';

function speaker(
  text: string,
  name: string,
  kind: SpeakerKind,
  mentions: readonly (readonly [string, Resolution])[],
): Speaker {
  const found = mentions.map(([words, how]): Mention => ({ ...place(text, words), how, confidence: 0.9 }));
  return { id: name, name, kind, named: true, roles: [], aliases: [], mentions: found, fullest: 0 };
}

/** Each content with its words, in the order of the text. */
function contents(text: string, claim: string, ...speakers: Speaker[]): string[] {
  return claimContents(text, { span: place(text, claim) }, speakers).map(
    ({ kind, name, start, end }) => `${kind} ${name} (${text.slice(start, end)})`,
  );
}

describe('what a claim names', () => {
  it('is people, organisations, places, times and figures', () => {
    const text = 'Filler. The Harbour Board sold 12 boats in Lisbon on Friday, Ana Ruiz said.';
    deepEqual(contents(text, 'The Harbour Board sold 12 boats in Lisbon on Friday'), [
      'organisation Harbour Board (Harbour Board)',
      'figure 12 (12)',
      'place Lisbon (Lisbon)',
      'time Friday (Friday)',
    ]);
  });

  it('is whom its pronouns mean, where that is sure', () => {
    const text = 'Ana Ruiz was here. She sold $3 million of boats.';
    const ruiz = speaker(text, 'Ana Ruiz', 'person', [
      ['Ana Ruiz', 'full-name'],
      ['She', 'pronoun'],
    ]);
    deepEqual(contents(text, 'She sold $3 million of boats', ruiz), [
      'person Ana Ruiz (She)',
      'figure $3 million ($3 million)',
    ]);
    const unsure = { ...ruiz, mentions: ruiz.mentions.map((mention) => ({ ...mention, confidence: 0.5 })) };
    deepEqual(contents(text, 'She sold $3 million of boats', unsure), ['figure $3 million ($3 million)']);
  });

  it('is a place behind words that only places stand behind, else a name that may be anything', () => {
    deepEqual(contents('The dam near Vellmar broke.', 'The dam near Vellmar broke'), ['place Vellmar (Vellmar)']);
    deepEqual(contents('They sold Vellmar.', 'They sold Vellmar'), ['name Vellmar (Vellmar)']);
  });

  it('is nothing where nothing is named', () => {
    equal(contents('The dam broke.', 'The dam broke').length, 0);
  });
});
