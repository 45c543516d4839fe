import type { Chart, SheetChart } from 'hucre';
import { ABSOLUTE, formatReference, parseReference, quoteSheetName, splitSheetName } from '../host/a1';
import { seriesCount, type ChartRecord, type ChartType } from '../host/charts';
import { endColumn, endRow, type Area } from '../host/geometry';
import type { SheetRecord } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';

type Grouping = NonNullable<SheetChart['barGrouping']>;

const KINDS: Readonly<Record<ChartType, { readonly type: 'column' | 'bar'; readonly grouping: Grouping }>> = {
  ColumnClustered: { type: 'column', grouping: 'clustered' },
  BarClustered: { type: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', grouping: 'percentStacked' },
};

const positionToXlsx = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

/** A chart as the library writes it. Its name goes into the title of its frame: the library names frames itself. */
export function chartToXlsx(chart: ChartRecord, { id, name }: SheetRecord, store: WorkbookStore): SheetChart {
  const { type, grouping } = KINDS[chart.type];
  const { source, place } = chart;
  const column = (index: number, from: number): Area => ({
    row: source.row + from,
    column: source.column + index,
    rowCount: from === 0 ? 1 : source.rowCount - 1,
    columnCount: 1,
  });
  const reference = (area: Area): string => `${quoteSheetName(name)}!${formatReference(area, ABSOLUTE)}`;
  return {
    type,
    barGrouping: grouping,
    title: chart.title,
    frameTitle: chart.name,
    ...(chart.description === '' ? {} : { altText: chart.description }),
    legend: chart.legend.visible ? positionToXlsx[chart.legend.position] : false,
    anchor: { from: { row: place.row, col: place.column }, to: { row: endRow(place), col: endColumn(place) } },
    ...(chart.reversed ? { axes: { x: { reverse: true } } } : {}),
    series: Array.from({ length: seriesCount(chart) }, (_, index) => ({
      name: String(store.cells(id, column(index + 1, 0))[0]?.[0]?.value ?? ''),
      categories: reference(column(0, 1)),
      values: reference(column(index + 1, 1)),
      ...(chart.colors[index] ? { color: chart.colors[index].slice(1) } : {}),
    })),
  };
}

/**
 * The charts of a sheet in a file. One that is not made of a block of cells of its own sheet, with names above and at
 * the left, is none that this host can hold.
 * @returns also how many could not be kept
 */
export function chartsFromXlsx(
  charts: readonly Chart[],
  sheetName: string,
): { readonly kept: readonly ChartRecord[]; readonly lost: number } {
  const kept = charts.flatMap((chart, index) => chartFromXlsx(chart, sheetName, index + 1) ?? []);
  return { kept, lost: charts.length - kept.length };
}

function chartFromXlsx(chart: Chart, sheetName: string, number: number): ChartRecord | null {
  const type = typeOf(chart);
  const source = sourceOf(chart, sheetName);
  const { from, to } = chart.anchor ?? {};
  if (type === null || source === null || !from || !to) return null;
  const { legend } = chart;
  return {
    id: `chart-${number}`,
    name: chart.frameTitle ?? `Chart ${number}`,
    type,
    title: chart.title ?? '',
    description: chart.altText ?? '',
    legend: {
      visible: legend !== false && legend !== undefined,
      position: legend === 'top' ? 'Top' : legend === 'left' ? 'Left' : legend === 'bottom' ? 'Bottom' : 'Right',
    },
    source,
    reversed: chart.axes?.x?.reverse ?? false,
    colors: (chart.series ?? []).map(({ color }) => (typeof color === 'string' ? `#${color.toUpperCase()}` : '')),
    place: {
      row: from.row,
      column: from.col,
      rowCount: Math.max(1, to.row - from.row),
      columnCount: Math.max(1, to.col - from.col),
    },
  };
}

/** The library calls both directions "bar"; only bars that lie are listed from the top. */
function typeOf({ kinds, barGrouping, axes }: Chart): ChartType | null {
  if (kinds.length !== 1 || kinds[0] !== 'bar') return null;
  if (barGrouping === 'stacked') return 'BarStacked';
  if (barGrouping === 'percentStacked') return 'BarStacked100';
  return axes?.x?.reverse === true ? 'BarClustered' : 'ColumnClustered';
}

function sourceOf({ series = [] }: Chart, sheetName: string): Area | null {
  const [first] = series;
  const categories = areaIn(first?.categoriesRef, sheetName);
  if (categories === null || categories.columnCount !== 1 || categories.row === 0) return null;
  const isNext = series.every(({ valuesRef }, index) => {
    const values = areaIn(valuesRef, sheetName);
    return values !== null && values.row === categories.row && values.column === categories.column + index + 1;
  });
  if (!isNext) return null;
  const { row, column, rowCount } = categories;
  return { row: row - 1, column, rowCount: rowCount + 1, columnCount: series.length + 1 };
}

function areaIn(reference: string | undefined, sheetName: string): Area | null {
  if (reference === undefined) return null;
  const { sheet, rest } = splitSheetName(reference);
  return sheet === sheetName ? (parseReference(rest)?.area ?? null) : null;
}
