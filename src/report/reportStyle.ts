/** How a report of a folder looks (colours: Okabe & Ito 2008); what colours tell stands there in words or signs as well. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --attributed: #0072b2; --own: #e69f00; --boilerplate: #8a8a8a; --repeat: #cc79a7; --frame: #56b4e9; --line: #8888; --del: #a3232a; --ins: #00664d; }
@media (prefers-color-scheme: dark) { :root { --del: #ff9c9c; --ins: #4fd1ab; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
h3 { font-size: 1rem; margin-bottom: .3rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding-bottom: .4rem; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
tbody th { max-width: 14rem; }
thead bdi { display: inline-block; min-width: 5rem; overflow-wrap: anywhere; }
.words { min-width: 14rem; }
th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
section { overflow-x: auto; }
.bar { forced-color-adjust: none; display: block; width: 12rem; height: 1.2rem; }
.bar { print-color-adjust: exact; }
.bar rect { stroke: Canvas; stroke-width: .6; }
.key { forced-color-adjust: none; display: inline-block; width: .8em; height: .8em; border: 1px solid var(--line); print-color-adjust: exact; }
${['attributed', 'own', 'boilerplate', 'repeat', 'frame'].map((part) => `.bar .${part} { fill: var(--${part}); } .key.${part} { background: var(--${part}); }`).join('\n')}
del { color: var(--del); text-decoration: line-through; }
ins { color: var(--ins); text-decoration: underline; }
@media print { body { max-width: none; padding: 0; } tr, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } section { overflow: visible; } .words { min-width: 0; } .bar { width: 7rem; } body { font-size: .85rem; } tbody bdi { overflow-wrap: anywhere; } }
`;
