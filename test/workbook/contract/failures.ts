import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { formula, number, planOf, richPlan, text } from './rich-plan';
import { namedPlan, refusedWith, sheetOf } from './opened-workbook';
import type { OpenWorkbook } from './opened-workbook';

const create = (name: string): WorkbookPlan['changes'][number] => ({
  kind: 'create',
  sheet: sheetOf(name, [text('a')]),
  before: null,
});

/** Plans that a workbook with the sheet "Eigen blad" cannot take, with what it says. */
const impossible: readonly (readonly [title: string, plan: WorkbookPlan, code: string])[] = [
  ['a name that is taken', planOf(create('Nieuw'), create('EIGEN BLAD')), 'workbook/sheet-name-taken'],
  ['a name that the plan gives twice', planOf(create('Nieuw'), create('nieuw')), 'workbook/sheet-name-taken'],
  [
    'a sheet to replace that is gone',
    planOf(create('Nieuw'), { kind: 'replace', target: 'Weg', sheet: sheetOf('Ander', [number(1)]) }),
    'workbook/sheet-missing',
  ],
  [
    'a sheet to write into that is gone',
    planOf(create('Nieuw'), { kind: 'write', target: 'Weg', blocks: [] }),
    'workbook/sheet-missing',
  ],
  [
    'a sheet to delete that is gone',
    planOf(create('Nieuw'), { kind: 'delete', target: 'Weg' }),
    'workbook/sheet-missing',
  ],
  [
    'a name for a sheet that is not there',
    {
      ...planOf(create('Nieuw')),
      names: [{ name: 'Dekkend_Form_x', sheet: 'Weg', area: { row: 0, column: 0, rows: 1, columns: 1 } }],
    },
    'workbook/sheet-missing',
  ],
  ['the last sheet that can be seen', planOf({ kind: 'delete', target: 'Eigen blad' }), 'workbook/no-visible-sheet'],
  [
    'a text that is too long for a cell',
    planOf(create('Nieuw'), { kind: 'create', sheet: sheetOf('Lang', [text('x'.repeat(32_768))]), before: null }),
    'workbook/text-too-long',
  ],
  [
    'a formula that is too long',
    planOf({ kind: 'create', sheet: sheetOf('Lang', [formula(`=${'1+'.repeat(4_100)}1`, 4_101)]), before: null }),
    'workbook/formula-too-long',
  ],
];

/** A plan happens whole or not at all: part of the suite of every adapter. */
export function describeFailures(open: OpenWorkbook): void {
  it.each(impossible)('refuses %s and leaves the workbook as it was', async (_title, plan, code) => {
    const { port, peek } = await open();
    const before = await port.snapshot();
    expect(await refusedWith(port.apply(plan))).toBe(code);
    expect(await port.snapshot()).toEqual(before);
    expect(await peek('Eigen blad')).toEqual([
      ['mijn notitie', null],
      [5, 10],
    ]);
  });

  it('refuses to add a sheet to a workbook whose structure is protected', async () => {
    const { port } = await open({ structureProtected: true });
    const before = await port.snapshot();
    expect(before.structureProtected).toBe(true);
    expect(await refusedWith(port.apply(planOf(create('Nieuw'))))).toBe('workbook/structure-protected');
    expect(await port.snapshot()).toEqual(before);
  });

  it('does nothing when it was cancelled before it began', async () => {
    const { port } = await open();
    const before = await port.snapshot();
    const signal = AbortSignal.abort();
    expect(await refusedWith(port.apply(richPlan(), { signal }))).toBe('workbook/cancelled');
    expect(await port.snapshot()).toEqual(before);
  });

  it('puts everything back when it is cancelled while writing', async () => {
    const { port } = await open();
    await port.apply(namedPlan(sheetOf('Bron', [number(1)])));
    const before = await port.snapshot();
    const stop = new AbortController();
    const plan = planOf(create('Nieuw'), { kind: 'replace', target: 'Bron', sheet: sheetOf('Bron 2', [number(2)]) });
    const done = port.apply(plan, { signal: stop.signal, progress: () => stop.abort() });
    expect(await refusedWith(done)).toBe('workbook/cancelled');
    expect(await port.snapshot()).toEqual(before);
  });
}
