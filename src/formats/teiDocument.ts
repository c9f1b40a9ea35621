import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { NamedSpeaker } from '../annotations/annotation';

/** What a TEI file holds of what we read: its text, the elements in it and beside it, and what they point to. */
export interface TeiDocument {
  readonly hasBody: boolean;
  /** All characters of the body. */
  readonly text: string;
  /** The path of the source, if we wrote the file. */
  readonly path?: string;
  readonly elements: readonly TeiElement[];
  /** Feature structures by their id: names of features and their strings. */
  readonly structures: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Persons and organisations by their id. */
  readonly people: ReadonlyMap<string, NamedSpeaker>;
}

/** An element around words, or a `span` that points at some. UTF-16 code units of the text. */
export interface TeiElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly id?: string;
  readonly type?: string;
  readonly direct?: string;
  readonly aloud?: string;
  readonly target?: string;
  /** Ids of those who speak or are meant. */
  readonly who: readonly string[];
  /** Ids of feature structures. */
  readonly ana: readonly string[];
}

const IN_TEXT: ReadonlySet<string> = new Set(['said', 'q', 'quote', 'rs', 'name', 'persName', 'orgName', 'seg']);

/** Parses a TEI file. Entities of a document type are not known, and nothing is loaded. */
export function parseTei(content: string): TeiDocument | { readonly message: string; readonly line: number } {
  const reader = new TeiReader();
  const parser = new SaxesParser();
  let failure: { message: string; line: number } | undefined;
  parser.on('error', ({ message }) => (failure ??= { message: message.replace(/^\d+:\d+: /, ''), line: parser.line }));
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', () => reader.close());
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.write(content).close();
  return failure ?? reader.document();
}

interface Open {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  /** Offset in the text at which it began. */
  readonly start: number;
  words: string;
}

class TeiReader {
  readonly #open: Open[] = [];
  readonly #pieces: string[] = [];
  readonly #elements: TeiElement[] = [];
  readonly #structures = new Map<string, Map<string, string>>();
  readonly #people = new Map<string, NamedSpeaker>();
  #length = 0;
  #path: string | undefined;
  #hasBody = false;
  /** How many bodies we are in: a text may hold texts. */
  #bodies = 0;

  open({ name, attributes }: SaxesTagPlain): void {
    const local = name.slice(name.indexOf(':') + 1);
    const attribute = (key: string) => (Object.hasOwn(attributes, key) ? attributes[key] : undefined);
    this.#open.push({ name: local, attribute, start: this.#length, words: '' });
    if (local === 'body') {
      this.#bodies++;
      this.#hasBody = true;
    }
    if (local === 'lb' && this.#bodies > 0 && !this.#pieces.at(-1)?.endsWith('\n')) this.#add('\n');
  }

  text(words: string): void {
    const element = this.#open.at(-1);
    if (element) element.words += words;
    if (this.#bodies > 0) this.#add(words);
  }

  close(): void {
    const element = this.#open.pop()!;
    const { name, attribute, start, words } = element;
    if (name === 'body') this.#bodies--;
    if (this.#bodies > 0) {
      if (IN_TEXT.has(name)) this.#elements.push(elementOf(element, start, this.#length));
    } else if (name === 'span' && attribute('target') !== undefined) this.#elements.push(elementOf(element, 0, 0));
    else if (name === 'idno' && attribute('type') === 'path') this.#path ??= words;
    else if (name === 'string') this.#feature(words);
    else if (name === 'fs' && attribute('xml:id') !== undefined) this.#structure(attribute('xml:id')!);
    else if (name === 'persName' || name === 'orgName') this.#name(words);
  }

  document(): TeiDocument {
    return {
      hasBody: this.#hasBody,
      text: this.#pieces.join(''),
      ...(this.#path !== undefined && { path: this.#path }),
      elements: this.#elements,
      structures: new Map([...this.#structures].map(([id, features]) => [id, Object.fromEntries(features)])),
      people: this.#people,
    };
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** The string of a feature of a structure that is open. */
  #feature(value: string): void {
    const structure = this.#open.findLast(({ name }) => name === 'fs')?.attribute('xml:id');
    const feature = this.#open.at(-1)?.attribute('name');
    if (structure === undefined || feature === undefined) return;
    this.#structure(structure).set(feature, value);
  }

  #structure(id: string): Map<string, string> {
    const known = this.#structures.get(id) ?? new Map<string, string>();
    this.#structures.set(id, known);
    return known;
  }

  /** The name of the person or organisation that is open. */
  #name(words: string): void {
    const owner = this.#open.findLast(({ name }) => name === 'person' || name === 'org' || name === 'personGrp');
    const id = owner?.attribute('xml:id');
    if (!owner || id === undefined || this.#people.has(id)) return;
    const kind = owner.name === 'org' ? 'organisation' : owner.name === 'personGrp' ? 'group' : 'person';
    this.#people.set(id, { name: words.replace(/\s+/g, ' ').trim(), kind });
  }
}

function elementOf({ name, attribute }: Open, start: number, end: number): TeiElement {
  const optional = (key: 'type' | 'direct' | 'aloud' | 'target') => {
    const value = attribute(key);
    return value === undefined ? {} : { [key]: value };
  };
  const id = attribute('xml:id');
  return {
    name,
    start,
    end,
    ...(id !== undefined && { id }),
    ...optional('type'),
    ...optional('direct'),
    ...optional('aloud'),
    ...optional('target'),
    who: pointersIn(attribute('who') ?? attribute('ref')),
    ana: pointersIn(attribute('ana')),
  };
}

/** Ids of this file among pointers. */
function pointersIn(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).flatMap((pointer) => (pointer.startsWith('#') ? [pointer.slice(1)] : []));
}
