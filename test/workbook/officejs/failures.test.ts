import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { namedPlan, refusedWith, sheetOf } from '../contract/opened-workbook';
import { formula, matrixSheet, number, planOf, richPlan, text } from '../contract/rich-plan';
import { bookOf } from './book-of';
import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

/** A workbook with sheets of ours, one referring to another, and a plan that replaces, writes, adds and forgets. */
async function started(): Promise<OpenedExcel> {
  const opened = await openExcel();
  await opened.port.apply(richPlan());
  await opened.port.apply(namedPlan(sheetOf('Afnemer', [formula("='Dekking foto''s'!D4+1", 2)])));
  opened.excel.host.log.clear();
  return opened;
}

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
    activate: 'Nieuw',
  };
}

describe('a write that Excel refuses half-way', () => {
  it('is put back whatever the request it happens in, and tells what Excel said', async () => {
    const plan = { ...everything(), activate: null };
    const counting = await started();
    await counting.port.apply(plan);
    const requests = counting.excel.host.log.roundTrips;
    expect(requests).toBe(4);
    for (let request = 1; request <= requests; request++) {
      const { port, excel } = await started();
      const before = await bookOf(excel.store);
      excel.host.faults.plan({ code: 'GeneralException', request });
      expect(await refusedWith(port.apply(plan))).toBe('workbook/host-failed');
      expect([request, await bookOf(excel.store)]).toEqual([request, before]);
    }
  }, 60_000);

  it('is put back from wherever it was in the middle of a request', async () => {
    const plan = { ...everything(), activate: null };
    const counting = await started();
    await counting.port.apply(plan);
    const sizes = counting.excel.host.log.batches
      .filter(({ cleanUp }) => !cleanUp)
      .map(({ request }) => request.Actions.length);
    // Every action of the last request up to the first deletion, and every seventh of the long one.
    const deletions = counting.excel.host.log.batches.filter(({ cleanUp }) => !cleanUp)[3]?.request.Actions ?? [];
    const firstDeletion = deletions.findIndex(({ Name }) => Name === 'Delete' && deletions.length > 0);
    const points: (readonly [request: number, action: number])[] = [];
    for (let action = 1; action < (sizes[1] ?? 0); action += 7) points.push([2, action]);
    for (let action = 1; action < firstDeletion; action++) points.push([4, action]);
    for (const [request, action] of points) {
      const { port, excel } = await started();
      const before = await bookOf(excel.store);
      excel.host.faults.plan({ code: 'GeneralException', request, action });
      expect([request, action, await refusedWith(port.apply(plan))]).toEqual([request, action, 'workbook/host-failed']);
      expect([request, action, await bookOf(excel.store)]).toEqual([request, action, before]);
    }
  }, 180_000);

  it('is finished instead when a sheet is deleted already', async () => {
    const plan = planOf({ kind: 'delete', target: 'Afnemer' }, { kind: 'delete', target: 'dekkend_machine' });
    const { port, excel } = await started();
    let deletions = 0;
    const second = ({ Name }: { readonly Name?: string }): boolean => Name === 'Delete' && ++deletions === 2;
    excel.host.faults.plan({ code: 'GeneralException', request: 3, action: second });
    await port.apply(plan);
    expect(excel.store.sheets().map(({ name }) => name)).toEqual([
      'Eigen blad',
      "Dekking foto's",
      'Beoordeling PVB1 & meer',
    ]);
  });

  it('says so when it cannot be put back', async () => {
    const { port, excel } = await started();
    excel.host.faults.plan({ code: 'GeneralException', request: 2, action: 40 });
    excel.host.faults.plan({ code: 'GeneralException', request: 3 });
    expect(await refusedWith(port.apply({ ...everything(), activate: null }))).toBe('workbook/not-put-back');
  });
});

describe('what Excel says, in our words', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'workbook/cell-edit-mode'],
    ['ItemNotFound', 'workbook/sheet-missing'],
    ['ItemAlreadyExists', 'workbook/sheet-name-taken'],
    ['ActivityLimitReached', 'workbook/host-failed'],
    ['RequestAborted', 'workbook/host-failed'],
  ])('makes %s %s', async (code, expected) => {
    const { port, excel } = await started();
    excel.host.faults.plan({ code, request: 2 });
    expect(await refusedWith(port.apply(everything()))).toBe(expected);
  });

  it('refuses at once while somebody types in a cell', async () => {
    const { port, excel } = await started();
    const before = await bookOf(excel.store);
    excel.host.cellEditMode = true;
    expect(await refusedWith(port.apply(everything()))).toBe('workbook/cell-edit-mode');
    excel.host.cellEditMode = false;
    expect(await bookOf(excel.store)).toEqual(before);
  });

  it('refuses to write into a sheet that is protected with a password', async () => {
    const { port, excel } = await started();
    const sheet = excel.store.sheets().find(({ name }) => name === "Dekking foto's");
    const protection = sheet && excel.store.sheetProtection(sheet.id);
    if (!sheet || !protection) throw new Error('not protected');
    excel.store.setSheetProtection(sheet.id, { ...protection, password: 'geheim' });
    const before = await bookOf(excel.store);
    const blocks = [{ row: 0, column: 0, contents: [[text('a')]] }];
    expect(await refusedWith(port.apply(planOf({ kind: 'write', target: sheet.name, blocks })))).toBe(
      'workbook/sheet-protected',
    );
    expect(await bookOf(excel.store)).toEqual(before);
  });
});
