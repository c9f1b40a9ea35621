import { equal } from 'node:assert/strict';
import { meantSource } from '../../src/annotations/sourceNames';

describe('the source that a file means', () => {
  const NAMES = ['storm.txt', 'may/flood.txt', 'june/flood.txt', 'june/fire.txt'];

  it('is the one of that name', () => {
    equal(meantSource('storm.txt', NAMES), 'storm.txt');
    equal(meantSource('may/flood.txt', NAMES), 'may/flood.txt');
  });

  it('is the only one whose path ends so', () => {
    equal(meantSource('fire.txt', NAMES), 'june/fire.txt');
    equal(meantSource('./june/flood.txt', NAMES), 'june/flood.txt');
    equal(meantSource('export\\fire.txt', NAMES), 'june/fire.txt');
  });

  it('is none where there are several, or none', () => {
    equal(meantSource('flood.txt', NAMES), undefined);
    equal(meantSource('april/flood.txt', NAMES), undefined);
    equal(meantSource('ire.txt', NAMES), undefined);
    for (const name of ['', '/', '..', '../']) equal(meantSource(name, NAMES), undefined);
  });
});
