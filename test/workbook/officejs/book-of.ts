import type { WorkbookStore } from '../../../src/workbench/host/store';

/** Everything in the workbook that a plan can change, as the store has it: to see that two workbooks are equal. */
export async function bookOf(store: WorkbookStore): Promise<unknown> {
  await store.settle();
  return {
    active: store.activeSheet(),
    names: [...store.names()].sort((a, b) => a.name.localeCompare(b.name)),
    tables: store.tables().map((table) => ({ ...table, id: null })),
    sheets: store.sheets().map((sheet) => {
      const area = store.usedArea(sheet.id, false);
      const cells = area ? store.cells(sheet.id, area) : [];
      return {
        ...sheet,
        cells,
        styles: cells.map((line, row) =>
          line.map((_cell, column) => store.styleAt(sheet.id, (area?.row ?? 0) + row, (area?.column ?? 0) + column)),
        ),
        protection: store.sheetProtection(sheet.id),
        frozen: store.frozen(sheet.id),
        merges: store.merges(sheet.id),
        validations: store.validations(sheet.id),
        formats: store.conditionalFormats(sheet.id),
        layout: store.pageLayout(sheet.id),
      };
    }),
  };
}

interface SheetSeen {
  readonly cells: readonly (readonly { readonly formula: unknown; readonly value: unknown }[])[];
  readonly styles: readonly (readonly unknown[])[];
}

/** A sheet without what is right of and below everything that holds something or has a look: Excel may call that used or not. */
function withoutUntouched<Sheet extends SheetSeen>(sheet: Sheet, untouched: unknown): Sheet {
  const plain = JSON.stringify(untouched);
  const touched = sheet.cells.flatMap((line, row) =>
    line.flatMap(({ formula, value }, column) => {
      const isPlain = formula === null && value === null && JSON.stringify(sheet.styles[row]?.[column]) === plain;
      return isPlain ? [] : [{ row, column }];
    }),
  );
  const rows = touched.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = touched.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const within = <T>(lines: readonly (readonly T[])[]) => lines.slice(0, rows).map((line) => line.slice(0, columns));
  return { ...sheet, cells: within(sheet.cells), styles: within(sheet.styles) };
}

/** The same without sheets that are kept aside to be taken back, and the tables on them. */
export async function bookInSight(store: WorkbookStore): Promise<unknown> {
  const book = (await bookOf(store)) as {
    sheets: readonly ({ id: string; name: string } & SheetSeen)[];
    tables: readonly { sheet: string }[];
  };
  const aside = new Set(book.sheets.filter(({ name }) => name.startsWith('~dekkend')).map(({ id }) => id));
  return {
    ...book,
    sheets: book.sheets
      .filter(({ id }) => !aside.has(id))
      .map((sheet) => withoutUntouched(sheet, store.styleAt(sheet.id, 9_000, 900))),
    tables: book.tables.filter(({ sheet }) => !aside.has(sheet)),
  };
}
