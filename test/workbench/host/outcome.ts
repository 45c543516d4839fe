import type { ExcelInMemory } from '../../officejs/excel-in-memory';

/** Runs a batch and one sync in it; gives 'done' or the code of the error, as an add-in sees them. */
export async function outcome(
  { Excel, OfficeExtension }: ExcelInMemory,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Reads one property of a range of the active sheet. */
export async function read<K extends 'values' | 'formulas' | 'text' | 'valueTypes' | 'numberFormat' | 'address'>(
  { Excel }: ExcelInMemory,
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}
