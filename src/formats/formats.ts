import { brat } from './brat';
import { doccano } from './doccano';
import type { Format } from './format';
import { labelStudio } from './labelStudio';
import { prodigy } from './prodigy';
import { uimaCas } from './uimaCas';

/** Every format there is. */
export const FORMATS = { brat, doccano, 'label-studio': labelStudio, prodigy, 'uima-cas': uimaCas } satisfies Readonly<
  Record<string, Format>
>;
