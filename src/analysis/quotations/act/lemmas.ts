/** The words of a list with commas between its entries, each as the words it is made of. */
export function entriesOf(list: string): string[][] {
  return list.split(',').flatMap((entry) => {
    const words = entry.trim().split(/\s+/);
    return words[0] === '' ? [] : [words];
  });
}

/** Verbs whose forms follow no rule: base, past, participle where it differs from the past. */
const IRREGULAR = `say said,tell told,write wrote written,think thought,know knew known,see saw seen,feel felt,find found,hold held,make made,
  give gave given,go went gone,take took taken,speak spoke spoken,hear heard,mean meant,seek sought,show showed shown,shoot shot,
  understand understood,swear swore sworn,lay laid,bring brought,fight fought,begin began begun,come came,choose chose chosen,
  draw drew drawn,throw threw thrown,forget forgot forgotten,foresee foresaw foreseen,foretell foretold,forbid forbade forbidden,
  withdraw withdrew withdrawn,deem deemed,call called,be is,be are,be was,be were,be been,be am,be 's,stand stood,sum summed,rule ruled,
  spell spelled,forecast forecast,overturn overturned,rip ripped,rebut rebutted,refer referred,admit admitted,commit committed,submit submitted,
  prefer preferred,permit permitted,regret regretted,pan panned,infer inferred,grin grinned,retell retold,light lit,fall fell fallen,keep kept`;

/** Forms that no rule leads back to their base. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  entriesOf(IRREGULAR).flatMap(([base, ...forms]) => forms.map((form) => [form, base!] as const)),
);

const SUFFIXES: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/ied$/, ['y', 'ie']],
  [/ying$/, ['y', 'ie']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
];

/**
 * The base form of a word in lower case, the first of its possible ones that a list knows; the word itself where it knows none.
 */
export function baseOf(word: string, isKnown: (base: string) => boolean): string {
  const irregular = KNOWN.get(word);
  if (irregular !== undefined) return irregular;
  if (isKnown(word)) return word;
  for (const [ending, bases] of SUFFIXES) {
    if (!ending.test(word)) continue;
    const stem = word.replace(ending, '');
    for (const base of bases) if (isKnown(stem + base)) return stem + base;
    const single = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : '';
    if (single !== '' && isKnown(single)) return single;
  }
  return word;
}
