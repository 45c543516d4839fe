import type { NamedRange, TableDefinition, WorkbookProperties } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { formatReference, quoteSheetName } from '../host/a1';
import type { TableRecord } from '../host/book-parts';
import type { SheetRecord } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import { addLostParts, nameKey } from './package-parts';
import { withoutEquals } from './references';
import { sheetToXlsx } from './sheet-to-xlsx';

/** The library would write the clock into the file; the same workbook has to give the same bytes. */
const MODIFIED = new Date(Date.UTC(2000, 0, 1));

/** The workbook as the bytes of an .xlsx file, with the results of its formulas as they are now. */
export async function saveXlsx(store: WorkbookStore): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = store.sheets();
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => ({
      ...sheetToXlsx(sheet, store),
      tables: store.tables().flatMap((table) => (table.sheet === sheet.id ? [tableToXlsx(table)] : [])),
    })),
    namedRanges: [...store.names().map((name) => nameToXlsx(name, sheets)), ...printNames(sheets, store)],
    properties: propertiesToXlsx(store),
    defaultFont: { name: 'Calibri', size: 11 },
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === store.activeSheet()),
    ),
    ...(store.structureProtection() === null ? {} : { workbookProtection: structureToXlsx(store) }),
  });
  return addLostParts(written, { hiddenNames: hiddenNames(store, sheets) });
}

const scopeOf = (scope: string | null, sheets: readonly SheetRecord[]): SheetRecord | undefined =>
  sheets.find(({ id }) => id === scope);

function nameToXlsx(name: ReturnType<WorkbookStore['names']>[number], sheets: readonly SheetRecord[]): NamedRange {
  const scope = scopeOf(name.scope, sheets)?.name;
  return {
    name: name.name,
    range: withoutEquals(name.formula),
    ...(scope === undefined ? {} : { scope }),
    ...(name.comment === '' ? {} : { comment: name.comment }),
  };
}

function hiddenNames(store: WorkbookStore, sheets: readonly SheetRecord[]): ReadonlySet<string> {
  const hidden = store.names().filter(({ visible }) => !visible);
  return new Set(
    hidden.map(({ name, scope }) => nameKey(scope === null ? null : sheets.findIndex(({ id }) => id === scope), name)),
  );
}

/** Print areas and titles, with the sheet's name quoted, which the library does not do. */
function printNames(sheets: readonly SheetRecord[], store: WorkbookStore): readonly NamedRange[] {
  return sheets.flatMap(({ id, name: scope }) => {
    const { printArea, printTitleRows, printTitleColumns } = store.pageLayout(id);
    const place = (text: string): string =>
      text
        .split(',')
        .map((part) => `${quoteSheetName(scope)}!${absolute(part)}`)
        .join(',');
    const titles = [printTitleColumns, printTitleRows].flatMap((part) => (part === null ? [] : [place(part)]));
    return [
      ...(printArea === null ? [] : [{ name: '_xlnm.Print_Area', range: place(printArea), scope }]),
      ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope }]),
    ];
  });
}

/** `A1:B2` as `$A$1:$B$2`. */
const absolute = (reference: string): string =>
  reference
    .trim()
    .replaceAll(
      /\$?([A-Z]+)?\$?(\d+)?(?=:|$)/gi,
      (_whole, column?: string, row?: string) => `${column ? `$${column}` : ''}${row ? `$${row}` : ''}`,
    );

function tableToXlsx(table: TableRecord): TableDefinition {
  return {
    name: table.name,
    range: formatReference(table.area),
    columns: table.columns.map((name) => ({ name })),
    ...(table.style === '' ? {} : { style: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    ...(table.showTotals ? { showTotalRow: true } : {}),
  };
}

function propertiesToXlsx(store: WorkbookStore): WorkbookProperties {
  const { title, subject, author, keywords, comments, category, manager, company } = store.properties();
  const texts = { title, subject, creator: author, keywords, description: comments, category, manager, company };
  const custom = Object.fromEntries(store.customProperties());
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    created: MODIFIED,
    modified: MODIFIED,
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
  };
}

function structureToXlsx(store: WorkbookStore): { lockStructure: boolean; password?: string } {
  const password = store.structureProtection()?.password ?? '';
  return { lockStructure: true, ...(password === '' ? {} : { password }) };
}
