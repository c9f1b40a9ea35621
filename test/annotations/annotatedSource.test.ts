import assert from 'node:assert/strict';
import { AnnotatedSource } from '../../src/annotations/annotatedSource';
import type { Annotation, Part } from '../../src/annotations/annotation';
import { describe as describeWords } from '../../src/annotations/selector';
import { textVersion } from '../../src/annotations/textVersion';
import { annotate, part, STORY } from './record/annotations';

const SAID = 'We will rebuild.';

/** An annotation of some words of a text. */
function about(words: string, text = STORY): Annotation {
  return annotate({ kind: 'tag', tag: 'x' }, [part(words, 'content', text)], { version: textVersion(text) });
}

/** A source with an annotation of some words, and what edits it. */
function open(words: string) {
  const source = new AnnotatedSource(STORY);
  source.set([about(words)], () => undefined);
  let text = STORY;
  return {
    source,
    replace: (from: string, to: string) => {
      const offset = text.indexOf(from);
      text = text.replace(from, to);
      source.edit([{ offset, length: from.length, text: to }], text);
    },
    words: () => source.placed()[0]!.parts.map(({ start, end }) => text.slice(start, end)),
    state: () => source.placed()[0]!.state,
  };
}

describe('the annotations of a source while its text changes', () => {
  it('stay where they are, move along, and change with their words', () => {
    const { replace, words, state } = open(SAID);
    assert.deepEqual([words(), state()], [[SAID], 'exact']);
    replace('Mayor', 'The mayor');
    assert.deepEqual([words(), state()], [[SAID], 'moved']);
    replace('will', 'shall');
    assert.deepEqual([words(), state()], [['We shall rebuild.'], 'changed']);
  });

  it('are lost with their words, and come back with them', () => {
    const { source, replace, state } = open(SAID);
    replace(SAID, '');
    assert.equal(state(), 'lost');
    const former = () => STORY;
    assert.equal(source.recover(former), false);
    replace('“”', `“${SAID}”`);
    assert.equal(source.recover(former), true);
    assert.equal(state(), 'exact');
  });

  it('describe the text anew when they are asked to, but not what nobody agreed to', () => {
    const { source, replace } = open(SAID);
    assert.equal(source.describedAnew('urn:uuid:tag'), undefined);
    replace('Mayor', 'The mayor');
    const anew = source.describedAnew('urn:uuid:tag')!;
    assert.equal(anew.version, textVersion(source.text));
    assert.equal(source.text.slice(anew.parts[0]!.selector.start, anew.parts[0]!.selector.end), SAID);

    const outside = new AnnotatedSource(STORY.replace('We will rebuild', 'We will not rebuild'));
    outside.set([about(SAID)], () => STORY);
    assert.equal(outside.placed()[0]!.state, 'changed');
    assert.equal(outside.describedAnew('urn:uuid:tag'), undefined);
    assert.equal(outside.describedAnew('urn:uuid:tag', true)?.parts[0]!.selector.exact, 'We will not rebuild.');
  });

  it('keep their places when the files are read again', () => {
    const { source, replace, words } = open(SAID);
    replace('will', 'shall');
    source.set([about(SAID), { ...about('Monday'), id: 'urn:uuid:other' }], () => STORY);
    assert.deepEqual(words(), ['We shall rebuild.']);
    assert.equal(source.size, 2);
    source.change([{ remove: 'urn:uuid:tag' }], () => undefined);
    assert.deepEqual(
      source.placed().map(({ annotation }) => annotation.id),
      ['urn:uuid:other'],
    );
  });

  it('may describe another version than that of now when they are put in', () => {
    const { source, replace } = open('Monday');
    replace('Mayor', 'The mayor');
    source.change([{ put: { ...about(SAID), id: 'urn:uuid:undone' } }], () => STORY);
    const { parts } = source.placed()[1]!;
    assert.equal(source.text.slice(parts[0]!.start, parts[0]!.end), SAID);
    const text = source.text;
    const start: Part = { role: 'content', selector: describeWords(text, { start: 0, end: 6 }) };
    source.change([{ put: { ...about(SAID), parts: [start], version: source.version } }], () => undefined);
    assert.equal(source.placed()[0]!.parts[0]!.start, 0);
  });
});
