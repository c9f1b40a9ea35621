/**
 * How the HTML report looks. Kinds are told apart by lines and type as well as by colour (Okabe & Ito 2008); contrast is 4.5 : 1 or more in
 * both schemes; on paper backgrounds are not needed.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark; --blue: #0072b2; --green: #00664d; --rose: #8f2f66; --amber: #7a5a00; --red: #a34700; --quiet: #595959; }
@media (prefers-color-scheme: dark) {
  :root { --blue: #7cc4f0; --green: #4fd1ab; --rose: #e8a5cc; --amber: #e8b04a; --red: #ff9c5c; --quiet: #a6a6a6; }
}
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration-thickness: .12em; text-underline-offset: .2em; }
mark.direct { text-decoration: underline solid var(--blue); }
mark.mixed { text-decoration: underline double var(--green); }
mark.indirect { text-decoration: underline dotted var(--rose); }
mark.cue { font-style: italic; color: var(--amber); }
mark.source, mark.mention { font-weight: bold; }
mark.claim { border-inline-start: .2em solid var(--red); padding-inline-start: .15em; }
mark.boilerplate { color: var(--quiet); font-size: .9em; }
mark.tag, mark.note, mark.relation { outline: 1px dashed var(--quiet); }
mark::before, mark::after { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
mark.direct::before, mark.mixed::before, mark.indirect::before { content: " [quotation] "; }
mark.claim::before { content: " [claim] "; }
mark.direct::after, mark.mixed::after, mark.indirect::after, mark.claim::after { content: " [end] "; }
a:target + mark { outline: .15em solid var(--red); }
li { margin-bottom: .8rem; overflow-wrap: anywhere; }
li q { white-space: pre-wrap; quotes: none; }
.facts { margin: .1rem 0 0; color: var(--quiet); font-size: .9rem; }
.facts b { color: CanvasText; }
@media print { body { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } li { break-inside: avoid; } }
`;
