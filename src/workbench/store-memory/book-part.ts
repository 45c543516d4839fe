import type { NameKey } from '../host/book-parts';
import { followTable } from '../host/formula-rewrite';
import type { WorkbookStore } from '../host/store';
import type { MemoryBook } from './memory-book';

type BookPart = Pick<
  WorkbookStore,
  | 'names'
  | 'putName'
  | 'removeName'
  | 'tables'
  | 'addTable'
  | 'updateTable'
  | 'removeTable'
  | 'structureProtection'
  | 'setStructureProtection'
  | 'properties'
  | 'setProperties'
  | 'customProperties'
  | 'setCustomProperty'
  | 'settings'
  | 'setSetting'
  | 'removeSetting'
>;

/** What belongs to the workbook as a whole. */
export function bookPart(book: MemoryBook): BookPart {
  const isKey =
    (key: NameKey) =>
    (other: NameKey): boolean =>
      other.scope === key.scope && other.name.toLowerCase() === key.name.toLowerCase();
  return {
    names: () => book.names,
    putName: (record) => {
      const position = book.names.findIndex(isKey(record));
      book.names =
        position < 0 ? [...book.names, record] : book.names.map((name, index) => (index === position ? record : name));
      book.stale = true;
    },
    removeName: (key) => {
      book.names = book.names.filter((name) => !isKey(key)(name));
      book.stale = true;
    },
    tables: () => book.tables,
    addTable: (table) => {
      const id = book.nextId();
      book.tables = [...book.tables, { ...table, id }];
      book.stale = true;
      return id;
    },
    updateTable: (id, patch) => {
      const before = book.tables.find((table) => table.id === id);
      if (!before) throw new Error(`No table ${id}`);
      book.tables = book.tables.map((table) => (table === before ? { ...table, ...patch } : table));
      const after = { ...before, ...patch };
      book.rewriteFormulas((formula) => followTable(formula, before, after));
      book.stale = true;
    },
    removeTable: (id) => {
      book.tables = book.tables.filter((table) => table.id !== id);
      book.stale = true;
    },
    structureProtection: () => book.structureProtection,
    setStructureProtection: (protection) => {
      book.structureProtection = protection;
    },
    properties: () => book.properties,
    setProperties: (patch) => {
      book.properties = { ...book.properties, ...patch };
    },
    customProperties: () => book.customProperties,
    setCustomProperty: (key, value) => {
      const known = [...book.customProperties.keys()].find((other) => other.toLowerCase() === key.toLowerCase()) ?? key;
      if (value === null) book.customProperties.delete(known);
      else book.customProperties.set(known, value);
    },
    settings: () => book.settings,
    setSetting: (key, value) => {
      book.settings.set(key, value);
    },
    removeSetting: (key) => {
      book.settings.delete(key);
    },
  };
}
