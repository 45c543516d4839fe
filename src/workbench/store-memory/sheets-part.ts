import { dropSheetFromFormula, renameSheetInFormula } from '../host/formula-rewrite';
import { cellArea } from '../host/geometry';
import type { WorkbookStore } from '../host/store';
import type { MemoryBook } from './memory-book';

type SheetsPart = Pick<
  WorkbookStore,
  | 'sheets'
  | 'addSheet'
  | 'deleteSheet'
  | 'moveSheet'
  | 'updateSheet'
  | 'activeSheet'
  | 'activateSheet'
  | 'selection'
  | 'select'
>;

/** Sheets, their order and what is selected. */
export function sheetsPart(book: MemoryBook): SheetsPart {
  const activate = (id: string): void => {
    book.sheet(id);
    if (book.active === id) return;
    book.active = id;
    book.selection = cellArea(0, 0);
    book.emit({ kind: 'sheet-activated', sheet: id });
  };
  return {
    sheets: () => book.sheets.map(({ record }) => record),
    addSheet: (name) => {
      const { id } = book.addSheet(name).record;
      book.emit({ kind: 'sheet-added', sheet: id });
      return id;
    },
    deleteSheet: (id) => deleteSheet(book, id, activate),
    moveSheet: (id, position) => {
      const sheet = book.sheet(id);
      const others = book.sheets.filter((other) => other !== sheet);
      book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    },
    updateSheet: (id, patch) => {
      const sheet = book.sheet(id);
      const before = sheet.record.name;
      sheet.record = { ...sheet.record, ...patch };
      if (patch.name === undefined || patch.name === before) return;
      const after = patch.name;
      book.rewriteFormulas((formula) => renameSheetInFormula(formula, before, after));
      book.emit({ kind: 'sheet-renamed', sheet: id, before, after });
    },
    activeSheet: () => book.active,
    activateSheet: activate,
    selection: () => book.selection,
    select: (id, area) => {
      activate(id);
      book.selection = area;
      book.emit({ kind: 'selection-changed', sheet: id, area });
    },
  };
}

function deleteSheet(book: MemoryBook, id: string, activate: (id: string) => void): void {
  const sheet = book.sheet(id);
  const position = book.sheets.indexOf(sheet);
  const others = book.sheets.filter((other) => other !== sheet);
  const visible = (candidates: typeof others): string | undefined =>
    candidates.find(({ record }) => record.visibility === 'Visible')?.record.id;
  const next = visible(others.slice(position)) ?? visible(others.slice(0, position).reverse());
  if (book.active === id && next !== undefined) activate(next);
  book.sheets = others;
  book.names = book.names.filter(({ scope }) => scope !== id);
  book.tables = book.tables.filter((table) => table.sheet !== id);
  book.rewriteFormulas((formula) => dropSheetFromFormula(formula, sheet.record.name));
  book.emit({ kind: 'sheet-deleted', sheet: id });
}
