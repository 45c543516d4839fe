/** How the page looks: calm as the pane, in the colours of the sheets; on paper a workbook is as it is on screen, folded or not. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #242424; --quiet: #616161; --line: #d6d6d6; --paper: #ffffff; --band: #f5f5f5;
  --accent: #0f548c; --error: #b10e1c; --warning: #8a4b00; --fine: #0e700e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --quiet: #adadad; --line: #484848; --paper: #1f1f1f;
  --band: #292929; --accent: #62abf5; --error: #f1707b; --warning: #f2b661; --fine: #7cc67c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 "Segoe UI", Carlito, system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; font-weight: 600; line-height: 1.25; color: var(--accent); }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.2rem; font-weight: 600; }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); }
.alert { margin: 1rem 0; padding: .5rem .75rem; border-left: 4px solid var(--error); background: var(--band); }
.lead { margin: 1rem 0 0; font-size: 1.2rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .5rem; margin: 1.5rem 0 0; }
.totals div { padding: .6rem .8rem; border: 1px solid var(--line); border-radius: 6px; }
.totals dt { color: var(--quiet); }
.totals dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--quiet); font-size: .87rem; white-space: nowrap; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.nil { color: var(--quiet); }
.name, .id { display: block; }
.id { color: var(--quiet); font-size: .87rem; }
.about { min-width: 15rem; }
.date { white-space: nowrap; }
b.error { font-weight: 700; }
.level { white-space: nowrap; }
.level i { display: inline-block; width: 1.25em; font-style: normal; font-weight: 700; text-align: center; }
.error { color: var(--error); } .warning { color: var(--warning); } .fine { color: var(--fine); }
ul { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); }
.head { display: grid; grid-template-columns: 1.2rem minmax(0, 1fr) auto; gap: 0 .5rem; padding: .5rem .25rem; }
.head .id { grid-column: 2 / 4; }
.head .sums { text-align: right; }
.head::before { content: ""; }
summary { list-style: none; cursor: pointer; }
summary::-webkit-details-marker { display: none; }
summary.head::before { content: "\\25B8"; color: var(--quiet); }
[open] > summary.head::before { content: "\\25BE"; }
summary:hover { background: var(--band); }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
details .setting { margin: 0 0 .25rem 1.7rem; } details .setting:last-child { margin-bottom: 1rem; }
details table { margin: 0 0 1rem 1.7rem; width: calc(100% - 1.7rem); }
.accepted { color: var(--quiet); }
.accepted b { font-weight: 600; }
.quiet .name, .quiet .sums { color: var(--quiet); }
footer { margin-top: 3rem; color: var(--quiet); font-size: .87rem; }
@media (max-width: 68rem) { .totals { grid-template-columns: repeat(4, 1fr); } }
@media (max-width: 40rem) { .totals { grid-template-columns: repeat(2, 1fr); } .head { grid-template-columns: 1.2rem minmax(0, 1fr); } .head .sums { grid-column: 2; text-align: left; }
  .head .id { grid-column: 2; } details table { margin-left: 0; width: 100%; } details .setting { margin-left: 0; } }
@media print { @page { margin: 15mm; } :root { color-scheme: light; --ink: #000; --quiet: #555; --line: #bbb; --paper: #fff;
  --band: #fff; --accent: #0f548c; --error: #b10e1c; --warning: #8a4b00; --fine: #0e700e; }
  body { padding: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; } tr, .totals, .head { break-inside: avoid; }
  details:not([open]) > summary.head::before { content: ""; } }
`;
