import type { RelationKind } from '../../annotations/annotation';
import { relationsOf, type Relation, type RelationOfMark } from '../../annotations/relating';
import type { Subject } from '../../annotations/subject';
import { oneLine } from '../../text/oneLine';
import { MOST_WORDS, type Line, type Piece } from './card';

const WORDS: Readonly<Record<RelationKind, readonly [from: string, to: string]>> = {
  supports: ['Supports ', 'Is supported by '],
  contradicts: ['Contradicts ', 'Is contradicted by '],
  'same-as': ['Says the same as ', 'Says the same as '],
};

/** How a mark stands to others, with a way to each, and who says so. */
export function relationLines({ parts }: Subject, relations: readonly Relation[], address: string): Line[] {
  if (relations.length === 0) return [];
  const content = parts.filter(({ role }) => role === 'content');
  return relationsOf(relations, content).map((one) => [
    WORDS[one.relation.relation][one.isFrom ? 0 : 1],
    ...otherMark(one, address),
    ', says ',
    { words: one.relation.by.creator.name },
    '.',
  ]);
}

function otherMark({ relation, isFrom, other }: RelationOfMark, address: string): Piece[] {
  const words = `“${oneLine(other.words, MOST_WORDS)}”`;
  if (other.state === 'lost') return [{ words }, ' (no longer in the text)'];
  return [
    { label: words, command: 'onRecord.goToRelated', arguments: [address, relation.by.id, isFrom ? 'to' : 'from'] },
    ...(other.state === 'rejected' ? [' (rejected as a mark)'] : []),
    ...(other.state === 'elsewhere' ? [' in ', { words: other.source }] : []),
  ];
}
