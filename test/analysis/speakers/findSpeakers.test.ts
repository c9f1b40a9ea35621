import { deepEqual, equal } from 'node:assert/strict';
import { find, mentions, speaker } from './marked';

describe('speakers', () => {
  it('are one person by full name and by last name', () => {
    const found = find('Mayor Ana Ruiz opened the bridge. [Ruiz] said it was late.');
    deepEqual(found.names, ['Ana Ruiz']);
    deepEqual(mentions(found, 'Ana Ruiz'), ['Ana Ruiz: full-name', 'Ruiz: part-of-name']);
    deepEqual(speaker(found, 'Ana Ruiz').roles, ['Mayor']);
  });

  it('keep the title out of the name', () => {
    const found = find('[Secretary of State Dora Whitlock] said so. [The secretary of State] left.');
    deepEqual(found.names, ['Dora Whitlock', 'Dora Whitlock']);
    deepEqual(speaker(found, 'Dora Whitlock').roles, ['Secretary of State']);
  });

  it('are found by a name that only the story gives in full', () => {
    deepEqual(find('[Okafor] demands answers\n\nSenator Chidi Okafor spoke on Monday about the dam.').names, [
      'Chidi Okafor',
    ]);
  });

  it('are one in spite of a misspelling', () => {
    const found = find('[Jonathan Hargreave] said no. Later [Johnathan Hargreave] said yes.');
    deepEqual(found.names, ['Jonathan Hargreave', 'Jonathan Hargreave']);
  });

  it('are one by first name, nickname and initial', () => {
    const found = find('William Tully ran. [Bill Tully] said he won. [W. Tully] agreed. [Tully] left.');
    deepEqual(found.names, ['William Tully', 'William Tully', 'William Tully']);
  });

  it('are told apart by title when they share a last name', () => {
    const found = find('Gordon Pell and Mary Pell came. [Mrs. Pell] said yes; [Mr. Pell] said no.');
    deepEqual(found.names, ['Mary Pell', 'Gordon Pell']);
  });

  it('are whoever spoke last, for a pronoun', () => {
    const found = find('[Peter Lang] said {“Yes.”} Then [he] added {“And soon.”}\n\n[He] left it there {“now”}.');
    deepEqual(found.names, ['Peter Lang', 'Peter Lang', 'Peter Lang']);
  });

  it('are of the gender of the pronoun', () => {
    const found = find('Peter Lang met Clara Voss on Friday. [She] said the talks went well. [He] said little.');
    deepEqual(found.names, ['Clara Voss', 'Peter Lang']);
  });

  it('are the noun before a relative pronoun', () => {
    const found = find('The rebuke went to Tim Osgood of Ohio, [who] said {“never”}.');
    deepEqual(found.names, ['Tim Osgood']);
  });

  it('are not those named inside the quoted words', () => {
    const found = find('{“If Rita Moll likes history, let her read,”} [the finance ministry] said.');
    deepEqual(found.names, ['the finance ministry']);
  });

  it('are those of the quotation that one continues', () => {
    const found = find('{“Stay away,”} said [the Harbor Office]. {>“Ships may turn.”}');
    deepEqual(found.names, ['Harbor Office', 'Harbor Office']);
  });

  it('are an organisation by owner and noun, and by noun alone', () => {
    const found = find('[Norway’s foreign ministry] said no. [The foreign ministry] gave no reason.');
    deepEqual(found.names, ['Norway’s foreign ministry', 'Norway’s foreign ministry']);
    equal(speaker(found, 'Norway’s foreign ministry').kind, 'organisation');
  });

  it('are an organisation by its acronym', () => {
    const found = find('The Northern Fisheries Council (NFC) met. [The NFC] said quotas fall.');
    deepEqual(found.names, ['Northern Fisheries Council']);
  });

  it('are a campaign by its owner', () => {
    const found = find('Laura Stone spoke. [The Stone campaign] denied it, and [her campaign] denied it again.');
    deepEqual(found.names, ['Stone campaign', 'Stone campaign']);
  });

  it('are a document with its owner', () => {
    const found = find('{“Protests may turn,”} according to [the Interior Department’s travel advisory].');
    deepEqual(found.names, ['Interior Department travel advisory']);
    equal(found.speakers[0]!.kind, 'document');
  });

  it('are several where the source is compound', () => {
    const found = find('[Ana Ruiz, Gov. Carl Beck and Sen. Ida Noll of Utah] objected.');
    deepEqual(found.names, ['Ana Ruiz + Carl Beck + Ida Noll']);
  });

  it('stay unnamed where the text names nobody', () => {
    const found = find('[A senior aide] said so. [A spokesman for Mayor Ana Ruiz of Lodi] agreed. [Some] doubt it.');
    deepEqual(found.names, ['A senior aide', 'A spokesman for Mayor Ana Ruiz of Lodi', 'Some']);
    deepEqual(
      found.quotations.map(({ speakers }) => found.speakers.find(({ id }) => id === speakers[0])!.kind),
      ['unnamed', 'unnamed', 'group'],
    );
  });

  it('are the owner of a claim', () => {
    deepEqual(find('Paul Reyes spoke. [Reyes’s claim] that taxes fell is wrong.').names, ['Paul Reyes']);
  });

  it('are learnt by apposition', () => {
    const found = find('Ilmar Kask, the President of Estonia has thanked them. [The president] said more.');
    deepEqual(found.names, ['Ilmar Kask']);
    deepEqual(speaker(found, 'Ilmar Kask').roles, ['President of Estonia']);
  });

  it('are left open where nobody fits', () => {
    deepEqual(find('It rained. [She] said it would stop.').names, ['?']);
  });
});
