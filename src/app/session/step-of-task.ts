import type { StepId, WritingTask } from './state';

/** A piece of work that can be taken back; removing people cannot, as that would keep their data. */
export type StepTask = Exclude<WritingTask, 'removing' | 'undoing'>;

/** The step of the committee to which each of them belongs. */
const stepOf: Readonly<Record<StepTask, StepId>> = {
  beginning: 'dossier',
  migrating: 'dossier',
  placing: 'dossier',
  renewing: 'dossier',
  planning: 'exams',
  generating: 'forms',
  filling: 'forms',
  editing: 'forms',
  approving: 'forms',
  shelving: 'forms',
  borrowing: 'forms',
  printing: 'forms',
  enrolling: 'candidates',
  exempting: 'candidates',
  distributing: 'candidates',
  collecting: 'candidates',
  adopting: 'candidates',
  measuring: 'candidates',
  weighing: 'candidates',
  reporting: 'checks',
  deciding: 'checks',
  repairing: 'checks',
  compiling: 'report',
};

/** @param what the piece of work as a workbook names it (StepMark.what); null = of a version that has others. */
export function stepOfTask(what: string): StepId | null {
  return isStepTask(what) ? stepOf[what] : null;
}

/** Whether this is work that can be taken back, and this version knows it. */
export function isStepTask(what: string): what is StepTask {
  return Object.hasOwn(stepOf, what);
}
