import { deepEqual, equal, ok } from 'node:assert/strict';
import { isNamed } from '../../../src/analysis/speakers/isNamed';
import { find, mentions, pageOf, speaker } from './marked';
import { findSpeakers } from '../../../src/analysis/speakers/findSpeakers';
import { ParagraphMemo } from '../../../src/text/memo';

/** One text for each thing that a source may be, and whom it names. */
const CASES: Record<string, [text: string, ...names: string[]]> = {
  'a role by place': ['Sen. Tom Hale (R-Ohio) spoke. [The Ohio senator] said no.', 'Tom Hale'],
  'a role of another place': ['Sen. Tom Hale (R-Ohio) spoke. [The Texas senator] said no.', 'The Texas senator'],
  'a varied name': ['Tom Hale spoke on Friday. [The real estate tycoon] said no.', 'Tom Hale'],
  'a title with an office': ['[Commissioner of Police Tunde Obi] said no.', 'Tunde Obi'],
  'a title that is an acronym': ['[The MLA, K. Venkat Das], said no.', 'K. Venkat Das'],
  'a description with its name': ['[Her brother-in-law, Ben Poe], said no.', 'Ben Poe'],
  'a description with of and its name': ['[A lawyer for the port, Ben Poe], said no. [He] left.', 'Ben Poe', 'Ben Poe'],
  'a name with an apposition': ['[Ben Poe, president of the Dockers Union], said no.', 'Ben Poe'],
  'a name with age and place': ['[Ben Poe, 45, of Lodi], said no.', 'Ben Poe'],
  'a name in a headline': ['Clara Voss Calls For New Harbor Rules\n\n[Voss] said it was time.', 'Clara Voss'],
  'an organisation with a people’s name': [
    '[The North Sound Trawlermen’s Association] said no.',
    'North Sound Trawlermen’s Association',
  ],
  'an organisation and its noun': ['The Brennau Bank fell. [The bank] said no.', 'Brennau Bank'],
  'a metonym': ['[The Kremlin] said no.', 'Kremlin'],
  'a capital city': ['[Ankara] said no.', 'Ankara'],
  'a poll with its owner': ['[A Tidewater College poll released Thursday] says no.', 'Tidewater College poll'],
  'a document by its author': [
    '[A report by Ben Poe] says no. [The report] adds more.',
    'Ben Poe report',
    'Ben Poe report',
  ],
  'who, twice': ['It was Ben Poe, [who] said no and [who] said yes.', 'Ben Poe', 'Ben Poe'],
  'all who spoke': ['[Ben Poe and Ana Ruiz] said no. [They] left.', 'Ben Poe + Ana Ruiz', 'Ben Poe + Ana Ruiz'],
  'a doctor': ['Dr. Simon Hale came. [The doctor] said no.', 'Simon Hale'],
  'an unnamed official, twice': [
    '[A senior official] said no. [The official] said more.',
    'A senior official',
    'A senior official',
  ],
  'people of no name': ['[Experts in health and education] said no.', 'Experts in health and education'],
  'a nickname in marks': ['William “Bill” Tully came. [Bill Tully] said no.', 'William Tully'],
  'a name in Chinese order': ['Finance Minister Lou Jiwei spoke. [Mr. Lou] said no.', 'Lou Jiwei'],
};

describe('a source may be', () => {
  for (const [phenomenon, [text, ...names]] of Object.entries(CASES)) {
    it(phenomenon, () => deepEqual(find(text).names, names));
  }
});

describe('mentions', () => {
  it('are every place that names a person, also where nobody is quoted', () => {
    const found = find('Mayor Clara Voss came. She sat down. Voss left, and the mayor was gone.');
    deepEqual(mentions(found, 'Clara Voss'), [
      'Clara Voss: full-name',
      'She: pronoun',
      'Voss: part-of-name',
      'the mayor: role',
    ]);
  });

  it('are the speaker’s I inside the marks, and not his he or we', () => {
    const found = find('{“I know, and he knows; we all do,”} said [Ben Poe].');
    deepEqual(mentions(found, 'Ben Poe'), ['I: pronoun', 'Ben Poe: full-name']);
  });

  it('point at the fullest name', () => {
    const { mentions: places, fullest } = speaker(find('Voss won. Clara Voss had run before.'), 'Clara Voss');
    equal(places[fullest]!.start, 10);
  });

  it('tell a name from a description', () => {
    const found = find('[A report] said no. [Clara Voss] said no. [Voters] said no. [Lodi City Council] said no.');
    deepEqual(
      found.speakers.filter(isNamed).map(({ name }) => name),
      ['Clara Voss', 'Lodi City Council'],
    );
  });
});

describe('any text', () => {
  const texts = [
    '',
    '“'.repeat(500),
    'A '.repeat(500),
    'Mr. '.repeat(200),
    '😀 Ana Ruiz 😀',
    'قال أحمد «نعم»',
    'who '.repeat(300),
    '\u0000\uFFFF x',
  ];
  for (const text of texts) {
    it(`gives mentions in order and inside it: ${JSON.stringify(text.slice(0, 12))}`, () => {
      const { speakers } = findSpeakers(pageOf(text), [], new ParagraphMemo());
      for (const { mentions: places, fullest } of speakers) {
        ok(places[fullest]);
        places.forEach(({ start, end }, i) =>
          ok(start < end && end <= text.length && start >= (places[i - 1]?.end ?? 0)),
        );
      }
    });
  }

  it('gives the same twice, from the memo too', () => {
    const page = pageOf('Clara Voss came.\n\nShe left. Voss won.');
    const memo = new ParagraphMemo();
    deepEqual(findSpeakers(page, [], memo), findSpeakers(page, [], memo));
  });
});
