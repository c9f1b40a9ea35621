import { deepEqual, equal } from 'node:assert/strict';
import { newestFirst, readHistory, safeSource, type HistoryEntry } from '../../src/annotations/history';

const ENTRY: HistoryEntry = {
  at: '2026-01-02T03:04:05.000Z',
  by: 'Ana',
  title: 'Confirm quotation',
  sources: ['north/bridge.txt'],
  words: 'We will rebuild',
  annotations: 1,
};

describe('history', () => {
  it('reads one entry a line, whatever the line breaks', () => {
    const other = { ...ENTRY, by: 'Ben' };
    const content = `${JSON.stringify(ENTRY)}\r\n\n${JSON.stringify(other)}\n`;
    deepEqual(readHistory(content), { entries: [ENTRY, other], broken: 0 });
    deepEqual(readHistory(''), { entries: [], broken: 0 });
  });

  it('skips and counts what cannot be read', () => {
    const lines = [
      '<<<<<<< HEAD',
      JSON.stringify(ENTRY),
      '{"at":"2026-01-02T03:04',
      'null',
      '[]',
      '{"at":"some day","by":"Ana"}',
      '{"at":"2026-01-02T03:04:05.000Z","by":" "}',
    ];
    deepEqual(readHistory(lines.join('\n')), { entries: [ENTRY], broken: 6 });
  });

  it('takes fields that are missing or of another kind as empty', () => {
    const line = JSON.stringify({ at: ENTRY.at, by: 'Ana', title: 7, sources: ['a.txt', 5], annotations: '3' });
    deepEqual(readHistory(line).entries, [
      { at: ENTRY.at, by: 'Ana', title: '', sources: ['a.txt'], words: '', annotations: 0 },
    ]);
  });

  it('puts the newest first, and of one moment what was written last', () => {
    const made = (title: string, at: string) => ({ ...ENTRY, title, at });
    const all = [
      made('first', '2026-01-02T03:00:00.000Z'),
      made('second', '2026-01-02T03:00:00.000Z'),
      made('newest', '2026-02-01T00:00:00.000Z'),
      made('in another zone', '2026-01-02T04:30:00.000+01:00'),
    ];
    deepEqual(
      newestFirst(all).map(({ title }) => title),
      ['newest', 'in another zone', 'second', 'first'],
    );
  });

  it('follows no path that leads out of its folder', () => {
    equal(safeSource('north/bridge.txt'), 'north/bridge.txt');
    equal(safeSource('a..b/c.txt'), 'a..b/c.txt');
    for (const path of [
      '',
      '/etc/passwd',
      '../x.txt',
      'a/../../x.txt',
      '..\\x.txt',
      'C:\\x.txt',
      'file:///x',
      '\\\\host\\x',
    ]) {
      equal(safeSource(path), undefined, path);
    }
  });
});
