import type { StepMark } from '../../../src/workbook/plan/step/step-record';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { excelWorkbook } from '../../../src/workbook/officejs/excel-workbook';
import { namedPlan, refusedWith, sheetOf } from '../contract/opened-workbook';
import { formula, matrixSheet, number, planOf, richPlan, text } from '../contract/rich-plan';
import { bookInSight, bookOf } from './book-of';
import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

const first: StepMark = { id: 'a', what: 'planning', at: 1 };
const second: StepMark = { id: 'b', what: 'generating', at: 2 };

/** A workbook with sheets of ours, one referring to another. */
async function started(): Promise<OpenedExcel> {
  const opened = await openExcel();
  await opened.port.apply(richPlan());
  await opened.port.apply(namedPlan(sheetOf('Afnemer', [formula("='Dekking foto''s'!D4+1", 2)])));
  opened.excel.host.log.clear();
  return opened;
}

/** Replaces, writes, adds, deletes, names and forgets. */
function everything(): WorkbookPlan {
  return {
    ...planOf(
      { kind: 'replace', target: "Dekking foto's", sheet: matrixSheet("Dekking foto's", 'Eigen blad') },
      {
        kind: 'write',
        target: 'Eigen blad',
        blocks: [{ row: 0, column: 0, contents: [[text("'s avonds"), number(3)]] }],
      },
      { kind: 'write', target: 'Beoordeling PVB1 & meer', blocks: [{ row: 0, column: 1, contents: [[text('008')]] }] },
      { kind: 'create', sheet: { ...sheetOf('Nieuw', [number(1)]), visibility: 'hidden' }, before: 'Eigen blad' },
      { kind: 'delete', target: 'dekkend_machine' },
    ),
    names: [
      { name: 'Dekkend_coverage', sheet: 'coverage', area: { row: 0, column: 0, rows: 1, columns: 1 } },
      { name: 'Dekkend_findings', sheet: 'Nieuw', area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ],
    forget: ['Dekkend_machine'],
    activate: null,
  };
}

/** As if Excel was closed and opened again: another runtime of the pane on the same workbook. */
const reopened = excelWorkbook;

describe('taking the last step back', () => {
  it('puts everything back as it was, also after the pane was closed', async () => {
    const { port, excel } = await started();
    const before = await bookOf(excel.store);
    await port.apply(everything(), { step: first });
    expect(await bookOf(excel.store)).not.toEqual(before);
    const later = reopened();
    expect((await later.snapshot()).lastStep).toEqual({
      ...first,
      sheets: ["Dekking foto's", 'Eigen blad', 'Beoordeling PVB1 & meer', 'Nieuw', 'dekkend_machine'],
    });
    await later.takeBack();
    expect(await bookOf(excel.store)).toEqual(before);
    expect((await later.snapshot()).lastStep).toBeNull();
    expect(await refusedWith(later.takeBack())).toBe('workbook/nothing-to-take-back');
  });

  it('takes back all writes of the step, and only those', async () => {
    const { port, excel } = await started();
    await port.apply(planOf({ kind: 'create', sheet: sheetOf('Eerder', [number(1)]), before: null }), { step: first });
    const before = await bookInSight(excel.store);
    await port.apply(everything(), { step: second });
    await port.apply(
      planOf(
        { kind: 'replace', target: 'Nieuw', sheet: sheetOf('Nieuw', [number(2)]) },
        { kind: 'write', target: 'Eigen blad', blocks: [{ row: 0, column: 0, contents: [[text('nog een')]] }] },
      ),
      { step: second },
    );
    await port.takeBack();
    expect(await bookInSight(excel.store)).toEqual(before);
    expect(excel.store.sheets().filter(({ name }) => name.startsWith('~dekkend'))).toEqual([]);
  });

  it('costs no request more than a write that cannot be taken back, and leaves nothing of the step before', async () => {
    const { port, excel } = await started();
    await port.apply(everything(), { step: first });
    expect(excel.host.log.roundTrips).toBe(4);
    const aside = (): number => excel.store.sheets().filter(({ name }) => name.startsWith('~dekkend')).length;
    expect(aside()).toBe(3);
    await port.apply(planOf({ kind: 'create', sheet: sheetOf('Later', [number(1)]), before: null }), { step: second });
    expect(aside()).toBe(1);
    await port.apply(planOf({ kind: 'delete', target: 'Later' }));
    expect(aside()).toBe(0);
  });

  it('is not seen by whoever reads the workbook', async () => {
    const { port } = await started();
    await port.apply(everything());
    const without = { ...(await port.snapshot()), lastStep: null };
    const other = await started();
    await other.port.apply(everything(), { step: first });
    const snapshot = { ...(await other.port.snapshot()), lastStep: null };
    expect(snapshot).toEqual(without);
  });

  it.each([
    ['a cell that the step wrote', 'Eigen blad', 0, 1],
    ['a cell of a sheet that it made', 'Nieuw', 0, 0],
    ['an empty cell of such a sheet', 'Nieuw', 7, 3],
    ['a formula over what the step made', 'Eigen blad', 9, 0],
  ])('is refused when somebody wrote since: %s', async (_what, sheet, row, column) => {
    const { port, excel } = await started();
    await port.apply(everything(), { step: first });
    const { store } = excel;
    const id = store.sheets().find(({ name }) => name === sheet)?.id ?? '';
    const content = row === 9 ? { formula: '=Nieuw!A1' } : { value: 'van de docent' };
    store.writeCells(id, [{ row, column, content }]);
    const before = await bookOf(store);
    await expect(port.takeBack()).rejects.toMatchObject({
      diagnostic: { code: 'workbook/changed-since', data: { sheet, row: row + 1 } },
    });
    expect(await bookOf(store)).toEqual(before);
  });

  it('is refused when a sheet that it made was renamed, and knows it', async () => {
    const { port, excel } = await started();
    await port.apply(everything(), { step: first });
    const id = excel.store.sheets().find(({ name }) => name === 'Nieuw')?.id ?? '';
    excel.store.updateSheet(id, { name: 'Mijn blad' });
    await expect(port.takeBack()).rejects.toMatchObject({ diagnostic: { data: { sheet: 'Mijn blad', row: null } } });
  });

  it('keeps what people wrote elsewhere', async () => {
    const { port, excel, peek } = await started();
    await port.apply(everything(), { step: first });
    const id = excel.store.sheets().find(({ name }) => name === 'Eigen blad')?.id ?? '';
    excel.store.writeCells(id, [{ row: 5, column: 5, content: { value: 'later' } }]);
    await port.takeBack();
    expect((await peek('Eigen blad'))[5]?.[5]).toBe('later');
  });

  it('goes on with what Excel broke off, wherever that was', async () => {
    const counting = await started();
    const before = await bookOf(counting.excel.store);
    await counting.port.apply(everything(), { step: first });
    counting.excel.host.log.clear();
    await counting.port.takeBack();
    const requests = counting.excel.host.log.batches.filter(({ cleanUp }) => !cleanUp);
    const last = requests.findIndex(({ request }) => request.Actions.some(({ Name }) => Name === 'Delete'));
    const actions = requests[last]?.request.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(20);
    for (let action = 0; action < actions; action += 1) {
      const { port, excel } = await started();
      await port.apply(everything(), { step: first });
      excel.host.faults.plan({ code: 'GeneralException', request: last + 1, action });
      await port.takeBack();
      expect([action, await bookOf(excel.store)]).toEqual([action, before]);
    }
    // And when it keeps doing so: what is left is done when it is asked again.
    for (let action = 0; action < actions; action += 5) {
      const { port, excel } = await started();
      await port.apply(everything(), { step: first });
      excel.host.faults.plan({ code: 'GeneralException', request: last + 1, action });
      excel.host.faults.plan({ code: 'AccessDenied', request: last + 2 + (action % 3) });
      expect(await refusedWith(port.takeBack())).toBe('workbook/half-taken-back');
      await reopened().takeBack();
      expect([action, await bookOf(excel.store)]).toEqual([action, before]);
    }
  }, 180_000);

  it('does nothing while somebody types in a cell', async () => {
    const { port, excel } = await started();
    await port.apply(everything(), { step: first });
    excel.host.cellEditMode = true;
    expect(await refusedWith(port.takeBack())).toBe('workbook/cell-edit-mode');
    excel.host.cellEditMode = false;
    await port.takeBack();
  });

  it('is not harmed by a later step that Excel breaks off: the book is as it was before that one', async () => {
    const counting = await started();
    await counting.port.apply(everything(), { step: first });
    const before = await bookInSight(counting.excel.store);
    counting.excel.host.log.clear();
    await counting.port.apply(again(), { step: second });
    const requests = counting.excel.host.log.batches.filter(({ cleanUp }) => !cleanUp);
    const actions = requests.at(-1)?.request.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(20);
    for (let action = 0; action < actions; action += 3) {
      const { port, excel } = await started();
      await port.apply(everything(), { step: first });
      excel.host.faults.plan({ code: 'GeneralException', request: requests.length, action });
      expect(await refusedWith(port.apply(again(), { step: second }))).toBe('workbook/host-failed');
      expect([action, await bookInSight(excel.store)]).toEqual([action, before]);
    }
  }, 180_000);
});

/** What a second step might do on top of the first. */
function again(): WorkbookPlan {
  return planOf(
    { kind: 'replace', target: "Dekking foto's", sheet: matrixSheet("Dekking foto's", 'Eigen blad') },
    { kind: 'write', target: 'Eigen blad', blocks: [{ row: 0, column: 0, contents: [[text('nog een')]] }] },
    { kind: 'delete', target: 'Nieuw' },
  );
}
