import { writeXlsx } from 'hucre';
import type { WriteOptions } from 'hucre';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';

/** A workbook that another library wrote: sheet "Eigen blad" of the contract, and what else is asked. */
export async function foreignWorkbook(more: Partial<WriteOptions> = {}): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'Eigen blad',
        rows: [
          ['mijn notitie', null],
          [5, null],
        ],
        cells: new Map([['1,1', { value: 10, type: 'formula', formula: 'A2*2', formulaResult: 10 }]]),
      },
    ],
    properties: { created: new Date(0), modified: new Date(0) },
    ...more,
  });
}

/** The values of one sheet. */
export function valuesOf(snapshot: WorkbookSnapshot, name: string): readonly (readonly CellValue[])[] {
  return snapshot.sheets.find((sheet) => sheet.name === name)?.values ?? [];
}
