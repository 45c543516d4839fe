import { homeCell } from '../../../src/workbook/plan/home-cell';
import type { SheetPlan } from '../../../src/workbook/plan/workbook-plan';

const sheet: SheetPlan = {
  key: 'form:e1',
  name: 'Beoordeling',
  visibility: 'visible',
  tabColor: null,
  gridlines: false,
  columns: [
    { column: 0, width: 4, hidden: true },
    { column: 1, width: 10 },
  ],
  rows: [{ row: 0, height: 15, hidden: true }],
  blocks: [],
  features: [],
};

test('the cursor starts at the first cell that is not hidden', () => {
  expect(homeCell(sheet)).toEqual({ row: 1, column: 1 });
});

test('on a sheet to fill in, the cursor starts at the first input in reading order', () => {
  const unlocked = (row: number, column: number) =>
    ({ kind: 'unlocked', area: { row, column, rows: 1, columns: 2 } }) as const;
  expect(homeCell({ ...sheet, features: [unlocked(9, 2), unlocked(4, 7), unlocked(4, 3)] })).toEqual({
    row: 4,
    column: 3,
  });
});
