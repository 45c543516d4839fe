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

/** The same without sheets that are kept aside to be taken back, and the tables on them. */
export async function bookInSight(store: WorkbookStore): Promise<unknown> {
  const book = (await bookOf(store)) as {
    sheets: readonly { id: string; name: string }[];
    tables: readonly { sheet: string }[];
  };
  const aside = new Set(book.sheets.filter(({ name }) => name.startsWith('~dekkend')).map(({ id }) => id));
  return {
    ...book,
    sheets: book.sheets.filter(({ id }) => !aside.has(id)),
    tables: book.tables.filter(({ sheet }) => !aside.has(sheet)),
  };
}
