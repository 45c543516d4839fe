import type { SheetTexts } from '../../../language/sheet-texts';
import type { SheetFeature } from '../workbook-plan';
import { printedSheet } from './page';

/** A list that fills a sheet, below some heading rows. */
export interface ListOnSheet {
  /** Of the table. */
  readonly name: string;
  /** 0-based row of the heads. */
  readonly headerIndex: number;
  /** Rows below the heads; a table has one at least. */
  readonly rows: number;
  /** Heads of the columns behind the hidden one with the row keys. */
  readonly headers: readonly string[];
  /** Columns at the left that stay in view, the hidden one with the row keys included; left out = none. */
  readonly frozen?: number;
  /** Columns at the left that are printed, the hidden one included; left out = all. */
  readonly printed?: number;
  /** At the foot of a printed page. */
  readonly title: string;
}

/** What every list has: a table to sort and filter, heads that stay in view, and pages with the heads on each of them. */
export function listFeatures(
  { name, headerIndex, rows, headers, title, frozen = 0, printed }: ListOnSheet,
  texts: SheetTexts,
): readonly SheetFeature[] {
  return [
    {
      kind: 'table',
      name,
      area: { row: headerIndex, column: 0, rows: rows + 1, columns: headers.length + 1 },
      columns: ['header', ...headers],
      filter: true,
    },
    { kind: 'freeze', rows: headerIndex + 1, columns: frozen },
    printedSheet(
      {
        title,
        titleRows: { first: headerIndex, last: headerIndex },
        area: printed === undefined ? null : { row: 0, column: 0, rows: headerIndex + rows + 1, columns: printed },
      },
      texts,
    ),
  ];
}
