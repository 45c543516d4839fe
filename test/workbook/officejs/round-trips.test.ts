import { largePlan } from '../contract/large-plan';
import { sheetIn } from '../contract/opened-workbook';
import { matrixSheet, planOf, richPlan } from '../contract/rich-plan';
import { openExcel } from './open-excel';

const limit = 5 * 1024 * 1024;

describe('the number of requests to Excel', () => {
  it.each([
    [3, 40],
    [3, 400],
    [30, 120],
  ])(
    'is 3 for %i new sheets of %i rows, and 2 for reading them',
    async (forms, rows) => {
      const { port, excel } = await openExcel();
      await port.apply(largePlan(forms, rows));
      const { batches, roundTrips } = excel.host.log;
      expect(roundTrips).toBe(3);
      expect(Math.max(...batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(limit);
      excel.host.log.clear();
      const snapshot = await port.snapshot();
      expect(excel.host.log.roundTrips).toBe(2);
      expect(sheetIn(snapshot, `Beoordeling PVB${forms}`).values).toHaveLength(rows + 1);
    },
    120_000,
  );

  it('is 4 when a sheet is replaced', async () => {
    const { port, excel } = await openExcel();
    await port.apply(richPlan());
    excel.host.log.clear();
    await port.apply(
      planOf({ kind: 'replace', target: "Dekking foto's", sheet: matrixSheet('Dekking', 'Eigen blad') }),
    );
    expect(excel.host.log.roundTrips).toBe(4);
  });

  it('grows only with the size: requests stay under 5 MB, and answers are read in pieces', async () => {
    const { port, excel } = await openExcel();
    await port.apply(largePlan(2, 2_000, 2_400));
    const sizes = excel.host.log.batches.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(limit);
    expect(excel.host.log.roundTrips).toBeLessThanOrEqual(6);
    excel.host.log.clear();
    const snapshot = await port.snapshot();
    expect(sheetIn(snapshot, 'Beoordeling PVB2').values[2_000]?.[0]).toBe('e2.1999');
    const answers = excel.host.log.batches.map(({ response }) => response);
    expect(answers.filter(({ Error: error }) => error === undefined || error === null).length).toBeGreaterThan(2);
  }, 180_000);

  it('leaves out what other sheets hold', async () => {
    const { port } = await openExcel();
    await port.apply(richPlan());
    const snapshot = await port.snapshot();
    expect(sheetIn(snapshot, 'Eigen blad')).toMatchObject({ read: false, values: [] });
  });

  it('finds a sheet of ours by its marker in a third request when its name is lost', async () => {
    const { port, excel } = await openExcel();
    const plan = richPlan();
    const marked = plan.changes.map((change) =>
      change.kind === 'create' && change.sheet.key === 'machine'
        ? {
            ...change,
            sheet: {
              ...change.sheet,
              blocks: [{ row: 1, column: 0, contents: [[{ kind: 'text', text: 'dekkend:machine' } as const]] }],
            },
          }
        : change,
    );
    await port.apply({ ...plan, changes: marked });
    excel.store.removeName({ name: 'Dekkend_machine', scope: null });
    excel.host.log.clear();
    expect(sheetIn(await port.snapshot(), 'dekkend_machine')).toMatchObject({
      read: true,
      values: [['dekkend:machine']],
    });
    expect(excel.host.log.roundTrips).toBe(3);
  });
});
