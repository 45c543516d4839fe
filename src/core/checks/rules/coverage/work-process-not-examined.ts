import type { ExamBook } from '../../../exam/exam-book';
import type { PlannedExam } from '../../../exam/planned-exam';
import { roundTo6 } from '../../../exam/rounding';
import type { FrameworkItem } from '../../../framework/framework';
import { itemNamed, subUnitsOf, unitsOf } from '../../../framework/structure';
import { coveragePlace, examLabel, examsCovering, isKnowledgeExam, naming, planPlace } from '../../covering';
import { each, the, thisOne, which } from '../../nouns/dutch';
import { a } from '../../nouns/english';
import { capital } from '../../nouns/kind-nouns';
import type { Rule, Verdict } from '../../rule';
import { ekb, standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { agreeing, listed, named } from '../../wording';

export const workProcessNotExamined: Rule = {
  id: 'coverage/work-process-not-examined',
  severity: 'error',
  source: { ...standard2012('dekking van werkprocessen per kerntaak'), inForce: ekb('1 en 15').reference },
  texts: {
    nl: ({ unit, subUnit }) => ({
      title: `${capital(subUnit.one)} zonder examen`,
      why: `Een ${unit.one} is pas gedekt als genoeg van de ${subUnit.other} erin geëxamineerd worden: standaard allemaal, of meer dan het deel dat in de instellingen staat, met in elk geval ${each(subUnit)} ${which(subUnit)} als essentieel is aangemerkt.`,
      fix: `Zet in het blad met de dekking een teken bij ${thisOne(subUnit)} onder een examen waarin dat getoetst wordt.`,
      unmet: ({ code, title, share, minimumShare }) =>
        `${capital(subUnit.one)} ${named(code, title)} zit in geen enkel examen; van ${the(unit)} is ${share} % van de ${subUnit.other} gedekt (ondergrens ${minimumShare} %).`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `${capital(subUnit.one)} ${named(code, title)} zit alleen in ${listed(exams, 'nl-NL')}, en ${agreeing(exams, 'dat is', 'die zijn')} ingetrokken.`,
        'unknown-essential': ({ exam, code }) =>
          `Bij ${named(exam)} staat ${named(code)} als essentieel in het examenplan, en dat is geen ${subUnit.one} van dit dossier; welk wordt bedoeld?`,
      },
    }),
    en: ({ unit, subUnit }) => ({
      title: `${capital(subUnit.one)} without an exam`,
      why: `${capital(a(unit))} is covered only when enough of its ${subUnit.other} are examined: all of them by default, or more than the share in the settings, and in any case each ${subUnit.one} marked essential.`,
      fix: `Put a mark on the coverage sheet at this ${subUnit.one}, under an exam that assesses it.`,
      unmet: ({ code, title, share, minimumShare }) =>
        `${capital(subUnit.one)} ${named(code, title)} is in no exam; ${share} % of the ${subUnit.other} of its ${unit.one} are covered (minimum ${minimumShare} %).`,
      unclear: {
        'only-withdrawn': ({ code, title, exams }) =>
          `${capital(subUnit.one)} ${named(code, title)} is in ${listed(exams, 'en-GB')} only, and ${agreeing(exams, 'that has', 'those have')} been withdrawn.`,
        'unknown-essential': ({ exam, code }) =>
          `The exam plan marks ${named(code)} essential for ${named(exam)}, which is no ${subUnit.one} of this dossier; which one is meant?`,
      },
    }),
  },
  examples: {
    unmet: { code: 'B1-K1-W2', title: 'Geeft fietsen uit', share: 50, minimumShare: 100, essential: false },
    'only-withdrawn': {
      code: 'P1-K1-W1',
      title: 'Stelt een route voor',
      share: 100,
      minimumShare: 100,
      essential: false,
      exams: ['PVB2'],
    },
    'unknown-essential': { exam: 'PVB2', code: 'P1-K1-W9' },
  },
  judge: (book) => [
    ...unitsOf(book.framework).flatMap((unit) => judgeUnit(book, unit)),
    ...book.exams.flatMap((planned) => unknownEssential(book, planned)),
  ],
};

/** A mistyped code would take the protection away from the work process that was meant. */
function unknownEssential(book: ExamBook, planned: PlannedExam): readonly Verdict[] {
  const parts = unitsOf(book.framework).flatMap((unit) => [unit, ...subUnitsOf(book.framework, unit.id)]);
  const ids = new Set(parts.map(({ id }) => id));
  return planned.exam.essential
    .filter((code) => !ids.has(itemNamed(book.framework, code)?.id ?? ''))
    .map((code) => {
      const data = { exam: examLabel(planned.exam), code };
      return unclear('unknown-essential', `${planned.exam.id} ${code}`, planPlace(planned, 'essential'), data);
    });
}

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
    const data = { ...naming(item), share: Math.round(share), minimumShare, essential };
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
  const isIt = (code: string): boolean => itemNamed(book.framework, code)?.id === item.id;
  return book.exams.some(({ exam }) => exam.essential.some(isIt));
}
