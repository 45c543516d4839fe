import { migrateBook } from '../../../../src/app/migrate/migrate-book';
import { check } from '../../../../src/core/checks/engine';
import { candidateResults } from '../../../../src/core/exam/collect/candidate-results';
import { formatVersion } from '../../../../src/workbook/plan/identity';
import { migrations } from '../../../../src/workbook/plan/migrate/migrations';
import { planMigration } from '../../../../src/workbook/plan/migrate/plan-migration';
import { parseCell } from '../../../../src/workbook/plan/range-reference';
import type { CellValue, WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import type { CellContent, WorkbookPlan } from '../../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { describeWith } from '../../../judges/find-program';
import { saveWithLibreOffice } from '../../../judges/recalculate';
import { findFaults } from '../../../judges/validate-xlsx';
import { planOf, text } from '../../contract/rich-plan';
import { bookOf } from '../book-of';
import { format1 } from './format-1';

jest.setTimeout(120_000);

type File = Awaited<ReturnType<typeof openXlsx>>;

async function opened(plans: readonly WorkbookPlan[] = format1()): Promise<File> {
  const file = await openXlsx(null);
  for (const plan of plans) await file.apply(plan);
  return file;
}

async function type(file: File, sheet: string, cell: string, content: CellContent): Promise<void> {
  const place = parseCell(cell);
  if (place === null) throw new Error(cell);
  await file.apply(planOf({ kind: 'write', target: sheet, blocks: [{ ...place, contents: [[content]] }] }));
}

/** A workbook of format 1 in which people worked: ratings on a form, a remark of the exam office, a sheet of their own. */
async function workedIn(): Promise<File> {
  const file = await opened();
  const { forms, candidates } = bookOf(await file.snapshot());
  const [form] = forms;
  for (const { ratings, agreedCell } of form?.criteria ?? []) {
    for (const { cell, motivationCell } of ratings) {
      await type(file, form?.sheet ?? '', cell, text('O'));
      await type(file, form?.sheet ?? '', motivationCell, text('=nog niet gezien'));
    }
    if (agreedCell !== null) await type(file, form?.sheet ?? '', agreedCell, text('V'));
  }
  expect(candidates).toHaveLength(2);
  await type(file, 'Kandidaten', 'J2', text('nabellen'));
  await type(file, 'Instellingen', 'H3', text('besproken op 1 maart'));
  return file;
}

/** Every cell that holds something, by sheet and place. */
function cellsIn({ sheets }: WorkbookSnapshot): ReadonlyMap<string, CellValue> {
  return new Map(
    sheets.flatMap(({ name, origin, values, formulas }) =>
      values.flatMap((line, row) =>
        line.flatMap((value, column): readonly (readonly [string, CellValue])[] => {
          const held = formulas[row]?.[column] ?? value;
          return held === null || held === '' ? [] : [[`${name} ${row + origin.row} ${column + origin.column}`, held]];
        }),
      ),
    ),
  );
}

/** Formulas of the form that is made anew apart: those of its layout of before are not today's. */
const findingsIn = (snapshot: WorkbookSnapshot) =>
  check(bookOf(snapshot))
    .filter(({ rule, data }) => rule !== 'form/formula-overwritten' || data['sheet'] !== 'Beoordeling K1')
    .map(({ rule, subject, verdict, data }) => ({ rule, subject, verdict, data }));

const codes = (snapshot: WorkbookSnapshot) => planMigration(bookOf(snapshot), snapshot)?.lines.map(({ code }) => code);

test('there is one step from each format to the next', () => {
  const formats = Array.from({ length: formatVersion - 1 }, (_, index) => index + 1);
  expect(migrations.map(({ from }) => from)).toEqual(formats);
});

test('a workbook of format 1 is told what it lacks, by the names of its sheets', async () => {
  const snapshot = await (await workedIn()).snapshot();
  const { from, to, lines } = planMigration(bookOf(snapshot), snapshot) ?? {};
  expect([from, to]).toEqual([1, 2]);
  expect(lines?.map(({ code, data }) => [code, data])).toEqual([
    ['migrate/column-added', { sheet: 'Kandidaten', column: 'Voldoet aan de ingevoerde eisen', beside: false }],
    ['migrate/sheets-added', { sheets: ['Register', 'Vrijstellingen'] }],
    [
      'migrate/settings-added',
      {
        sheet: 'Instellingen',
        settings: expect.arrayContaining([
          'Hoe beoordelaars beoordelen',
          'Bewaartermijn van kandidaatgegevens (maanden)',
        ]),
      },
    ],
    ['migrate/forms-renewed', { sheets: ['Beoordeling K1'] }],
    ['migrate/forms-stay', { sheets: ['Beoordeling PVB1', 'Beoordeling PF 2'] }],
  ]);
});

test('everything that people filled in is where it was, and results and findings are the same', async () => {
  const file = await workedIn();
  const before = await file.snapshot();
  const done = await migrateBook(file);
  const after = await file.snapshot();
  expect(bookOf(after)).toMatchObject({ formatVersion: 2, candidates: bookOf(before).candidates });
  const now = cellsIn(after);
  // A form that is made anew held nothing of people's; the number of the format is ours.
  expect(done?.sheets).toEqual(['Kandidaten', 'Register', 'Vrijstellingen', 'Instellingen', 'Beoordeling K1']);
  const kept = [...cellsIn(before)].filter(
    ([place, held]) => !(place.startsWith('dekkend ') && held === 1) && !place.startsWith('Beoordeling K1 '),
  );
  expect(kept.length).toBeGreaterThan(500);
  expect(kept.filter(([place, held]) => now.get(place) !== held)).toEqual([]);
  expect(findingsIn(after)).toEqual(findingsIn(before));
  expect(candidateResults(bookOf(after))).toEqual(candidateResults(bookOf(before)));
  expect(after.tables.find(({ sheet }) => sheet === 'Kandidaten')?.area.columns).toBe(8);
  expect(findFaults(await file.bytes())).toEqual([]);
});

test('afterwards there is nothing more to do, and the new column is read', async () => {
  const file = await opened();
  await migrateBook(file);
  expect(await migrateBook(file)).toBeNull();
  await type(file, 'Kandidaten', 'H5', text('ja'));
  expect(bookOf(await file.snapshot()).requirementsMet).toMatchObject([{ candidate: '007', says: true }]);
});

test('of a workbook that lacks nothing only the number of its format changes', async () => {
  const file = await opened(format1({ lacks: false }));
  const before = await file.snapshot();
  expect(codes(before)).toEqual(['migrate/only-number']);
  await migrateBook(file);
  const after = await file.snapshot();
  const changed = [...cellsIn(after)].filter(([place, held]) => cellsIn(before).get(place) !== held);
  expect(changed).toEqual([[expect.stringMatching(/^dekkend /), 2]]);
});

test.each([
  ['a head of their own right of the list', 'H4', 'Mentor'],
  ['a note right of somebody', 'H6', 'stopt in mei'],
])('where people have %s, the column comes right of everything', async (_what, cell, typed) => {
  const file = await opened();
  await type(file, 'Kandidaten', cell, text(typed));
  const snapshot = await file.snapshot();
  expect(planMigration(bookOf(snapshot), snapshot)?.lines[0]?.data).toMatchObject({ beside: true });
  await migrateBook(file);
  const after = await file.snapshot();
  expect(cellsIn(after).get(`Kandidaten ${Number(cell.slice(1)) - 1} 7`)).toBe(typed);
  await type(file, 'Kandidaten', 'I6', text('nee'));
  await type(file, 'Kandidaten', 'I5', text('ja'));
  expect(bookOf(await file.snapshot()).requirementsMet).toMatchObject([{ candidate: '007', says: true }]);
});

test('a workbook without a list of candidates gets what it has room for', async () => {
  const file = await opened([format1()[0] ?? planOf()]);
  expect(codes(await file.snapshot())).toEqual([
    'migrate/settings-added',
    'migrate/forms-renewed',
    'migrate/forms-stay',
  ]);
});

describeWith('soffice', 'LibreOffice', () => {
  it('has saved a workbook of format 1, and it is brought up to date all the same', async () => {
    const file = await openXlsx(saveWithLibreOffice(await (await workedIn()).bytes()));
    const before = await file.snapshot();
    await migrateBook(file);
    const after = await file.snapshot();
    expect(findingsIn(after)).toEqual(findingsIn(before));
    expect(after.tables.find(({ sheet }) => sheet === 'Kandidaten')?.area.columns).toBe(8);
    expect(findFaults(await file.bytes()).filter((fault) => /table|cols|dataValidation/i.test(fault))).toEqual([]);
    const again = await openXlsx(saveWithLibreOffice(await file.bytes()));
    expect(bookOf(await again.snapshot())).toMatchObject({ formatVersion: 2, candidates: bookOf(before).candidates });
    expect((await again.snapshot()).sheets.find(({ name }) => name === 'Kandidaten')?.values[3]).toContain(
      'Voldoet aan de ingevoerde eisen',
    );
  });
});
