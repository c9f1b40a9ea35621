import { escapeXml, escapeXmlText } from './xml';

/** Nothing from elsewhere is loaded and no script runs, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * An HTML page that needs nothing else and runs nothing.
 * @param title plain text
 * @param main the lines of HTML below the title
 */
export function htmlPage(title: string, style: string, main: readonly string[]): string {
  const heading = escapeXmlText(title);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${heading}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header><h1><bdi>${heading}</bdi></h1></header>`,
    '<main>',
    ...main,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
