import type { StyleName } from '../theme';
import type { ChartPlan } from '../workbook-plan';

/** Columns of the sheet Rapport: one wide for what a line is about, then narrow ones, counted from 0. */
export const labelWidth = 46;
export const narrowWidth = 11;
/** Narrow columns that every section can count on. */
export const narrowColumns = 10;

/** What stands in a line from one column on; several columns wide it is one cell for whoever reads it. */
export interface Span {
  readonly column: number;
  readonly columns: number;
  /** Null = empty, with its look. */
  readonly content: string | number | null;
  readonly style: StyleName;
  /** The same for whoever hears it, where a sign or a few figures stand for words; left out = as it is written. */
  readonly spoken?: string;
}

export interface BlockLine {
  readonly spans: readonly Span[];
  /** In points; left out = as high as its text needs. */
  readonly height?: number;
  /** A heading: on paper it is on the page of the line below it. */
  readonly keepsNext?: boolean;
  /** On paper it begins a page. */
  readonly startsPage?: boolean;
  /** In small letters. */
  readonly small?: boolean;
  /** Of the head of a table: what the table is called; left out = by the heading above it. */
  readonly name?: string;
}

/** A chart of lines of its block: places are counted in lines of the block and columns of the sheet, from 0. */
export type BlockChart = Omit<ChartPlan, 'kind' | 'source' | 'place'> & Record<'source' | 'place', BlockArea>;

interface BlockArea {
  readonly line: number;
  readonly column: number;
  readonly lines: number;
  readonly columns: number;
}

/** A part of the report: lines below each other, and charts over some of them. */
export interface Block {
  readonly lines: readonly BlockLine[];
  readonly charts: readonly BlockChart[];
}

export function block(lines: readonly BlockLine[], charts: readonly BlockChart[] = []): Block {
  return { lines, charts };
}

/** Blocks below each other, with charts where they are then. */
export function stacked(blocks: readonly Block[]): Block {
  const lines: BlockLine[] = [];
  const charts: BlockChart[] = [];
  for (const each of blocks) {
    const down = lines.length;
    const moved = (area: BlockArea): BlockArea => ({ ...area, line: area.line + down });
    lines.push(...each.lines);
    charts.push(...each.charts.map((chart) => ({ ...chart, source: moved(chart.source), place: moved(chart.place) })));
  }
  return { lines, charts };
}

/** A cell of one column. */
export function span(column: number, content: Span['content'], style: StyleName, columns = 1): Span {
  return { column, columns, content, style };
}

const whole = narrowColumns + 1;

export const emptyLine: BlockLine = { spans: [], height: 12 };

/** The heading of a section. */
export function heading(words: string): BlockLine {
  return { spans: [span(0, words, 'unit', whole)], keepsNext: true };
}

/** A heading within a section. */
export function subheading(words: string): BlockLine {
  return { spans: [span(0, words, 'subUnit', whole)], keepsNext: true };
}

/** How to read what stands below it. */
export function note(words: string): BlockLine {
  return { spans: [span(0, words, 'note', whole)], keepsNext: true };
}

/** What the table or chart below it is. */
export function caption(words: string): BlockLine {
  return { spans: [span(0, words, 'rowHeading', whole)], keepsNext: true };
}

/** The same line, on paper on the page of the line below it. */
export function keptWithNext(line: BlockLine): BlockLine {
  return { ...line, keepsNext: true };
}

/** Lines of which none begins another page than the one before it, as long as they fit one. */
export function keptTogether(lines: readonly BlockLine[]): readonly BlockLine[] {
  return lines.map((line, index) => (index < lines.length - 1 ? keptWithNext(line) : line));
}

export function paragraph(words: string): BlockLine {
  return { spans: [span(0, words, 'text', whole)] };
}

/** A name and a value that takes the rest of the width. */
export function fact(name: string, value: string, style: StyleName = 'text', spoken?: string): BlockLine {
  return { spans: [span(0, name, 'text'), spokenAs(span(1, value, style, narrowColumns), spoken)] };
}

/** A cell with what it is called aloud; undefined = as it is written. */
export function spokenAs(cell: Span, spoken: string | undefined): Span {
  return spoken === undefined ? cell : { ...cell, spoken };
}

/** How wide each cell of a table is: in columns of the sheet, from left to right. */
export type TableColumns = readonly number[];

/** The head of a table. @param name what the table is called; left out = by the heading above it. */
export function tableHead(columns: TableColumns, words: readonly string[], name?: string): BlockLine {
  const line = { ...tableLine(columns, words, () => 'header'), keepsNext: true };
  return name === undefined ? line : { ...line, name };
}

/** A line of a table. @param styleOf the look of each cell; left out = as text or number. */
export function tableLine(
  columns: TableColumns,
  contents: readonly Span['content'][],
  styleOf: (index: number) => StyleName = (index) => (typeof contents[index] === 'number' ? 'whole' : 'text'),
): BlockLine {
  let at = 0;
  const spans = columns.map((width, index) => {
    const cell = span(at, contents[index] ?? null, styleOf(index), width);
    at += width;
    return cell;
  });
  return { spans };
}
