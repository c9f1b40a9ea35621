import { deepEqual } from 'node:assert/strict';
import { readQuoted } from '../../../src/analysis/quotations/quotedParagraph';
import { readFrames, type Place } from '../../../src/analysis/quotations/readFrames';
import { ParagraphMemo } from '../../../src/text/memo';
import { spanText, type Span } from '../../../src/text/span';
import { spelled } from './linker/spelled';

/** What is made of tagged spans written as `[S Ruiz] [K said] [C that it rained]`: `content … content | cue | source`. */
function frames(marked: string, place: Partial<Place> = {}): string[] {
  const { text, spans } = spelled(marked);
  const words = (span: Span | undefined) => (span ? spanText(text, span) : '-');
  return readFrames(readQuoted(text, new ParagraphMemo()), spans, { isHeadline: false, isLabelled: false, ...place })
    .frames.filter(({ content }) => content.length > 0)
    .map(
      ({ content, cue, source, relayedBy }) =>
        `${content.map(words).join(' … ')} | ${words(cue)} | ${words(source)}${relayedBy ? ` | ${words(relayedBy.source)}` : ''}`,
    );
}

describe('what rules add to tagged spans', () => {
  it('are the words before an attribution that ends the sentence', () => {
    deepEqual(frames('But [S most voters] [K say] [C they like ferries], [K according to] [S the poll].'), [
      'most voters say they like ferries | according to | the poll',
    ]);
    deepEqual(frames('The old port, [S Ruiz] [K said] on Monday, would stay open.'), [
      'The old port … would stay open | said | Ruiz',
    ]);
    deepEqual(frames('[C The old port], [S Ruiz] [K said] on Monday, would stay open.'), [
      'The old port … would stay open | said | Ruiz',
    ]);
    deepEqual(frames('[K According to] [S the report], the old port is not safe.'), [
      'the old port is not safe | According to | the report',
    ]);
  });

  it('is the stop that ends quoted words whose marks stay open', () => {
    deepEqual(frames('[S Ruiz] [K said]: [C “One list is ready].'), ['“One list is ready. | said | Ruiz']);
    deepEqual(frames('[S Ruiz] [K said] [C it was ready].'), ['it was ready | said | Ruiz']);
  });

  it('is a passive’s subject, which is no source', () => {
    deepEqual(frames('[S The port] [K is expected] [C to close].'), ['The port … to close | is expected | -']);
    deepEqual(frames('[S Ruiz] [K was asked], [C “Is it safe to go there?”]'), [
      '“Is it safe to go there?” | was asked | -',
    ]);
    deepEqual(frames('[S Ruiz] [K is convinced] [C that it will close].'), [
      'that it will close | is convinced | Ruiz',
    ]);
  });

  it('are sources by the build of the sentence', () => {
    deepEqual(frames('Ana Ruiz issued a letter on Friday, [K saying] [C that it was over].'), [
      'that it was over | saying | Ana Ruiz',
    ]);
    deepEqual(frames('On Friday, the mayor of Lima [K said] [C that it was over].'), [
      'that it was over | said | the mayor of Lima',
    ]);
    deepEqual(frames('[C “It is over,”] [K says] Ana Ruiz.'), ['“It is over,” | says | Ana Ruiz']);
  });

  it('are a name and what is set beside it as one source', () => {
    deepEqual(frames('[S Ana Ruiz], [S the mayor of Lima], [K said] [C that it was over].'), [
      'that it was over | said | Ana Ruiz, the mayor of Lima',
    ]);
  });

  it('is the relative pronoun in front of an inserted attribution', () => {
    deepEqual(frames('They [K blamed] [S Ana Ruiz], [C who] [S some] [K believe] [C is still in charge].'), [
      'who … is still in charge | believe | some',
    ]);
  });

  it('is a second verb of the same source', () => {
    deepEqual(frames('[S Ruiz] [K praised] [C the crews and accused the press of lying].'), [
      'the crews | praised | Ruiz',
      'the press of lying | accused | Ruiz',
    ]);
  });

  it('are quoted sentences beside a verb of speech', () => {
    deepEqual(frames('“We won,” Ana Ruiz said. It rained.'), ['“We won,” | said | Ana Ruiz']);
    deepEqual(frames('“We won,” said Ana Ruiz, the mayor.'), ['“We won,” | said | Ana Ruiz']);
    deepEqual(frames('Ana Ruiz has also said: “We won the vote.”'), ['“We won the vote.” | has also said | Ana Ruiz']);
    deepEqual(frames('The play “We Won” was shown in Lima.'), []);
  });

  it('are borders at quotation marks', () => {
    deepEqual(frames('“[C We won],” [S Ruiz] [K said].'), ['“We won,” | said | Ruiz']);
    deepEqual(frames('[S Ruiz] [K spoke of] [C “a great day,” referring to the vote].'), [
      '“a great day,” | spoke of | Ruiz',
    ]);
  });

  it('is a cue that stands in a relative clause', () => {
    deepEqual(frames('They met Ana Ruiz, [C who some believe is still in charge].'), [
      'who … is still in charge | believe | some',
    ]);
  });

  it('is who relays', () => {
    deepEqual(frames('[C “We won,”] [S Ruiz] [K said], saying [C it was “a day,”] [S the Lantern] [K reported].'), [
      '“We won,” | said | Ruiz | the Lantern',
      'it was “a day,” | saying | Ruiz | the Lantern',
    ]);
  });
});

describe('borders as people draw them', () => {
  it('leave colons, points in time, media and clauses out', () => {
    deepEqual(frames('[S Ana Ruiz, the mayor,] [K said:] [C “It is over now.”]'), [
      '“It is over now.” | said | Ana Ruiz, the mayor',
    ]);
    deepEqual(frames('They met Ruiz, [S who] [K a day earlier said], [C “It is over now.”]'), [
      '“It is over now.” | said | who',
    ]);
    deepEqual(frames('[S Ruiz] [K said in a letter] [C that it was over].'), ['that it was over | said | Ruiz']);
    deepEqual(frames('[S Ruiz, who runs the port,] [K said] [C it was over.]'), ['it was over | said | Ruiz']);
    deepEqual(frames('[C "It is over now,"] [K stated] [S Ruiz answering a question].'), [
      '"It is over now," | stated | Ruiz',
    ]);
    deepEqual(frames('[C "It is over now,"] [S Ruiz] [K said on] [C why he left].'), [
      '"It is over now," | said | Ruiz',
    ]);
  });
});

describe('forms that attribute by themselves', () => {
  it('are those of headlines', () => {
    deepEqual(frames('Lima: ‘We will win’ - Ruiz', { isHeadline: true }), ['‘We will win’ | - | Ruiz']);
    deepEqual(frames('Ruiz: ‘We will win’', { isHeadline: true }), ['‘We will win’ | - | Ruiz']);
    deepEqual(frames('‘Not one cent’: Teachers reject offer', { isHeadline: true }), ['‘Not one cent’ | - | Teachers']);
    deepEqual(frames('Premier to quit - insiders', { isHeadline: true }), ['Premier to quit | - | insiders']);
    deepEqual(frames('Watch: ‘Blue Harbour’ trailer', { isHeadline: true }), []);
  });

  it('are signatures', () => {
    deepEqual(frames('“I have lived here for forty years and I never saw it like this.” — Ana Ruiz, Lima'), [
      '“I have lived here for forty years and I never saw it like this.” | - | Ana Ruiz, Lima',
    ]);
  });

  it('are those of transcripts', () => {
    deepEqual(frames('SEN. ANA RUIZ (I), MAINE: It will. [S They] [K said] [C so].'), [
      'It will. They said so. | - | SEN. ANA RUIZ (I), MAINE',
    ]);
    deepEqual(frames('Ruiz: It will.', { isLabelled: true }), ['It will. | - | Ruiz']);
    deepEqual(frames('USA: It will rain.'), []);
  });
});

describe('what is left out', () => {
  it('are titles and terms in quotation marks of which the tagger is not sure', () => {
    const unsure = (marked: string) => {
      const { text, spans } = spelled(marked);
      const paragraph = readQuoted(text, new ParagraphMemo());
      const tagged = spans.map((span) => ({ ...span, confidence: 0.3 }));
      return readFrames(paragraph, tagged, { isHeadline: false, isLabelled: false }).frames.length;
    };
    deepEqual(unsure('[S The film] [C “Dry Land”], [K shot] in Lima, was shown.'), 0);
    deepEqual(unsure('[C “We have won the vote, and we will win again,”] [K shot] [S Ruiz].'), 1);
  });
});
