import { createSession } from '../../../src/app/session/session';
import { stepsOf } from '../../../src/app/session/steps';
import { approval, draftBook, withdrawal } from '../../workbook/plan/approval/instruments';
import { bookOf } from '../../workbook/plan/book-of';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { fakeWorkbook } from '../../taskpane/fake-use-cases';

const book = bookOf(snapshotOfPlan(draftBook));
const examId = book.exams[0]?.exam.id ?? '';

async function openSession() {
  const fake = fakeWorkbook(book);
  const session = createSession(fake.useCases);
  await session.refresh();
  session.approval.open(examId);
  return { fake, session };
}

test('after a deed the state is what the workbook has then, and what was done is told', async () => {
  const { session } = await openSession();
  await session.approval.act(examId, approval);
  const { work, instrument } = session.getState();
  expect(instrument).toBe(examId);
  expect(work.approving).toMatchObject({ status: 'done', value: { kind: 'approved', version: '1.0' } });
  expect(work.workbook).toMatchObject({ value: { book: { instrumentHistory: [{ by: 'P. Ketting' }] } } });
});

test('what cannot be done says why and leaves the workbook as it is', async () => {
  const { fake, session } = await openSession();
  await session.approval.act(examId, withdrawal);
  expect(session.getState().work.approving).toMatchObject({
    status: 'failed',
    diagnostic: { code: 'approval/not-approved' },
  });
  expect(fake.book).toBe(book);
});

test('one deed at a time: a second one does not start beside the first', async () => {
  const { fake, session } = await openSession();
  fake.hanging.add('approval');
  const first = session.approval.act(examId, approval);
  expect(stepsOf(session.getState()).find(({ id }) => id === 'forms')?.status).toBe('busy');
  await session.approval.act(examId, approval);
  session.cancel('approving');
  await first;
  expect(session.getState().work.approving).toMatchObject({ diagnostic: { code: 'workbook/cancelled' } });
});

test('what came of a deed is told no longer once the screen is closed', async () => {
  const { session } = await openSession();
  await session.approval.act(examId, approval);
  session.approval.close();
  expect(session.getState()).toMatchObject({ instrument: null, work: { approving: { status: 'idle' } } });
});
