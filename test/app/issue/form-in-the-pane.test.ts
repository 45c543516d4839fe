import { liveUseCases } from '../../../src/app/live-use-cases';
import { defaultSettings } from '../../../src/core/exam/settings';
import { createBook } from '../../../src/workbook/plan/create-book';
import { formIssuer } from '../../../src/workbook/plan/issue/issue-form';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookPlan } from '../../../src/workbook/plan/workbook-plan';
import { bicycleRental, exam } from '../../workbook/plan/bicycle-rental';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';

test('a form that was handed out opens in the pane, and nothing is made in it', async () => {
  const plan = { exams: [exam('e1', { covers: ['w1'] })], settings: defaultSettings };
  const input = { framework: bicycleRental, profile: 'P1', plan, language: 'nl', openImportWarnings: 0 } as const;
  const master = readBook(snapshotOfPlan(createBook(input, null).value));
  if (master.kind !== 'book') throw new Error(master.kind);
  const issue = { candidate: { number: '1001', name: null }, attempt: 1, kind: 'first' } as const;
  const snapshot = snapshotOfPlan(formIssuer(master.book, 'e1', null)(issue).plan);
  const applied: WorkbookPlan[] = [];
  const none = () => Promise.reject(new Error('not asked'));
  const pane = liveUseCases(
    {
      snapshot: async () => snapshot,
      latest: async () => snapshot,
      apply: async (made) => void applied.push(made),
      reveal: none,
      watch: none,
      fill: none,
      watchSelection: none,
      activeCell: none,
      takeBack: none,
    },
    { fetchSample: none, readFile: none },
  );

  const { book, findOutdated } = await pane.readWorkbook();
  expect(book?.role).toBe('form');
  expect(await findOutdated(() => true)).toEqual([]);
  const options = { progress: () => undefined, signal: new AbortController().signal };
  const refused = { diagnostic: { code: 'book/is-a-form' } };
  await expect(pane.writeForms(null, options)).rejects.toMatchObject(refused);
  await expect(pane.writeExams(plan, options)).rejects.toMatchObject(refused);
  await expect(pane.writeFindings(options)).rejects.toMatchObject(refused);
  expect(applied).toEqual([]);
});
