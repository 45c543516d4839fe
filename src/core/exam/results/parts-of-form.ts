import type { Criterion } from '../assessment-form';
import type { PartScore } from '../part-score';
import type { FormScore } from '../scoring';
import type { AttemptPart, Grade, WorkProcessResult } from './attempt';

/**
 * The parts of an attempt, from a scored form.
 * @param form what scoreForm made of the criteria.
 * @param coreTaskOf the core task a work process belongs to, by code; those that belong to none are left out.
 */
export function partsOfForm(
  form: FormScore,
  criteria: readonly Pick<Criterion, 'id' | 'workProcess' | 'weight'>[],
  coreTaskOf: (workProcess: string) => string | null,
): readonly AttemptPart[] {
  const passing = new Set(form.rows.filter(({ level }) => level?.passes === true).map(({ id }) => id));
  const workProcesses = form.workProcesses.map((score): WorkProcessResult => {
    const rows = criteria.filter(({ workProcess }) => workProcess === score.code);
    return {
      code: score.code,
      outcome: gradeOf(score),
      percentage: score.percentage,
      weight: rows.reduce((sum, { weight }) => sum + weight, 0),
      everyRowPasses: rows.every(({ id }) => passing.has(id)),
      carriedFrom: null,
    };
  });
  return form.coreTasks.map((score) => ({
    coreTask: score.code,
    workProcesses: workProcesses.filter(({ code }) => coreTaskOf(code) === score.code),
    outcome: gradeOf(score),
    percentage: score.percentage,
    mark: score.exactMark,
  }));
}

function gradeOf({ outcome }: PartScore): Grade | null {
  return outcome === 'incomplete' ? null : outcome;
}
