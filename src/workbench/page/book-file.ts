import type { WorkbookStore } from '../host/store';
import type { Calculator } from '../store-memory/calculator';
import { MemoryBook } from '../store-memory/memory-book';

/** A workbook that was read from a file, and the names of what of the file is not in it. */
export interface ReadBook {
  readonly book: MemoryBook;
  readonly lost: readonly string[];
}

/**
 * The workbook in a file; null for whatever cannot be read as one: another kind of file, damaged, or encrypted. What reads
 * and writes files is fetched when there is one.
 */
export async function readBookFile(file: File): Promise<ReadBook | null> {
  const [{ openXlsx }, { createMemoryStore }] = await Promise.all([
    import('../xlsx/open-xlsx'),
    import('../store-memory/create-memory-store'),
  ]);
  try {
    const book = new MemoryBook();
    const { lost } = await openXlsx(new Uint8Array(await file.arrayBuffer()), createMemoryStore(noCalculator, book));
    return { book, lost };
  } catch {
    return null; // a library's reason says nothing to who chose the file
  }
}

/** The bytes of an .xlsx file with everything in the workbook. */
export async function bookFile(store: WorkbookStore): Promise<Uint8Array<ArrayBuffer>> {
  const { saveXlsx } = await import('../xlsx/save-xlsx');
  return saveXlsx(store);
}

/** A file is read without computing; the grid does that once it shows it. */
const noCalculator: Calculator = () => Promise.resolve([]);
