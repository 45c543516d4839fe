/** What a workbook consists of when a step is taken back, and the records of its writes. */
import type { NameSnapshot } from '../plan/snapshot';
import { isPutAside, recordsIn } from '../plan/step/put-aside';
import { recordOf, stepOfRecord } from '../plan/step/step-record';
import type { WriteRecord } from '../plan/step/step-record';
import type { SheetState } from './book-state';
import { loadSheetStates, stateOf } from './book-state';
import { nameSnapshot, visibilityOf } from './list-sheets';
import { readCells } from './read-cells';
import { request } from './run';

export interface StepListing {
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
  /** Names of the sheets that are kept aside. */
  readonly aside: readonly string[];
}

/** One request. */
export function listForStep(): Promise<StepListing> {
  return request(
    ({ workbook }) => ({
      sheets: loadSheetStates(workbook),
      names: workbook.names.load('items/name,items/formula'),
      tables: workbook.tables.load('items/name,items/worksheet/name'),
      protection: workbook.protection.load('protected'),
    }),
    (loaded) => {
      const sheets = loaded.sheets.items.map(stateOf);
      const names = loaded.names.items.map(({ name, formula }) => nameSnapshot(name, String(formula), sheets));
      return {
        sheets,
        names,
        tables: loaded.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
        structureProtected: loaded.protection.protected,
        aside: sheetsAside(sheets, names).map(({ name }) => name),
      };
    },
  );
}

/** The sheets that are kept aside, of sheets as Excel tells them. */
export function sheetsAside(sheets: readonly SheetState[], names: readonly NameSnapshot[]): readonly SheetState[] {
  return sheets.filter(({ name, visibility }) => isPutAside({ name, visibility: visibilityOf(visibility) }, names));
}

/** A write with the sheet that holds its record. */
export interface RecordedWrite {
  readonly sheet: string;
  readonly record: WriteRecord;
}

/** The writes of the last step, the last one first. */
export async function lastWrites({ aside }: StepListing): Promise<readonly RecordedWrite[]> {
  const sheets = recordsIn(aside);
  const held = await readCells(sheets);
  const texts = sheets.map((sheet) => (held.get(sheet)?.values ?? []).map((line) => line[0]));
  const step = stepOfRecord(texts[0]?.[0]);
  return sheets.flatMap((sheet, index) => {
    const record = recordOf(texts[index] ?? []);
    const isOfStep = step !== null && stepOfRecord(texts[index]?.[0])?.id === step.id;
    return record === null || !isOfStep ? [] : [{ sheet, record }];
  });
}
