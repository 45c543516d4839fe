import type { Exam } from '../../core/exam/exam-plan';
import type { Framework } from '../../core/framework/framework';
import { subUnitsOf, unitsOf } from '../../core/framework/structure';

/** What an exam covers, short enough for a line. */
export interface ExamCoverage {
  /** Codes (or titles) of the units it touches, in document order. */
  readonly units: readonly string[];
  readonly subUnits: number;
}

/** Units and number of sub-units that an exam covers; ids that are no part of the framework do not count. */
export function examCoverage(framework: Framework, exam: Exam): ExamCoverage {
  const covered = new Set(exam.covers);
  const subUnits = subUnitsOf(framework).filter(({ id }) => covered.has(id));
  const touched = new Set([...covered, ...subUnits.map(({ parent }) => parent)]);
  return {
    units: unitsOf(framework)
      .filter(({ id }) => touched.has(id))
      .map(({ code, title }) => code ?? title ?? ''),
    subUnits: subUnits.length,
  };
}
