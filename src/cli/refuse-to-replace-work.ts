import { Refusal } from '../core/diagnostics/diagnostic';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/plan/snapshot';
import type { Desk } from './desk';

/**
 * An existing file may only be replaced when every cell of it says what would be written now: somebody's matrix, ratings,
 * bank, list or another document altogether must never disappear behind a second run of the same command. What formulas
 * give does not count: other programs calculate them when they save.
 * @throws Refusal file/exists-different, file/is-a-folder
 */
export async function refuseToReplaceWork(output: string, made: WorkbookSnapshot, desk: Desk): Promise<void> {
  if (!(await desk.exists(output))) {
    return;
  }
  if ((await contentOf(output, desk)) !== contentIn(made)) {
    throw new Refusal({
      code: 'file/exists-different',
      severity: 'error',
      at: { file: output },
      data: { file: output },
    });
  }
}

/** Null: it is no workbook, or one that nobody can compare. */
async function contentOf(file: string, desk: Desk): Promise<string | null> {
  try {
    const snapshot = await (await desk.openWorkbook(file)).snapshot();
    // What stands on a sheet that is not ours was not read, so that nobody can tell it says the same.
    return snapshot.sheets.every(({ read }) => read) ? contentIn(snapshot) : null;
  } catch (error) {
    if (error instanceof Refusal && error.diagnostic.code !== 'file/is-a-folder') {
      return null; // something else than a workbook
    }
    throw error;
  }
}

/** Sheets in the order of their tabs, each with the cells that hold something. */
function contentIn({ sheets }: WorkbookSnapshot): string {
  return JSON.stringify(sheets.map((sheet) => [sheet.name, cellsIn(sheet)]));
}

function cellsIn({ origin, values, formulas }: SheetSnapshot): readonly unknown[] {
  return values.flatMap((row, down) =>
    row.flatMap((value, right): readonly unknown[] => {
      const formula = formulas[down]?.[right] ?? null;
      const place = [origin.row + down, origin.column + right];
      return formula !== null ? [[place, formula]] : value === null || value === '' ? [] : [[place, value]];
    }),
  );
}
