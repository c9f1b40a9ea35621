// The pages the line model learns from: their lines, what the gold allows for each, and their features.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { product } from './product.mjs';
import { random } from './random.mjs';

const { lookAtLine, sampleLine, lookAtPage, FeatureNames } = await product([
  './lineFeatures',
  './pageFeatures',
  './featureSink',
]);

/** The labels of the chain, in the order of the weights. */
export const LABELS = ['before', 'headline', 'byline', 'standfirst', 'caption', 'content', 'between', 'after'];
export const L = LABELS.length;
export const [BEFORE, HEADLINE, BYLINE, STANDFIRST, CAPTION, CONTENT, BETWEEN, AFTER] = LABELS.keys();
const ANY = (1 << LABELS.length) - 1;
export const BOILERPLATE = [BEFORE, BETWEEN, AFTER];
export const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
export const siteOf = (domain) =>
  domain
    .split('.')
    .slice(/\.(?:co|com|org|net|gov|ac)\.\w\w$/.test(domain) ? -3 : -2)
    .join('.');

/** Which labels the gold leaves open for each line, as bits. */
function allowedLabels(lines) {
  const isContent = ({ label, ignore }) => label === 'content' && !ignore;
  const first = lines.findIndex(isContent);
  const last = lines.findLastIndex(isContent);
  return lines.map((line, index) => {
    if (line.label == null) return ANY;
    if (line.ignore) {
      if (line.kind === 'title') return (1 << HEADLINE) | (index > first ? (1 << AFTER) | (1 << BETWEEN) : 0);
      if (line.kind === 'byline') return 1 << BYLINE;
      if (line.kind === 'caption') return 1 << CAPTION;
      if (line.kind === 'dek') return 1 << STANDFIRST;
      if (line.kind === 'optional') return (1 << STANDFIRST) | (1 << CONTENT) | (1 << BETWEEN);
      return ANY;
    }
    if (line.label === 'content') return 1 << CONTENT;
    return 1 << (index < first ? BEFORE : index > last ? AFTER : BETWEEN);
  });
}

const known = new Map();
function look(text) {
  const sample = sampleLine(text, 0, text.length);
  let found = known.get(sample);
  if (!found) {
    const features = new FeatureNames();
    known.set(sample, (found = { ...lookAtLine(sample, features), features: features.names }));
  }
  return found;
}

function toPage(lines, about) {
  const kept = lines.filter(({ text }) => text.trim() !== '');
  const texts = kept.map(({ text }) => text.trim());
  const looks = texts.map(look);
  const context = looks.map(() => new FeatureNames());
  lookAtPage(looks, texts, (line) => context[line]);
  return {
    ...about,
    lines: kept,
    allowed: allowedLabels(kept),
    texts,
    looks,
    own: looks.map(({ features }) => features),
    features: looks.map(({ features }, i) => [...features, ...context[i].names]),
  };
}

/** A page as a careful person would have captured it: the story with its headline and a few lines around it, or none. */
function pruned(lines) {
  const isStory = (line) => line.label === 'content' || ['title', 'byline', 'dek'].includes(line.kind);
  const first = lines.findIndex((line) => line.label === 'content' && !line.ignore);
  const last = lines.findLastIndex((line) => line.label === 'content' && !line.ignore);
  if (first < 0) return lines;
  const few = () => (random() < 0.4 ? 0 : Math.floor(random() * 8));
  const keepBetween = random() < 0.5;
  const keepFurniture = random() < 0.7;
  let before = few();
  let after = few();
  const kept = [];
  for (let i = first - 1; i >= 0; i--) {
    if (isStory(lines[i]) ? keepFurniture : before-- > 0) kept.unshift(lines[i]);
  }
  for (let i = first; i <= last; i++) if (isStory(lines[i]) || keepBetween) kept.push(lines[i]);
  for (let i = last + 1; i < lines.length; i++) if (!isStory(lines[i]) && after-- > 0) kept.push(lines[i]);
  return kept;
}

/** The page again as one of a short story: the first paragraphs of it, and around it what a careful person would have left. */
export function shortened(page) {
  let left = 2 + Math.floor(random() * 4);
  const lines = pruned(page.lines).filter((line) => line.label !== 'content' || left-- > 0);
  return toPage(lines, { id: page.id, site: page.site, news: page.news, size: 'short' });
}

/** Articles without any page around them: paragraphs with a quotation are content, the first line is the headline. */
function plainPages(file) {
  return readLines(file).map(({ id, publisher, text, quotes }) => {
    const lines = [];
    for (const match of text.matchAll(/[^\n]+/g)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const holds = quotes.some((quote) =>
        quote.contents.some((content) => content.start >= start && content.start < end),
      );
      lines.push({
        text: match[0],
        label: lines.length === 0 ? 'boilerplate' : holds ? 'content' : null,
        ...(lines.length === 0 && { kind: 'title', ignore: true }),
      });
    }
    return toPage(lines, { id, site: publisher, size: 'plain', news: true });
  });
}

/** All pages to learn from, read from a folder and, where there is one, a file of bare articles. */
export function readPages({ data, plain }) {
  const pages = [];
  for (const size of ['light', 'full']) {
    for (const page of readLines(join(data, `${size}-dev.jsonl`))) {
      const about = { id: page.id, site: siteOf(page.domain), news: page.news };
      pages.push(toPage(page.lines, { ...about, size }));
      if (size === 'light') pages.push(toPage(pruned(page.lines), { ...about, size: 'pruned' }));
    }
  }
  if (plain) pages.push(...plainPages(plain).filter((_, i) => i % 3 === 0));
  return pages;
}
