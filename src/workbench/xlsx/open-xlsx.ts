import type { NamedRange, TableDefinition, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { parseReference } from '../host/a1';
import type { SheetId } from '../host/sheet-parts';
import type { WorkbookStore } from '../host/store';
import { nameKey, readLostParts } from './package-parts';
import { withEquals } from './references';
import { sheetFromXlsx } from './sheet-from-xlsx';

/** What was in the file and could not be kept: a word per kind, such as `charts`. */
export interface Opened {
  readonly lost: readonly string[];
}

/**
 * Puts the workbook of a file into an empty store.
 *
 * @param bytes the file
 * @throws when the bytes are no .xlsx workbook, with the library's reason
 */
export async function openXlsx(bytes: Uint8Array, store: WorkbookStore): Promise<Opened> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  if (workbook.sheets.length === 0) throw new Error('There is no sheet in the file.');
  const { hiddenNames } = readLostParts(bytes);
  const ids = addSheets(workbook, store);
  const lost = new Set<string>();
  for (const [index, sheet] of workbook.sheets.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    for (const kind of sheetFromXlsx(sheet, id, store, workbook.themeColors ?? [])) lost.add(kind);
    for (const table of sheet.tables ?? []) addTable(table, id, store);
  }
  for (const name of workbook.namedRanges ?? []) addName(name, workbook, ids, hiddenNames, store);
  addProperties(workbook, store);
  showAsSaved(workbook, ids, store);
  return { lost: [...lost].sort() };
}

/** All sheets exist before anything refers to one. The store's own first sheet becomes the file's first. */
function addSheets(workbook: Workbook, store: WorkbookStore): readonly SheetId[] {
  const [own] = store.sheets();
  return workbook.sheets.map(({ name }, index) => {
    if (index > 0 || !own) return store.addSheet(name);
    store.updateSheet(own.id, { name });
    return own.id;
  });
}

function addTable(table: TableDefinition, sheet: SheetId, store: WorkbookStore): void {
  const area = parseReference(table.range ?? '')?.area;
  if (!area) return;
  store.addTable({
    name: table.displayName ?? table.name,
    sheet,
    area,
    columns: table.columns.map(({ name }) => name),
    showHeaders: true,
    showTotals: table.showTotalRow ?? false,
    showFilterButton: table.showAutoFilter ?? true,
    showBandedRows: table.showRowStripes ?? false,
    showBandedColumns: table.showColumnStripes ?? false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: table.style ?? '',
  });
}

function addName(
  found: NamedRange,
  workbook: Workbook,
  ids: readonly SheetId[],
  hidden: ReadonlySet<string>,
  store: WorkbookStore,
): void {
  if (found.name.startsWith('_xlnm.')) return; // print areas, titles and filters belong to their sheets
  const position = found.scope === undefined ? -1 : workbook.sheets.findIndex(({ name }) => name === found.scope);
  store.putName({
    name: found.name,
    scope: ids[position] ?? null,
    formula: withEquals(found.range),
    visible: !hidden.has(nameKey(position < 0 ? null : position, found.name)),
    comment: found.comment ?? '',
  });
}

function addProperties(workbook: Workbook, store: WorkbookStore): void {
  const found = workbook.properties ?? {};
  store.setProperties({
    title: found.title ?? '',
    subject: found.subject ?? '',
    author: found.creator ?? '',
    keywords: found.keywords ?? '',
    comments: found.description ?? '',
    category: found.category ?? '',
    manager: found.manager ?? '',
    company: found.company ?? '',
  });
  for (const [key, value] of Object.entries(found.custom ?? {})) store.setCustomProperty(key, value);
  if (workbook.workbookProtection?.lockStructure) store.setStructureProtection({ password: '' });
}

/** Visibility and protection come last, so that nothing before is hindered; then the sheet that was in front. */
function showAsSaved(workbook: Workbook, ids: readonly SheetId[], store: WorkbookStore): void {
  for (const [index, sheet] of workbook.sheets.entries()) {
    const id = ids[index];
    if (id === undefined || !(sheet.hidden || sheet.veryHidden)) continue;
    store.updateSheet(id, { visibility: sheet.veryHidden ? 'VeryHidden' : 'Hidden' });
  }
  const visible = store.sheets().filter(({ visibility }) => visibility === 'Visible');
  const saved = ids[workbook.activeSheet ?? 0];
  const front = visible.find(({ id }) => id === saved) ?? visible[0];
  if (front) store.activateSheet(front.id);
}
