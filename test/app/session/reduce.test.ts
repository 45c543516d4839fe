import fc from 'fast-check';
import type { FormsRenewal } from '../../../src/app/forms/forms-renewal';
import type { SessionEvent } from '../../../src/app/session/event';
import { reduce } from '../../../src/app/session/reduce';
import { initialState, runningWrite } from '../../../src/app/session/state';
import type { SessionState, TaskId } from '../../../src/app/session/state';
import { bookWith, plan, reading } from '../../taskpane/example-book';

const after = (...events: readonly SessionEvent[]): SessionState => events.reduce(reduce, initialState);

const nothingMade: FormsRenewal = {
  outcome: 'written',
  made: [],
  updated: [],
  removed: [],
  kept: [],
  moved: [],
  diagnostics: [],
};

const taskIds = Object.keys(initialState.work) as readonly TaskId[];

test('a document with one profile needs no choice, one with several does', () => {
  expect(after({ type: 'finished', task: 'reading', value: reading }).profile).toBeNull();
  const [only] = reading.framework.profiles;
  const single = { ...reading, framework: { ...reading.framework, profiles: only === undefined ? [] : [only] } };
  expect(after({ type: 'finished', task: 'reading', value: single }).profile).toBe('P1');
});

test('a dossier that is placed is no longer a dossier that was read', () => {
  const state = after(
    { type: 'finished', task: 'reading', value: reading },
    { type: 'profile-chosen', profile: 'P2' },
    { type: 'finished', task: 'placing', value: true },
  );
  expect(state.work.reading.status).toBe('idle');
  expect(state.profile).toBeNull();
});

test('what was written is told until something else is written, and not only until something is read', () => {
  const written: SessionEvent = { type: 'finished', task: 'planning', value: true };
  expect(after(written, { type: 'started', task: 'checking' }).work.planning.status).toBe('done');
  expect(after(written, { type: 'started', task: 'generating' }).work.planning.status).toBe('idle');
  expect(after(written, { type: 'started', task: 'generating' }).work.generating.status).toBe('loading');
});

test('choosing a form changes that exam of the proposal only', () => {
  const state = after(
    { type: 'finished', task: 'proposing', value: plan },
    { type: 'exam-form-chosen', examId: 'e2', form: 'cgi' },
  );
  expect(state.work.proposing).toMatchObject({
    value: {
      exams: [
        { id: 'e1', form: 'proeve-van-bekwaamheid' },
        { id: 'e2', form: 'cgi' },
      ],
    },
  });
});

test('progress of work that does not run changes nothing', () => {
  const late: SessionEvent = { type: 'progressed', task: 'generating', howFar: { done: 1, total: 2 } };
  expect(after(late)).toEqual(initialState);
  expect(after({ type: 'stopping', task: 'generating' })).toEqual(initialState);
  expect(after({ type: 'exam-form-chosen', examId: 'e1', form: 'cgi' })).toEqual(initialState);
});

test('an event of one task never changes the work of another one that runs', () => {
  const simple = fc.record({
    type: fc.constantFrom('started', 'stopping', 'dismissed'),
    task: fc.constantFrom(...taskIds),
  }) as fc.Arbitrary<Extract<SessionEvent, { readonly type: 'started' | 'stopping' | 'dismissed' }>>;
  fc.assert(
    fc.property(fc.array(simple), simple, (before, event) => {
      const state = after(...before);
      const next = reduce(state, event);
      for (const task of taskIds) if (task !== event.task) expect(next.work[task]).toBe(state.work[task]);
    }),
  );
});

test('the running write is the one that loads', () => {
  expect(runningWrite(initialState)).toBeNull();
  expect(runningWrite(after({ type: 'started', task: 'reading' }))).toBeNull();
  expect(runningWrite(after({ type: 'started', task: 'planning' }))).toBe('planning');
});

test('what was taken back is told on the screen where it was done only, and a document taken out is put right no more', () => {
  const value = { id: 'a', what: 'placing', at: 1, sheets: ['Dossier'] };
  const undone = after({ type: 'finished', task: 'undoing', value });
  expect(undone.work.undoing.status).toBe('done');
  expect(undone.placed).toBeNull();
  expect(reduce(undone, { type: 'went', screen: 'exams' }).work.undoing.status).toBe('idle');
});

test('what was made is told until exams or forms are others, and not taken away by what people fill in', () => {
  const opened = (forms: number) => ({
    book: bookWith(plan.exams, forms),
    diagnostics: [],
    migration: null,
    lastStep: null,
    outdatedForms: [],
  });
  const made = after(
    { type: 'finished', task: 'workbook', value: opened(2) },
    { type: 'finished', task: 'generating', value: { ...nothingMade, made: ['a', 'b'] } },
  );
  const again = reduce(made, { type: 'finished', task: 'workbook', value: opened(2) });
  expect(again.work.generating.status).toBe('done');
  const other = reduce(again, { type: 'finished', task: 'workbook', value: opened(1) });
  expect(other.work.generating.status).toBe('idle');
});
