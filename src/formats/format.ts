import type { MarkedText } from '../annotations/textMark';

/** The formats that annotations go out and come in by, as the command line calls them. */
export const FORMAT_NAMES = [
  'w3c',
  'brat',
  'uima-cas',
  'label-studio',
  'doccano',
  'prodigy',
  'conll',
  'tei',
  'citron',
  'schema-org',
  'csv',
  'markdown',
  'html',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** A way to write marked texts down, and for most to read them again. Writing keeps to the letter of the format, reading takes what it can. */
export interface Format {
  readonly name: FormatName;
  /** For people. */
  readonly title: string;
  /** How the names of its files end, without the dot; the first is that of the files written. */
  readonly extensions: readonly string[];
  write(texts: readonly MarkedText[]): readonly OutputFile[];
  /** What writing these texts leaves out or blurs, to be told before it is done. */
  losses(texts: readonly MarkedText[]): readonly Loss[];
  /** Nothing where the format is for people or search engines only. Never throws, whatever the files hold. */
  readonly read?: (files: readonly InputFile[], texts: TextsByName) => ReadResult;
}

/** A file to write: its path is relative, with `/`, stays in its folder and differs from the others' in more than case. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** A file to read. */
export interface InputFile {
  /** As people know it; named in problems. */
  readonly path: string;
  readonly content: string;
}

/** The sources of the folder, as they stand; many formats hold offsets into a text and not the text. */
export type TextsByName = (name: string) => string | undefined;

export interface ReadResult {
  readonly texts: readonly MarkedText[];
  readonly problems: readonly FormatProblem[];
}

/** Something in a file that could not be read as it stands, and what to do about it. */
export interface FormatProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly message: string;
}

/** Something that a format cannot hold: `relations left out`, and how often these texts have it. */
export interface Loss {
  readonly what: string;
  readonly count: number;
}
