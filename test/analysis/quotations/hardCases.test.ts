import { deepEqual } from 'node:assert/strict';
import { describeQuotations as quotations } from './describeQuotations';

/** Each text and all that is found in it. */
function holds(cases: Record<string, string[]>): void {
  for (const [text, expected] of Object.entries(cases)) deepEqual(quotations(text), expected, text);
}

describe('sources', () => {
  it('keep titles, roles and appositions', () =>
    holds({
      'Ana Ruiz, the mayor of Lima, said that it was over.': [
        'indirect: that it was over | said | Ana Ruiz, the mayor of Lima',
      ],
      'The union’s president, Bo Lind, said that it was over.': [
        'indirect: that it was over | said | The union’s president, Bo Lind',
      ],
      '“It is over,” said Bo Lind, a nurse from Oslo.': ['direct: “It is over,” | said | Bo Lind, a nurse from Oslo'],
      'Bo Erik Lind, the head of the union has thanked the nurses and said that the strike was over.': [
        'indirect: that the strike was over | said | Bo Erik Lind, the head of the union',
      ],
    }));

  it('leave out what only stands between them and the cue', () =>
    holds({
      'The ministry, in its angry letter, said that it had been deceived.': [
        'indirect: that it had been deceived | said | The ministry',
      ],
      'Ruiz, however, said that it was over.': ['indirect: that it was over | said | Ruiz'],
      'Ruiz on Monday said that it was over.': ['indirect: that it was over | said | Ruiz'],
      'Ruiz, who runs the port, said that it was over.': ['indirect: that it was over | said | Ruiz'],
      'Ruiz, whom the vote surprised, told her crews, “I love it.”': ['direct: “I love it.” | told | Ruiz'],
      '“We are great!” read the statement.': ['direct: “We are great!” | read | the statement'],
    }));

  it('may be relative pronouns and pronouns', () =>
    holds({
      'They turned to Ana Ruiz, who a day earlier said, “We will win.”': ['direct: “We will win.” | said | who'],
      'They turned to Bo Lind, who two weeks prior said that it was over.': ['indirect: that it was over | said | who'],
      '“Yes,” she added.': ['direct: “Yes,” | added | she'],
    }));

  it('may be several', () =>
    holds({
      'Peru and Chile said that they would sign.': ['indirect: that they would sign | said | Peru and Chile'],
      'Ministers Ana Ruiz and Bo Lind told reporters that it was over.': [
        'indirect: that it was over | told | Ministers Ana Ruiz and Bo Lind',
      ],
    }));

  it('of a participle stand far to the left', () =>
    holds({
      'The agency issued an update on Friday, saying that the U.S. Consulate would stay open.': [
        'indirect: that the U.S. Consulate would stay open | saying | The agency',
      ],
    }));

  it('may be possessive, documents and polls', () =>
    holds({
      'The poll found that most voters like ferries.': ['indirect: that most voters like ferries | found | The poll'],
      'According to the report, the port is safe.': ['indirect: the port is safe | According to | the report'],
    }));

  it('may be missing', () =>
    holds({
      'It rained.\n\nThe port of Lima is expected to close in May.': [
        'indirect: The port of Lima … to close in May | is expected | -',
      ],
    }));
});

describe('contents', () => {
  it('end before the next attribution of the same sentence', () =>
    holds({
      'Ruiz said that the port was safe and accused the press of lying.': [
        'indirect: that the port was safe | said | Ruiz',
        'indirect: the press of lying | accused | Ruiz',
      ],
      'Ruiz said the port was safe, adding that it would stay open.': [
        'indirect: the port was safe | said | Ruiz',
        'indirect: that it would stay open | adding | Ruiz',
      ],
    }));

  it('may be interrupted by the attribution', () =>
    holds({
      'It rained.\n\nThe old port of Lima, Mayor Ana Ruiz said on Monday, would stay open.': [
        'indirect: The old port of Lima … would stay open | said | Mayor Ana Ruiz',
      ],
    }));

  it('reach over several sentences in quotation marks', () =>
    holds({
      'Ruiz said: “We are open. We are safe. Come.”': ['direct: “We are open. We are safe. Come.” | said | Ruiz'],
      '“Why? Why now?” Ruiz asked.': ['direct: “Why? Why now?” | asked | Ruiz'],
    }));

  it('may be fragments in the outlet’s sentence', () =>
    holds({
      'Ruiz said that it was “hard to get” them to leave “once they are in.”': [
        'mixed: that it was “hard to get” them to leave “once they are in.” | said | Ruiz',
      ],
      'Ruiz said of the strike in Lima, “It is over.”': ['direct: “It is over.” | said | Ruiz'],
    }));

  it('may be what somebody is told to do', () =>
    holds({ 'Mayor Ana Ruiz urged the crews to wait.': ['indirect: the crews to wait | urged | Mayor Ana Ruiz'] }));
});

describe('what is no quotation', () => {
  it('are titles, scare quotes and measures', () =>
    holds({
      'The so-called “reform” was shown on KLM’s “Breakfast Box” in a 12" frame.': [],
      'The ’90s hit “Blue Harbour” was played.': [],
    }));

  it('is the outlet’s request for comment', () =>
    holds({ 'The Lantern has reached out to the port for comment.': [] }));

  it('is a verb’s namesake', () => holds({ 'The state report on the campaign plan was long.': [] }));
});

describe('typography', () => {
  it('does not matter', () => {
    for (const [open, close] of ['“ ”', '" "', '„ “', '« »', "'' ''", "`` ''", "' '", '‘ ’', '“ "'].map((p) =>
      p.split(' '),
    )) {
      deepEqual(quotations(`${open}It's over,${close} Ruiz said.`), [
        `direct: ${open}It's over,${close} | said | Ruiz`,
      ]);
    }
  });

  it('may leave a quotation open', () =>
    holds({ 'Ruiz said: “We are open. We are safe.': ['direct: “We are open. We are safe. | said | Ruiz'] }));
});

describe('headlines and transcripts', () => {
  it('name the source before a colon or behind a dash', () => {
    deepEqual(quotations('Ruiz: ‘We won’', 'headline'), ['direct: ‘We won’ | - | Ruiz']);
    deepEqual(quotations("Lima: 'Once it's in, it's in' - Ruiz", 'headline'), [
      "direct: 'Once it's in, it's in' | - | Ruiz",
    ]);
    deepEqual(quotations('Insiders: Premier to quit before winter', 'headline'), [
      'indirect: Premier to quit before winter | - | Insiders',
    ]);
    deepEqual(quotations('‘Not one cent’: Teachers reject offer', 'headline'), [
      'direct: ‘Not one cent’ | - | Teachers',
    ]);
    deepEqual(quotations('Port is safe, says Ruiz', 'headline'), ['indirect: Port is safe | says | Ruiz']);
    deepEqual(quotations('Live: Storm hits coast', 'headline'), []);
  });

  it('put the speaker before the words', () => {
    deepEqual(quotations('RUIZ: We begin on Monday.\n\nLIND: Why?'), [
      'direct: We begin on Monday. | - | RUIZ',
      'direct: Why? | - | LIND',
    ]);
  });
});
