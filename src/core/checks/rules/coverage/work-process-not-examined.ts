import type { ExamBook } from '../../../exam/exam-book';
import { sameCode } from '../../../framework/same-code';
import { roundTo6 } from '../../../exam/rounding';
import type { FrameworkItem } from '../../../framework/framework';
import { subUnitsOf, unitsOf } from '../../../framework/structure';
import { coveragePlace, examLabel, examsCovering, isKnowledgeExam } from '../../covering';
import type { Rule, Verdict } from '../../rule';
import { ekb, standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, listed, named } from '../../wording';

export const workProcessNotExamined: Rule = {
  id: 'coverage/work-process-not-examined',
  severity: 'error',
  source: { ...standard2012('dekking van werkprocessen per kerntaak'), inForce: ekb('1 en 15').reference },
  texts: {
    nl: {
      title: 'Werkproces zonder examen',
      why: 'Een kerntaak is pas gedekt als genoeg van haar werkprocessen geëxamineerd worden: standaard allemaal, of meer dan het deel dat in de instellingen staat, met in elk geval elk werkproces dat als essentieel is aangemerkt.',
      fix: 'Zet in het blad met de dekking een teken bij dit werkproces onder een examen dat het toetst.',
      unmet: ({ code, title, share, minimumShare }) =>
        `Werkproces ${named(code, title)} zit in geen enkel examen; van de kerntaak is ${share} % van de werkprocessen gedekt (ondergrens ${minimumShare} %).`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `Werkproces ${named(code, title)} zit alleen in ${listed(exams, 'en')}, en ${agreeing(exams, 'dat is', 'die zijn')} ingetrokken.`,
      },
    },
    en: {
      title: 'Work process without an exam',
      why: 'A core task is covered only when enough of its work processes are examined: all of them by default, or more than the share in the settings, and in any case each work process marked essential.',
      fix: 'Put a mark on the coverage sheet at this work process, under an exam that assesses it.',
      unmet: ({ code, title, share, minimumShare }) =>
        `Work process ${named(code, title)} is in no exam; ${share} % of the work processes of its core task are covered (minimum ${minimumShare} %).`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `Work process ${named(code, title)} is in ${listed(exams, 'and')} only, and ${agreeing(exams, 'that has', 'those have')} been withdrawn.`,
      },
    },
  },
  judge: (book) => unitsOf(book.framework).flatMap((unit) => judgeUnit(book, unit)),
};

/** Nothing for a core task without work processes: whether that is examined itself is core-task-not-examined's to say. */
function judgeUnit(book: ExamBook, unit: FrameworkItem): readonly Verdict[] {
  const workProcesses = subUnitsOf(book.framework, unit.id);
  const { minimumShare } = book.settings;
  const share = coveredShare(book, workProcesses);
  return workProcesses.flatMap((item) => {
    const exams = examsCovering(book, item.id);
    if (exams.some(({ exam }) => exam.status !== 'withdrawn')) return [];
    const place = coveragePlace(book, item.id);
    const essential = isEssential(book, item);
    const data = { code: item.code, title: item.title, share: Math.round(share), minimumShare, essential };
    if (exams.length > 0) {
      const withdrawn = exams.map(({ exam }) => examLabel(exam));
      return [unclear('only-withdrawn', item.id, place, { ...data, exams: withdrawn })];
    }
    const enough = minimumShare < 100 && share > minimumShare && !essential;
    return [unmet(item.id, place, data, enough ? 'warning' : 'error')];
  });
}

/** Percentage of the work processes that are in an exam; being in a kennisexamen alone is not being covered. */
function coveredShare(book: ExamBook, workProcesses: readonly FrameworkItem[]): number {
  const covered = workProcesses.filter(({ id }) => examsCovering(book, id).some((exam) => !isKnowledgeExam(exam)));
  return roundTo6((covered.length / workProcesses.length) * 100);
}

function isEssential(book: ExamBook, item: FrameworkItem): boolean {
  const isIt = (code: string): boolean => code === item.id || sameCode(code, item.code ?? '');
  return book.exams.some(({ exam }) => exam.essential.some(isIt));
}
