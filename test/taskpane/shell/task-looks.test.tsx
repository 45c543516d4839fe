/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import type { Session } from '../../../src/app/session/session';
import { initialState } from '../../../src/app/session/state';
import type { SessionState, TaskId } from '../../../src/app/session/state';
import type { Work } from '../../../src/app/session/work';
import { paneTextsIn } from '../../../src/language/pane-language';
import { App } from '../../../src/taskpane/shell/app';
import { createBook } from '../../../src/workbook/plan/create-book';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';
import { bookOf } from '../../workbook/plan/book-of';
import { snapshotOfPlan } from '../../workbook/snapshot-of-plan';
import { reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

/** The screen on which a task is begun, and what has to be open there. */
type Where = Partial<SessionState> & { readonly screen: SessionState['screen'] };

const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0 } as const;
const book = bookOf(snapshotOfPlan(createBook({ ...input, plan: bicyclePlan }, null).value));
const exam = book.exams[0]?.exam.id ?? '';
const dossier: Where = { screen: 'dossier' };
const exams: Where = { screen: 'exams' };
const forms: Where = { screen: 'forms' };
const candidates: Where = { screen: 'candidates' };
const checks: Where = { screen: 'checks' };
const report: Where = { screen: 'report' };

/** `brief` = done before a progress bar can be read: it has no busy look of its own. */
const tasks: Readonly<Record<TaskId, Where & { readonly brief?: true }>> = {
  workbook: { screen: 'home' },
  migrating: { screen: 'home' },
  lookingBack: dossier,
  beginning: dossier,
  reading: dossier,
  comparing: { ...dossier, brief: true },
  placing: dossier,
  renewing: dossier,
  proposing: { ...exams, brief: true },
  planning: exams,
  generating: forms,
  filling: forms,
  editing: { ...forms, rows: { ...initialState.rows, open: exam } as SessionState['rows'] },
  approving: { ...forms, instrument: exam },
  printing: forms,
  shelving: forms,
  borrowing: forms,
  consulting: forms,
  exporting: forms,
  listing: candidates,
  enrolling: candidates,
  exempting: candidates,
  distributing: candidates,
  packing: candidates,
  gathering: candidates,
  collecting: candidates,
  adopting: candidates,
  measuring: candidates,
  weighing: candidates,
  foreseeing: candidates,
  removing: candidates,
  checking: { ...checks, brief: true },
  reporting: checks,
  deciding: { ...checks, brief: true },
  repairing: checks,
  surveying: { ...report, brief: true },
  compiling: report,
  delivering: report,
  revealing: { ...forms, brief: true },
  undoing: forms,
};

/** Who has to be able to stop what takes long: everything but reading the workbook itself and taking a step back. */
const isStopped = (task: TaskId): boolean => task !== 'workbook' && task !== 'undoing';

const words = paneTextsIn('nl');
const loading: Work<never> = { status: 'loading', howFar: { done: 3, total: 8 }, stopping: false };
const failed: Work<never> = {
  status: 'failed',
  diagnostic: { code: 'workbook/sheet-locked', severity: 'error', at: { sheet: 'Examenplan', cell: 'F5' }, data: {} },
};

/** The pane on a workbook with everything in it, while a task is as given. */
async function showTask(task: TaskId, work: Work<never>): Promise<{ cancelled: jest.Mock; dismissed: jest.Mock }> {
  const { session } = await showPane(fakeWorkbook(book));
  cleanup();
  const cancelled = jest.fn();
  const dismissed = jest.fn();
  const state = session.getState();
  // What is compared was read.
  const read = task === 'comparing' ? { reading: { status: 'done', value: reading } as const } : {};
  const shown: SessionState = { ...state, ...tasks[task], work: { ...state.work, ...read, [task]: work } };
  const asShown: Session = { ...session, getState: () => shown, cancel: cancelled, dismiss: dismissed };
  render(
    <App
      session={asShown}
      loadSentences={async () => (diagnostic) => `[${diagnostic.code}]`}
      office={null}
      startLanguage="nl"
      rememberLanguage={() => undefined}
    />,
  );
  await act(async () => undefined);
  return { cancelled, dismissed };
}

const names = Object.keys(tasks) as readonly TaskId[];

it.each(names.filter((task) => tasks[task].brief !== true))(
  'says what it does while %s, how far it is, and stops',
  async (task) => {
    const { cancelled } = await showTask(task, loading);
    const doing = (words.busy.doing as Readonly<Record<string, string>>)[task] ?? 'no words';
    expect((await screen.findAllByText(doing)).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('progressbar')).toHaveLength(1);
    const cancel = screen.queryByRole('button', { name: words.busy.cancel });
    expect(cancel !== null).toBe(isStopped(task));
    cancel?.click();
    expect(cancelled.mock.calls).toEqual(isStopped(task) ? [[task]] : []);
  },
);

it.each(names)(
  'says what went wrong with %s and where, that nothing changed, and lets it be put away',
  async (task) => {
    const { dismissed } = await showTask(task, failed);
    expect(await screen.findAllByText('[workbook/sheet-locked]')).toHaveLength(1);
    // Both stay until it works: there is nothing to be seen without.
    if (task === 'workbook' || task === 'comparing') return;
    expect(screen.getByText(words.failed.nothingChanged)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ga naar cel F5 op blad Examenplan' })).toBeTruthy();
    screen.getByRole('button', { name: words.failed.close }).click();
    expect(dismissed.mock.calls).toEqual([[task]]);
  },
);
