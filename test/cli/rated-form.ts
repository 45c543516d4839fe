import { readFileSync, writeFileSync } from 'node:fs';
import { openBook } from '../../src/app/open-book';
import { parseCell } from '../../src/workbook/plan/range-reference';
import type { CellContent } from '../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';

/** Writes texts and numbers into cells of a workbook on disk, by name of the cell. */
export async function writeCells(
  file: string,
  sheet: string,
  cells: readonly (readonly [string, string | number])[],
): Promise<void> {
  const workbook = await openXlsx(readFileSync(file));
  const blocks = cells.map(([cell, content]) => {
    const place = parseCell(cell);
    if (place === null) throw new Error(cell);
    return { ...place, contents: [[content === '' ? null : typed(content)]] };
  });
  await workbook.apply({
    changes: [{ kind: 'write', target: sheet, blocks }],
    names: [],
    forget: [],
    activate: null,
  });
  writeFileSync(file, await workbook.bytes());
}

const typed = (content: string | number): CellContent =>
  typeof content === 'number' ? { kind: 'number', number: content } : { kind: 'text', text: content };

/** Gives every row of a form on disk a level in turn, by every assessor, with a motivation. */
export async function rateForm(file: string, levels: readonly string[]): Promise<void> {
  const [form] = openBook(await (await openXlsx(readFileSync(file))).snapshot()).value.forms;
  const cells = (form?.criteria ?? []).flatMap(({ ratings }, index) =>
    ratings.flatMap(({ cell, motivationCell }) => [
      [cell, levels[index % levels.length] ?? ''] as const,
      [motivationCell, `gezien op rij ${index + 1}`] as const,
    ]),
  );
  await writeCells(file, form?.sheet ?? '', cells);
}
