/** How the report looks as a page: in the colours of the sheets, on A4 where it is printed. */
export const reportStyle = `
:root { color-scheme: light; --ink: #242424; --quiet: #595959; --line: #c7c7c7; --band: #eef4fa; --accent: #0f548c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 66rem; padding: 1.5rem; background: #fff; color: var(--ink);
  font: 15px/1.5 "Segoe UI", Carlito, system-ui, sans-serif; overflow-wrap: anywhere; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: #fff; border: 2px solid var(--accent); }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; color: var(--accent); }
h2 { margin: 2.25rem 0 .5rem; padding-bottom: .25rem; font-size: 1.25rem; border-bottom: 2px solid var(--accent); }
h3 { margin: 1.75rem 0 .5rem; padding: .3rem .6rem; font-size: 1.1rem; background: var(--band); }
h4, h3.caption { margin: 1.25rem 0 .25rem; padding: 0; font-size: 1rem; background: none; }
p { margin: .3rem 0; }
.quiet { color: var(--quiet); font-size: .9rem; }
dl { margin: .5rem 0; }
dl div { display: grid; grid-template-columns: minmax(10rem, 18rem) minmax(0, 1fr); gap: 0 1rem; padding: .3rem .6rem;
  border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { width: 100%; margin: .4rem 0 1rem; border-collapse: collapse; }
table.narrow { width: auto; min-width: 16rem; }
th, td { padding: .35rem .55rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400;
  overflow-wrap: break-word; }
thead th { background: var(--accent); color: #fff; font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.strong { font-weight: 600; background: var(--band); }
.attention { background: #fdebd0; color: #5c3100; }
.bad { background: #fde3e1; color: #9c1c1c; font-weight: 600; }
.full { background: #1f6ea8; color: #fff; font-weight: 600; text-align: center; }
.part { background: #9cc3e6; text-align: center; }
.covered { background: #dbe8f4; text-align: center; }
.none { color: var(--quiet); text-align: center; }
.legend span { display: inline-block; margin-right: .5rem; padding: .1rem .5rem; border: 1px solid var(--line); }
.beside { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 0 2rem; align-items: start; }
figure { margin: .75rem 0 1.5rem; }
figcaption { font-weight: 600; }
svg { display: block; width: 100%; max-width: 44rem; height: auto; font-size: 11px; }
.beside svg { font-size: 18px; }
svg text { fill: #242424; } svg .value { font-weight: 600; } svg .light { fill: #fff; font-weight: 600; }
.key { display: inline-block; width: .8rem; height: .8rem; vertical-align: baseline; }
@media (max-width: 40rem) { body { padding: 1rem; } .beside { grid-template-columns: minmax(0, 1fr); } dl div { grid-template-columns: 1fr; } }
@media print { @page { size: A4; margin: 16mm 14mm; } body { padding: 0; max-width: none; font-size: 9.5pt; }
  .skip { display: none; } h2, h3, h4, figcaption, h2 + p, h3 + p, h4 + p { break-after: avoid; }
  tr, figure, dl div, .beside, .narrow { break-inside: avoid; } .beside th, .beside td { padding: .15rem .5rem; }
  thead { display: table-header-group; } .page { break-before: page; } .wide { overflow: visible; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
