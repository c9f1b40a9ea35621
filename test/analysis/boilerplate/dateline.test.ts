import { equal } from 'node:assert/strict';
import { findInlineDateline, isDatelineAlone } from '../../../src/analysis/boilerplate/dateline';

const inline = (paragraph: string) => {
  const found = findInlineDateline(paragraph);
  return found && `${paragraph.slice(found.dateline.start, found.dateline.end)} | ${paragraph.slice(found.storyStart)}`;
};

describe('datelines', () => {
  for (const [paragraph, expected] of [
    ['HARBOURTON (AP) — The ferry sank.', 'HARBOURTON (AP) | The ferry sank.'],
    ['PORT ELM, Ohio, Jan 7 (Newswire) - The ferry sank.', 'PORT ELM, Ohio, Jan 7 (Newswire) | The ferry sank.'],
    ['Elmstadt (npd) - The ferry sank.', 'Elmstadt (npd) | The ferry sank.'],
    ['MADRID, 7 ene (EFE) -- Se hundió.', 'MADRID, 7 ene (EFE) | Se hundió.'],
    ['ROMA – Il traghetto è affondato.', 'ROMA | Il traghetto è affondato.'],
    ['(Elmstadt) – The ferry sank.', '(Elmstadt) | The ferry sank.'],
    ['PORT ELM, Mo., Oct. 4 (NW): The ferry sank.', 'PORT ELM, Mo., Oct. 4 (NW) | The ferry sank.'],
    ['The ferry – an old one – sank.', undefined],
    ['NATO said on Friday - again - that it would wait.', undefined],
    ['“HELP — WE SINK,” the captain wrote.', undefined],
  ] as const) {
    it(paragraph, () => equal(inline(paragraph), expected));
  }

  it('stand alone as a place and its country, state or day', () => {
    equal(isDatelineAlone('Norway, Port Elm'), true);
    equal(isDatelineAlone('Springfield, Illinois'), true);
    equal(isDatelineAlone('PORT ELM, 14 August'), true);
    equal(isDatelineAlone('Ana Ruiz, Harbour Reporter'), false);
    equal(isDatelineAlone('Norway, where the ferry sank, has no other.'), false);
  });
});
