import type { CellEntry } from '../../app/ports';
import { request } from './run';
import { typedText } from './typed-text';

/** What a request told of a cell that was written: what stood there before, and whether it was the right one. */
interface Written {
  readonly isGuarded: boolean;
  readonly before: unknown;
  readonly format: string;
  readonly after: unknown;
}

/**
 * Writes one cell in one request. The keys of its row and column are read in that same request: nobody can move the cell
 * between the two, as Excel does a request whole. Where they are others, what stood in the cell is put back at once. Looking
 * the cell up by its key within the request (Range.find) would leave nothing to put back, but finds only what is visible
 * (office-js#6349), and keys are hidden.
 */
export async function fillCell(entry: CellEntry): Promise<'filled' | 'moved'> {
  const { content } = entry;
  const written = await write(entry, content).catch((error: unknown) => {
    // Only a cell whose format somebody changed takes a text for a formula, and a wrong one is refused.
    if (typeof content === 'string' && /^[=+\-@]/.test(content)) return write(entry, `'${content}`);
    throw error;
  });
  if (!written.isGuarded) {
    await putBack(entry, written);
    return 'moved';
  }
  // It became a formula or a date, or lost an apostrophe.
  if (typeof content === 'string' && String(written.after) !== content) await write(entry, `'${content}`);
  return 'filled';
}

function write({ place, guards }: CellEntry, typed: string | number): Promise<Written> {
  return request(
    (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const keys = guards.map(({ cell }) => sheet.getRange(cell).load('values'));
      const before = sheet.getRange(place.cell).load('formulas,numberFormat');
      sheet.getRange(place.cell).values = [[typed]];
      return { keys, before, after: sheet.getRange(place.cell).load('values') };
    },
    ({ keys, before, after }) => ({
      isGuarded: keys.every(({ values }, index) => String(values[0]?.[0] ?? '').trim() === guards[index]?.text),
      before: before.formulas[0]?.[0],
      format: String(before.numberFormat[0]?.[0] ?? ''),
      after: after.values[0]?.[0],
    }),
  );
}

function putBack({ place }: CellEntry, { before, format }: Written): Promise<void> {
  const isText = typeof before === 'string' && (format === '@' || !before.startsWith('='));
  return request(
    (context) => {
      const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
      cell.formulas = [[isText ? typedText(before, format === '@') : before]];
    },
    () => undefined,
    { waitForUser: true },
  );
}
