import { deepEqual } from 'node:assert/strict';
import { find } from './marked';

/** Organisations, metonyms and documents that are sources, and under what name they speak; behind `~` words that name nobody. */
const CASES: Record<string, [text: string, ...names: string[]]> = {
  'without when it spoke': ['[The Lodi Water Department late last week] said no.', 'Lodi Water Department'],
  'without the day': ['Ana Ruiz ran. [The Ruiz campaign on Friday] said no.', 'Ruiz campaign'],
  'the police of a town that only its officers name': [
    'Ana Ruiz, the Charlotte-Lodi police chief, left. A Charlotte-Lodi police officer fell. [Police] said no.',
    'Charlotte-Lodi police',
  ],
  'the police of several towns': [
    'A Lodi police officer fell. An Orson police officer ran. [Police] said no.',
    '~Police',
  ],
  'an office by its holder’s title': [
    '[The Roe County Sheriff’s Office] said no. [The sheriff’s office] added more.',
    ...Array<string>(2).fill('Roe County Sheriff’s Office'),
  ],
  'ministries of two countries': [
    '[China’s Foreign Ministry] said no. [Russia’s Foreign Ministry] said yes. [China’s Foreign Ministry] added more.',
    'China’s Foreign Ministry',
    'Russia’s Foreign Ministry',
    'China’s Foreign Ministry',
  ],
  'a country by two names': [
    '[The U.S.] said no. [The United States] said more. [The UK] left.',
    'United States',
    'United States',
    'UK',
  ],
  'an acronym that is a pronoun too': [
    '[The World Health Organization (WHO)] said no. [The WHO] added more.',
    ...Array<string>(2).fill('World Health Organization'),
  ],
  'a party': ['[The GOP] said no. [The GOP nominee] said yes.', 'GOP', '~The GOP nominee'],
  'a house number': ['[No 10] said no. [Number 10] added more.', 'No 10', 'Number 10'],
  'the one state spoken of': ['Voters in Florida came. [The state] says all were counted.', 'Florida'],
  'one country of two': ['Kenya and Uganda grew. [The country] says it needs more.', '~The country'],
  'a court before its name': [
    '[A federal appeals court] said no.\n\nThe U.S. Court of Appeals for the Sixth Circuit ruled on Friday.',
    'U.S. Court of Appeals for the Sixth Circuit',
  ],
  'what somebody is chief executive of': [
    '[Ana Ruiz, chief executive of Trellis,] said no. [The company] said more.',
    'Ana Ruiz',
    'Trellis',
  ],
  'a utility by what it sells': ['[Eskom] said no. [The power utility] said more.', 'Eskom', 'Eskom'],
  'a football club': [
    '[Harbor United] said no. [The club] said more. [United] left.',
    ...Array<string>(3).fill('Harbor United'),
  ],
  'a ruling party': [
    '[The All Progressives Congress (APC)] said no. [The ruling party] said more.',
    ...Array<string>(2).fill('All Progressives Congress'),
  ],
  'a committee': [
    '[The Roe Senate Committee] said no. [The panel] said more.',
    ...Array<string>(2).fill('Roe Senate Committee'),
  ],
  'a city by its government': ['[The city of Lodi] said no.', 'Lodi'],
  'people by their country': [
    '[Russian officials] said no. [Republican lawmakers] left.',
    '~Russian officials',
    '~Republican lawmakers',
  ],
  'a study in a journal': ['[A study in the Lodi Journal of Medicine] says no.', 'Lodi Journal of Medicine study'],
  'a video of the police': ['[A video posted by Lodi police] shows it.', 'Lodi police video'],
  'somebody’s university': ['Tom Hale teaches. [His university] said no.', '~His university'],
  'somebody’s bank by its name': [
    'Brennau Bank chief Tom Hale said his bank was safe. [The bank] said no.',
    'Brennau Bank',
  ],
  'somebody’s lawyers': ['[Lawyers for Ana Ruiz] said no.', '~Lawyers for Ana Ruiz'],
  'somebody’s family': ['Ana Ruiz fell. [Her family] said no.', 'Ruiz family'],
  'a document spoken of again by another noun': [
    'Ana Ruiz wrote it. [Her book] says no. [The memoir] says more.',
    ...Array<string>(2).fill('Ruiz book'),
  ],
  'a document named only in passing': [
    'A web video by the Ports Board came out. [The video] says no. [The spot] says more.',
    ...Array<string>(2).fill('Ports Board web video'),
  ],
  'a poll with who made it further on': [
    '[A poll of 1,200 voters conducted by Harbor Polling] says no. [The survey] says more.',
    ...Array<string>(2).fill('Harbor Polling poll'),
  ],
  'a poll with who made it behind a comma': [
    '[The poll, conducted by Harbor Polling for a bank,] says no.',
    'Harbor Polling poll',
  ],
  'a statement of a body without a capital': [
    '[A statement from the Lodi health ministry] says no.',
    'Lodi health ministry statement',
  ],
  'a statement of nobody named': ['[A statement from the company] says no.', '~A statement from the company'],
  'a page of somebody’s site': ['[A post on the Ports Board’s website] says no.', 'Ports Board post'],
};

describe('an organisation or document may be', () => {
  for (const [phenomenon, [text, ...names]] of Object.entries(CASES)) {
    it(phenomenon, () => {
      const { quotations, speakers } = find(text);
      const shown = (id: string) => {
        const { name, named } = speakers.find((speaker) => speaker.id === id)!;
        return named ? name : `~${name}`;
      };
      deepEqual(
        quotations.map((quotation) => quotation.speakers.map(shown).join(' + ')),
        names,
      );
    });
  }
});
