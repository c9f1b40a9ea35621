import { attributedShare } from './composition';
import type { SourceDigest } from './digest';

/** How sources are sorted: by their names, or those first that consist of attributed speech for the greatest part. */
export type SourceOrder = 'name' | 'share';

/** Sorts sources; by share, those that are not read (yet) come last, and equal ones by name. */
export function sortSources<Source extends { readonly name: string; readonly digest?: SourceDigest }>(
  sources: readonly Source[],
  order: SourceOrder,
): Source[] {
  const byName = [...sources].sort((a, b) => NAMES.compare(a.name, b.name));
  if (order === 'name') return byName;
  const shares = new Map(
    byName.map((source) => [source, source.digest ? attributedShare(source.digest.composition) : -1]),
  );
  return byName.sort((a, b) => shares.get(b)! - shares.get(a)!);
}

const NAMES = new Intl.Collator('en', { numeric: true });
