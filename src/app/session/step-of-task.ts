import type { StepId, WritingTask } from './state';

/** The step of the committee to which each piece of work that can be taken back belongs. */
const stepOf: Readonly<Record<WritingTask, StepId | null>> = {
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
  removing: null,
  reporting: 'checks',
  deciding: 'checks',
  repairing: 'checks',
  compiling: 'report',
  undoing: null,
};

/** @param what the piece of work as a workbook names it (StepMark.what); null = of a version that has others. */
export function stepOfTask(what: string): StepId | null {
  return isWritingTask(what) ? stepOf[what] : null;
}

/** Whether this version knows the piece of work that a workbook names. */
export function isWritingTask(what: string): what is WritingTask {
  return Object.hasOwn(stepOf, what);
}
