import type { Quotation, Speaker } from '../src/analysis/analysis';
import type { Comparable } from '../src/corpus/passages';
import type { Span } from '../src/text/span';
import { randomOf } from './editedText';

/** An article that nobody wrote, and what is to be found in it. */
export interface MadeArticle {
  readonly name: string;
  readonly text: string;
  readonly marks: Comparable;
  /** Where it gives what others give as well. */
  readonly given: readonly Given[];
}

/** Words that an article has of an utterance. */
export interface Given extends Span {
  /** The same in all articles that have it. */
  readonly utterance: string;
  /** An utterance of an event, which its outlets report; or a saying, which is quoted all over the folder. */
  readonly of: 'event' | 'saying';
  /** Whether it quotes it; else it reports it without quotation marks. */
  readonly isQuoted: boolean;
}

/**
 * An article of a folder of so many; the same for the same numbers. In a folder of any size outlets report on one event (one to eight of them, with
 * three utterances that each of them gives whole, trimmed, cut, reworded or without marks), every twentieth article is a capture of an
 * earlier one, every fiftieth a copy of one agency's story, and what grows with the folder stands in it: stock phrases between quotation
 * marks, the most frequent in every third article, a stock sentence without marks in every second, and three sayings that every fifth
 * article quotes from.
 */
export function madeArticle(index: number, articles: number): MadeArticle {
  const copied = index % 20 === 7 ? index - 1 - (index % 5) : index;
  const isAgency = index % 50 === 3;
  const writer = new Writer(randomOf(isAgency ? 3 : copied + 1000));
  writer.say(isAgency ? 3 : copied, articles);
  if (copied !== index) writer.paragraph(`Share this story ${index}`);
  return { name: `${String(index).padStart(5, '0')}.txt`, ...writer.result() };
}

const FUNCTION_WORDS =
  'the of and to in that it is was for on with as at by this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );

/** Quoted phrases that say nothing about one event; the first ones are the most frequent. */
const STOCK = [
  'no comment',
  'thoughts and prayers',
  'we are looking into it',
  'the safety of our customers is our top priority',
  'ongoing investigation',
  'new normal',
  'we have no further information at this time',
  'a step in the right direction',
  'this is not who we are',
  'baseless and without merit',
  'too little, too late',
  'we will not be intimidated',
  'a wake-up call',
  'transparent and fair process',
  'we take these allegations very seriously',
  'historic opportunity',
];

const SAYINGS = [
  'A town that counts its boats before it counts its neighbours has forgotten which of the two keeps it afloat, and no harbour master can write that down for us',
  'Nobody has ever mended a roof by shouting at the rain, and we are not going to be the first ones who try it this winter',
  'If the river does not read our bylaws then perhaps our bylaws ought to begin by reading the river',
];

const UNQUOTED = 'A spokesman for the company did not immediately respond to a request for comment on Tuesday.';

const LEXICON = 40_000;

class Writer {
  readonly #random: () => number;
  readonly #quotations: Quotation[] = [];
  readonly #speakers = new Map<string, Speaker>();
  readonly #given: Given[] = [];
  #text = '';

  constructor(random: () => number) {
    this.#random = random;
  }

  say(index: number, articles: number): void {
    const event = Math.floor(index / 4.5);
    const shared = randomOf(event + 7_000_000);
    const people = [nameOf(shared), nameOf(shared)];
    const utterances = [0, 1, 2].map(() => wordsOf(shared, 14 + Math.floor(shared() * 20)));
    this.paragraph(capital(wordsOf(shared, 7).join(' ')));
    for (const [at, words] of utterances.entries()) {
      this.paragraph(this.#prose(45));
      this.#note({ utterance: `${event} ${at}`, of: 'event' }, this.#give(words, people[at % 2]!));
    }
    for (let own = 0; own < 4; own++) {
      this.paragraph(this.#prose(40));
      this.#quote(wordsOf(this.#random, 8 + Math.floor(this.#random() * 18)).join(' '), nameOf(this.#random));
    }
    for (const [rank, phrase] of STOCK.entries())
      if (this.#random() < 1 / (rank + 3)) this.#quote(phrase, nameOf(this.#random));
    if (this.#random() < 0.2) {
      const saying = SAYINGS[index % SAYINGS.length]!.split(' ');
      const from = this.#random() < 0.5 ? 0 : Math.floor(this.#random() * 6);
      const to = saying.length - (this.#random() < 0.5 ? 0 : Math.floor(this.#random() * 6));
      const quoted = this.#quote(saying.slice(from, to).join(' '), 'Odile Brandt');
      this.#note({ utterance: `saying ${index % SAYINGS.length}`, of: 'saying' }, quoted);
    }
    if (this.#random() < 0.5) this.paragraph(UNQUOTED);
    this.paragraph(`Filed as number ${index % articles}`);
  }

  paragraph(words: string): void {
    this.#text += `${words}\n\n`;
  }

  /** Notes that the words which are written give an utterance. */
  #note(given: Omit<Given, 'isQuoted' | keyof Span>, { start, end }: Span): void {
    this.#given.push({ ...given, start, end, isQuoted: this.#text.startsWith('“', start) });
  }

  result(): Pick<MadeArticle, 'text' | 'marks' | 'given'> {
    const marks = {
      quotations: this.#quotations,
      speakers: [...this.#speakers.values()],
      boilerplate: [],
      repeats: [],
    };
    return { text: this.#text, marks, given: this.#given };
  }

  /** One outlet's version of an utterance, and where it stands. */
  #give(words: readonly string[], name: string): Span {
    const kind = Math.floor(this.#random() * 6);
    if (kind === 0) {
      const start = this.#text.length + `${name} said that `.length;
      this.paragraph(`${name} said that ${words.join(' ')}.`);
      return { start, end: start + words.join(' ').length };
    }
    const middle = Math.floor(words.length / 2);
    const versions = [
      words,
      words.slice(4),
      words.slice(0, -4),
      [...words.slice(0, middle), ...words.slice(middle + 2)],
      [...words.slice(0, middle), 'instead', ...words.slice(middle + 1)],
    ];
    return this.#quote((versions[kind - 1] ?? words).join(' '), name);
  }

  #quote(words: string, name: string): Span {
    const start = this.#text.length;
    const opened = `“${capital(words)},”`;
    this.paragraph(`${opened} said ${name}, ${this.#prose(12)}`);
    const source = { start: start + opened.length + 6, end: start + opened.length + 6 + name.length };
    this.#quotations.push(quotation(this.#quotations.length, { start, end: start + opened.length }, source, name));
    const known = this.#speakers.get(name);
    this.#speakers.set(
      name,
      speaker(name, [...(known?.mentions ?? []), { ...source, how: 'full-name', confidence: 1 }]),
    );
    return { start, end: start + opened.length };
  }

  #prose(words: number): string {
    return `${capital(wordsOf(this.#random, words).join(' '))}.`;
  }
}

function quotation(index: number, content: Span, source: Span, name: string): Quotation {
  return {
    id: `quotation-${index}`,
    kind: 'direct',
    act: 'speech',
    content: [content],
    source,
    speakers: [`person:${name}`],
    confidence: 1,
    why: [],
    repeats: [],
  };
}

function speaker(name: string, mentions: Speaker['mentions']): Speaker {
  return { id: `person:${name}`, name, kind: 'person', roles: [], aliases: [], mentions, named: true, fullest: 0 };
}

/** Words as frequent as those of a language: every second a function word, of the others the second half as frequent as the first, the third a third (Zipf). */
function wordsOf(random: () => number, count: number): string[] {
  return Array.from({ length: count }, () =>
    random() < 0.5 ? FUNCTION_WORDS[rank(random, FUNCTION_WORDS.length)]! : wordNumber(rank(random, LEXICON)),
  );
}

function rank(random: () => number, words: number): number {
  return Math.min(words - 1, Math.floor((words + 1) ** random()) - 1);
}

function nameOf(random: () => number): string {
  return `${capital(wordNumber(Math.floor(random() * 300)))} ${capital(wordNumber(300 + Math.floor(random() * 4000)))}`;
}

const ONSETS = 'b c d f g h l m n p r s t v w br cl dr fl gr pl st tr sh ch'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'm'];

/** A word that can be spoken, the same for the same number. */
function wordNumber(number: number): string {
  let left = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let word = '';
  for (let syllable = 0; syllable < 2 + (number % 3 === 0 ? 1 : 0); syllable++) {
    for (const part of [ONSETS, VOWELS, CODAS]) {
      word += part[left % part.length]!;
      left = Math.floor(left / part.length) + Math.imul(left, 31);
      left >>>= 0;
    }
  }
  return word;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
