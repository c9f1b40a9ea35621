import { NAME_SUFFIXES } from './lists/names';
import { PLACES, STATE_OF } from './lists/places';
import { POSTNOMINALS } from './lists/titles';
import type { Word } from './words';

/** What stands behind the names of people only: `, who`, `, 45,`, `(R-Ohio)`, `Jr.`. */
export function isPersonByContext(words: readonly Word[], to: number): boolean {
  const [a, b, c] = words.slice(to, to + 3);
  if (!a || !b) return false;
  if (a.lower === 'who' || NAME_SUFFIXES.has(a.lower)) return true;
  if (a.text === ',' && (b.lower === 'who' || b.lower === 'whose')) return true;
  if (ageBehind(words, to) !== undefined) return true;
  return a.text === '(' && /^(?:[RDI]|Lab|Con|LD|SNP|BJP|APC|PDP|ANC|DA)[-–/,]/.test(b.text + (c?.text ?? ''));
}

/** The age behind a name: `, 45,`, `(45)`, ` (45),`. */
export function ageBehind(words: readonly Word[], to: number): string | undefined {
  const [open, age, close] = words.slice(to, to + 3);
  if (age?.kind !== 'number' || !/^(?:[1-9]\d?|1[01]\d)$/.test(age.text)) return undefined;
  const isEnclosed =
    (open!.text === ',' && close?.kind === 'punctuation') || (open!.text === '(' && close?.text === ')');
  return isEnclosed ? age.text : undefined;
}

const PARTIES = new Map([
  ['R', 'republican'],
  ['D', 'democratic'],
  ['I', 'independent'],
  ['Lab', 'labour'],
  ['Con', 'conservative'],
]);

/** Party and place behind a name: `(R-Ohio)`, `, D-Mo.,`, `of Vermont`. */
export function originBehind(words: readonly Word[], to: number): string[] | undefined {
  const [sign, word] = words.slice(to, to + 2);
  if (!sign || !word) return undefined;
  if (sign.lower === 'of' && word.capital) {
    const two = words[to + 2]?.capital ? `${word.lower} ${words[to + 2]!.lower}` : word.lower;
    return [two, word.lower].filter((place) => PLACES.has(place)).slice(0, 1);
  }
  const [, party, state] = /^(R|D|I|Lab|Con)-(\p{Lu}[\p{L}.]*)$/u.exec(word.text) ?? [];
  if ((sign.text !== '(' && sign.text !== ',') || party === undefined || state === undefined) return [];
  const plain = state.toLowerCase().replace(/\.$/, '');
  return [PARTIES.get(party)!, STATE_OF.get(plain.replace(/\./g, '')) ?? plain];
}

/** An abbreviation in parentheses right behind a name. */
export function acronymBehind(words: readonly Word[], to: number, isOrganisation: boolean): string | undefined {
  const [open, short, close] = words.slice(to, to + 3);
  if (open?.text !== '(' || close?.text !== ')' || !short) return undefined;
  if (!/^\p{Lu}[\p{L}&-]{1,7}$/u.test(short.text)) return undefined;
  // Some write `Nato` as a word.
  return isOrganisation || /\p{Lu}.*\p{Lu}/u.test(short.text) ? short.text : undefined;
}

/** A title in capitals behind a comma: `Ana Roe, KC, …`. */
export function postnominalBehind(words: readonly Word[], to: number): string | undefined {
  const [comma, title, closing] = words.slice(to, to + 3);
  if (comma?.text !== ',' || !title || title.text !== title.text.toUpperCase() || !POSTNOMINALS.has(title.lower))
    return undefined;
  return closing === undefined || closing.kind === 'punctuation' ? title.text : undefined;
}
