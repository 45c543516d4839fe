import type { ApplyOptions } from '../../app/ports';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { findPlanFault, sameSheetName } from '../plan/plan-fault';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { refusal } from '../workbook-diagnostic';
import { refuseLoss } from './belongings';
import type { BookState } from './book-state';
import { readState } from './book-state';
import { withLooks } from './carried-looks';
import { changeSteps } from './change-steps';
import { departuresOf, returned } from './departures';
import type { Departure } from './departures';
import { finishSteps } from './finish-steps';
import type { Follower } from './finish-steps';
import { keepingFor, ownAfter } from './keeping';
import type { OwnStep } from './keeping';
import { putBack } from './put-back';
import { readCells } from './read-cells';
import { request } from './run';
import { inRequests } from './step';
import type { Step } from './step';
import { formulasOn } from './written-places';

/**
 * Does the plan, whole or not at all. Requests: one to look, one to write (more above 4 MB), one to see which formulas
 * refer to a sheet that is replaced, one to switch over. When one fails, or the signal says stop, what was done is put
 * back before the promise rejects. With a step, what it takes to take the write back is left in the workbook.
 * @param own what this pane's last write left. @returns the same for the next one; null = nothing.
 */
export async function applyPlan(
  asked: WorkbookPlan,
  options: ApplyOptions,
  own: OwnStep | null = null,
): Promise<OwnStep | null> {
  stopIfAsked(options);
  const state = await readState(asked);
  refuse(asked, state);
  const plan = withLooks(asked, state.looks);
  const departures = departuresOf(plan, state);
  const step = options.step ?? null;
  const keeping = keepingFor(plan, state, departures, step, own);
  const writes = inRequests(changeSteps(plan, state, departures));
  const total = writes.length + 2;
  let done = 0;
  const tell = (): void => options.progress?.(++done, total);
  tell();
  let followers: readonly Follower[] = [];
  try {
    for (const steps of writes) {
      stopIfAsked(options);
      await send(steps, true);
      tell();
    }
    stopIfAsked(options);
    followers = await findFollowers(departures, state);
    for (const steps of inRequests(finishSteps(plan, state, departures, followers, keeping))) {
      stopIfAsked(options);
      await send(steps, false);
    }
  } catch (error) {
    if (await putBack(plan, state, departures, followers, keeping)) throw error;
  }
  tell();
  return step === null ? null : ownAfter(step, keeping, departures, own);
}

function send(steps: readonly Step[], more: boolean): Promise<void> {
  return request(
    (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      if (more) application.suspendApiCalculationUntilNextSync();
      steps.forEach(({ queue }) => queue(context));
    },
    () => undefined,
  );
}

function stopIfAsked({ signal }: ApplyOptions): void {
  if (signal?.aborted) throw refusal('workbook/cancelled');
}

function refuse(plan: WorkbookPlan, state: BookState): void {
  const fault = findPlanFault(plan, {
    sheets: state.sheets.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' })),
    structureProtected: state.structureProtected,
  });
  if (fault) throw new Refusal(fault);
  refuseLoss(plan, state.belongings);
}

/** Formulas of sheets that stay which followed a departing sheet to its waiting name. */
async function findFollowers(departures: readonly Departure[], state: BookState): Promise<readonly Follower[]> {
  if (departures.every(({ successor }) => successor === null)) return [];
  const staying = state.sheets
    .map(({ name }) => name)
    .filter((name) => !departures.some(({ sheet }) => sameSheetName(sheet.name, name)));
  return formulasOn(await readCells(staying)).flatMap(({ formula: before, ...place }): readonly Follower[] => {
    const after = returned(before, departures);
    return after === null ? [] : [{ ...place, before, after }];
  });
}
