import type { TableRecord } from './book-parts';
import type { Area } from './geometry';

/** The rows of a table between its header and its totals; null when it has none. */
export function tableBody(table: TableRecord): Area | null {
  const header = table.showHeaders ? 1 : 0;
  const rowCount = table.area.rowCount - header - (table.showTotals ? 1 : 0);
  return rowCount > 0 ? { ...table.area, row: table.area.row + header, rowCount } : null;
}

/** The header row; null when it is not shown. */
export const tableHeader = (table: TableRecord): Area | null =>
  table.showHeaders ? { ...table.area, rowCount: 1 } : null;

/** The total row; null when it is not shown. */
export const tableTotals = (table: TableRecord): Area | null =>
  table.showTotals ? { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 } : null;

/**
 * The area that `Tabel[inner]` stands for, read from a formula on `row`: `[Kolom]`, `[[A]:[B]]`, `[#Headers]`,
 * `[[#This Row],[Kolom]]`, `[@Kolom]`, `[#All]`, `[#Data]`, `[#Totals]`. Null when there is no such part or column.
 */
export function resolveStructuredReference(table: TableRecord, inner: string, row: number): Area | null {
  const text = inner.trim();
  const parts = text.startsWith('@') ? ['#This Row', ...splitParts(text.slice(1))] : splitParts(text);
  const [section, columns] = parts[0]?.startsWith('#') ? [parts[0], parts.slice(1)] : ['#Data', parts];
  const rows = sectionOf(table, section.toLowerCase(), row);
  if (!rows || columns.length === 0) return rows;
  const positions = columns.map((name) => table.columns.findIndex((column) => sameText(column, name)));
  if (positions.includes(-1)) return null;
  const first = Math.min(...positions);
  return { ...rows, column: table.area.column + first, columnCount: Math.max(...positions) - first + 1 };
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `[#This Row],[A]:[B]` → three names; a bare `Kolom` → one. `'` escapes the next character. */
function splitParts(text: string): readonly string[] {
  if (text === '') return [];
  const bracketed = [...text.matchAll(/\[((?:[^\]']|'.)*)\]/g)].map((match) => match[1] ?? '');
  return (bracketed.length > 0 ? bracketed : [text]).map((part) => part.replaceAll(/'(.)/g, '$1').trim());
}

function sectionOf(table: TableRecord, section: string, row: number): Area | null {
  switch (section) {
    case '#all':
      return table.area;
    case '#headers':
      return tableHeader(table);
    case '#totals':
      return tableTotals(table);
    case '#data':
      return tableBody(table);
    case '#this row': {
      const body = tableBody(table);
      return body && row >= body.row && row < body.row + body.rowCount ? { ...body, row, rowCount: 1 } : null;
    }
    default:
      return null;
  }
}
