/** What people and other programs do to a workbook, as changes of a snapshot. References in formulas follow, as in Excel. */
import { cellName } from '../../../src/workbook/plan/a1';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { Area, Cell } from '../../../src/workbook/plan/workbook-plan';

type Lines<T> = readonly (readonly T[])[];

function changeSheet(
  book: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  if (!book.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

export function renameSheet(book: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot {
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  const renamed = <T extends { readonly sheet: string | null }>(one: T): T =>
    one.sheet === from ? { ...one, sheet: to } : one;
  return {
    ...book,
    names: book.names.map(renamed),
    tables: book.tables.map(renamed),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      formulas: sheet.formulas.map((line) => line.map((each) => each?.replaceAll(quoted(from), quoted(to)) ?? null)),
    })),
  };
}

export function reverseSheets(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: [...book.sheets].reverse() };
}

export function loseNames(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, names: [], tables: [] };
}

export function setCell(
  book: WorkbookSnapshot,
  name: string,
  address: string,
  value: string | number,
): WorkbookSnapshot {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  return changeSheet(book, name, (sheet) => {
    const at = <T>(lines: Lines<T>, content: T): Lines<T> =>
      lines.map((line, row) =>
        line.map((old, column) =>
          row + sheet.origin.row === cell.row && column + sheet.origin.column === cell.column ? content : old,
        ),
      );
    return { ...sheet, values: at(sheet.values, value), formulas: at(sheet.formulas, null) };
  });
}

/** Inserts an empty row (or column) before the 0-based index. */
export function insertLine(
  book: WorkbookSnapshot,
  name: string,
  axis: 'row' | 'column',
  index: number,
): WorkbookSnapshot {
  const moved = (cell: Cell): Cell => ({ ...cell, [axis]: cell[axis] >= index ? cell[axis] + 1 : cell[axis] });
  const span = axis === 'row' ? 'rows' : 'columns';
  const movedArea = (area: Area): Area => {
    const grows = area[axis] < index && index < area[axis] + area[span];
    return { ...area, ...moved(area), [span]: area[span] + (grows ? 1 : 0) };
  };
  const movedFormula = (formula: string, own: string): string =>
    formula
      .split(/("(?:[^"]|"")*")/)
      .map((part, at) => (at % 2 === 1 ? part : moveReferences(part, own)))
      .join('');
  const moveReferences = (part: string, own: string): string =>
    part.replace(
      /('(?:[^']|'')+'!)?(\$?[A-Z]{1,2}\$?\d+)(:\$?[A-Z]{1,2}\$?\d+)?/g,
      (whole, sheet: string | undefined, first: string, second: string | undefined) => {
        const target = sheet === undefined ? own : sheet.slice(1, -2).replaceAll("''", "'");
        if (target !== name) return whole;
        const last = second === undefined ? '' : `:${moveReference(second.slice(1))}`;
        return `${sheet ?? ''}${moveReference(first)}${last}`;
      },
    );
  const moveReference = (reference: string): string => {
    const cell = parseCell(reference);
    if (cell === null) throw new Error(reference);
    const plain = cellName(moved(cell));
    const [, columnFixed = '', , rowFixed = ''] = /^(\$?)([A-Z]+)(\$?)/.exec(reference) ?? [];
    return plain.replace(/^([A-Z]+)(\d+)$/, `${columnFixed.replace('$', '$$$$')}$1${rowFixed.replace('$', '$$$$')}$2`);
  };
  const shifted = {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((line) =>
        line.map((each) => (each === null ? null : movedFormula(each, sheet.name))),
      ),
    })),
  };
  const inserted = changeSheet(shifted, name, (sheet) => ({
    ...sheet,
    values: withLine(sheet.values, axis, index - sheet.origin[axis]),
    formulas: withLine(sheet.formulas, axis, index - sheet.origin[axis]),
  }));
  return {
    ...inserted,
    names: book.names.map((each) =>
      each.sheet === name && each.area ? { ...each, area: movedArea(each.area) } : each,
    ),
    tables: book.tables.map((each) => (each.sheet === name ? { ...each, area: movedArea(each.area) } : each)),
  };
}

function withLine<T>(lines: Lines<T | null>, axis: 'row' | 'column', at: number): Lines<T | null> {
  const insert = <E>(list: readonly E[], one: E): readonly E[] => [...list.slice(0, at), one, ...list.slice(at)];
  const width = Math.max(0, ...lines.map((line) => line.length));
  return axis === 'row'
    ? insert(lines, new Array<T | null>(width).fill(null))
    : lines.map((line) => insert(line, null));
}

/** Sorts the data rows of a table by a seed: an order of somebody's own. */
export function shuffleTable(book: WorkbookSnapshot, name: string, seed: number): WorkbookSnapshot {
  const table = book.tables.find((each) => each.sheet === name);
  if (table === undefined) throw new Error(`no table on ${name}`);
  const first = table.area.row + 1;
  const order = Array.from({ length: table.area.rows - 1 }, (_, index) => index).sort(
    (a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101) || a - b,
  );
  return changeSheet(book, name, (sheet) => {
    const sorted = <T>(lines: Lines<T>): Lines<T> => {
      const at = first - sheet.origin.row;
      return lines.map((line, row) => {
        const from = order[row - at];
        return row >= at && from !== undefined ? (lines[at + from] ?? line) : line;
      });
    };
    return { ...sheet, values: sorted(sheet.values), formulas: sorted(sheet.formulas) };
  });
}

/** Copies a sheet, as "Move or Copy" does: the copy has everything but the workbook-wide name. */
export function copySheet(book: WorkbookSnapshot, name: string, copy: string): WorkbookSnapshot {
  const index = book.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = book.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  // The copy comes first, so that only the name can tell which one counts.
  return { ...book, sheets: [{ ...sheet, name: copy }, ...book.sheets] };
}

export function deleteSheet(book: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.filter((sheet) => sheet.name !== name),
    tables: book.tables.filter((table) => table.sheet !== name),
    names: book.names.map((each) => (each.sheet === name ? { ...each, sheet: null, area: null } : each)),
  };
}
