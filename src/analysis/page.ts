import type { SourceText, Paragraph } from '../text/sourceText';
import type { Boilerplate, Furniture, Quotation, Repeat } from './analysis';

/** What stage one makes of a text, and all that the later stages need of it. */
export interface Page {
  readonly source: SourceText;
  readonly furniture: readonly Furniture[];
  readonly boilerplate: readonly Boilerplate[];
  readonly repeats: readonly Repeat[];
  /** The paragraphs in which people may speak, in order: boilerplate, repeats and all furniture but headlines and the like left out. */
  readonly passages: readonly Passage[];
}

/** A paragraph of the story, or a headline, standfirst, subheading or caption. A part of a line where the rest of it is boilerplate. */
export interface Passage extends Paragraph {
  readonly role: 'body' | 'headline' | 'standfirst' | 'subheading' | 'caption';
}

/** A quotation before anyone knows who its source is: what stage two hands to stage three. */
export type Attribution = Omit<Quotation, 'speakers' | 'relayedBy'> & {
  /** Second-level attribution, its speaker still to be found. */
  readonly relayedBy?: Omit<NonNullable<Quotation['relayedBy']>, 'speaker'>;
};
