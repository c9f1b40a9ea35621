import assert from 'node:assert/strict';
import { frontCode, frontDecode } from '../../../src/analysis/tagger/frontCoding';

describe('front coding', () => {
  it('writes what a string shares with the one before as a number', () => {
    assert.equal(frontCode(['say', 'says', 'scheme', 'to']), '0say 3s 1cheme 0to');
  });

  it('gives back what it was given', () => {
    const values = ['', '0', '00', '“', 'internationalisation', 'internationalisations', 'é', '😀'];
    assert.deepEqual(frontDecode(frontCode(values)), values);
    assert.deepEqual(frontDecode(frontCode([])), []);
  });

  it('refuses a string with a space, which it could not give back', () => {
    assert.throws(() => frontCode(['New York']), /space/);
  });
});
