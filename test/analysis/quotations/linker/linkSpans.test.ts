import { deepEqual, ok } from 'node:assert/strict';
import { linkSpans } from '../../../../src/analysis/quotations/linker/linkSpans';
import { readQuoted } from '../../../../src/analysis/quotations/quotedParagraph';
import { ParagraphMemo } from '../../../../src/text/memo';
import { linked, spelled } from './spelled';

describe('linking of tagged spans', () => {
  it('gives each content to its cue, before and behind it', () => {
    deepEqual(linked('[C “No,”] [S Ruiz] [K said]. [S Lind] [K said] [C that it rained].'), [
      '“No,” | said | Ruiz',
      'that it rained | said | Lind',
    ]);
    deepEqual(linked('[C “No,”] [K said] [S Ruiz], but [S Lind] [K thinks] [C it will].'), [
      '“No,” | said | Ruiz',
      'it will | thinks | Lind',
    ]);
  });

  it('joins what stands on both sides of a cue', () => {
    deepEqual(linked('[C “No,”] [S Ruiz] [K said], [C “not today.”]'), ['“No,” … “not today.” | said | Ruiz']);
    deepEqual(linked('[C The port], [S Ruiz] [K said], [C would stay open].'), [
      'The port … would stay open | said | Ruiz',
    ]);
  });

  it('goes on with the next quoted sentence', () => {
    deepEqual(linked('[C “No,”] [S she] [K said]. [C “We are not afraid of it.”]'), [
      '“No,” … “We are not afraid of it.” | said | she',
    ]);
  });

  it('shares a source between cues', () => {
    deepEqual(linked('[S Ruiz] [K said] [C the port was safe] and [K accused] [C the press of lying].'), [
      'the port was safe | said | Ruiz',
      'the press of lying | accused | Ruiz',
    ]);
    deepEqual(linked('[S Ruiz] [K said] [C the port was safe], [K adding] [C that it would stay open].'), [
      'the port was safe | said | Ruiz',
      'that it would stay open | adding | Ruiz',
    ]);
  });

  it('finds the source behind an inverted cue and “according to”', () => {
    deepEqual(linked('[K According to] [S the report], [C the port is safe].'), [
      'the port is safe | According to | the report',
    ]);
    deepEqual(linked('[C The port is safe], [K according to] [S the report].'), [
      'The port is safe | according to | the report',
    ]);
  });

  it('leaves a cue without a source, a content without a cue, and drops the rest', () => {
    deepEqual(linked('[C The port] [K is expected] [C to close].'), ['The port … to close | is expected | -']);
    deepEqual(linked('[S Ruiz]: [C ‘We won’]'), ['‘We won’ | - | Ruiz']);
    deepEqual(linked('[C “We won.”]'), ['“We won.” | - | -']);
    deepEqual(linked('[S Ruiz] [K said] nothing.'), []);
  });

  it('is sure between 0 and 1, whatever it is given', () => {
    const marked = Array.from({ length: 200 }, (_, index) => `[${'SKCCK'[index % 5]!} ${'a, b “c'[index % 7]!}a]`);
    const { text, spans } = spelled(marked.join(' '));
    const found = linkSpans(readQuoted(text, new ParagraphMemo()), spans);
    ok(found.length > 0 && found.every(({ chance }) => chance > 0 && chance <= 1));
  });
});
