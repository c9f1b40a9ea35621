import { deepEqual } from 'node:assert/strict';
import type { SourceDigest } from '../../src/corpus/digest';
import { sortSources } from '../../src/corpus/sourceOrder';

function source(name: string, attributed?: number) {
  if (attributed === undefined) return { name };
  const composition = { attributed, own: 100 - attributed, frame: 0, repeat: 0, boilerplate: 0 };
  const digest: SourceDigest = {
    claims: [],
    speakers: [],
    unattributed: { quotations: [], thoughts: [] },
    composition,
  };
  return { name, digest };
}

describe('sorting sources', () => {
  const sources = [source('page 10.txt', 20), source('page 9.txt', 80), source('a.txt'), source('Page 8.txt', 20)];
  const names = (order: 'name' | 'share') => sortSources(sources, order).map(({ name }) => name);

  it('by name counts numbers as numbers', () => {
    deepEqual(names('name'), ['a.txt', 'Page 8.txt', 'page 9.txt', 'page 10.txt']);
  });

  it('by share puts much attributed speech first and what is not read last', () => {
    deepEqual(names('share'), ['page 9.txt', 'Page 8.txt', 'page 10.txt', 'a.txt']);
  });
});
