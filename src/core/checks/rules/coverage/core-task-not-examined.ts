import type { ExamBook } from '../../../exam/exam-book';
import type { FrameworkItem } from '../../../framework/framework';
import { coverableOf } from '../../../exam/default-plan';
import { unitsOf } from '../../../framework/structure';
import { coveragePlace, examLabel, examsCovering } from '../../covering';
import type { Rule, Verdict } from '../../rule';
import { ekb } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, listed, named } from '../../wording';

export const coreTaskNotExamined: Rule = {
  id: 'coverage/core-task-not-examined',
  severity: 'error',
  source: ekb('1 en 15'),
  texts: {
    nl: {
      title: 'Kerntaak zonder examen',
      why: 'Elke kerntaak van de kwalificatie moet geëxamineerd worden en een eigen resultaat krijgen, ook als examens door kerntaken heen lopen.',
      fix: 'Zet in het blad met de dekking een teken bij de werkprocessen van deze kerntaak, of voeg er in het examenplan een examen voor toe.',
      unmet: ({ code, title }) => `Kerntaak ${named(code, title)} wordt in geen enkel examen getoetst.`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `Kerntaak ${named(code, title)} wordt alleen getoetst in ${listed(exams, 'en')}, en ${agreeing(exams, 'dat is', 'die zijn')} ingetrokken.`,
        'no-core-tasks': () => 'Het dossier bevat geen kerntaken, dus er is niets om de examens mee te vergelijken.',
      },
    },
    en: {
      title: 'Core task without an exam',
      why: 'Each core task of the qualification must be examined and get a result of its own, also where exams cut across core tasks.',
      fix: 'Put a mark on the coverage sheet at the work processes of this core task, or add an exam for it to the exam plan.',
      unmet: ({ code, title }) => `Core task ${named(code, title)} is examined in no exam.`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `Core task ${named(code, title)} is examined in ${listed(exams, 'and')} only, and ${agreeing(exams, 'that has', 'those have')} been withdrawn.`,
        'no-core-tasks': () => 'The dossier has no core tasks, so there is nothing to compare the exams with.',
      },
    },
  },
  judge: (book) => {
    const units = unitsOf(book.framework);
    if (units.length === 0) return [unclear('no-core-tasks', 'dossier', book.coverage.header, {})];
    return units.flatMap((unit) => judgeUnit(book, unit));
  },
};

function judgeUnit(book: ExamBook, unit: FrameworkItem): readonly Verdict[] {
  const exams = new Set(coverableOf(book.framework, unit).flatMap(({ id }) => examsCovering(book, id)));
  const place = coveragePlace(book, unit.id);
  const data = { code: unit.code, title: unit.title };
  if (exams.size === 0) return [unmet(unit.id, place, data)];
  if ([...exams].some(({ exam }) => exam.status !== 'withdrawn')) return [];
  const withdrawn = [...exams].map(({ exam }) => examLabel(exam));
  return [unclear('only-withdrawn', unit.id, place, { ...data, exams: withdrawn })];
}
