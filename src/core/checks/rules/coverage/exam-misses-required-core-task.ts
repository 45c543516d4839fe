import type { DiagnosticData } from '../../../diagnostics/diagnostic';
import type { AssessmentForm, Criterion } from '../../../exam/assessment-form';
import type { ExamBook } from '../../../exam/exam-book';
import type { PlannedExam } from '../../../exam/planned-exam';
import { meantCode } from '../../../exam/mistyped-code';
import { sameCode } from '../../../framework/same-code';
import type { FrameworkItem } from '../../../framework/framework';
import { itemNamed, rowsOf, unitAbove, unitsOf } from '../../../framework/structure';
import {
  coverablesOf,
  examColumnPlace,
  examLabel,
  formsOf,
  isKnowledgeExam,
  naming,
  planPlace,
  unitsCovered,
} from '../../covering';
import { that, the, thisOne, which } from '../../nouns/dutch';
import { capital } from '../../nouns/kind-nouns';
import type { RepairOffer } from '../../repair';
import type { Rule, Verdict } from '../../rule';
import { ekb } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { counted, listed, named } from '../../wording';

export const examMissesRequiredCoreTask: Rule = {
  id: 'coverage/exam-misses-required-core-task',
  severity: 'error',
  source: ekb('1 en 15'),
  texts: {
    nl: ({ unit, subUnit, row, document }) => ({
      title: `Examen mist een ${unit.one}`,
      why: `Een resultaat voor een ${unit.one} kan alleen komen uit een examen dat ${that(unit)} ook echt beoordeelt.`,
      fix: `Laat het examen ${subUnit.other} van ${thisOne(unit)} dekken en neem hun ${row.other} op in het formulier, of haal ${the(unit)} weg bij de eisen aan het examen.`,
      unmet: ({ exam, code, title, inCoverage, forms, profiles }) =>
        `${exam} moet ${unit.one} ${named(code, title)} beoordelen, maar ${[
          counted(profiles) > 0 ? `${which(unit)} hoort bij profiel ${listed(profiles, 'nl-NL')}: dit examen` : '',
          [
            inCoverage === true ? '' : 'dekt er niets van',
            counted(forms) > 0 ? `heeft er geen rij van in ${listed(forms, 'nl-NL')}` : '',
          ]
            .filter((part) => part !== '')
            .join(' en '),
        ]
          .filter((part) => part !== '')
          .join(' ')}.`,
      unclear: {
        'unknown-core-task': ({ exam, code }) =>
          `${exam} moet volgens het examenplan ${unit.one} ${code} beoordelen, maar ${which(unit)} staat niet in ${the(document)}.`,
        'no-rows-in-dossier': ({ exam, code, title }) =>
          `${capital(the(document))} noemt geen gedrag bij wat ${exam} dekt van ${unit.one} ${named(code, title)}; of het formulier ${that(unit)} beoordeelt, is niet te zien.`,
      },
      repair: {
        offer: ({ exam, code, meant }) => `Maak bij ${exam} in het examenplan van ${code} de code ${meant}.`,
        done: ({ exam, code, meant }) => `Bij ${exam} staat nu ${meant} in plaats van ${code}.`,
      },
    }),
    en: ({ unit, subUnit, row, document }) => ({
      title: `Exam misses a ${unit.one}`,
      why: `A result for a ${unit.one} can only come from an exam that really assesses that ${unit.one}.`,
      fix: `Let the exam cover ${subUnit.other} of this ${unit.one} and put their ${row.other} on the form, or take the ${unit.one} out of what the exam requires.`,
      unmet: ({ exam, code, title, inCoverage, forms, profiles }) =>
        `${exam} must assess ${unit.one} ${named(code, title)}, but ${[
          counted(profiles) > 0 ? `that belongs to profile ${listed(profiles, 'en-GB')}: this exam` : '',
          [
            inCoverage === true ? '' : 'covers nothing of it',
            counted(forms) > 0 ? `has no row of it in ${listed(forms, 'en-GB')}` : '',
          ]
            .filter((part) => part !== '')
            .join(' and '),
        ]
          .filter((part) => part !== '')
          .join(' ')}.`,
      unclear: {
        'unknown-core-task': ({ exam, code }) =>
          `By the exam plan ${exam} must assess ${unit.one} ${code}, but that is not in the ${document.one}.`,
        'no-rows-in-dossier': ({ exam, code, title }) =>
          `The ${document.one} lists no behaviour for what ${exam} covers of ${unit.one} ${named(code, title)}; whether the form assesses that ${unit.one} cannot be seen.`,
      },
      repair: {
        offer: ({ exam, code, meant }) => `Change ${code} at ${exam} in the exam plan to the code ${meant}.`,
        done: ({ exam, code, meant }) => `${exam} now has ${meant} instead of ${code}.`,
      },
    }),
  },
  examples: {
    unmet: { exam: 'PVB2', code: 'B1-K1', title: 'Verhuurt fietsen', inCoverage: false, forms: ['Beoordeling PVB2'] },
    'unknown-core-task': { exam: 'PVB2', code: 'B1-K7' },
    'no-rows-in-dossier': { exam: 'PVB2', code: 'P1-K1', title: 'Adviseert over routes' },
  },
  judge: (book) =>
    book.exams.flatMap((planned) => {
      const { requires } = planned.exam;
      if (requires === null) return behaviourUnits(book, planned).flatMap((unit) => judgeUnit(book, planned, unit));
      return requires.flatMap((code) => {
        const unit = itemNamed(book.framework, code);
        if (unit !== null && unitsOf(book.framework).includes(unit)) return judgeUnit(book, planned, unit);
        const data = { exam: examLabel(planned.exam), code };
        const subject = `${planned.exam.id} ${code}`;
        const foreign = book.foreignCodes.find((known) => sameCode(known.code, code));
        if (foreign !== undefined) return [missesForeign(book, planned, subject, { ...data, ...foreign })];
        return [unclear('unknown-core-task', subject, planPlace(planned, 'requires'), data)];
      });
    }),
  repair: correctSpelling,
};

/** The core task that a mistyped code of the plan means, where the exam assesses that one indeed. */
function correctSpelling(book: ExamBook, { reason, subject, data }: Verdict): RepairOffer | null {
  const planned = book.exams.find(({ exam }) => subject === `${exam.id} ${data.code}`);
  const codes = unitsOf(book.framework).flatMap(({ code }) => code ?? []);
  const meant = meantCode(String(data.code), [...codes, ...book.foreignCodes.map(({ code }) => code)], 1);
  const unit = meant === null ? null : itemNamed(book.framework, meant);
  const requires = planned?.exam.requires ?? [];
  if (reason !== 'unknown-core-task' || planned?.cells.requires === undefined || meant === null || unit === null)
    return null;
  if (!codes.includes(meant) || requires.includes(meant) || judgeUnit(book, planned, unit).length > 0) return null;
  const content = requires.map((code) => (code === data.code ? meant : code)).join(', ');
  const cell = { place: planned.cells.requires, found: requires.join(', '), content };
  return { repair: { kind: 'write-cells', cells: [cell] }, data: { meant } };
}

function judgeUnit(book: ExamBook, planned: PlannedExam, unit: FrameworkItem): readonly Verdict[] {
  const inCoverage = unitsCovered(book, planned.exam).includes(unit);
  // A kennisexamen has a blueprint with questions in place of rubric rows.
  const forms = isKnowledgeExam(planned) ? [] : formsOf(book, planned.exam);
  const without = forms.filter((form) => !form.criteria.some((row) => belongsTo(book, row, unit)));
  if (inCoverage && without.length === 0) return [];

  const subject = `${planned.exam.id} ${unit.id}`;
  const place = inCoverage ? (firstPlace(without) ?? planned.place) : examColumnPlace(book, planned);
  const data = { exam: examLabel(planned.exam), ...naming(unit) };
  if (inCoverage && !hasRowsToShow(book, planned, unit)) return [unclear('no-rows-in-dossier', subject, place, data)];
  return [unmet(subject, place, { ...data, inCoverage, forms: without.map(({ sheet }) => sheet) })];
}

/** A core task of another profile is in no coverage and on no form of this workbook: known, and surely missed. */
function missesForeign(book: ExamBook, planned: PlannedExam, subject: string, data: DiagnosticData): Verdict {
  const forms = isKnowledgeExam(planned) ? [] : formsOf(book, planned.exam).map(({ sheet }) => sheet);
  const place = planPlace(planned, 'requires');
  return unmet(subject, place, { ...data, title: null, inCoverage: false, forms });
}

/** The core tasks of which an exam covers behaviour, knowledge aside: those need rows on its form. */
function behaviourUnits(book: ExamBook, { exam }: PlannedExam): readonly FrameworkItem[] {
  const behaviour = new Set(coverablesOf(book.framework).map(({ id }) => id));
  return unitsCovered(book, { ...exam, covers: exam.covers.filter((id) => behaviour.has(id)) });
}

/** A row from the dossier by what it counts for, a row of the school's own by where it stands. */
function belongsTo(book: ExamBook, row: Criterion, unit: FrameworkItem): boolean {
  if (!row.own) return [row.id, ...row.ids].some((id) => unitAbove(book.framework, id)?.id === unit.id);
  const under = itemNamed(book.framework, row.workProcess);
  return under !== null && unitAbove(book.framework, under.id)?.id === unit.id;
}

function hasRowsToShow(book: ExamBook, { exam }: PlannedExam, unit: FrameworkItem): boolean {
  const covered = exam.covers.filter((id) => unitAbove(book.framework, id)?.id === unit.id);
  return covered.some((id) => rowsOf(book.framework, id).length > 0);
}

function firstPlace(forms: readonly AssessmentForm[]) {
  return forms[0]?.title;
}
