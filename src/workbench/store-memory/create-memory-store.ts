import type { WorkbookStore } from '../host/store';
import { bookPart } from './book-part';
import type { Calculator } from './calculator';
import { calculationPart } from './calculation-part';
import { cellsPart } from './cells-part';
import { looksPart } from './looks-part';
import { MemoryBook } from './memory-book';
import { rulesPart } from './rules-part';
import { sheetsPart } from './sheets-part';

/**
 * A new workbook in memory with one empty sheet, `Sheet1`; its formulas are computed by `calculator`.
 *
 * @param book where it is kept; given by a store that also shows it (Univer)
 */
export function createMemoryStore(calculator: Calculator, book = new MemoryBook()): WorkbookStore {
  return {
    ...sheetsPart(book),
    ...cellsPart(book),
    ...looksPart(book),
    ...rulesPart(book),
    ...bookPart(book),
    ...calculationPart(book, calculator),
    subscribe: (listener) => book.subscribe(listener),
  };
}
