import type { Block, BlockLine, Span } from '../../../workbook/plan/report/report-block';
import type { StyleName } from '../../../workbook/plan/theme';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { chartMarkup } from './chart-markup';

/** What a line of the report is on a page: the looks of the sheet say which part each plays. */
const headings: Readonly<Partial<Record<StyleName, (words: string) => Markup>>> = {
  title: (words) => markup`<h1>${words}</h1>\n`,
  unit: (words) => markup`<h2>${words}</h2>\n`,
  subUnit: (words) => markup`<h3>${words}</h3>\n`,
  hint: (words) => markup`<p class="quiet">${words}</p>\n`,
  note: (words) => markup`<p class="quiet">${words}</p>\n`,
  text: (words) => markup`<p>${lines(words)}</p>\n`,
};

const classes: Readonly<Partial<Record<StyleName, string>>> = {
  attentionText: 'attention',
  badText: 'bad',
  heatFull: 'full',
  heatPart: 'part',
  heatCovered: 'covered',
  heatNone: 'none',
  subUnit: 'strong',
  whole: 'number',
  number: 'number',
};

/**
 * A block of the report as HTML: headings and sentences, tables with their heads, facts, and each chart as a drawing beside
 * the table with its numbers, or below it where the table is wide. @param prefix of ids, so that blocks can stand on one page.
 */
export function blockMarkup(block: Block, prefix: string): Markup {
  const { lines: all, charts } = block;
  const parts: Markup[] = [];
  let isBelowSubheading = false;
  for (let at = 0; at < all.length;) {
    const line = all[at];
    if (line === undefined) break;
    const end = isHead(line) ? tableEnd(all, at) : isFact(line) ? factsEnd(all, at) : at + 1;
    const group = all.slice(at, end);
    const style = line.spans[0]?.style;
    if (style === 'unit' || style === 'subUnit') isBelowSubheading = style === 'subUnit';
    const shown = isHead(line) ? table(group) : isFact(line) ? facts(group) : single(line, isBelowSubheading);
    const drawn = charts.flatMap((chart, index) =>
      chart.source.line >= at && chart.source.line < end ? [chartMarkup(chart, block, `${prefix}-${index}`)] : [],
    );
    const isBeside = drawn.length > 0 && line.spans.length < 3;
    parts.push(isBeside ? markup`<div class="beside">${shown}${drawn}</div>\n` : markup`${shown}${drawn}`);
    at = end;
  }
  return markup`${parts}`;
}

const isHead = ({ spans }: BlockLine): boolean => spans.length > 1 && spans.every(({ style }) => style === 'header');
const isFact = ({ spans }: BlockLine): boolean => spans.length === 2 && spans[0]?.columns === 1 && !isLegend({ spans });
const isLegend = ({ spans }: Pick<BlockLine, 'spans'>): boolean => spans.some(({ style }) => style.startsWith('heat'));

function tableEnd(all: readonly BlockLine[], start: number): number {
  const width = all[start]?.spans.length;
  let end = start + 1;
  while (all[end] !== undefined && all[end]?.spans.length === width && !isHead(all[end] ?? { spans: [] })) end += 1;
  return end;
}

function factsEnd(all: readonly BlockLine[], start: number): number {
  let end = start;
  while (all[end] !== undefined && isFact(all[end] ?? { spans: [] })) end += 1;
  return end;
}

/** @param isBelowSubheading a caption is a heading one deeper there, so that no level is skipped. */
function single({ spans }: BlockLine, isBelowSubheading: boolean): Markup {
  const [first] = spans;
  if (first === undefined) return markup``;
  if (spans.length > 1) {
    return markup`<p class="legend">${spans.map((each) => markup`<span class="${classOf(each)}">${words(each)}</span> `)}</p>\n`;
  }
  if (first.style === 'rowHeading') {
    const caption = words(first);
    return isBelowSubheading ? markup`<h4>${caption}</h4>\n` : markup`<h3 class="caption">${caption}</h3>\n`;
  }
  return (headings[first.style] ?? ((text: string) => markup`<p>${lines(text)}</p>\n`))(words(first));
}

function table([head, ...rows]: readonly BlockLine[]): Markup {
  const heads = (head?.spans ?? []).map((each) => markup`<th scope="col">${words(each)}</th>`);
  return markup`<div class="wide"><table class="${heads.length < 3 ? 'narrow' : ''}"><thead><tr>${heads}</tr></thead><tbody>
${rows.map(({ spans }) => markup`<tr>${spans.map(cell)}</tr>\n`)}</tbody></table></div>\n`;
}

function cell(each: Span, index: number): Markup {
  const name = classOf(each);
  if (index === 0) return markup`<th scope="row" class="${name}">${lines(words(each))}</th>`;
  return markup`<td class="${name}">${lines(words(each))}</td>`;
}

function facts(group: readonly BlockLine[]): Markup {
  const rows = group.map(({ spans: [name, value] }) =>
    name === undefined || value === undefined
      ? markup``
      : markup`<div class="${classOf(value)}"><dt>${words(name)}</dt><dd>${lines(words(value))}</dd></div>\n`,
  );
  return markup`<dl>${rows}</dl>\n`;
}

function words({ content }: Span): string {
  return content === null ? '' : String(content);
}

function lines(text: string): readonly Markup[] {
  return text.split('\n').map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`));
}

function classOf({ style }: Span): string {
  return classes[style] ?? '';
}
