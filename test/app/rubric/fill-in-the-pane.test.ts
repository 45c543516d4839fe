import { liveUseCases } from '../../../src/app/live-use-cases';
import { countDescribed } from '../../../src/core/exam/count-described';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import { readBook } from '../../../src/workbook/plan/read-book';
import type { WorkbookSnapshot } from '../../../src/workbook/plan/snapshot';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';
import { setCell } from '../../workbook/plan/disturb';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const none = () => Promise.reject(new Error('not asked'));
const options = { progress: () => undefined, signal: new AbortController().signal };

function paneOn(start: WorkbookSnapshot) {
  let snapshot = start;
  const useCases = liveUseCases(
    {
      snapshot: async () => snapshot,
      latest: async () => snapshot,
      apply: async (plan) => {
        snapshot = snapshotOfPlan(plan, snapshot);
      },
      reveal: none,
      watch: none,
      fill: none,
      watchSelection: none,
      activeCell: none,
      takeBack: none,
    },
    { fetchSample: none, readFile: none },
  );
  const book = (): ExamBook => {
    const read = readBook(snapshot);
    if (read.kind !== 'book') throw new Error(read.kind);
    return read.book;
  };
  return { useCases, book };
}

test('rows of all forms are filled in one write, of which every rating stays', async () => {
  const whole = snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value);
  const { forms } = paneOn(whole).book();
  const [first] = forms;
  const rated = setCell(whole, first?.sheet ?? '', first?.criteria[1]?.ratings[0]?.cell ?? '', 'G');
  const { useCases, book } = paneOn(rated);

  const filled = await useCases.fillForms('propose', options);
  expect(filled.rows).toBeGreaterThan(0);
  expect(filled.left.map(({ text }) => text)).toContain('1.1');
  const after = countDescribed(book());
  expect(after).toMatchObject({ described: filled.rows, proposed: filled.rows });
  expect(after.rows).toBe(filled.rows + filled.left.length);
  expect(book().forms[0]?.criteria[1]?.ratings[0]?.level).toBe('G');

  expect(await useCases.fillForms('accept', options)).toMatchObject({ rows: filled.rows, left: [] });
  expect(countDescribed(book())).toMatchObject({ described: filled.rows, proposed: 0 });
  expect(await useCases.fillForms('drop', options)).toMatchObject({ rows: 0 });
});
