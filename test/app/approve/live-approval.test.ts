import { liveUseCases } from '../../../src/app/live-use-cases';
import { openExcel } from '../../workbook/officejs/open-excel';
import { approval, draftBook, withdrawal } from '../../workbook/plan/approval/instruments';
import { bookOf } from '../../workbook/plan/book-of';

const none = () => Promise.reject(new Error('not asked'));
const options = { progress: () => undefined, signal: new AbortController().signal };

test('an approval stands in Excel in few requests, and what cannot be done leaves every cell as it was', async () => {
  const { port, excel } = await openExcel();
  await port.apply(draftBook);
  const { act } = liveUseCases(port, { fetchSample: none, readFile: none }).approval;
  const before = bookOf(await port.snapshot());
  const examId = before.exams[0]?.exam.id ?? '';
  await expect(act(examId, withdrawal, options)).rejects.toThrow('approval/not-approved');
  await expect(act('gone', withdrawal, options)).rejects.toThrow('approval/no-exam');
  expect(bookOf(await port.snapshot())).toEqual(before);

  excel.host.log.clear();
  const done = await act(examId, approval, options);
  expect(excel.host.log.roundTrips).toBe(6);
  expect(done).toEqual({
    kind: 'approved',
    examId,
    exam: 'PVB1',
    version: '1.0',
    form: before.forms[0]?.sheet,
    history: 'Vaststelling',
  });
  const after = bookOf(await port.snapshot());
  expect(after.instrumentHistory).toMatchObject([{ kind: 'approved', examId, by: 'P. Ketting' }]);
  expect(after.exams[0]?.exam.status).toBe('approved');
}, 120_000);
