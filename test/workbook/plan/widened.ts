import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';

/** The same workbook with room around the used area of a sheet, so that something can be written there. */
export function widened(book: WorkbookSnapshot, name: string, rows: number, columns: number): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const wide = <T>(lines: readonly (readonly (T | null)[])[]): readonly (readonly (T | null)[])[] => {
        const width = (lines[0]?.length ?? 0) + columns;
        const blank = (): readonly null[] => Array.from({ length: width }, () => null);
        return [
          ...lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? null)),
          ...Array.from({ length: rows }, blank),
        ];
      };
      return { ...sheet, values: wide(sheet.values), formulas: wide(sheet.formulas) };
    }),
  };
}
