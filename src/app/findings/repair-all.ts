import type { Repair } from '../../core/checks/repair';
import { keyOf } from '../../core/checks/accept/acceptance';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { openPlanBook } from '../open-book';
import type { LiveWorkbookPort } from '../ports';
import type { TaskOptions } from '../session/use-cases';
import { withoutChanged } from './changed-since';
import type { FindingsRepaired, KeptBack } from './finding-use-cases';
import type { Repairable } from './repair-findings';
import { planRepairs, repairSteps, repairables, stepOf, stillRepairable } from './repair-findings';
import type { RepairsUndo, RepairUndo } from './undo-repair';
import { changedSince, planUndo, undoOf, undoOfAll } from './undo-repair';
import { doneWords } from './worded-repair';

/**
 * Repairs what was shown step by step (repairSteps), each whole or not at all. When one cannot be done the rest is left, and what was
 * done until then holds and can be taken back.
 * @throws Refusal findings/gone, findings/repair-changed, or why the first step could not be done: nothing was written
 */
export async function repairAll(
  port: LiveWorkbookPort,
  shown: ReadonlyMap<string, Repair>,
  options: TaskOptions,
): Promise<FindingsRepaired> {
  const steps = repairSteps(stillRepairable(openPlanBook(await port.snapshot()).value, shown));
  const done: Repairable[] = [];
  const undo: RepairUndo[] = [];
  let stopped: Diagnostic | null = null;
  for (const [index, step] of steps.entries()) {
    try {
      const part = await repairStep(port, step, shown, {
        ...options,
        progress: (made, total) => options.progress(index * total + made, steps.length * total),
      });
      if (part === null) continue;
      done.push(...part.found);
      undo.push(part.undo);
    } catch (error) {
      if (!(error instanceof Refusal) || done.length === 0) throw error;
      stopped = error.diagnostic;
      break;
    }
  }
  return { kind: 'repaired', words: doneWords(done), undo: undoOfAll(undo, await port.snapshot()), kept: [], stopped };
}

/**
 * Takes repairs back, the last first. @returns what stays, as somebody changed it since.
 * @throws Refusal findings/changed-since when that is all of it: nothing is written
 */
export async function undoAll(
  port: LiveWorkbookPort,
  undo: RepairsUndo,
  options: TaskOptions,
): Promise<readonly KeptBack[]> {
  const { parts, kept } = withoutChanged(await port.snapshot(), undo);
  const [first] = kept;
  if (parts.length === 0 && first !== undefined) throw changedSince(first.sheet);
  for (const [index, part] of [...parts].reverse().entries()) {
    const snapshot = await port.snapshot();
    await port.apply(planUndo(openPlanBook(snapshot).value, snapshot, part), {
      ...options,
      progress: (made, total) => options.progress(index * total + made, parts.length * total),
    });
  }
  return kept;
}

/** Null when an earlier step has repaired all of it. */
async function repairStep(
  port: LiveWorkbookPort,
  step: string,
  shown: ReadonlyMap<string, Repair>,
  options: TaskOptions,
): Promise<{ readonly found: readonly Repairable[]; readonly undo: RepairUndo } | null> {
  const before = await port.snapshot();
  const book = openPlanBook(before).value;
  const found = repairables(book).filter((each) => stepOf(each) === step && shown.has(keyOf(each.finding)));
  if (found.length === 0) return null;
  const repairs = found.map(({ offer }) => offer.repair);
  const plan = planRepairs(book, before, repairs);
  await port.apply(plan, options);
  return { found, undo: undoOf(repairs, plan, before, await port.snapshot()) };
}
