import type { CoverageColumn } from '../../../exam/coverage-matrix';
import type { ExamBook } from '../../../exam/exam-book';
import type { Exam } from '../../../exam/exam-plan';
import { changedFacets } from '../../../exam/form-basis';
import { sameCode } from '../../../framework/same-code';
import { examLabel, isColumnOf, planPlace } from '../../covering';
import type { MistypedExam } from '../../mistyped-exam';
import { mistypedExams } from '../../mistyped-exam';
import type { RepairOffer } from '../../repair';
import type { Rule, Verdict } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { isNone, named } from '../../wording';

export const unknownExam: Rule = {
  id: 'plan/unknown-exam',
  severity: 'error',
  source: practice('examenplan en dekkingsmatrijs noemen dezelfde examens'),
  texts: {
    nl: {
      title: 'Examenplan en dekking noemen andere examens',
      why: 'Wat een examen dekt, staat in de dekking; al het andere staat in het examenplan. Een examen dat in één van beide ontbreekt, telt niet mee.',
      fix: 'Voeg het examen toe waar het ontbreekt, of haal het in het andere blad weg.',
      unmet: ({ exam, missingIn, planned, nearest }) =>
        planned !== null && planned !== undefined
          ? exam === ''
            ? `De kolom van ${named(planned)} in de dekking heeft geen code meer.`
            : `De kolom die in de dekking bij ${named(planned)} hoort, heet daar "${named(exam)}".`
          : missingIn === 'plan'
            ? `De dekking heeft een kolom ${named(exam)}, maar dat examen staat niet in het examenplan.${isNone(nearest) ? '' : ` Bedoel je ${named(nearest)}? Dat staat in het examenplan en heeft geen kolom; dan is het één tikfout.`}`
            : `${exam} staat in het examenplan, maar heeft geen kolom in de dekking.${isNone(nearest) ? '' : ` Bedoel je ${named(nearest)}? Zo heet een kolom in de dekking die niet in het examenplan staat; dan is het één tikfout.`}`,
      unclear: {
        'named-otherwise': ({ exam, other }) =>
          `De dekking heeft een kolom "${exam}", en zo heet ${other} in het examenplan; is dat hetzelfde examen?`,
      },
      repair: {
        offer: ({ exam, matrix, planned, typed, meant }) =>
          !isNone(meant)
            ? `Zet ${named(meant)}, zoals in het examenplan, boven de kolom op ${matrix} waar nu "${named(typed)}" staat. De tekens eronder blijven staan en tellen dan voor dat examen.`
            : planned !== null && planned !== undefined
              ? `Zet ${named(planned)} boven zijn kolom op ${matrix}. ${exam === '' ? 'Er staat nu niets' : `Nu staat er "${named(exam)}"`}.`
              : `Geef ${exam} een kolom op ${matrix}, nog zonder tekens. Wat er staat, blijft staan.`,
        done: ({ exam, matrix, planned, typed, meant }) =>
          !isNone(meant)
            ? `Boven de kolom op ${matrix} staat nu ${named(meant)} in plaats van "${named(typed)}".`
            : planned !== null && planned !== undefined
              ? `Boven de kolom op ${matrix} staat weer ${named(planned)}.`
              : `${exam} heeft een kolom op ${matrix}. Zet daarin wat het examen dekt.`,
      },
    },
    en: {
      title: 'Exam plan and coverage name other exams',
      why: 'What an exam covers stands in the coverage; all the rest stands in the exam plan. An exam that one of them lacks does not count.',
      fix: 'Add the exam where it is missing, or take it away in the other sheet.',
      unmet: ({ exam, missingIn, planned, nearest }) =>
        planned !== null && planned !== undefined
          ? exam === ''
            ? `The column of ${named(planned)} in the coverage has lost its code.`
            : `The column that belongs to ${named(planned)} in the coverage is called "${named(exam)}" there.`
          : missingIn === 'plan'
            ? `The coverage has a column ${named(exam)}, but that exam is not in the exam plan.${isNone(nearest) ? '' : ` Do you mean ${named(nearest)}? That is in the exam plan and has no column; then it is one typing error.`}`
            : `${exam} is in the exam plan, but has no column in the coverage.${isNone(nearest) ? '' : ` Do you mean ${named(nearest)}? That is what a column in the coverage is called that is not in the exam plan; then it is one typing error.`}`,
      unclear: {
        'named-otherwise': ({ exam, other }) =>
          `The coverage has a column "${exam}", and that is what ${other} in the exam plan is called; are they the same exam?`,
      },
      repair: {
        offer: ({ exam, matrix, planned, typed, meant }) =>
          !isNone(meant)
            ? `Put ${named(meant)}, as in the exam plan, above the column on ${matrix} that now says "${named(typed)}". The marks below it stay and then count for that exam.`
            : planned !== null && planned !== undefined
              ? `Put ${named(planned)} above its column on ${matrix}. ${exam === '' ? 'Nothing stands there now' : `Now it says "${named(exam)}"`}.`
              : `Give ${exam} a column on ${matrix}, without marks yet. What is there stays.`,
        done: ({ exam, matrix, planned, typed, meant }) =>
          !isNone(meant)
            ? `${named(meant)} now stands above the column on ${matrix} instead of "${named(typed)}".`
            : planned !== null && planned !== undefined
              ? `${named(planned)} stands above the column on ${matrix} again.`
              : `${exam} has a column on ${matrix}. Mark there what the exam covers.`,
      },
    },
  },
  examples: {
    unmet: { exam: 'PVB9', missingIn: 'plan', planned: null, nearest: null },
    'named-otherwise': { exam: 'Adviseren', other: 'PVB2' },
  },
  judge: (book) => {
    const { exams, coverage } = book;
    const columns = coverage.columns.filter((column) => !isEmpty(column));
    const mistyped = mistypedExams(book);
    return [
      ...columns
        .filter((column) => !exams.some(({ exam }) => isColumnOf(column, exam)))
        .map((column) => judgeColumn(book, column, mistyped)),
      ...columns.flatMap((column) => judgeHeader(book, column)),
      ...exams
        .filter(({ exam }) => !columns.some((column) => isColumnOf(column, exam)))
        .map((planned) => {
          const nearest = mistyped.find((each) => each.planned === planned)?.column.header.trim() ?? null;
          const data = { exam: examLabel(planned.exam), missingIn: 'coverage', planned: null, nearest };
          return unmet(planned.exam.id, planPlace(planned, 'code'), data);
        }),
    ];
  },
  repair: (book, verdict) => renameColumn(book, verdict) ?? correctColumn(book, verdict) ?? addColumn(book, verdict),
};

/** The code of the plan above the column that is its exam's by the hidden id. */
function renameColumn({ coverage, exams }: ExamBook, { subject, data }: Verdict): RepairOffer | null {
  const column = coverage.columns.find(({ examId }) => examId !== null && subject === `column ${examId}`);
  const planned = exams.find(({ exam }) => exam.id === column?.examId);
  if (data.planned === null || column === undefined || planned === undefined) return null;
  const cell = { place: column.place, found: column.header, content: planned.exam.code };
  return { repair: { kind: 'write-cells', cells: [cell] }, data: { matrix: coverage.sheet } };
}

/** The code of the plan above a column whose code was mistyped: the same repair of what is found in either direction. */
function correctColumn(book: ExamBook, { subject, data }: Verdict): RepairOffer | null {
  const found = mistypedExams(book).find(({ column, planned }) =>
    data.missingIn === 'plan' ? subject === subjectOf(column) : subject === planned.exam.id,
  );
  if (found === undefined || !found.isSafe || isNone(data.nearest)) return null;
  const { column, planned } = found;
  const [typed, meant] = [column.header.trim(), planned.exam.code.trim()];
  const cell = { place: column.place, found: column.header, content: meant };
  return { repair: { kind: 'write-cells', cells: [cell] }, data: { matrix: book.coverage.sheet, typed, meant } };
}

/**
 * A column for an exam of the plan. Not where a column with a mistyped code is most likely its own. Not beside columns of exams that are gone: the matrix would lose these with their
 * marks. A row in the plan for a column is not offered: a person has to say what exam it is.
 */
function addColumn({ exams, coverage }: ExamBook, { subject, data }: Verdict): RepairOffer | null {
  const planned = exams.find(({ exam }) => exam.id === subject);
  const isGone = ({ examId }: CoverageColumn): boolean =>
    examId !== null && !exams.some(({ exam }) => exam.id === examId);
  if (data.missingIn !== 'coverage' || !isNone(data.nearest)) return null;
  if (planned === undefined || planned.exam.code.trim() === '') return null;
  if (coverage.columns.some(isGone)) return null;
  return { repair: { kind: 'add-column', examId: subject }, data: { matrix: coverage.sheet } };
}

/** A column without a header, id or marks is an empty column that somebody inserted. */
function isEmpty({ examId, header, marks }: CoverageColumn): boolean {
  return examId === null && header.trim() === '' && marks.length === 0;
}

/**
 * A column that is an exam's by its hidden id and has another code above it: people read the code. Where the plan itself
 * was given another code since the form was made, form/outdated says so.
 */
function judgeHeader(book: ExamBook, { examId, header, place }: CoverageColumn): readonly Verdict[] {
  const planned = book.exams.find(({ exam }) => examId !== null && exam.id === examId)?.exam;
  if (planned === undefined || planned.code.trim() === '' || sameCode(planned.code, header)) return [];
  if (isRenamed(book, planned)) return [];
  return [
    unmet(`column ${examId}`, place, { exam: header.trim(), missingIn: 'plan', planned: planned.code, nearest: null }),
  ];
}

function isRenamed({ forms, ...book }: ExamBook, exam: Exam): boolean {
  const made = forms.find(({ examId }) => examId === exam.id)?.basis ?? null;
  return made !== null && changedFacets(made, { ...book, exam }).includes('name');
}

function judgeColumn({ exams }: ExamBook, column: CoverageColumn, mistyped: readonly MistypedExam[]): Verdict {
  const { header, place } = column;
  const exam = header.trim();
  const subject = subjectOf(column);
  const nearest = mistyped.find((each) => each.column === column)?.planned.exam.code.trim() ?? null;
  const namesake = exams.find((planned) => exam !== '' && sameCode(planned.exam.name, exam));
  return namesake === undefined
    ? unmet(subject, place, { exam, missingIn: 'plan', planned: null, nearest })
    : unclear('named-otherwise', subject, place, { exam, other: examLabel(namesake.exam) });
}

function subjectOf({ examId, header }: CoverageColumn): string {
  return `column ${examId ?? header.trim()}`;
}
