import { equal } from 'node:assert/strict';
import { readPublicationTime } from '../../../src/analysis/boilerplate/publicationTime';

/** What a line states, and what is to be read from it. */
const LINES: readonly (readonly [line: string, value: string | undefined])[] = [
  ['يناير ٧, ٢٠٢٢ at ٢٠:٥٢ GMT +00:00 · Published', '2022-01-07T20:52Z'],
  ['الجمعة 7 يناير 2022', '2022-01-07'],
  ['Jan. 7, 2022 3:52 p.m. EST', '2022-01-07T20:52Z'],
  ['Published 11:42 PM EDT, Tue July 4, 2023', '2023-07-05T03:42Z'],
  ['Posted at 02:30 PM ET, 08/15/2012', '2012-08-15T18:30Z'],
  ['Posted at 02:30 PM ET, 12/15/2012', '2012-12-15T19:30Z'],
  ['Sat 11 Mar 2023 at 6:42am', '2023-03-11T06:42'],
  ['12:05 a.m. March 3, 2024', '2024-03-03T00:05'],
  ['7 de enero de 2022 18:30 CET', '2022-01-07T17:30Z'],
  ['2022-01-07T20:52:00+01:00', '2022-01-07T19:52Z'],
  ['7. Januar 2022, 20:52 Uhr', '2022-01-07T20:52'],
  ['Publié le 7 janvier 2022 à 20h52', '2022-01-07T20:52'],
  ['7 gennaio 2022 alle 20.52', '2022-01-07T20:52'],
  ['7 января 2022, 20:52 МСК', '2022-01-07T17:52Z'],
  ['7 stycznia 2022', '2022-01-07'],
  ['7 Ocak 2022 - 20:52', '2022-01-07T20:52'],
  ['2022. január 7. 20:52', '2022-01-07T20:52'],
  ['2022年1月7日 20時52分', '2022-01-07T20:52'],
  ['2022년 1월 7일', '2022-01-07'],
  ['२०२२-०१-०७ २०:५२', '2022-01-07T20:52'],
  ['07/01/2022', '2022-01-07'],
  ['1/13/2022', '2022-01-13'],
  ['31 February 2022', undefined],
  ['The ferry sank in 1999', undefined],
  ['Room 12, floor 3', undefined],
  ['', undefined],
];

describe('publication times', () => {
  for (const [line, value] of LINES) {
    it(line || 'an empty line', () => equal(readPublicationTime(line)?.value, value));
  }

  it('tells where the date and the time stand', () => {
    const line = 'By Ana Ruiz | Jan 7, 2022 20:52 GMT | 4 min read';
    const { start, end } = readPublicationTime(line)!;
    equal(line.slice(start, end), 'Jan 7, 2022 20:52 GMT');
  });
});
