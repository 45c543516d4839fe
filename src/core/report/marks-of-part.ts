import type { CandidateResults } from '../exam/collect/candidate-results';
import { wholeMark } from '../exam/mark';
import type { Grade } from '../exam/results/attempt';
import { roundTo6 } from '../exam/rounding';

/** How marks and words of a core task at one exam are spread over candidates. */
export interface MarksOfPart {
  readonly coreTask: string;
  /** Candidates of whom an attempt counts. */
  readonly n: number;
  readonly outcomes: Readonly<Record<Grade, number>>;
  /** How many have each whole mark; index 0 is mark 1, index 9 mark 10. */
  readonly marks: readonly number[];
  /** Of the unrounded marks: all together and on average, 6 decimals; null = nobody has one. */
  readonly total: number;
  readonly mean: number | null;
  /** Candidates who sat the exam and have no result that counts for it yet. */
  readonly incomplete: number;
  /** Candidates who need not do this part of the exam, also those who never sat it. */
  readonly exempt: number;
}

/**
 * By core task that the exam examines and somebody sat.
 * @param examined core tasks of the exam, in the order of the dossier. @param candidates of the workbook.
 */
export function marksOfParts(
  examId: string,
  examined: readonly string[],
  candidates: readonly CandidateResults[],
): readonly MarksOfPart[] {
  const found = new Map(examined.map((coreTask) => [coreTask, gathered()]));
  for (const { attempts, coreTasks } of candidates) {
    const isSat = attempts.some(({ attempt }) => attempt.examId === examId);
    for (const { coreTask, exams, state } of coreTasks) {
      const known = found.get(coreTask);
      if (known === undefined) continue;
      const share = exams.find((each) => each.examId === examId);
      // An exam is no part of the result of who is exempt from all that it asks, sat or not.
      if (share === undefined) {
        known.exempt += isSat || state === 'exempt' ? 1 : 0;
        known.isSat ||= isSat;
      } else if (!isSat) continue;
      else if (share.counting === null) known.incomplete += 1;
      else {
        known.marks.push(share.counting.part.mark);
        known.outcomes.push(share.counting.part.outcome);
      }
    }
  }
  return [...found].flatMap(([coreTask, { marks, outcomes, incomplete, exempt, isSat }]) => {
    const isNone = marks.length + incomplete === 0 && !isSat;
    const whole = marks.map((mark, index) => wholeMark(mark, outcomes[index] ?? 'O'));
    const counted = (grade: Grade): number => outcomes.filter((each) => each === grade).length;
    const sum = marks.reduce((total, mark) => total + mark, 0);
    const part: MarksOfPart = {
      coreTask,
      n: marks.length,
      outcomes: { O: counted('O'), V: counted('V'), G: counted('G') },
      marks: Array.from({ length: 10 }, (_, index) => whole.filter((mark) => mark === index + 1).length),
      total: roundTo6(sum),
      mean: marks.length === 0 ? null : roundTo6(sum / marks.length),
      incomplete,
      exempt,
    };
    return isNone ? [] : [part];
  });
}

interface Gathered {
  readonly marks: number[];
  readonly outcomes: Grade[];
  incomplete: number;
  exempt: number;
  /** Whether somebody who is exempt sat the exam. */
  isSat: boolean;
}

function gathered(): Gathered {
  return { marks: [], outcomes: [], incomplete: 0, exempt: 0, isSat: false };
}
