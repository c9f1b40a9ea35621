import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { SiteLines } from '../../src/corpus/siteLines';
import { ParagraphMemo } from '../../src/text/memo';
import { CAPTURES, SITE_LINE, siteLineIn } from '../captures';
import { shippedTagger } from '../shippedTagger';

const [a, b, c] = CAPTURES as [string, string, string];

/** Why the line of the site is boilerplate in a text; nothing where it is not. */
function reasonIn(text: string, sites: SiteLines, source: string): string | undefined {
  const { boilerplate } = analyze(text, shippedTagger(), new ParagraphMemo(), sites.linesOf(source));
  const at = siteLineIn(text);
  return boilerplate.find(({ span }) => span.start <= at && span.end >= at + SITE_LINE.length)?.reason;
}

describe('lines of sites', () => {
  it('are learned when there are several captures of one, and told as what they are', () => {
    const sites = new SiteLines();
    sites.set('a', a);
    deepEqual(sites.learn(), []);
    equal(reasonIn(a, sites, 'a'), undefined);
    sites.set('b', b);
    equal(reasonIn(a, sites, 'a'), undefined);
    deepEqual(sites.learn(), ['a', 'b']);
    equal(reasonIn(a, sites, 'a'), 'repeat');
    equal(reasonIn(b, sites, 'b'), 'repeat');
    equal(reasonIn(c, sites, 'c'), undefined);
  });

  it('name only sources of which more is boilerplate than before', () => {
    const sites = new SiteLines();
    sites.set('a', a);
    sites.set('b', b);
    sites.learn();
    sites.set('c', c);
    sites.set('other', 'The dam of Lower Yarrow broke on Friday, the mayor said.');
    deepEqual(sites.learn(), ['c']);
    deepEqual(sites.learn(), []);
    sites.set('a', a);
    deepEqual(sites.learn(), []);
  });

  it('are forgotten with the captures that had them', () => {
    const sites = new SiteLines();
    for (const [index, text] of CAPTURES.entries()) sites.set(String(index), text);
    sites.learn();
    sites.delete('1');
    sites.delete('2');
    deepEqual(sites.learn(), ['0']);
    equal(reasonIn(a, sites, '0'), undefined);
    sites.delete('no such source');
    deepEqual(sites.learn(), []);
  });

  it('of a large folder are not learned anew with every change', () => {
    const sites = new SiteLines();
    for (let index = 0; index < 1100; index++) sites.set(`short ${index}`, 'x');
    sites.set('a', a);
    sites.learn();
    sites.set('b', b);
    deepEqual(sites.learn(), []);
    for (let index = 0; index < 60; index++) sites.set(`more ${index}`, 'x');
    deepEqual(sites.learn(), ['a', 'b']);
  });
});
