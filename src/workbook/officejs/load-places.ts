import { roleOfMarker } from '../plan/identity';
import type { TableSnapshot } from '../plan/snapshot';
import { recordsIn } from '../plan/step/put-aside';
import { stepOfRecord } from '../plan/step/step-record';
import type { LastStep } from '../plan/step/step-record';
import type { Listed } from './list-sheets';

/** Where a marker is looked for on a sheet that no name of ours points at: as far as find-sheets.ts looks. */
const markerArea = 'A1:AD60';

/** Where tables are, and what is to be known of sheets that no name of ours points at; sheets by name. */
export interface Places {
  readonly tables: readonly TableSnapshot[];
  /** Sheets that carry a marker instead of a name. */
  readonly marked: readonly string[];
  /** Sheets that hold nothing at all, like the one of a new workbook: no content, no format, no chart, no picture. */
  readonly empty: readonly string[];
  /** The step that can be taken back; null = none. */
  readonly lastStep: LastStep | null;
}

/** A sheet that no name of ours points at. */
export interface OtherSheet {
  readonly name: string;
  /** Whether a marker is to be looked for; else there is known to be none. */
  readonly looksForMarker: boolean;
}

interface LoadedOther {
  readonly sheet: string;
  readonly corner: Excel.Range | null;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly shapes: OfficeExtension.ClientResult<number>;
}

interface LoadedPlaces {
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly range: Excel.Range }[];
  readonly others: readonly LoadedOther[];
  /** The first cell of the record of the last write of a step. */
  readonly record: Excel.Range | null;
}

/** Loads it in the request that is being made. */
export function loadPlaces(
  context: Excel.RequestContext,
  listed: Pick<Listed, 'tables' | 'aside'>,
  others: readonly OtherSheet[],
): LoadedPlaces {
  const { tables, worksheets } = context.workbook;
  const [record] = recordsIn(listed.aside);
  return {
    record: record === undefined ? null : worksheets.getItem(record).getRange('A1').load('values'),
    tables: listed.tables.map(({ name, sheet }) => {
      const range = tables.getItem(name).getRange();
      return { name, sheet, range: range.load('rowIndex,columnIndex,rowCount,columnCount') };
    }),
    others: others.map((other) => loadOther(context, other)),
  };
}

function loadOther({ workbook }: Excel.RequestContext, { name, looksForMarker }: OtherSheet): LoadedOther {
  const worksheet = workbook.worksheets.getItem(name);
  return {
    sheet: name,
    corner: looksForMarker ? worksheet.getRange(markerArea).load('values') : null,
    used: worksheet.getUsedRangeOrNullObject(false).load('address'),
    charts: worksheet.charts.load('count'),
    shapes: worksheet.shapes.getCount(),
  };
}

/** What was loaded, once the request is answered. */
export function loadedPlaces({ tables, others, record }: LoadedPlaces): Places {
  return {
    lastStep: stepOfRecord(record?.values[0]?.[0]),
    tables: tables.map(({ name, sheet, range }) => ({
      name,
      sheet,
      area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    })),
    marked: others
      .filter(({ corner }) => corner?.values.flat().some((value) => roleOfMarker(value) !== null) ?? false)
      .map(({ sheet }) => sheet),
    empty: others
      .filter(({ used, charts, shapes }) => used.isNullObject && charts.count === 0 && shapes.value === 0)
      .map(({ sheet }) => sheet),
  };
}

/** Asks for results that are right, in the request that is being made and before anything is read in it. */
export function calculate({ workbook }: Excel.RequestContext, { calculatesItself }: Listed): void {
  if (!calculatesItself) workbook.application.calculate('Recalculate');
}
