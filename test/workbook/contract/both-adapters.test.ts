import { makeBook } from '../../../src/app/make-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { readingOf } from '../../app/update/example-reading';
import { dossier } from '../../core/fietsverhuur';
import { describeWith } from '../../judges/find-program';
import { recalculate } from '../../judges/recalculate';
import { findFaults } from '../../judges/validate-xlsx';
import { openExcel } from '../officejs/open-excel';
import { richPlan } from './rich-plan';

/** A whole book of the fictional dossier, as `new` makes it. */
async function wholeBook(): Promise<WorkbookPlan> {
  const wanted = { reading: readingOf(dossier), profile: 'P1', plan: null, language: 'nl' as const };
  return makeBook(wanted, await (await openXlsx(null)).snapshot()).value;
}

async function fileOf(plan: WorkbookPlan): Promise<Uint8Array> {
  const book = await openXlsx(null);
  await book.apply(plan);
  return book.bytes();
}

/** Values with twelve digits: two engines may differ in the last ones. "" and nothing are one to LibreOffice. */
function cellsOf({ sheets }: WorkbookSnapshot, names: readonly string[]): unknown {
  const rounded = (value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value === '' ? null : value;
  return names.map((name) => {
    const sheet = sheets.find((other) => other.name === name);
    return { name, origin: sheet?.origin, values: sheet?.values.map((line) => line.map(rounded)) };
  });
}

describe.each([
  ['every kind of content', async () => richPlan()],
  ['a whole book', wholeBook],
])('a plan with %s', (_what, plan) => {
  it('reads back the same from Excel and from a file', async () => {
    const excel = await openExcel();
    await excel.port.apply(await plan());
    const live = await excel.port.snapshot();
    const file = await (await openXlsx(await fileOf(await plan()))).snapshot();
    expect(live.sheets.filter(({ name }) => name !== 'Eigen blad')).toEqual(file.sheets);
    const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name);
    expect([...live.names].sort(byName)).toEqual([...file.names].sort(byName));
    expect([...live.tables].sort(byName)).toEqual([...file.tables].sort(byName));
  }, 60_000);

  it('makes a file without a fault', async () => {
    expect(findFaults(await fileOf(await plan()))).toEqual([]);
  }, 60_000);
});

describeWith('soffice', 'a whole book in LibreOffice', () => {
  it('calculates to the results that the plan promised', async () => {
    const bytes = await fileOf(await wholeBook());
    const promised = await (await openXlsx(bytes)).snapshot();
    const names = promised.sheets.map(({ name }) => name);
    expect(
      promised.sheets.flatMap(({ formulas }) => formulas.flat()).filter((text) => text !== null).length,
    ).toBeGreaterThan(50);
    const calculated = await recalculate(bytes);
    expect(cellsOf(calculated, names)).toEqual(cellsOf(promised, names));
  }, 120_000);
});
