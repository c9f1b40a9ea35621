import { equal } from 'node:assert/strict';
import { findGluedTime, isRunningTime } from '../../../src/analysis/boilerplate/runningTime';

const glued = (line: string) => {
  const span = findGluedTime(line, { start: 0, end: line.length });
  return span && line.slice(span.start, span.end);
};

describe('running times', () => {
  it('are found glued to the last word, in any digits', () => {
    equal(glued('Storm hits the harbour04:02'), '04:02');
    equal(glued("'We lost it all' - Mayor٠٠:٠٤:٠٢"), '٠٠:٠٤:٠٢');
    equal(glued('Was it worth it?1:02:03'), '1:02:03');
  });

  it('are found behind a space only with hours, minutes and seconds', () => {
    equal(glued('Storm hits the harbour 00:04:02'), '00:04:02');
    equal(glued('The ferry left at 20:52'), undefined);
  });

  it('are no part of a word or of a longer number', () => {
    equal(glued('Verse 12:3:45:99'), undefined);
    equal(glued('Nothing here'), undefined);
  });

  it('fill a line alone, with the time played or without', () => {
    equal(isRunningTime('04:02'), true);
    equal(isRunningTime('0:00 / 1:04:02'), true);
    equal(isRunningTime('at 04:02'), false);
  });
});
