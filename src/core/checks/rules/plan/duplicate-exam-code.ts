import type { PlannedExam } from '../../../exam/planned-exam';
import { sameCode } from '../../../framework/same-code';
import { planPlace } from '../../covering';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';
import { named } from '../../wording';

export const duplicateExamCode: Rule = {
  id: 'plan/duplicate-exam-code',
  severity: 'error',
  source: practice('een examen is in dossier en administratie aan zijn code te herkennen'),
  texts: {
    nl: {
      title: 'Examencode dubbel',
      why: 'Aan de code herkennen formulieren, lijsten en de administratie een examen; met een dubbele code raken resultaten verwisseld.',
      fix: 'Geef een van beide examens in het examenplan een andere code.',
      unmet: ({ exam, name, other, otherCell }) =>
        `De code ${exam} van "${named(name)}" is al van "${named(other)}" (cel ${otherCell}).`,
      unclear: {},
    },
    en: {
      title: 'Duplicate exam code',
      why: 'Forms, lists and the administration know an exam by its code; with one code for two, results get mixed up.',
      fix: 'Give one of the two exams another code in the exam plan.',
      unmet: ({ exam, name, other, otherCell }) =>
        `The code ${exam} of "${named(name)}" is that of "${named(other)}" already (cell ${otherCell}).`,
      unclear: {},
    },
  },
  examples: {
    unmet: { exam: 'pvb 1', name: 'Adviseren', other: 'Verhuren', otherCell: 'B6' },
  },
  judge: ({ exams }) => {
    const seen: PlannedExam[] = [];
    return exams.flatMap((planned) => {
      const { id, code, name } = planned.exam;
      if (code.trim() === '') return [];
      const first = seen.find((earlier) => sameCode(earlier.exam.code, code));
      if (first === undefined) {
        seen.push(planned);
        return [];
      }
      const data = { exam: code.trim(), name, other: first.exam.name, otherCell: planPlace(first, 'code').cell };
      return [unmet(id, planPlace(planned, 'code'), data)];
    });
  },
};
