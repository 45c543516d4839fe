/** Everything a workbook file holds, as data. */
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../plan/snapshot';
import { nameSnapshots, partText, readPart } from './book';
import type { Book, BookSheet } from './book';
import { relationshipsOf } from './relationships';
import { sheetsAside } from './sheets-aside';
import { areaOf, cellsOf, formulasOf, refOf, richText, rowsOf, valueOf } from './worksheet-cells';
import type { XmlElement } from './xml';
import { childOf, childrenOf, isTrue } from './xml';

/** Most cells of a sheet's used area that are read; two cells in far corners of a sheet would fill the memory. */
const maxCells = 5_000_000;

/** @throws Refusal "workbook/damaged" when a sheet, table or the strings are not well-formed. */
export function takeSnapshot(book: Book): WorkbookSnapshot {
  const strings = sharedStrings(book);
  const aside = sheetsAside(book);
  const sheets = book.sheets.filter((sheet) => !aside.has(sheet));
  const inSight = new Set(sheets.map(({ name }) => name));
  return {
    sheets: sheets.map((sheet) => sheetSnapshot(book, sheet, strings)),
    names: nameSnapshots(book).map((name) =>
      name.sheet === null || inSight.has(name.sheet) ? name : { ...name, sheet: null, area: null },
    ),
    tables: sheets.flatMap((sheet) => tableSnapshots(book, sheet)),
    structureProtected: book.structureProtected,
  };
}

function sharedStrings(book: Book): readonly string[] {
  const part = book.relationships.find((relationship) => relationship.kind === 'sharedStrings')?.target;
  if (part === undefined || !book.parts.has(part)) return [];
  return childrenOf(readPart(part, partText(book.parts, part)), 'si').map(richText);
}

function sheetSnapshot(book: Book, sheet: BookSheet, strings: readonly string[]): SheetSnapshot {
  const base = { name: sheet.name, visibility: sheet.visibility };
  const empty = { origin: { row: 0, column: 0 }, values: [], formulas: [] };
  if (!sheet.holdsCells) return { ...base, ...empty, protected: false, read: false };
  const root = readPart(sheet.part, partText(book.parts, sheet.part));
  const locked = isTrue(childOf(root, 'sheetProtection')?.attributes['sheet']);
  const contents = readContents(root, strings);
  return contents
    ? { ...base, ...contents, protected: locked, read: true }
    : { ...base, ...empty, protected: locked, read: false };
}

function readContents(
  root: XmlElement,
  strings: readonly string[],
): Pick<SheetSnapshot, 'origin' | 'values' | 'formulas'> | null {
  const cells = rowsOf(root).flatMap(({ row, element }) => cellsOf(row, element));
  const texts = formulasOf(cells);
  const held = cells
    .map((cell) => ({ cell, value: valueOf(cell.element, strings), formula: texts.get(cell) ?? null }))
    .filter(({ value, formula }) => formula !== null || (value !== null && value !== ''));
  const area = areaOf(held.map(({ cell }) => cell));
  if (!area) return { origin: { row: 0, column: 0 }, values: [], formulas: [] };
  if (area.rows * area.columns > maxCells) return null;
  const values = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(null));
  const formulas = Array.from({ length: area.rows }, () => new Array<string | null>(area.columns).fill(null));
  for (const { cell, value, formula } of held) {
    const [row, column] = [cell.row - area.row, cell.column - area.column];
    const valueLine = values[row];
    const formulaLine = formulas[row];
    if (valueLine) valueLine[column] = value;
    if (formulaLine) formulaLine[column] = formula;
  }
  return { origin: { row: area.row, column: area.column }, values, formulas };
}

function tableSnapshots(book: Book, sheet: BookSheet): readonly TableSnapshot[] {
  if (sheet.part === '') return [];
  return relationshipsOf(book.parts, sheet.part)
    .filter(({ kind, target }) => kind === 'table' && book.parts.has(target))
    .flatMap(({ target }) => {
      const table = readPart(target, partText(book.parts, target));
      const area = refOf(table);
      const name = table.attributes['displayName'] ?? table.attributes['name'] ?? '';
      return area ? [{ name, sheet: sheet.name, area }] : [];
    });
}
