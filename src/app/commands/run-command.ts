import type { CellPlace } from '../../core/exam/cell-place';
import { countAccepted, countFindings } from '../session/findings';
import { diagnosticOf } from '../session/run-task';
import type { Session } from '../session/session';
import { bookOf, hasExamSheets, runningWrite } from '../session/state';
import type { SessionState, TaskId } from '../session/state';
import { valueOf } from '../session/work';
import type { CommandOutcome } from './command-outcome';
import { sensibleCommands } from './sensible-commands';
import type { CommandId } from './sensible-commands';

/** A command with a function of its own; Excel opens the pane by itself. */
export type RunCommandId = Exclude<CommandId, 'open'>;

/**
 * Does what a command asks, whether the pane is in sight or not, and has the pane show what came of it. Never rejects.
 * @param activeCell asks where the cursor is.
 */
export async function runCommand(
  command: RunCommandId,
  session: Session,
  activeCell: () => Promise<CellPlace>,
): Promise<CommandOutcome> {
  try {
    await upToDate(session);
    const place = command === 'assess' || command === 'explain' ? await activeCell() : null;
    const state = session.getState();
    const now = place === null ? state : { ...state, activeSheet: place.sheet };
    const obstacle = sensibleCommands(now)[command];
    if (obstacle === null) return await run[command](session, place);
    if (obstacle !== 'unreadable') return { kind: 'refused', obstacle };
    session.go('home');
    return whyNot(session.getState(), ['workbook']) ?? { kind: 'busy' };
  } catch (error) {
    return { kind: 'failed', diagnostic: diagnosticOf(error), isShown: false, exams: null };
  }
}

const inPane: CommandOutcome = { kind: 'in-pane' };

const run: Readonly<Record<RunCommandId, (session: Session, place: CellPlace | null) => Promise<CommandOutcome>>> = {
  import: async (session) => (session.go('dossier'), inPane),
  report: async (session) => (session.go('report'), inPane),
  assess: async (session, place) => {
    if (place !== null && bookOf(session.getState())?.role !== 'form') session.assess.open(place.sheet);
    return inPane;
  },
  explain: async (session, place) => (session.findings.ask(place), inPane),
  generate,
  check,
};

/** Exams where there are none, then a form for each; what people wrote is never moved before they agreed in the pane. */
async function generate(session: Session): Promise<CommandOutcome> {
  if (runningWrite(session.getState()) !== null) return { kind: 'busy' };
  const hadExams = hasExams(session.getState());
  if (!hadExams) {
    session.go('exams');
    // What somebody chose in the pane already is what is made.
    if (valueOf(session.getState().work.proposing) === null) await session.proposeExams();
    await session.makeExams();
    const stopped = whyNot(session.getState(), ['proposing', 'planning']);
    if (stopped !== null) return stopped;
  }
  session.go('forms');
  await session.makeForms();
  const state = session.getState();
  const exams = hadExams ? null : (bookOf(state)?.exams.length ?? 0);
  const forms = valueOf(state.work.generating);
  if (forms === null) return whyNot(state, ['generating'], exams) ?? { kind: 'busy' };
  return forms.outcome === 'written' ? { kind: 'generated', exams, forms } : inPane;
}

async function check(session: Session): Promise<CommandOutcome> {
  session.go('checks');
  const before = valueOf(session.getState().work.checking);
  await session.refresh();
  const state = session.getState();
  const checked = valueOf(state.work.checking);
  const stopped = whyNot(state, ['workbook', 'checking']);
  if (stopped !== null) return stopped;
  // Nothing was read while somebody types or fills in something.
  if (checked === null || checked === before) return { kind: 'busy' };
  return { kind: 'checked', counts: countFindings(checked.findings), accepted: countAccepted(checked.findings) };
}

/** What stopped one of the tasks; null = nothing did. @param exams that were written before. */
function whyNot({ work }: SessionState, tasks: readonly TaskId[], exams: number | null = null): CommandOutcome | null {
  for (const task of tasks) {
    const { [task]: done } = work;
    if (done.status === 'failed') return { kind: 'failed', diagnostic: done.diagnostic, isShown: true, exams };
  }
  return null;
}

function hasExams(state: SessionState): boolean {
  const book = bookOf(state);
  return book !== null && hasExamSheets(book);
}

/** Waits for the first reading, or reads what changed since the last one. */
async function upToDate(session: Session): Promise<void> {
  const { work, isBehind } = session.getState();
  if (work.workbook.status === 'loading') await firstReading(session);
  else if (work.workbook.status !== 'done' || isBehind) await session.refresh();
}

function firstReading(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.getState().work.workbook.status === 'loading') return;
      stop();
      resolve();
    });
  });
}
