import { ABSOLUTE, formatReference, quoteSheetName } from '../host/a1';
import type { NameRecord, TableRecord } from '../host/book-parts';
import { rewriteFormula } from '../host/formula-rewrite';
import { resolveStructuredReference } from '../host/structured-reference';
import type { MemoryBook } from './memory-book';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly book: MemoryBook;
  readonly sheet: string;
  readonly row: number;
}

/** Names that stand for names are followed this far; deeper is a circle. */
const MAX_DEPTH = 20;

/** A formula with its names and structured references replaced by plain references; unknown ones become `#NAME?`. */
export function expandFormula(formula: string, place: FormulaPlace, depth = 0): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind === 'structured') return expandStructured(token.table, token.inner, place);
    if (token.kind !== 'name' || /^(true|false)$/i.test(token.name)) return null;
    const name = findName(place, token.sheet, token.name);
    if (!name) return expandTableName(token.name, place);
    if (depth >= MAX_DEPTH) return '#REF!';
    return `(${expandFormula(name.formula.slice(1), place, depth + 1)})`;
  });
}

function findName({ book, sheet }: FormulaPlace, scope: string | null, text: string): NameRecord | undefined {
  const wanted = text.toLowerCase();
  const named = book.names.filter(({ name }) => name.toLowerCase() === wanted);
  const scoped = scope === null ? sheet : book.sheets.find(({ record }) => sameText(record.name, scope))?.record.id;
  return named.find((name) => name.scope === scoped) ?? named.find((name) => name.scope === null);
}

function expandTableName(name: string, place: FormulaPlace): string {
  return findTable(place, name) ? expandStructured(name, '', place) : '#NAME?';
}

function expandStructured(tableName: string, inner: string, place: FormulaPlace): string {
  const table = tableName === '' ? tableAround(place) : findTable(place, tableName);
  if (!table) return '#NAME?';
  const area = resolveStructuredReference(table, inner, place.row);
  const sheet = place.book.sheet(table.sheet).record.name;
  return area ? `${quoteSheetName(sheet)}!${formatReference(area, ABSOLUTE)}` : '#REF!';
}

const findTable = ({ book }: FormulaPlace, name: string): TableRecord | undefined =>
  book.tables.find((table) => sameText(table.name, name));

const tableAround = ({ book, sheet, row }: FormulaPlace): TableRecord | undefined =>
  book.tables.find(
    (table) => table.sheet === sheet && row >= table.area.row && row < table.area.row + table.area.rowCount,
  );

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
