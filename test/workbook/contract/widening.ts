import type { WorkbookStore } from '../../../src/workbench/host/store';
import type { CellContent, SheetChange, WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import type { OpenWorkbook, OpenedWorkbook } from './opened-workbook';
import { namedPlan, refusedWith, sheetIn, sheetOf } from './opened-workbook';
import { planOf, text } from './rich-plan';

const from = { row: 1, column: 0, rows: 3, columns: 2 };
const to = { ...from, columns: 3 };
const area = { row: 0, column: 2, rows: 4, columns: 1 };

/** A list with the table "Lijst", keys above it, and something of somebody else below it. */
const listOfPeople: WorkbookPlan = namedPlan({
  ...sheetOf(
    'Lijst',
    [text('nummer'), text('naam')],
    [text('Nummer'), text('Naam')],
    [text('007'), text('Anna')],
    [text('008'), text('Bram')],
    [null, text('onder de lijst')],
  ),
  columns: [{ column: 0, width: 12 }],
  features: [
    { kind: 'table', name: 'Lijst', area: from, columns: ['Nummer', 'Naam'], filter: true },
    {
      kind: 'validation',
      area: { ...from, row: 2, rows: 2, columns: 1 },
      rule: { kind: 'text-length', max: 9 },
      strict: true,
      title: 'Nummer',
      message: 'Hoogstens 9 tekens.',
    },
  ],
});

const contents: readonly (readonly (CellContent | null)[])[] = [[text('voldoet')], [text('Voldoet')], [null], [null]];

/** The list with one more column. */
const widened: SheetChange = {
  kind: 'write',
  target: 'Lijst',
  blocks: [{ row: 0, column: 2, contents }],
  widen: {
    table: { name: 'Lijst', from, to },
    area,
    columns: [{ column: 2, width: 18 }],
    features: [
      { kind: 'style', area: { ...area, row: 1, rows: 1 }, style: 'header' },
      { kind: 'style', area: { ...area, row: 2, rows: 2 }, style: 'input' },
      {
        kind: 'validation',
        area: { ...area, row: 2, rows: 2 },
        rule: { kind: 'choices', choices: ['ja', 'nee'] },
        strict: true,
        title: 'Voldoet',
        message: 'Kies ja of nee.',
      },
    ],
  },
};

/** A list that is there gets columns at its right: part of the suite of every adapter. */
export function describeWidening(open: OpenWorkbook): void {
  it('gives a table that is there a column at its right, with its look and its choices', async () => {
    const opened = await open();
    await opened.port.apply(listOfPeople);
    await opened.port.apply(planOf(widened));
    const snapshot = await opened.port.snapshot();
    expect(snapshot.tables).toEqual([{ name: 'Lijst', sheet: 'Lijst', area: to }]);
    expect(sheetIn(snapshot, 'Lijst').values).toEqual([
      ['nummer', 'naam', 'voldoet'],
      ['Nummer', 'Naam', 'Voldoet'],
      ['007', 'Anna', null],
      ['008', 'Bram', null],
      [null, 'onder de lijst', null],
    ]);
    expect(await lookOf(opened)).toEqual({
      table: ['Nummer', 'Naam', 'Voldoet'],
      headIsBold: true,
      formatBelow: '@',
      rules: [
        ['List', [[2, 2, 2]]],
        ['TextLength', [[2, 0, 2]]],
      ],
    });
  });

  it('lets other columns have the widths that they have', async () => {
    const opened = await open();
    await opened.port.apply(listOfPeople);
    const before = await widthsOf(opened);
    await opened.port.apply(planOf(widened));
    const after = await widthsOf(opened);
    expect([after[0], after[1], after[3]]).toEqual([before[0], before[1], before[3]]);
    expect(after[2]).toBeGreaterThan(before[2] ?? 0);
  });

  it('lets columns stand beside a list that is no table any more', async () => {
    const { port } = await open();
    await port.apply(listOfPeople);
    if (widened.kind !== 'write' || widened.widen === undefined) throw new Error('a widening');
    await port.apply(planOf({ ...widened, widen: { ...widened.widen, table: null } }));
    const snapshot = await port.snapshot();
    expect(snapshot.tables).toEqual([{ name: 'Lijst', sheet: 'Lijst', area: from }]);
    expect(sheetIn(snapshot, 'Lijst').values[1]).toEqual(['Nummer', 'Naam', 'Voldoet']);
  });

  it('has the list as it was when the write is stopped', async () => {
    const { port } = await open();
    await port.apply(listOfPeople);
    const before = await port.snapshot();
    const stop = new AbortController();
    const done = port.apply(planOf(widened), { signal: stop.signal, progress: () => stop.abort() });
    expect(await refusedWith(done)).toBe('workbook/cancelled');
    expect(await port.snapshot()).toEqual(before);
  });
}

async function lookOf({ seen }: OpenedWorkbook): Promise<unknown> {
  const store = await seen();
  const sheet = idIn(store);
  return {
    table: store.tables().find(({ name }) => name === 'Lijst')?.columns,
    headIsBold: store.styleAt(sheet, 1, 2).bold,
    formatBelow: store.styleAt(sheet, 2, 2).numberFormat,
    rules: store
      .validations(sheet)
      .map(({ areas, validation }) => [
        validation.rule.type,
        areas.map(({ row, column, rowCount }) => [row, column, rowCount]),
      ])
      .sort(),
  };
}

async function widthsOf({ seen }: OpenedWorkbook): Promise<readonly number[]> {
  const store = await seen();
  return [0, 1, 2, 3].flatMap((column) => [...store.linesIn(idIn(store), 'column', column, 1)].map(({ size }) => size));
}

function idIn(store: WorkbookStore): string {
  const sheet = store.sheets().find(({ name }) => name === 'Lijst');
  if (sheet === undefined) throw new Error('the list is there');
  return sheet.id;
}
