import { theme } from '../../../workbook/plan/theme';

/** Columns as wide as so many twentieths of a table. */
const twentieths = Array.from({ length: 12 }, (_, index) => `.w${index + 1} { width: ${(index + 1) * 5}%; }`).join(' ');

const { heatFull, heatPart, heatCovered } = theme;

/** How the report looks as a page: in the colours of the sheets, which differ in grey and for whoever sees colours otherwise. */
export const screenStyle = `
:root { color-scheme: light; --ink: #242424; --quiet: #595959; --line: #c7c7c7; --band: #eef4fa; --accent: #0f548c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 66rem; padding: 1.5rem; background: #fff; color: var(--ink);
  font: 15px/1.5 "Segoe UI", Carlito, system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: #fff; border: 2px solid var(--accent); }
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; color: var(--accent); }
h2 { margin: 2.25rem 0 .5rem; padding-bottom: .25rem; font-size: 1.25rem; border-bottom: 2px solid var(--accent); }
h3 { margin: 1.75rem 0 .5rem; padding: .3rem .6rem; font-size: 1.1rem; background: var(--band); }
h4, h3.caption { margin: 1.25rem 0 .25rem; padding: 0; font-size: 1rem; background: none; }
p { margin: .3rem 0; }
.quiet { color: var(--quiet); font-size: .9rem; }
nav { margin: 1.25rem 0; padding: .6rem 1rem; background: var(--band); }
nav h2 { margin: 0 0 .25rem; padding: 0; border: 0; font-size: 1rem; }
nav ul { margin: 0; padding: 0 0 0 1.1rem; } nav > ul { columns: 3 15rem; } nav li { break-inside: avoid; }
nav a { display: inline-block; min-width: 24px; padding: .1rem 0; }
nav ul ul li { display: inline-block; margin-right: .75rem; } nav ul ul { padding: 0; }
dl { margin: .5rem 0; }
dl div { display: grid; grid-template-columns: minmax(10rem, 18rem) minmax(0, 1fr); gap: 0 1rem; padding: .3rem .6rem;
  border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dl .attention dt { color: inherit; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { position: relative; overflow-x: auto; margin: .4rem 0 1rem; }
table { width: 100%; margin: .4rem 0 1rem; border-collapse: collapse; }
.wide table { margin: 0; }
table.narrow { width: auto; min-width: 16rem; }
caption { position: relative; }
th, td { padding: .35rem .55rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { background: var(--accent); color: #fff; font-weight: 600; vertical-align: bottom; }
tbody th { min-width: 9rem; }
.short { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.strong { font-weight: 600; background: var(--band); }
.attention { background: ${theme.attentionText.fill}; color: #5c3100; }
.bad { background: ${theme.badText.fill}; color: ${theme.badText.font.color}; font-weight: 600; }
.map { table-layout: fixed; min-width: 44rem; } .exam { width: 3.4rem; } .sum { width: 6.5rem; }
.map thead th { padding: .35rem .2rem; overflow-wrap: anywhere; hyphens: auto; }
.map thead th:not(:first-child), .heat { text-align: center; }
.heat { font-variant-numeric: tabular-nums; }
td.heat { padding: .35rem .2rem; white-space: nowrap; }
${twentieths}
.full { background: ${heatFull.fill}; color: ${heatFull.font.color}; font-weight: 600; }
.part { background: ${heatPart.fill}; }
.covered { background: ${heatCovered.fill}; }
.none { color: var(--quiet); }
.legend { margin: .4rem 0; padding: 0; list-style: none; }
.legend li { display: inline-block; margin: 0 .5rem .25rem 0; padding: .1rem .5rem; border: 1px solid var(--line); }
.beside { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 0 2rem; align-items: start; }
figure { margin: .75rem 0 1.5rem; }
figcaption { font-weight: 600; }
figure > svg { display: block; width: 100%; max-width: 44rem; height: auto; font-size: 11px; }
.beside figure > svg { font-size: 18px; }
svg text { fill: #242424; }
svg .value, svg .light { font-weight: 600; paint-order: stroke; stroke-width: 4px; stroke-linejoin: round; }
svg .light { fill: #fff; }
.key { display: inline-block; width: 1rem; height: 1rem; vertical-align: text-bottom; }
@media (max-width: 40rem) { body { padding: 1rem; } .beside { grid-template-columns: minmax(0, 1fr); } dl div { grid-template-columns: 1fr; } }
`;

/** What a heading above a long table asks for below itself: the head of the table and two rows. */
const roomBelow = '32mm';

/**
 * How it prints: A4, the heads of a table on each of its pages, no heading alone at the foot of one, and on every page what
 * it is of and which page it is. Boxes in the margin: CSS Paged Media 3, 4.2 (in Chromium from 131 on; others leave them out).
 */
export function printStyle(foot: string, [before, between]: readonly [string, string]): string {
  return `
@page { size: A4; margin: 16mm 14mm 18mm; }
@page candidate { margin: 12mm 12mm 15mm; }
@page { @bottom-left { content: ${cssString(foot)}; width: 78%; font: 8pt Carlito, "Segoe UI", sans-serif; color: #595959; }
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages); font: 8pt Carlito, "Segoe UI", sans-serif; color: #595959; } }
@media print { body { padding: 0; max-width: none; font-size: 9.5pt; }
  .skip, caption { display: none; } h2, h3, h4, figcaption, .legend, .lead { break-after: avoid; }
  .lead, .whole, tr, figure, dl, .beside, .narrow, .few, nav { break-inside: avoid; }
  .lead::after { content: ""; display: block; height: ${roomBelow}; margin-bottom: -${roomBelow}; }
  .beside th, .beside td { padding: .05rem .5rem; } th, td { padding: .25rem .45rem; }
  .page { break-before: page; page: candidate; font-size: 8.25pt; line-height: 1.2; } .page h2 { margin: 0 0 .2rem; padding: 0; font-size: 13pt; } .page table, .page dl, .page .wide { margin: .15rem 0 .3rem; }
  .page :is(th, td) { padding: .08rem .35rem; } .page dl div { padding: .08rem .35rem; grid-template-columns: 26mm minmax(0, 1fr); }
  .page .quiet { margin: .1rem 0; font-size: .92em; } .page p { margin: .15rem 0; }
  thead { display: table-header-group; } .wide { overflow: visible; }
  thead, tbody tr:nth-child(-n + 2), tbody tr:nth-last-child(2) { break-after: avoid; } .page > .quiet { break-before: avoid; }
  .map { min-width: 0; } .exam { width: 11.5mm; } .sum { width: 24mm; } tbody th { min-width: 0; } p { orphans: 3; widows: 3; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
}

/** A text as a string of CSS: whatever is no letter or digit by its number (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
}
