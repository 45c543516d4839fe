import { coverablesOf, examColumnPlace, examLabel, isKnowledgeExam } from '../../covering';
import { knowledgeOf, unitsOf } from '../../../framework/structure';
import { none } from '../../nouns/dutch';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unmet } from '../../verdicts';

export const examCoversNothing: Rule = {
  id: 'coverage/exam-covers-nothing',
  severity: 'error',
  source: practice('elk examen in het plan toetst een deel van de kwalificatie'),
  texts: {
    nl: ({ unit, subUnit }) => ({
      title: 'Examen dekt niets',
      why: `Een examen dat ${none(subUnit)} dekt, telt voor ${none(unit)} mee en krijgt een leeg formulier.`,
      fix: 'Zet in het blad met de dekking tekens in de kolom van dit examen, of haal het examen uit het plan.',
      unmet: ({ exam }) => `${exam} dekt ${none(subUnit)}.`,
      unclear: {},
    }),
    en: ({ unit, subUnit }) => ({
      title: 'Exam covers nothing',
      why: `An exam that covers no ${subUnit.one} counts for no ${unit.one} and gets an empty form.`,
      fix: 'Put marks on the coverage sheet in the column of this exam, or take the exam out of the plan.',
      unmet: ({ exam }) => `${exam} covers no ${subUnit.one}.`,
      unclear: {},
    }),
  },
  examples: {
    unmet: { exam: 'PVB3' },
  },
  judge: (book) => {
    const behaviour = new Set(coverablesOf(book.framework).map(({ id }) => id));
    const knowledge = new Set(
      unitsOf(book.framework).flatMap((unit) => knowledgeOf(book.framework, unit.id).map(({ id }) => id)),
    );
    return book.exams.flatMap((planned) => {
      const { exam } = planned;
      // Knowledge is what a kennisexamen is for; a work process it could not show anyway.
      const covers = (id: string): boolean => behaviour.has(id) || (isKnowledgeExam(planned) && knowledge.has(id));
      return exam.covers.some(covers)
        ? []
        : [unmet(exam.id, examColumnPlace(book, planned), { exam: examLabel(exam) })];
    });
  },
};
