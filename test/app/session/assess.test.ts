import { assessedNow } from '../../../src/app/assess/assessed-now';
import type { AssessedNow } from '../../../src/app/assess/assessed-now';
import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { IssuedForm } from '../../../src/core/exam/issued-form';
import type { WorkProcessResult } from '../../../src/core/exam/results/attempt';
import { formBook } from '../../taskpane/form-book';
import { fakeWorkbook } from '../../taskpane/fake-use-cases';
import type { FakeWorkbook } from '../../taskpane/fake-use-cases';

interface Started {
  readonly fake: FakeWorkbook;
  readonly session: Session;
  readonly now: () => AssessedNow;
}

async function started(book: ExamBook): Promise<Started> {
  const fake = fakeWorkbook(book);
  const session = createSession(fake.useCases, () => 0);
  await session.start();
  const now = (): AssessedNow => {
    const state = session.getState();
    const current = bookOf(state);
    const there = current === null ? null : assessedNow(current, state.assess);
    if (there === null) throw new Error('nothing to assess');
    return there;
  };
  return { fake, session, now };
}

const levels = ({ assessed }: AssessedNow): readonly (string | null)[] => assessed.rows.map(({ level }) => level);
const sheet = 'Beoordeling PVB1';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a level shows at once, is one write, and the next row without one comes', async () => {
  const { fake, session, now } = await started(formBook([{}, {}, { levels: ['V'] }]));
  const writing = session.assess.rate('O');
  expect(levels(now())).toEqual(['O', null, 'V']);
  expect(session.getState().assess.pending).toBe(1);
  await writing;
  expect(session.getState().assess.pending).toBe(0);
  expect(fake.fills).toMatchObject([{ sheet, field: { kind: 'level', row: 0, assessor: 1 }, text: 'O' }]);
  session.assess.goToNextUnanswered();
  expect(now().row.key).toBe('i1');
  await session.assess.rate('G');
  session.assess.goToNextUnanswered();
  expect(now().row.key).toBe('i1');
  await session.assess.rate('');
  expect(levels(now())).toEqual(['O', null, 'V']);
  expect(fake.fills).toHaveLength(3);
});

test('what cannot be written shows as it was, with the reason, and what was given after it stays', async () => {
  const { fake, session, now } = await started(formBook([{ levels: ['V'] }, {}]));
  fake.refusals.set('assess', 'workbook/cell-edit-mode');
  await session.assess.rate('O');
  expect(levels(now())).toEqual(['V', null]);
  expect(session.getState().assess.failure?.code).toBe('workbook/cell-edit-mode');
  const first = session.assess.rate('O');
  const second = session.assess.rate('G');
  await first;
  expect(levels(now())).toEqual(['G', null]);
  await second;
  expect(levels(now())).toEqual(['V', null]);
  fake.refusals.clear();
  await session.assess.rate('G');
  expect(session.getState().assess.failure).toBeNull();
  expect(levels(now())).toEqual(['G', null]);
});

test('a reading that began before a write never shows the row as it was', async () => {
  const { fake, session, now } = await started(formBook([{}, {}]));
  let letRead: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (letRead = resolve));
  const { readWorkbook } = fake.useCases;
  let readings = 0;
  Object.assign(fake.useCases, {
    readWorkbook: async () => {
      readings += 1;
      const read = await readWorkbook();
      await slow;
      return read;
    },
  });
  const reading = session.refresh();
  await session.assess.rate('V');
  letRead();
  await reading;
  expect(levels(now())).toEqual(['V', null]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(readings).toBe(2);
  expect(levels(now())).toEqual(['V', null]);
});

test('where the cursor goes the pane goes, and what the pane selects itself does not bring it back', async () => {
  const { fake, session, now } = await started(formBook([{}, {}, {}]));
  const stop = session.assess.followCursor();
  await jest.advanceTimersByTimeAsync(0);
  fake.select({ sheet, cell: 'H13' });
  expect(now().row.key).toBe('i1');
  fake.select({ sheet, cell: 'A2' });
  expect(now().row.key).toBe('i1');
  fake.select({ sheet: 'Ander blad', cell: 'A12' });
  expect(now().row.key).toBe('i1');
  session.assess.step(1);
  fake.select({ sheet, cell: 'H13' });
  expect(now().row.key).toBe('i2');
  await jest.advanceTimersByTimeAsync(0);
  expect(fake.revealed).toEqual([{ sheet, cell: 'H14' }]);
  session.assess.showInSheet(false);
  session.assess.step(-1);
  expect(fake.revealed).toHaveLength(1);
  stop();
  fake.select({ sheet, cell: 'H12' });
  expect(now().row.key).toBe('i1');
});

test('an assessor hands in their own, and those who rate together hand in together', async () => {
  const { session, now } = await started(formBook([{ levels: ['V', 'V'] }]));
  session.assess.beAssessor(2);
  await session.assess.handIn(true);
  expect([now().isHandedIn, now().form.handedIn]).toEqual([true, [false, true]]);
  await session.assess.rate('G');
  expect(levels(now())).toEqual(['V']);
  await session.assess.handIn(false);
  expect([now().isHandedIn, now().form.handedIn]).toEqual([false, [false, false]]);

  const joint = await started(formBook([{ levels: ['V'] }], { raters: 1, settings: { ratingMode: 'joint' } }));
  await joint.session.assess.handIn(true);
  expect([joint.now().isHandedIn, joint.now().form.handedIn]).toEqual([true, [true, true]]);
  expect(joint.fake.fills.map(({ text }) => text)).toEqual(['ja', 'ja']);
});

test('the outcome is not told while it would tell what others gave', async () => {
  const rows = [{ levels: ['V', 'V'] }, { levels: [null, 'V'] }];
  const { session, now } = await started(formBook(rows));
  expect(now().outcome).toBeNull();
  session.assess.goToNextUnanswered();
  await session.assess.rate('V');
  expect(now().outcome).toBe('V');
});

test('the outcome of a resit counts what is taken over, as its sheet does', async () => {
  const book = formBook([{ levels: ['G'] }, { levels: ['G'] }], { raters: 1, settings: { minimumAssessors: 1 } });
  const taken: WorkProcessResult = {
    code: 'B1-K1-W2',
    outcome: 'V',
    percentage: 50,
    weight: 8,
    everyRowPasses: true,
    carriedFrom: null,
  };
  const carried = [{ coreTask: 'B1-K1', workProcesses: [taken], outcome: 'V', percentage: 50, mark: 5.5 }] as const;
  const issued: IssuedForm = {
    book: 'b',
    examId: book.exams[0]?.exam.id ?? '',
    candidate: { number: '1001', name: null },
    attempt: 2,
    kind: 'resit',
    of: 1,
    carried: [],
    exempt: [],
    earlierAssessors: [],
    rater: null,
    content: 'c',
  };
  const whole = await started({ ...book, issued });
  const resit = await started({ ...book, issued: { ...issued, carried } });
  expect([whole.now().outcome, resit.now().outcome]).toEqual(['G', 'V']);
});
