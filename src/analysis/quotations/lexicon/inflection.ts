import { CUE_VERBS, type CueVerb } from './cueVerbs';
import { COMMON_VERBS, IRREGULAR_VERBS } from './commonVerbs';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** What a word may be as a verb. */
export interface VerbReading {
  readonly base: string;
  /** `past` stands for the participle as well where both are the same. */
  readonly forms: ReadonlySet<VerbForm>;
  /** The cue verb's senses; empty for other verbs. */
  readonly senses: readonly CueVerb[];
}

/** Verbs of more than one syllable that double their last letter. */
const DOUBLING = new Set(
  'admit refer commit permit submit regret rebut occur prefer defer infer concur compel rebel propel transfer forget begin upset equip embed unplug rappel'.split(
    ' ',
  ),
);

/** The verb a form belongs to, for every form of every verb known; forms in lower case. */
export const VERB_READINGS: ReadonlyMap<string, VerbReading> = readAll();

function readAll(): Map<string, VerbReading> {
  const irregular = new Map(IRREGULAR_VERBS.map((verb) => [verb[0], verb]));
  const senses = new Map<string, CueVerb[]>();
  for (const verb of CUE_VERBS) senses.set(verb.base, [...(senses.get(verb.base) ?? []), verb]);
  const readings = new Map<string, { base: string; forms: Set<VerbForm>; senses: readonly CueVerb[] }>();
  const bases = new Set([...senses.keys(), ...COMMON_VERBS, ...irregular.keys()]);
  for (const base of bases) {
    const [, past = regularPast(base), participle = past] = irregular.get(base) ?? [];
    const forms: [string, VerbForm][] = [
      [base, 'base'],
      [third(base), 'third'],
      [past, 'past'],
      [participle, 'participle'],
      [gerund(base), 'gerund'],
    ];
    for (const [word, form] of forms) {
      const known = readings.get(word);
      if (known && known.base !== base) {
        if (known.senses.length > 0 || !senses.has(base)) continue;
        readings.delete(word);
      }
      const reading = readings.get(word) ?? { base, forms: new Set(), senses: senses.get(base) ?? [] };
      reading.forms.add(form);
      readings.set(word, reading);
    }
  }
  return readings;
}

function third(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** The base as it stands before -ed and -ing: `quip` becomes `quipp`. */
function doubled(base: string): string {
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base);
  return oneSyllable || DOUBLING.has(base) ? base + base.at(-1)! : base;
}
