import { createHash } from 'node:crypto';
import { equal, notEqual } from 'node:assert/strict';
import { textVersion } from '../../src/annotations/textVersion';

describe('the version of a text', () => {
  it('is the start of its SHA-256, as others compute it', () => {
    for (const text of ['', 'abc', 'Größe “ja” 😀\n', 'x'.repeat(100_000)])
      equal(textVersion(text), createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32));
  });

  it('differs where a character differs', () => notEqual(textVersion('a "b"'), textVersion('a “b”')));
});
