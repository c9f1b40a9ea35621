import type { MarkedText, PlacedPart, TextMark } from '../annotations/textMark';
import type { Format } from './format';
import { htmlPage } from './htmlPage';
import { HTML_STYLE } from './htmlStyle';
import { listingsOf, type ListingRow } from './listing';
import { countLosses, isRejected, marksThat } from './losses';
import { stemsOf } from './outputPaths';
import { escapeXml, escapeXmlText } from './xml';

/**
 * A report for people as one HTML page that needs nothing else and runs nothing: the text with its marks, and lists that lead to them. Bright,
 * dark and printed; kinds differ by more than colour, and screen readers are told where a mark begins and ends.
 */
export const html: Format = {
  name: 'html',
  title: 'HTML report',
  extensions: ['html'],
  write: (texts) => {
    const stems = stemsOf(texts);
    return texts.map((text, index) => ({ path: `${stems[index]!}.html`, content: pageOf(text) }));
  },
  losses: (texts) =>
    countLosses(texts, {
      'texts that cannot be read again from the report': () => 1,
      'rejected marks listed, but not shown in the text': marksThat(isRejected),
    }),
};

function pageOf(marked: MarkedText): string {
  const numbers = new Map(marked.marks.map((mark, index) => [mark, index + 1]));
  const listings = listingsOf(marked);
  return htmlPage(marked.name, HTML_STYLE, [
    '<section aria-labelledby="text"><h2 id="text">Text</h2>',
    `<div class="text" dir="auto">${markedUp(marked, numbers)}</div></section>`,
    ...listings.flatMap(({ title, rows }) => [
      `<section><h2>${title} (${rows.length})</h2>`,
      '<ol>',
      ...rows.map((row) => itemOf(row, numbers.get(row.mark)!)),
      '</ol></section>',
    ]),
    ...(listings.length === 0 ? ['<p>Nothing is marked.</p>'] : []),
  ]);
}

function itemOf({ line, mark, words, who, about, decided }: ListingRow, number: number): string {
  const quoted = words.map((part) => `<q dir="auto">${escapeXmlText(part)}</q>`).join(' … ');
  const facts = [
    ...(who === '' ? [] : [`<b><bdi>${escapeXmlText(who)}</bdi></b>`]),
    ...[...about, decided ?? ''].filter((fact) => fact !== '').map((fact) => `<bdi>${escapeXmlText(fact)}</bdi>`),
  ];
  const place = isShown(mark) ? `<a href="#m${number}">line ${line}</a>` : `line ${line}`;
  return `<li>${quoted}<p class="facts">${[...facts, place].join(' · ')}</p></li>`;
}

const SHOWN: ReadonlySet<string> = new Set([
  'quotation',
  'mention',
  'cue',
  'claim',
  'boilerplate',
  'tag',
  'note',
  'relation',
]);

function isShown(mark: TextMark): boolean {
  return !isRejected(mark) && SHOWN.has(mark.statement.kind) && mark.parts.some(({ role }) => role === 'content');
}

/** The text cut where marks begin or end, each piece with the classes of all marks on it: marks may overlap as they like. */
function markedUp({ text, marks }: MarkedText, numbers: ReadonlyMap<TextMark, number>): string {
  const parts = marks.flatMap((mark) =>
    isShown(mark) ? mark.parts.filter(({ role }) => role !== 'found').map((part) => ({ ...part, mark })) : [],
  );
  const starts = [...parts].sort((a, b) => a.start - b.start);
  const borders = [...new Set([0, text.length, ...parts.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const anchored = new Set<TextMark>();
  let on: typeof parts = [];
  let next = 0;
  return borders
    .slice(0, -1)
    .map((from, index) => {
      const words = escapeXmlText(text.slice(from, borders[index + 1]));
      on = on.filter(({ end }) => end > from);
      for (; next < starts.length && starts[next]!.start <= from; next++) on.push(starts[next]!);
      if (on.length === 0) return words;
      const anchors = on.flatMap(({ mark, role }) => {
        if (role !== 'content' || anchored.has(mark)) return [];
        anchored.add(mark);
        return [`<a id="m${numbers.get(mark)!}"></a>`];
      });
      const classes = [...new Set(on.map((part) => classOf(part)))];
      const title = [...new Set(on.map(titleOf))].join('; ');
      return `${anchors.join('')}<mark class="${classes.join(' ')}" title="${escapeXml(title)}">${words}</mark>`;
    })
    .join('');
}

function classOf({ mark, role }: PlacedPart & { readonly mark: TextMark }): string {
  if (role !== 'content') return role;
  return mark.statement.kind === 'quotation' ? mark.statement.form : mark.statement.kind;
}

function titleOf(part: PlacedPart & { readonly mark: TextMark }): string {
  const { statement } = part.mark;
  if (part.role !== 'content') return part.role;
  switch (statement.kind) {
    case 'quotation':
      return `${statement.form} quotation${statement.speakers.map(({ name }) => `, ${name}`).join('')}`;
    case 'mention':
      return `speaker, ${statement.speaker.name}`;
    case 'claim':
      return `${statement.form} claim, ${statement.status}`;
    case 'tag':
      return statement.tag;
    case 'boilerplate':
      return `boilerplate, ${statement.reason}`;
    default:
      return statement.kind;
  }
}
