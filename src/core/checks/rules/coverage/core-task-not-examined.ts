import type { DiagnosticData } from '../../../diagnostics/diagnostic';
import type { ExamBook } from '../../../exam/exam-book';
import type { PlannedExam } from '../../../exam/planned-exam';
import type { FrameworkItem } from '../../../framework/framework';
import { coverableOf, onlyKnowledgeOf, unitsOf } from '../../../framework/structure';
import { coveragePlace, examLabel, examsCovering, naming } from '../../covering';
import { each, the, thisOne } from '../../nouns/dutch';
import { capital } from '../../nouns/kind-nouns';
import type { Rule, Verdict } from '../../rule';
import { ekb } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, listed, named } from '../../wording';

export const coreTaskNotExamined: Rule = {
  id: 'coverage/core-task-not-examined',
  severity: 'error',
  source: ekb('1 en 15'),
  texts: {
    nl: ({ unit, subUnit, document }) => ({
      title: `${capital(unit.one)} zonder examen`,
      why: `${capital(each(unit))} moet geëxamineerd worden en een eigen resultaat krijgen, ook als examens door ${unit.other} heen lopen.`,
      fix: `Zet in het blad met de dekking een teken bij de ${subUnit.other} van ${thisOne(unit)}, of voeg er in het examenplan een examen voor toe.`,
      unmet: ({ code, title, covered, items }) =>
        typeof covered === 'number'
          ? `${capital(unit.one)} ${named(code, title)} bestaat alleen uit vakkennis en vaardigheden, en daarvan ${covered === 1 ? 'zit' : 'zitten'} er ${covered} van de ${items} in een examen.`
          : `${capital(unit.one)} ${named(code, title)} wordt in geen enkel examen getoetst.`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `${capital(unit.one)} ${named(code, title)} wordt alleen getoetst in ${listed(exams, 'nl-NL')}, en ${agreeing(exams, 'dat is', 'die zijn')} ingetrokken.`,
        'no-core-tasks': () =>
          `${capital(the(document))} bevat geen ${unit.other}, dus er is niets om de examens mee te vergelijken.`,
      },
    }),
    en: ({ unit, subUnit, document }) => ({
      title: `${capital(unit.one)} without an exam`,
      why: `Each ${unit.one} must be examined and get a result of its own, also where exams cut across ${unit.other}.`,
      fix: `Put a mark on the coverage sheet at the ${subUnit.other} of this ${unit.one}, or add an exam for it to the exam plan.`,
      unmet: ({ code, title, covered, items }) =>
        typeof covered === 'number'
          ? `${capital(unit.one)} ${named(code, title)} is knowledge and skills only, and ${covered} of the ${items} ${covered === 1 ? 'is' : 'are'} in an exam.`
          : `${capital(unit.one)} ${named(code, title)} is examined in no exam.`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `${capital(unit.one)} ${named(code, title)} is examined in ${listed(exams, 'en-GB')} only, and ${agreeing(exams, 'that has', 'those have')} been withdrawn.`,
        'no-core-tasks': () =>
          `The ${document.one} has no ${unit.other}, so there is nothing to compare the exams with.`,
      },
    }),
  },
  examples: {
    unmet: { code: 'P1-K1', title: 'Adviseert over routes' },
    'only-withdrawn': { code: 'P1-K1', title: 'Adviseert over routes', exams: ['PVB2'] },
    'no-core-tasks': {},
  },
  judge: (book) => {
    const units = unitsOf(book.framework);
    if (units.length === 0) return [unclear('no-core-tasks', 'dossier', book.coverage.header, {})];
    return units.flatMap((unit) => judgeUnit(book, unit));
  },
};

function judgeUnit(book: ExamBook, unit: FrameworkItem): readonly Verdict[] {
  const covering = coverableOf(book.framework, unit).map(({ id }) => examsCovering(book, id));
  const knowledge = onlyKnowledgeOf(book.framework, unit.id).map(({ id }) => examsCovering(book, id));
  const inExam = knowledge.filter((exams) => exams.length > 0);
  // Who examines all the knowledge of a part that is nothing else, examines that part.
  const wholly = inExam.length > 0 && inExam.length === knowledge.length;
  const place = coveragePlace(book, unit.id);
  const data = naming(unit);
  const exams = new Set([...covering, ...(wholly ? knowledge : [])].flat());
  if (exams.size === 0) {
    const some: DiagnosticData = inExam.length > 0 ? { covered: inExam.length, items: knowledge.length } : {};
    return [unmet(unit.id, place, { ...data, ...some })];
  }
  const stands = (each: readonly PlannedExam[]): boolean => each.some(({ exam }) => exam.status !== 'withdrawn');
  if (covering.some(stands) || (wholly && knowledge.every(stands))) return [];
  const withdrawn = [...exams].filter(({ exam }) => exam.status === 'withdrawn').map(({ exam }) => examLabel(exam));
  return [unclear('only-withdrawn', unit.id, place, { ...data, exams: withdrawn })];
}
