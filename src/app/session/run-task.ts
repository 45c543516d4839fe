import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { Finished } from './event';
import type { StepMark } from '../../workbook/plan/step/step-record';
import { isWritingTask, runningWrite } from './state';
import type { TaskId } from './state';
import { isStepTask } from './step-of-task';
import type { Store } from './store';
import type { TaskOptions } from './use-cases';

/** Runs the pieces of work of one session and tells its store how they go. */
export interface TaskRunner {
  /**
   * Starts a task; one of the same kind still running is stopped and forgotten. A writing task does not start beside another one.
   * @returns true when it finished, false when it failed, was stopped or did not start.
   */
  readonly run: (task: TaskId, work: (options: TaskOptions) => Promise<Finished>) => Promise<boolean>;
  /** Asks a task to stop. A write first puts the workbook back; anything else is forgotten at once. */
  readonly cancel: (task: TaskId) => void;
}

/** What went wrong, as a diagnostic; an error that is no Refusal is one of ours and becomes "app/unexpected". */
export function diagnosticOf(error: unknown): Diagnostic {
  if (error instanceof Refusal) return error.diagnostic;
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'app/unexpected', severity: 'error', data: { message } };
}

/** A runner for one store. @param now the clock, in milliseconds since 1970. */
export function createTaskRunner(store: Store, now: () => number): TaskRunner {
  const running = new Map<TaskId, AbortController>();

  async function run(task: TaskId, work: (options: TaskOptions) => Promise<Finished>): Promise<boolean> {
    if (isWritingTask(task) && runningWrite(store.getState()) !== null) return false;
    running.get(task)?.abort();
    const controller = new AbortController();
    const isCurrent = (): boolean => running.get(task) === controller;
    running.set(task, controller);
    store.dispatch({ type: 'started', task });
    try {
      const finished = await work({
        signal: controller.signal,
        ...(isStepTask(task) ? { step: stepMark(task, now()) } : {}),
        progress: (done, total) => {
          if (isCurrent()) store.dispatch({ type: 'progressed', task, howFar: { done, total } });
        },
      });
      if (!isCurrent()) return false;
      store.dispatch(finished);
      return true;
    } catch (error) {
      if (isCurrent()) store.dispatch({ type: 'failed', task, diagnostic: diagnosticOf(error) });
      return false;
    } finally {
      if (isCurrent()) running.delete(task);
    }
  }

  function cancel(task: TaskId): void {
    const controller = running.get(task);
    if (controller === undefined) return;
    if (isWritingTask(task)) {
      store.dispatch({ type: 'stopping', task });
    } else {
      running.delete(task);
      store.dispatch({ type: 'dismissed', task });
    }
    controller.abort();
  }

  return { run, cancel };
}

function stepMark(what: TaskId, at: number): StepMark {
  return { id: `${at}-${Math.random().toString(36).slice(2)}`, what, at };
}
