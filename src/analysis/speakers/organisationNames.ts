import { isFirstName } from './gender';
import { DOCUMENT_NOUNS } from './lists/documents';
import { KNOWN_ORGANISATIONS } from './lists/knownOrganisations';
import { AFFILIATIONS, NAME_PARTICLES } from './lists/names';
import { ORGANISATION_HEADS } from './lists/organisations';
import { COUNTRY_OF, PLACES } from './lists/places';
import { ROLE_NOUNS } from './lists/roles';
import { OFFICE_WORDS } from './lists/titles';

/** The key under which a name is known: lower case, without stops. */
export function nameKey(parts: readonly string[]): string {
  return parts.map((part) => part.toLowerCase().replace(/\.$/, '').replace(/’/g, "'")).join(' ');
}

/** The same for organisations: `Department of State` and `the State Department` are one; so are `U.S. Senate` and `Senate`. */
export function organisationKey(parts: readonly string[]): string {
  const key = nameKey(parts);
  const known = SAME_AS.get(key);
  if (known !== undefined) return known;
  if (parts.length === 1) return key;
  const [, head, rest] = /^(department|ministry|bureau) of (?:the )?(.+)$/.exec(key) ?? [];
  return (head && rest ? `${rest} ${head}` : key).replace(/^(?:u\.s|us|uk|u\.k|united states) (?=.)/, '');
}

/** Other names of what everybody knows. */
const SAME_AS = new Map([
  ...['u.s', 'us', 'usa', 'u.s.a'].map((name) => [name, 'united states'] as const),
  ...['uk', 'u.k'].map((name) => [name, 'united kingdom'] as const),
  ...['eu', 'e.u'].map((name) => [name, 'european union'] as const),
  ...['un', 'u.n'].map((name) => [name, 'united nations'] as const),
  ['uae', 'united arab emirates'],
]);

/** The acronyms that a name may have: of its capitalised words, and of all its words but articles (`Department of Justice`: `DJ`, `DOJ`). */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}&]/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2) return [];
  const first = (all: readonly string[]) => all.map((word) => word[0]!.toUpperCase()).join('');
  return [...new Set([first(capitals), first(words.filter((word) => word !== 'the' && word !== '&'))])];
}

/** Whether a name ends as those of football clubs do. */
export function isClub(name: string): boolean {
  return / (?:united|city|town|rovers|athletic|wanderers|albion|hotspur|villa|f\.?c|afc|rangers)$/i.test(name);
}

/** Whether the last word of a name makes it an organisation's. */
export function hasOrganisationHead(name: string): boolean {
  return ORGANISATION_HEADS.has(name.toLowerCase().split(' ').at(-1)!);
}

/**
 * Whether words may be short for the name of an organisation: a stretch of its words (`Daily News` for `New York Daily News`), or its first
 * word where that is none that many names begin with (`Kantar` for `Kantar Media`). Its last word alone needs an article.
 */
export function isShortFor(words: readonly string[], full: readonly string[], determined: boolean): boolean {
  if (words.length === 0 || words.length >= full.length) return false;
  if (words.length === 1) {
    const [word] = words as [string];
    if (word === full[0]) return isTelling(word);
    return word === full.at(-1) && determined && word.length > 2;
  }
  for (let from = 0; from + words.length <= full.length; from++) {
    if (words.every((word, i) => word === full[from + i])) {
      return words.some(isTelling) || (from + words.length === full.length && (determined || isOutlet(words)));
    }
  }
  return false;
}

/** Whether two names of two words or more are of one organisation: one is short for the other, and says by itself which is meant. */
export function areOneOrganisation(a: readonly string[], b: readonly string[]): boolean {
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && isShortFor(short, full, false) && !KNOWN_ORGANISATIONS.has(short.join(' '));
}

const OUTLET_HEADS = new Set(
  'news times post journal tribune gazette herald chronicle telegraph mail mirror express star review'.split(' '),
);

function isOutlet(words: readonly string[]): boolean {
  return OUTLET_HEADS.has(words.at(-1)!);
}

const MANY_BEGIN_WITH = new Set(
  (
    'new old great first second third united general royal american british public common human social central people peoples free fair open ' +
    'good better best big black white blue red green golden silver north south east west northern southern eastern western saint san santa los ' +
    'las greater upper lower young senior family home house world global european asian african pacific atlantic'
  ).split(' '),
);

/** Whether a word (lower case) says by itself which organisation is meant. */
export function isTelling(word: string): boolean {
  return !(
    word.length < 3 ||
    MANY_BEGIN_WITH.has(word) ||
    PLACES.has(word) ||
    COUNTRY_OF.has(word) ||
    AFFILIATIONS.has(word) ||
    ORGANISATION_HEADS.has(word) ||
    OFFICE_WORDS.has(word) ||
    DOCUMENT_NOUNS.has(word) ||
    ROLE_NOUNS.has(word) ||
    NAME_PARTICLES.has(word) ||
    isFirstName(word)
  );
}
