import { statSync } from 'node:fs';
import { SiteLines } from '../corpus/siteLines';
import { readSources } from './sources';

/** What the files and folders of a command teach about the lines of their sites. */
export async function readSites(paths: readonly string[]): Promise<SiteLines> {
  const sites = new SiteLines();
  // What is read once only, as a pipe is, is left to the analysis.
  const lasting = paths.filter((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true || stat?.isDirectory() === true;
  });
  for await (const source of lasting.length === 0 ? [] : readSources(lasting)) {
    if ('text' in source) sites.set(source.file, source.text);
  }
  sites.learn();
  return sites;
}
