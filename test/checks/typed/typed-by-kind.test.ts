import { openBook } from '../../../src/app/open-book';
import { check } from '../../../src/core/checks/engine';
import { examColumns } from '../../../src/workbook/plan/exams/exam-columns';
import { findSheets } from '../../../src/workbook/plan/book/find-sheets';
import type { KeyedSheet } from '../../../src/workbook/plan/sheet/keyed-sheet';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { baseWorkbook } from '../sound/bases';
import { inSpreadsheet } from '../spreadsheet';
import { kinds } from './table';
import type { Typed } from './table';

jest.setTimeout(240_000);

const lists = ['plan', 'coverage', 'candidates', 'register', 'ratings', 'approvals', 'exemptions'];
const hidden = new Set(['critical', 'hash', 'machine', 'version', 'unit', 'part', 'edge.left', 'edge.right']);

/** "level.1" and "exam:e1" are of one kind with "level.2" and "exam:e2". */
const family = (key: string): string => key.replace(/^exam:.*/, 'exam').replace(/[.\d]+$/, '');

function columnsOf(sheet: KeyedSheet, role: string): readonly string[] {
  return sheet.columns.flatMap(({ key }) => {
    const isHidden =
      key === null || key.startsWith('facts.') || (hidden.has(key) && `${role} ${key}` in kinds === false);
    return isHidden ? [] : [`${role} ${family(key)}`];
  });
}

/** Every kind of cell that the sheets of the sound workbook have, from their keys. */
async function kindsThere(): Promise<ReadonlySet<string>> {
  const { byKey } = findSheets(await (await openXlsx(await baseWorkbook('sound'))).snapshot());
  const there = new Set<string>();
  for (const [key, { sheet }] of byKey) {
    if (lists.includes(key)) for (const kind of columnsOf(sheet, key)) there.add(kind);
    if (!key.startsWith('form:')) continue;
    const isKnowledge = sheet.column('questions') !== null;
    const visible = sheet.columns.slice(0, sheet.columns.findIndex((column) => column.key === 'attention') + 1);
    for (const { key: column } of visible) {
      if (column !== null) there.add(`${isKnowledge ? 'knowledge' : 'form'} row ${family(column)}`);
    }
    for (const { key: row } of sheet.rows) {
      if (row?.includes('+') === true)
        for (const field of row.split('+').filter(Boolean)) there.add(`form ${family(field)}`);
    }
  }
  return there;
}

test('every kind of cell is in the table', async () => {
  const there = await kindsThere();
  expect(there.size).toBeGreaterThan(90);
  expect([...there].filter((kind) => !(kind in kinds))).toEqual([]);
  expect(
    examColumns.map(({ key }) => `plan ${key}`).filter((kind) => !(kind in kinds) && !kind.endsWith('critical')),
  ).toEqual([]);
});

async function toldOf(sheet: string, cell: string, value: string | number): Promise<readonly string[]> {
  const bytes = await inSpreadsheet(await baseWorkbook('sound'), ({ type }) => type(sheet, cell, value));
  const { value: book, diagnostics } = openBook(await (await openXlsx(bytes)).snapshot());
  return [
    ...check(book).map(({ rule, place }) => `${rule} ${place?.sheet}!${place?.cell}`),
    ...diagnostics.map(({ code, at }) => `${code} ${at?.sheet}!${at?.cell}`),
  ];
}

const cases = Object.entries(kinds).flatMap(([kind, typed]) =>
  'free' in typed ? [] : typed.map((each): readonly [string, Typed] => [`${kind}: ${each.values.join(' | ')}`, each]),
);

test.each(cases)('%s', async (_title, { sheet, cell, values, told, at }) => {
  for (const value of values) {
    expect(await toldOf(sheet, cell, value)).toContain(`${told} ${at ?? `${sheet}!${cell}`}`);
  }
});
