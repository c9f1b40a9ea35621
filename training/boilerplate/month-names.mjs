// Writes src/analysis/boilerplate/monthNames.json: what the months are called in many languages, from the CLDR data in Node's Intl.
// Stored rather than asked for at run time, so that every host reads a date alike. Run again to add a language:
//   node training/boilerplate/month-names.mjs
import { writeFileSync } from 'node:fs';

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr id vi ru uk bg sr hr sl lt lv et el ar ar-SY he fa hi bn ur ca eu gl is ga sq mk az uz kk hy ka sw fil ms'.split(
    ' ',
  );
const names = new Map();
for (const language of LANGUAGES) {
  for (const month of [...Array(12).keys()]) {
    const date = new Date(Date.UTC(2021, month, 15));
    for (const style of ['long', 'short']) {
      for (const day of [undefined, 'numeric']) {
        const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC', calendar: 'gregory' });
        const part = format.formatToParts(date).find(({ type }) => type === 'month').value;
        const name = part.toLowerCase().replace(/\.$/, '');
        // Two letters are no name. Where languages disagree (listopad) the one named first has it.
        if (!/^[\p{L}\p{M}’'-]{3,}$/u.test(name)) continue;
        if (!names.has(name)) names.set(name, month + 1);
      }
    }
  }
}
const months = Array.from({ length: 12 }, (_, index) =>
  [...names]
    .filter(([, month]) => month === index + 1)
    .map(([name]) => name)
    .sort()
    .join(' '),
);
writeFileSync('src/analysis/boilerplate/monthNames.json', `${JSON.stringify(months, null, 1)}\n`);
