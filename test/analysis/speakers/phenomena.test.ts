import { deepEqual, equal, ok } from 'node:assert/strict';
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
  'several behind such as': ['[Charities such as Clean Tide and Ocean Now] said no.', 'Clean Tide + Ocean Now'],
  'both who spoke together': [
    '[Ana Ruiz and Ben Poe] said no. It rained. [Both] left. [The two] stayed away.',
    'Ana Ruiz + Ben Poe',
    'Ana Ruiz + Ben Poe',
    'Ana Ruiz + Ben Poe',
  ],
  'all who bear the role': [
    'Sen. Ana Ruiz and Sen. Ben Poe met Mayor Ida Noll. Noll left. [The two senators] said no.',
    'Ana Ruiz + Ben Poe',
  ],
  'one who shares a last name': [
    'Ben and Ana Ruiz came. [Mr. Ruiz] said no. [Ms. Ruiz] said yes.',
    'Ben Ruiz',
    'Ana Ruiz',
  ],
  'an age': ['Ana Ruiz, 34, came with Ida Noll, 51. [The 51-year-old] said no.', 'Ida Noll'],
  'a role said with is': [
    'Ana Ruiz is the harbourmaster of Lodi. Ben Poe came. [The harbourmaster] said no.',
    'Ana Ruiz',
  ],
  'an office for something': ['[Minister for Railways and Ports Ana Ruiz] said no.', 'Ana Ruiz'],
  'an office abroad': ['[Norway’s ambassador to Estonia Ana Ruiz] said no.', 'Ana Ruiz'],
  'a secretary of state in small letters': ['[Former secretary of state Ana Ruiz] said no.', 'Ana Ruiz'],
  'a senator of somewhere': ['[Representative Ana Ruiz of Ohio, a Republican who sails,] said no.', 'Ana Ruiz'],
  'titles behind the name': ['[Ana Ruiz MP] said no.', 'Ana Ruiz'],
  'addresses of other countries': [
    '[Alhaji Musa Bello] said no. [Shri Prakash Rao] said no. [Datuk Seri Anwar Musa] said no.',
    'Musa Bello',
    'Prakash Rao',
    'Anwar Musa',
  ],
  'a hyphenated rank': ['[Lt-Gen Tunde Obi] said no. [The general] left.', 'Tunde Obi', 'Tunde Obi'],
  'a Korean name': ['Kim Jae-won came. [Mr Kim] said no.', 'Kim Jae-won'],
  'a first name that is mostly a woman’s': [
    'Sen. Leslie Poe came. [Mr. Poe] said no. [He] left.',
    'Leslie Poe',
    'Leslie Poe',
  ],
  'an organisation by a part of its name': [
    'The Lodi Daily News printed it. [The Daily News] said no. [The newspaper] said more.',
    'Lodi Daily News',
    'Lodi Daily News',
  ],
  'an acronym before the name': [
    '[The NFC] said no. The Northern Fisheries Council met.',
    'Northern Fisheries Council',
  ],
  'a party’s body': [
    '[The Democratic National Committee] said no. [The DNC] left.',
    ...Array<string>(2).fill('Democratic National Committee'),
  ],
  'a company by apposition': [
    '[Trellis, a software company in Lodi,] said no. [The company] left.',
    'Trellis',
    'Trellis',
  ],
  'another kind of organisation': [
    'The Lodi Rowing Association sued Trellis & Co. [The company] said no.',
    'Trellis & Co.',
  ],
  'they for an organisation': [
    '[The Ports Board] said no to the pilots. [They] want more.',
    'Ports Board',
    'Ports Board',
  ],
  'a spokesman whose name follows': ['[A spokesman for the port, Ben Poe,] said no.', 'Ben Poe'],
  'an official who stays unnamed': [
    'Budget aide Ben Poe came. [A port official] said no. [The aide] said more.',
    'A port official',
    'A port official',
  ],
  'a judge who is named later': ['[A Lodi judge] said no.\n\nJudge Ana Ruiz ruled on Monday.', 'Ana Ruiz'],
  'people with what they do': ['[Groups urging Ana Ruiz to run] said no.', 'Groups urging Ana Ruiz to run'],
  'a wife by her last name': ['Tom Hale came with Ida Hale. [His wife] said no.', 'Ida Hale'],
  'a video with its maker': [
    '[A web video by the Ports Board] says no. [The video] adds more.',
    ...Array<string>(2).fill('Ports Board web video'),
  ],
  'a study with its author behind the institute': [
    '[A 2014 study by Lodi College professor Ana Ruiz] says no.',
    'Ana Ruiz study',
  ],
  'several with their parties': ['[Sens. Ida Noll (D-Mont.) and Ben Poe (R-La.)] said no.', 'Ida Noll + Ben Poe'],
  'neither of two': ['[Neither Ana Ruiz nor Ben Poe] said no.', 'Ana Ruiz + Ben Poe'],
  'one along with another': [
    '[Ana Ruiz, along with Ben Poe,] said no. [Ana Ruiz as well as Ben Poe] left.',
    ...Array<string>(2).fill('Ana Ruiz + Ben Poe'),
  ],
  'somebody and a counterpart with a name': [
    '[Prime Minister Liu Noll and his Irish counterpart, Ben Poe,] said no.',
    'Liu Noll + Ben Poe',
  ],
  'who, behind whose relative somebody is': [
    'Donna Rawlings, Ashton’s grandmother, [who] was there, said no.',
    'Donna Rawlings',
  ],
  'who, behind where somebody is from': [
    'Donna Rawlings, 59, of Ashford, Md., [who] was there, said no.',
    'Donna Rawlings',
  ],
  'a name that somebody gives': ['[A woman who gave her name as Melanie] said no. [She] wept.', 'Melanie', 'Melanie'],
  'a name that somebody is identified by': [
    'A mother of three who only identified herself as Mama Shiru left. [She] said no.',
    'Mama Shiru',
  ],
  'somebody called something': ['[A man] called Ana Ruiz a liar. [The man] left.', 'A man', 'A man'],
  'a commissioner of something': [
    '[The tax commissioner] said no.\n\nKevin Noll, the commissioner, left.',
    'Kevin Noll',
  ],
  'a justice who is called a judge first': ['[A judge] said no.\n\nJustice Frank Noll ruled on Friday.', 'Frank Noll'],
  'an archbishop by his style': ['The Most Rev Josiah Nyambura prayed. [The archbishop] said no.', 'Josiah Nyambura'],
  'a premier': ['Prime Minister Ben Poe came. [The premier] said no.', 'Ben Poe'],
  'a name of a social network': ['[@noll_b] wrote no.', '@noll_b'],
  'a voice in a transcript': ['[UNIDENTIFIED FEMALE]: No.', 'UNIDENTIFIED FEMALE'],
  'one in office and one who was': [
    'President Ana Ruiz met former President Ben Poe. [The former president] said no. [The president] left.',
    'Ben Poe',
    'Ana Ruiz',
  ],
  'one by the party': [
    'Democratic nominee Ana Ruiz met Ben Poe, a Republican. [The Republican] said no. [The Democrat] left.',
    'Ben Poe',
    'Ana Ruiz',
  ],
  'a defendant': ['Defendant Ana Ruiz met lawyer Ben Poe. [The accused] said no.', 'Ana Ruiz'],
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
      found.speakers.filter(({ named }) => named).map(({ name }) => name),
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
