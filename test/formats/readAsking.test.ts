import { deepEqual } from 'node:assert/strict';
import { FORMATS } from '../../src/formats/formats';
import { readAsking } from '../../src/formats/readAsking';

describe('reading with texts that are fetched', () => {
  it('fetches each text once, and gives what reading gives', async () => {
    const texts: Readonly<Record<string, string>> = { 'in/storm.txt': 'Rain fell.' };
    const fetched: string[] = [];
    const fetch = (name: string) => {
      fetched.push(name);
      return Promise.resolve(texts[name]);
    };
    const files = [{ path: 'in/storm.ann', content: 'T1\tWeather 0 4\tRain\n' }];
    const result = await readAsking(FORMATS.brat.read!, files, fetch);
    deepEqual(
      result.texts.map(({ name, marks }) => [name, marks.length]),
      [['in/storm.txt', 1]],
    );
    deepEqual(fetched, [...new Set(fetched)]);
  });

  it('says what is wrong where a text is not there', async () => {
    const files = [{ path: 'storm.ann', content: 'T1\tWeather 0 4\tRain\n' }];
    const { texts, problems } = await readAsking(FORMATS.brat.read!, files, () => Promise.resolve(undefined));
    deepEqual([texts.length, problems.length], [0, 1]);
  });
});
