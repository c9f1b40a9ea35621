import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Speaker } from '../../../src/analysis/analysis';
import { claimsOf, described, place, type Told } from './quoting';

const found = (text: string, told: readonly Told[] = []) => described(text, claimsOf(text, told));

describe('claims', () => {
  it('are the outlet’s own where nobody is quoted', () => {
    deepEqual(found('The harbour board fined the ferry company $40,000 in March.'), [
      'outlet (asserted): The harbour board fined the ferry company $40,000 in March',
    ]);
  });

  it('are made by those who are quoted, without the attribution', () => {
    const text =
      'The mayor said on Monday that the bridge had cost 4 million crowns. “We paid 200 workers in June,” Ruiz added.';
    deepEqual(
      found(text, [
        {
          content: ['that the bridge had cost 4 million crowns'],
          cue: 'said',
          source: 'The mayor',
          speaker: 'Ana Ruiz',
        },
        {
          content: ['“We paid 200 workers in June,”'],
          cue: 'added',
          source: 'Ruiz',
          speaker: 'Ana Ruiz',
          kind: 'direct',
        },
      ]),
      ['Ana Ruiz (reported): the bridge had cost 4 million crowns', 'Ana Ruiz (quoted): We paid 200 workers in June'],
    );
  });

  it('of one sentence may be several, the outlet’s beside the quoted one', () => {
    const text = 'The ministry closed 14 schools on Friday, saying that two roofs had collapsed.';
    deepEqual(
      found(text, [
        { content: ['that two roofs had collapsed'], cue: 'saying', source: 'The ministry', speaker: 'ministry' },
      ]),
      ['outlet (asserted): The ministry closed 14 schools on Friday', 'ministry (reported): two roofs had collapsed'],
    );
  });

  it('are not lost in what somebody thinks or plans', () => {
    const text = 'Roe believes that the bridge cost 4 million crowns. Roe plans to sell the 30 warehouses in 2027.';
    const claims = found(text, [
      {
        content: ['that the bridge cost 4 million crowns'],
        cue: 'believes',
        source: 'Roe',
        speaker: 'Roe',
        act: 'thought',
      },
      { content: ['to sell the 30 warehouses in 2027'], cue: 'plans', source: 'Roe', speaker: 'Roe', act: 'intention' },
    ]);
    deepEqual(claims, [
      'outlet (asserted): Roe believes that the bridge cost 4 million crowns',
      'outlet (asserted): Roe plans to sell the 30 warehouses in 2027',
    ]);
  });

  it('that report an act are the outlet’s, the act with them', () => {
    const text = 'Senator Roe called for an inquiry into the sale of 30 warehouses in 2019.';
    deepEqual(
      found(text, [
        {
          content: ['for an inquiry into the sale of 30 warehouses in 2019'],
          cue: 'called',
          source: 'Senator Roe',
          speaker: 'Roe',
        },
      ]),
      ['outlet (asserted): Senator Roe called for an inquiry into the sale of 30 warehouses in 2019'],
    );
  });

  it('have an unclear claimant where somebody is credited whom the text does not tell', () => {
    const text = 'They said the mine had killed 12 men in 2004.';
    const [claim] = claimsOf(text, [{ content: ['the mine had killed 12 men in 2004'], cue: 'said', source: 'They' }]);
    equal(claim?.claimantUnclear, true);
    deepEqual(claim.claimants, []);
    equal(claim.quotation, 'quotation-0');
    deepEqual(found('Eleven traders were reportedly wounded in the attack on Monday.'), [
      'unclear (reported): Eleven traders were reportedly wounded in the attack on Monday',
    ]);
  });

  for (const text of [
    'Should we not all think harder about what we want?',
    'I think it is a wonderful idea, and you should be proud.',
    'If the vote fails, the mayor could face a difficult year.',
    'Please read our newsletter.',
    'Maybe it would be better.',
  ]) {
    it(`are not: ${text}`, () => deepEqual(found(text), []));
  }

  for (const text of [
    'The company, which employs 300 people, declined to comment.',
    'The Gazette has reached out to the ministry for comment.',
    'Lawyers for the 12 men did not immediately respond to a request for comment on Friday.',
    'Mr. Roe, who was fined $500 in 2020, could not be reached.',
  ]) {
    it(`are not, being about the outlet’s asking: ${text}`, () => deepEqual(found(text), []));
  }

  it('are listed once where the same words stand again', () => {
    const line = 'The dam released 40 tonnes of sludge in 2012.';
    const text = `${line}\nWater was cut.\n${line}`;
    const second = { start: text.lastIndexOf(line), end: text.length };
    const claims = claimsOf(text);
    equal(claims.length, 1);
    deepEqual(claims[0]!.repeats, [{ start: second.start, end: second.end - 1 }]);
  });

  it('have their places in repeated passages', () => {
    const line = 'The dam released 40 tonnes of sludge in 2012.';
    const text = `${line}\nShow more\n${line}`;
    const repeat = { id: 'repeat', span: { start: text.lastIndexOf(line), end: text.length }, of: place(text, line) };
    const claims = claimsOf(text, [], { repeats: [repeat] });
    equal(claims.length, 1);
    deepEqual(
      claims[0]!.repeats.map(({ start, end }) => text.slice(start, end)),
      ['The dam released 40 tonnes of sludge in 2012'],
    );
  });

  it('keep their hedges', () => {
    const text = 'The fire may have destroyed about 60 homes in 2011, roughly half of the village.';
    const [claim] = claimsOf(text);
    deepEqual(
      claim?.hedges.map(({ start, end }) => text.slice(start, end)),
      ['may', 'about', 'roughly'],
    );
  });

  it('take no month for a reserve', () => {
    const text = 'The board sold 30 warehouses in May. May 3 was the last day of 200 workers.';
    deepEqual(claimsOf(text)[0]?.hedges, []);
  });

  it('are worth more with an accusation and figures than without', () => {
    const worth = (text: string) => claimsOf(text)[0]?.checkWorthiness ?? 0;
    const strong = worth('Prosecutors charged the banker with laundering $20 million through 14 accounts.');
    const weak = worth('The banker visited the lake with Ms. Vane on Tuesday.');
    ok(strong > 0.7, String(strong));
    ok(strong > weak + 0.2, `${strong} against ${weak}`);
  });

  it('have the same ids while other parts of the text are edited', () => {
    const line = 'The dam released 40 tonnes of sludge in 2012.';
    equal(claimsOf(line)[0]!.id, claimsOf(`Water was cut.\n${line}`).at(-1)!.id);
  });

  it('take time that grows with the text and no faster', function () {
    this.timeout(20_000);
    const sentence = 'The dam released 40 tonnes of sludge in 2012, the mayor said, and “nobody” knew. ';
    const time = (times: number) => {
      const text = sentence.repeat(times);
      const start = performance.now();
      claimsOf(text);
      return performance.now() - start;
    };
    time(300);
    const few = Math.min(time(300), time(300), time(300));
    const many = Math.min(time(2400), time(2400));
    ok(many < few * 8 * 5, `${many} ms for eight times what took ${few} ms`);
  });

  describe('that can come only from a poll just named', () => {
    const poll: Speaker = {
      id: 'the Coast Survey',
      name: 'the Coast Survey',
      kind: 'document',
      named: true,
      roles: [],
      aliases: [],
      mentions: [{ start: 0, end: 16, how: 'full-name', confidence: 1 }],
      fullest: 0,
    };
    const head = 'The Coast Survey found that 40% of voters back the mayor.';
    const first: Told = {
      content: ['that 40% of voters back the mayor'],
      cue: 'found',
      source: 'The Coast Survey',
      speaker: poll.id,
    };
    const claimants = (text: string, told: readonly Told[] = []) =>
      described(text, claimsOf(text, [first, ...told], { speakers: [poll] })).slice(1);

    it('are its own, also where the text goes on without naming it', () => {
      deepEqual(claimants(`${head} Another 19 percent of respondents would pick nobody.`), [
        'the Coast Survey (reported): Another 19 percent of respondents would pick nobody',
      ]);
    });

    it('are not, if they are shares of something else, or somebody named says them', () => {
      deepEqual(claimants(`${head} The council raised the fare by 12 percent in March.`), [
        'outlet (asserted): The council raised the fare by 12 percent in March',
      ]);
      const said = {
        content: ['that 12 percent of voters had moved away'],
        cue: 'said',
        source: 'Roe',
        speaker: 'Roe',
      };
      deepEqual(claimants(`${head} Roe said that 12 percent of voters had moved away.`, [said]), [
        'Roe (reported): 12 percent of voters had moved away',
      ]);
    });

    it('are not, if the poll is far behind', () => {
      const between = 'The ferry sailed at noon and came back in the evening with nobody on board. '.repeat(20);
      const text = `${head}\n\n${between}\n\nAnother 19 percent of voters moved to the coast in 2019.`;
      match(claimants(text).at(-1)!, /^outlet/);
    });
  });
});
