import { brat } from './brat';
import { citron } from './citron';
import { conll } from './conll';
import { csv } from './csv';
import { doccano } from './doccano';
import type { Format, FormatName } from './format';
import { html } from './html';
import { labelStudio } from './labelStudio';
import { markdown } from './markdown';
import { prodigy } from './prodigy';
import { schemaOrg } from './schemaOrg';
import { tei } from './tei';
import { uimaCas } from './uimaCas';
import { w3c } from './w3c';

/** Every format there is, by the name that the command line knows it by. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  w3c,
  brat,
  'uima-cas': uimaCas,
  'label-studio': labelStudio,
  doccano,
  prodigy,
  conll,
  tei,
  citron,
  'schema-org': schemaOrg,
  csv,
  markdown,
  html,
};
