import { isFixed } from '../../../exam/approval/fixed-instrument';
import { examLabel, formsOf, planPlace } from '../../covering';
import type { Rule } from '../../rule';
import { standard2012 } from '../../sources';
import { unmet } from '../../verdicts';

export const examWithoutForm: Rule = {
  id: 'plan/exam-without-form',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: {
      title: 'Examen zonder beoordelingsformulier',
      why: 'Zonder formulier kan niemand dit examen afnemen, beoordelen of verantwoorden.',
      fix: 'Maak bij de stap Formulieren het formulier van dit examen.',
      unmet: ({ exam }) => `${exam} heeft geen beoordelingsformulier in deze werkmap.`,
      unclear: {},
      repair: {
        offer: ({ exam }) => `Maak het formulier van ${exam}, met de rijen van wat het volgens de dekking dekt.`,
        done: ({ exam }) => `Het formulier van ${exam} is gemaakt. Beschrijf er nog de niveaus op.`,
      },
    },
    en: {
      title: 'Exam without an assessment form',
      why: 'Without a form nobody can hold this exam, assess it or account for it.',
      fix: 'Make the form of this exam in the step Forms.',
      unmet: ({ exam }) => `${exam} has no assessment form in this workbook.`,
      unclear: {},
      repair: {
        offer: ({ exam }) => `Make the form of ${exam}, with the rows of what it covers in the matrix.`,
        done: ({ exam }) => `The form of ${exam} is made. Describe the levels on it.`,
      },
    },
  },
  examples: {
    unmet: { exam: 'PVB2' },
  },
  judge: (book) =>
    book.exams
      .filter(({ exam }) => formsOf(book, exam).length === 0)
      .map((planned) => unmet(planned.exam.id, planPlace(planned, 'code'), { exam: examLabel(planned.exam) })),
  repair: (book, { subject }) => {
    const exam = book.exams.find((planned) => planned.exam.id === subject)?.exam;
    const isReady = exam !== undefined && exam.covers.length > 0 && !isFixed(book, exam);
    return isReady ? { repair: { kind: 'make-form', examId: subject }, data: {} } : null;
  },
};
