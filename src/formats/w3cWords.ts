/** The type of selectors that say where words are. */
export const POSITION = 'TextPositionSelector';
/** The type of selectors that say what words they are. */
export const QUOTE = 'TextQuoteSelector';

/** What positions are counted in, as pages say it; the store's say `utf-16`. */
export const CODE_POINTS = 'code-points';
export const UTF16 = 'utf-16';

/** The verdict on what was found and nobody decided on. */
export const FOUND = 'found';
/** How sure the analysis is, 0..1. */
export const CONFIDENCE = 'onRecord:confidence';

/** Before an id that is no IRI by itself. */
const ID_PREFIX = 'urn:on-record:mark:';

/** An id as an IRI, as annotations want it. */
export function iriOf(id: string): string {
  const isIri = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(id) && !id.startsWith(ID_PREFIX);
  return isIri ? id : ID_PREFIX + encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** The id that `iriOf` made an IRI of. */
export function idOfIri(iri: string): string {
  if (!iri.startsWith(ID_PREFIX)) return iri;
  try {
    return decodeURIComponent(iri.slice(ID_PREFIX.length));
  } catch {
    return iri;
  }
}
