import type { Block, BlockLine } from '../../../workbook/plan/report/report-block';
import type { StyleName } from '../../../workbook/plan/theme';
import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { cellWords, classOf, textLines, wordsOf } from './cell-markup';
import { chartMarkup } from './chart-markup';
import type { Piece } from './kept-pieces';
import { keptPieces } from './kept-pieces';
import { isOnOnePage, tableMarkup } from './table-markup';

/** What a line of the report is on a page: the looks of the sheet say which part each plays. */
const plain: Readonly<Partial<Record<StyleName, (words: string) => Markup>>> = {
  title: (words) => markup`<h1>${words}</h1>\n`,
  hint: (words) => markup`<p class="quiet">${words}</p>\n`,
  note: (words) => markup`<p class="quiet">${words}</p>\n`,
};

/** A heading that the contents lead to. */
export interface PageHeading {
  readonly id: string;
  readonly level: 2 | 3;
  readonly words: string;
}

const levels: Readonly<Partial<Record<StyleName, PageHeading['level']>>> = { unit: 2, subUnit: 3 };

/** The headings of a block and of what is within its sections. @param prefix of ids, as for blockMarkup. */
export function headingsOf({ lines }: Block, prefix: string): readonly PageHeading[] {
  return lines.flatMap((line, at) => headingOf(line, at, prefix) ?? []);
}

/** Table heads are more than one cell wide; a single cell over the whole width is a heading. */
function headingOf({ spans }: BlockLine, at: number, prefix: string): PageHeading | null {
  const [first] = spans;
  const level = first === undefined || spans.length > 1 ? undefined : levels[first.style];
  return first === undefined || level === undefined ? null : { id: `${prefix}-h${at}`, level, words: wordsOf(first) };
}

/**
 * A block of the report as HTML: headings and sentences, tables with their heads, facts, and each chart as a drawing beside
 * the table with its numbers, or below it where the table is wide.  @param prefix of ids, so that blocks can stand on one page.
 * @param about what tables are named by before their own heading, where others on the page have the same.
 */
export function blockMarkup(block: Block, prefix: string, about = ''): Markup {
  const { lines: all, charts } = block;
  const pieces: Piece[] = [];
  let [above, isBelowSubheading] = ['', false];
  for (let at = 0; at < all.length;) {
    const line = all[at];
    if (line === undefined) break;
    const isTable = isHead(line);
    const end = isTable ? tableEnd(all, at) : isFact(line) ? factsEnd(all, at) : at + 1;
    const heading = headingOf(line, at, prefix);
    if (heading !== null) isBelowSubheading = heading.level === 3;
    if (heading !== null || isCaption(line)) above = line.spans.map(wordsOf).join('');
    const group = all.slice(at, end);
    const shown = isTable
      ? tableMarkup(group, nameOf(line.name ?? above, about), `${prefix}-t${at}`)
      : isFact(line)
        ? facts(group)
        : single(line, heading, isBelowSubheading);
    const drawn = charts.flatMap((chart, index) =>
      chart.source.line >= at && chart.source.line < end ? [chartMarkup(chart, block, `${prefix}-${index}`)] : [],
    );
    const isBeside = drawn.length > 0 && line.spans.length < 3;
    const isKept = end === at + 1 && line.keepsNext === true && !isTable;
    if (line.spans.length > 0) {
      pieces.push({
        markup: isBeside ? markup`<div class="beside">${shown}${drawn}</div>\n` : markup`${shown}${drawn}`,
        part: isKept ? 'lead' : isBeside || !isTable || isOnOnePage(group, drawn.length) ? 'whole' : 'long',
      });
    }
    at = end;
  }
  return keptPieces(pieces);
}

/** What a table is called: by the heading above it, after what it is about. */
function nameOf(above: string, about: string): string {
  return about === '' || about === above ? above : `${about}: ${above}`;
}

const isHead = ({ spans }: BlockLine): boolean => spans.length > 1 && spans.every(({ style }) => style === 'header');
const isCaption = ({ spans }: BlockLine): boolean => spans.length === 1 && spans[0]?.style === 'rowHeading';
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
function single({ spans }: BlockLine, heading: PageHeading | null, isBelowSubheading: boolean): Markup {
  const [first] = spans;
  if (first === undefined) return markup``;
  if (spans.length > 1) {
    return markup`<ul class="legend">${spans.map((each) => markup`<li class="${classOf(each)}">${wordsOf(each)}</li> `)}</ul>\n`;
  }
  const words = wordsOf(first);
  if (heading !== null) {
    return heading.level === 2
      ? markup`<h2 id="${heading.id}">${words}</h2>\n`
      : markup`<h3 id="${heading.id}">${words}</h3>\n`;
  }
  if (first.style === 'rowHeading') {
    return isBelowSubheading ? markup`<h4>${words}</h4>\n` : markup`<h3 class="caption">${words}</h3>\n`;
  }
  return (plain[first.style] ?? ((text: string) => markup`<p>${textLines(text)}</p>\n`))(words);
}

function facts(group: readonly BlockLine[]): Markup {
  const rows = group.map(({ spans: [name, value] }) =>
    name === undefined || value === undefined
      ? markup``
      : markup`<div class="${classOf(value)}"><dt>${wordsOf(name)}</dt><dd>${cellWords(value)}</dd></div>\n`,
  );
  return markup`<dl>${rows}</dl>\n`;
}
