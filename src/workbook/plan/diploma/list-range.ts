import { areaName, quotedSheet } from '../a1';
import type { DraftSheet } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';

/** Rows below everything that stands on a list now in which something may come to stand. */
const spareRows = 300;

/** Gives the cells of a column below the heads of a list, as formulas of other sheets write them; null = it is gone. */
export type ListRange = (column: string) => string | null;

/** Of a list that is there. */
export function listRange(sheet: KeyedSheet): ListRange {
  const header = sheet.row('header');
  const last = Math.max(header ?? 0, ...sheet.rows.map(({ index }) => index));
  return (key) => {
    const column = sheet.column(key);
    return header === null || column === null ? null : rangeOf(sheet.name, header, column, last);
  };
}

/** Of a list that is made together with the formulas: keys stand above and beside what is drafted. */
export function draftedRange({ name, columns, rows }: DraftSheet): ListRange {
  const header = rows.findIndex(({ key }) => key === 'header') + 1;
  return (key) => {
    const column = columns.findIndex((each) => each.key === key) + 1;
    return header === 0 || column === 0 ? null : rangeOf(name, header, column, rows.length);
  };
}

function rangeOf(sheet: string, header: number, column: number, last: number): string {
  const area = { row: header + 1, column, rows: last - header + spareRows, columns: 1 };
  return `${quotedSheet(sheet)}!${areaName(area, true)}`;
}
