import type { Correction } from '../../core/framework/corrections/correction';
import type { ExamForm } from '../../core/exam/exam-plan';
import type { Finished, SessionEvent } from './event';
import { reduceRows } from './row-editing';
import { withField } from '../assess/form-field';
import type { OpenedWorkbook } from './use-cases';
import { isWritingTask, writingTasks } from './state';
import type { SessionState, TaskId } from './state';
import { begun, idle, valueOf } from './work';
import type { Work } from './work';

/** The next state of the pane. Pure; an event that does not fit the state (e.g. progress of work not running) changes nothing. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'went':
      // What was taken back is told where it was done, and not on the next screen.
      return {
        ...settled(state, 'undoing'),
        screen: event.screen,
        told: null,
        findings: { ...state.findings, asked: null },
      };
    case 'started':
      return withWork(withoutEarlierDone(state, event.task), event.task, begun);
    case 'progressed':
      return whileLoading(state, event.task, { howFar: event.howFar });
    case 'stopping':
      return whileLoading(state, event.task, { stopping: true });
    case 'finished':
      return finish(state, event);
    case 'failed':
      return withWork(state, event.task, { status: 'failed', diagnostic: event.diagnostic });
    case 'dismissed':
      return withWork(state, event.task, idle);
    case 'profile-chosen':
      return { ...withWork(state, 'comparing', idle), profile: event.profile };
    case 'sheets-language-chosen':
      return { ...state, sheetsLanguage: event.language };
    case 'placed-reopened':
      return reopen(state);
    case 'corrected':
      return withCorrections(state, event.corrections, (now) => [...state.undo, now]);
    case 'kept-let-go':
      return letGo(state, event.index);
    case 'correction-undone':
      return withCorrections(state, state.undo.at(-1) ?? null, () => state.undo.slice(0, -1));
    case 'rows':
      return { ...settled(state, 'editing'), rows: reduceRows(state.rows, event.event) };
    case 'instrument-opened':
      return { ...settled(state, 'approving'), instrument: event.examId };
    case 'exam-form-chosen':
      return chooseForm(state, event.examId, event.form);
    case 'bank-chosen':
      return chooseEntry(state, event.row, event.entry);
    case 'behind':
      return { ...state, isBehind: event.isBehind };
    case 'sheet-shown':
      return { ...state, activeSheet: event.sheet };
    case 'findings-filtered':
      return { ...state, findings: { ...state.findings, filter: { ...state.findings.filter, ...event.change } } };
    case 'cell-asked':
      return { ...state, findings: { ...state.findings, asked: event.place } };
    case 'command-told':
      return { ...state, told: event.outcome };
    case 'acceptor-named':
      return { ...state, findings: { ...state.findings, by: event.by } };
    case 'report-wished':
      return { ...state, report: { ...state.report, ...event.change } };
    case 'assessing':
      return { ...state, assess: { ...state.assess, ...event.change } };
    case 'filled':
      return fillIn(state, event);
  }
}

function finish(state: SessionState, event: Finished): SessionState {
  const next = withWork(state, event.task, { status: 'done', value: event.value });
  switch (event.task) {
    case 'reading': {
      const { profiles } = event.value.framework;
      const only = profiles.length === 1 ? profiles[0] : undefined;
      const fresh = withWork(withWork(withWork(next, 'placing', idle), 'comparing', idle), 'renewing', idle);
      return { ...fresh, profile: only?.code ?? null, undo: [] };
    }
    case 'placing':
    case 'renewing': {
      const written = withWork(withWork(next, 'reading', idle), 'comparing', idle);
      return { ...withWork(written, 'proposing', idle), profile: null, undo: [], placed: placedNow(state, event) };
    }
    case 'beginning':
      return withWork(next, 'lookingBack', idle);
    case 'planning':
      return withWork(next, 'proposing', idle);
    case 'workbook':
      return isOtherPlan(valueOf(state.work.workbook), event.value) ? withoutOutcomes(next) : next;
    case 'enrolling':
      return withWork(next, 'listing', idle);
    case 'collecting':
      return withWork(next, 'gathering', idle);
    case 'removing':
      return withWork(next, 'foreseeing', idle);
    case 'editing':
      return { ...next, rows: reduceRows(state.rows, { kind: 'dropped', examId: event.value.examId }) };
    case 'shelving':
    case 'borrowing':
      return withWork(next, 'consulting', idle);
    case 'undoing':
      // A document that is no longer in the workbook is not put right there.
      return event.value.what === 'placing' || event.value.what === 'renewing' ? { ...next, placed: null } : next;
    case 'lookingBack':
    case 'migrating':
    case 'comparing':
    case 'proposing':
    case 'generating':
    case 'filling':
    case 'approving':
    case 'checking':
    case 'reporting':
    case 'deciding':
    case 'repairing':
    case 'revealing':
    case 'listing':
    case 'exempting':
    case 'distributing':
    case 'packing':
    case 'printing':
    case 'consulting':
    case 'exporting':
    case 'gathering':
    case 'adopting':
    case 'measuring':
    case 'weighing':
    case 'foreseeing':
    case 'surveying':
    case 'compiling':
    case 'delivering':
      return next;
  }
}

/** Whether exams or forms are others than a moment ago: then what was made is no longer what is there. */
function isOtherPlan(before: OpenedWorkbook | null, now: OpenedWorkbook): boolean {
  const plan = ({ book, outdatedForms }: OpenedWorkbook): unknown => [
    book?.exams.map(({ exam }) => exam),
    book?.forms.map(({ examId, sheet }) => [examId, sheet]),
    outdatedForms,
  ];
  return before !== null && JSON.stringify(plan(before)) !== JSON.stringify(plan(now));
}

/** Says no longer what came of making exams and forms; what fails or goes on stays. */
function withoutOutcomes(state: SessionState): SessionState {
  const done = (['planning', 'generating', 'filling', 'editing', 'approving', 'borrowing'] as const).filter(
    (task) => state.work[task].status === 'done',
  );
  return done.reduce((left, task) => withWork(left, task, idle), state);
}

function placedNow(state: SessionState, event: Finished): SessionState['placed'] {
  const reading = valueOf(state.work.reading);
  if (reading === null) return state.placed;
  const profile = event.task === 'renewing' ? (valueOf(state.work.comparing)?.profile ?? null) : state.profile;
  // The corrections of before are its own by now; only what did not apply is still to be told.
  const kept = reading.kept ? { ...reading.kept, corrections: [] } : null;
  return { reading: { ...reading, kept }, profile };
}

function reopen(state: SessionState): SessionState {
  if (state.placed === null) return state;
  const { reading, profile } = state.placed;
  const shown = withWork(state, 'reading', { status: 'done', value: reading });
  return {
    ...withWork(withWork(withWork(shown, 'placing', idle), 'renewing', idle), 'comparing', idle),
    profile,
    undo: [],
  };
}

/** What was compared was compared with the corrections of before. */
function withCorrections(
  state: SessionState,
  corrections: readonly Correction[] | null,
  undo: (now: readonly Correction[]) => SessionState['undo'],
): SessionState {
  const { reading } = state.work;
  if (reading.status !== 'done' || corrections === null) return state;
  const corrected = withWork(state, 'reading', { status: 'done', value: { ...reading.value, corrections } });
  return { ...withWork(corrected, 'comparing', idle), undo: undo(reading.value.corrections ?? []) };
}

function letGo(state: SessionState, index: number): SessionState {
  const read = valueOf(state.work.reading);
  if (read === null || !read.kept) return state;
  const kept = { ...read.kept, unapplied: read.kept.unapplied.filter((_each, at) => at !== index) };
  return withWork(withWork(state, 'reading', { status: 'done', value: { ...read, kept } }), 'comparing', idle);
}

function chooseForm(state: SessionState, examId: string, form: ExamForm): SessionState {
  const { proposing } = state.work;
  if (proposing.status !== 'done') return state;
  const exams = proposing.value.exams.map((exam) => (exam.id === examId ? { ...exam, form } : exam));
  return withWork(state, 'proposing', { status: 'done', value: { ...proposing.value, exams } });
}

function chooseEntry(state: SessionState, row: string, entry: string | null): SessionState {
  const { consulting } = state.work;
  if (consulting.status !== 'done' || consulting.value.kind !== 'fill') return state;
  const others = [...consulting.value.choices].filter(([each]) => each !== row);
  const choices = new Map(entry === null ? others : [...others, [row, entry]]);
  return withWork(state, 'consulting', { status: 'done', value: { ...consulting.value, choices } });
}

/** What was written before is told until something else is written. */
function withoutEarlierDone(state: SessionState, task: TaskId): SessionState {
  if (!isWritingTask(task)) return state;
  const done = writingTasks.filter((other) => other !== task && state.work[other].status === 'done');
  return done.reduce((next, other) => withWork(next, other, idle), state);
}

/** What came of a task is told no longer; while it goes on it stays. */
function settled(state: SessionState, task: TaskId): SessionState {
  return state.work[task].status === 'loading' ? state : withWork(state, task, idle);
}

function fillIn(state: SessionState, { sheet, field, text }: Extract<SessionEvent, { type: 'filled' }>): SessionState {
  const opened = valueOf(state.work.workbook);
  if (opened === null || opened.book === null) return state;
  const value = { ...opened, book: withField(opened.book, sheet, field, text) };
  return withWork(state, 'workbook', { status: 'done', value });
}

function whileLoading(
  state: SessionState,
  task: TaskId,
  change: Partial<Extract<Work<never>, { status: 'loading' }>>,
): SessionState {
  const work = state.work[task];
  return work.status === 'loading' ? withWork(state, task, { ...work, ...change }) : state;
}

function withWork(state: SessionState, task: TaskId, work: Work<unknown>): SessionState {
  return { ...state, work: { ...state.work, [task]: work } };
}
