import { unzipSync } from 'fflate';
import { describeWith } from '../../judges/find-program';
import { recalculate, saveWithLibreOffice } from '../../judges/recalculate';
import { findFaults } from '../../judges/validate-xlsx';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { describeWorkbookPort } from '../contract/suite';
import { namedPlan, sheetIn, sheetOf } from '../contract/opened-workbook';
import { formula, matrixSheet, number, planOf, richPlan, text } from '../contract/rich-plan';
import { foreignWorkbook, valuesOf } from './foreign-workbook';
import { openedFile } from './opened-file';

async function richBytes(): Promise<Uint8Array> {
  const book = await openXlsx(null);
  await book.apply(richPlan());
  return book.bytes();
}

describe('a written workbook file', () => {
  it('has no fault the judge knows, new, inside another workbook, and written a second time', async () => {
    expect(findFaults(await richBytes())).toEqual([]);
    const book = await openXlsx(await foreignWorkbook());
    await book.apply(richPlan());
    expect(findFaults(await book.bytes())).toEqual([]);
    await book.apply({
      ...planOf(
        { kind: 'replace', target: "Dekking foto's", sheet: matrixSheet('Dekking 2', 'Eigen blad') },
        { kind: 'write', target: 'Beoordeling PVB1 & meer', blocks: [{ row: 1, column: 1, contents: [[text('V')]] }] },
        { kind: 'delete', target: 'dekkend_machine' },
      ),
      names: [{ name: 'Dekkend_coverage', sheet: 'coverage', area: { row: 2, column: 0, rows: 4, columns: 4 } }],
      forget: ['Dekkend_machine'],
    });
    expect(findFaults(await book.bytes())).toEqual([]);
  });

  it('is the same to the byte whenever it is made', async () => {
    const first = await richBytes();
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'queueMicrotask'] });
    const second = await richBytes();
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

describeWith('soffice', 'LibreOffice, opening a written file', () => {
  it('keeps a chart, and we know it for ours when its sheet is made again', async () => {
    const saved = saveWithLibreOffice(await richBytes());
    const book = await openXlsx(saved);
    await book.apply({
      ...planOf({
        kind: 'replace',
        target: "Dekking foto's",
        sheet: matrixSheet("Dekking foto's", 'Beoordeling PVB1 & meer'),
      }),
    });
    const parts = Object.keys(unzipSync(await book.bytes()));
    expect(parts.filter((part) => /xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(1);
  }, 120_000);

  it('calculates every formula to the result that the plan promised', async () => {
    const bytes = await richBytes();
    const planned = await (await openXlsx(bytes)).snapshot();
    const calculated = await recalculate(bytes);
    const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
    for (const { name, values } of planned.sheets) {
      expect([name, valuesOf(calculated, name).map((line) => line.map(rounded))]).toEqual([
        name,
        values.map((line) => line.map(rounded)),
      ]);
    }
  }, 120_000);

  it('does not believe the results in the file', async () => {
    const book = await openXlsx(null);
    await book.apply(namedPlan(sheetOf('Som', [number(2), formula('=A1+1', 99)])));
    expect(valuesOf(await recalculate(await book.bytes()), 'Som')).toEqual([[2, 3]]);
  }, 120_000);

  it('saves it so that names, tables and formulas can be read back, and be written into again', async () => {
    const book = await openXlsx(saveWithLibreOffice(await richBytes()));
    const snapshot = await book.snapshot();
    expect(snapshot.tables.map(({ name, sheet }) => [name, sheet])).toEqual([['Dekkend_tabel', "Dekking foto's"]]);
    expect(snapshot.names.map(({ name }) => name).sort()).toEqual([
      'Dekkend_coverage',
      'Dekkend_form_e1',
      'Dekkend_machine',
    ]);
    expect(sheetIn(snapshot, "Dekking foto's").formulas[8]).toEqual([null, '=D8=3', null, '=D8/3']);
    const blocks = [{ row: 3, column: 2, contents: [[null], [text('x')]] }];
    await book.apply(planOf({ kind: 'write', target: "Dekking foto's", blocks }));
    const again = sheetIn(await recalculate(await book.bytes()), "Dekking foto's");
    expect(again.values.slice(3, 5).map((line) => line.slice(2))).toEqual([
      [null, 0],
      ['x', 1],
    ]);
  }, 180_000);
});

describeWith('soffice', 'a workbook that LibreOffice saved', () => {
  let saved: Uint8Array | null = null;
  describeWorkbookPort('xlsx on it', async (opening) => {
    const protection = opening?.structureProtected ? { workbookProtection: { lockStructure: true } } : {};
    // LibreOffice loses the lock of the structure, so that one is taken from the library.
    saved ??= saveWithLibreOffice(await foreignWorkbook());
    return openedFile(opening?.structureProtected ? await foreignWorkbook(protection) : saved);
  });
});
