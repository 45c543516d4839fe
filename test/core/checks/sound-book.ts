import { emptyRegister, nothingCollected } from '../../../src/core/exam/collect/collected';
import { nothingFilledIn } from '../exam/nothing-filled-in';
import { undecided } from '../../../src/core/exam/rubric-row';
import { emptyExam } from '../../../src/core/exam/default-plan';
import type { AssessmentForm, Criterion } from '../../../src/core/exam/assessment-form';
import type { CellPlace } from '../../../src/core/exam/cell-place';
import type { CoverageMatrix } from '../../../src/core/exam/coverage-matrix';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import type { PlannedExam } from '../../../src/core/exam/planned-exam';
import { contentOn, fingerprintOf } from '../../../src/core/exam/form-content';
import type { Exam } from '../../../src/core/exam/exam-plan';
import { defaultSettings } from '../../../src/core/exam/settings';
import type { Framework } from '../../../src/core/framework/framework';
import { descendantsOf, referenceOf, roleOf, rowsOf } from '../../../src/core/framework/structure';
import { verhuurmedewerker } from '../fietsverhuur';

const planFields: readonly (keyof Exam)[] = [
  'code',
  'name',
  'form',
  'weight',
  'cutScore',
  'cutScoreReason',
  'assessors',
  'requires',
  'builtBy',
  'approvedBy',
  'approvedOn',
];

const complete = {
  cutScore: 50,
  cutScoreReason: 'Wie overal voldoende scoort, kan zelfstandig verhuren.',
  assessors: 2,
  instructions: 'Twee uur, met eigen gereedschap.',
  status: 'approved',
  builtBy: 'S. Wielinga',
  approvedBy: 'P. Ketting',
  approvedOn: '2026-09-01',
} as const;

/** PVB1 with the base part, KEX with its knowledge, PVB2 with the profile part. */
export const soundExams: readonly Exam[] = [
  {
    ...emptyExam('e1'),
    ...complete,
    code: 'PVB1',
    name: 'Verhuren',
    covers: ['k1-w1', 'k1-w2'],
    weight: { 'B1-K1': 60 },
  },
  {
    ...emptyExam('e2'),
    ...complete,
    code: 'KEX',
    name: 'Kennis van verhuur',
    form: 'kennisexamen',
    covers: ['k1-kn1'],
    weight: 40,
  },
  { ...emptyExam('e3'), ...complete, code: 'PVB2', name: 'Adviseren', covers: ['p1k1-w1'] },
];

/**
 * A workbook in which nothing is wrong. Dekking: codes in column A from row 4, exams in D3, E3, F3. Examenplan: an exam
 * per row from row 5, the fields of `planFields` from column A. A form per exam: rows from A12, results in column C.
 */
export function bookOf(exams: readonly Exam[] = soundExams, framework: Framework = verhuurmedewerker): ExamBook {
  return approvedAsItIs({
    role: 'plan',
    issued: null,
    language: 'nl',
    formatVersion: 2,
    framework,
    profile: framework.profiles[0]?.code ?? null,
    foreignCodes: [
      { code: 'P2-K1', profiles: ['P2'] },
      { code: 'P2-K1-W1', profiles: ['P2'] },
    ],
    openImportWarnings: 0,
    settings: defaultSettings,
    exams: exams.map(plannedExam),
    coverage: matrixOf(exams, framework),
    forms: exams.map((exam) => formOf(exam, framework)),
    candidateForms: [],
    candidates: [],
    collected: nothingCollected,
    register: emptyRegister,
    instrumentHistory: [],
    ratingCells: null,
    registerCells: null,
    exemptionCells: [],
    acceptedFindings: [],
    sheets: { dossier: 'Dossier', plan: 'Examenplan', coverage: 'Dekking', findings: 'Bevindingen', candidates: null },
  });
}

/** The sound workbook with some fields of one exam changed, and matrix and form made to fit. */
export function bookWith(code: string, over: Partial<Exam>): ExamBook {
  return bookOf(soundExams.map((exam) => (exam.code === code ? { ...exam, ...over } : exam)));
}

/** The workbook with its first form, or the form of the exam named, changed. */
export function changeForm(
  book: ExamBook,
  change: (form: AssessmentForm) => Partial<AssessmentForm>,
  sheet = 'Beoordeling PVB1',
): ExamBook {
  const forms = book.forms.map((form) => (form.sheet === sheet ? { ...form, ...change(form) } : form));
  return approvedAsItIs({ ...book, forms });
}

/** The workbook with every exam that the plan calls approved, approved with the form it has. */
function approvedAsItIs(book: ExamBook): ExamBook {
  return {
    ...book,
    instrumentHistory: book.exams.flatMap(({ exam }) => {
      const form = book.forms.find(({ examId }) => examId === exam.id);
      if (form === undefined || exam.status !== 'approved') return [];
      const content = contentOn(form, exam, book.settings);
      const { id: examId, version, builtBy, approvedBy, approvedOn } = exam;
      const people = { by: approvedBy ?? '', on: approvedOn ?? '', builtBy: builtBy ?? '' };
      return [
        { kind: 'approved', examId, version, route: 'own', ...people, content, hash: fingerprintOf(content) } as const,
      ];
    }),
  };
}

/** The workbook with the planned exam of one code changed: what stands in its cells, not what it means. */
export function changePlanned(book: ExamBook, code: string, over: Partial<PlannedExam>): ExamBook {
  return {
    ...book,
    exams: book.exams.map((planned) => (planned.exam.code === code ? { ...planned, ...over } : planned)),
  };
}

function plannedExam(exam: Exam, index: number): PlannedExam {
  const cellOf = (column: number): CellPlace => ({ sheet: 'Examenplan', cell: `${letter(column)}${index + 5}` });
  return {
    exam,
    place: cellOf(0),
    cells: Object.fromEntries(planFields.map((field, column) => [field, cellOf(column)])),
    unreadable: {},
  };
}

function matrixOf(exams: readonly Exam[], framework: Framework): CoverageMatrix {
  const rows = framework.items
    .filter(({ id }) => !['row', null].includes(roleOf(framework, id)))
    .map(({ id, code }, index) => ({ code: code ?? '', itemId: id, place: dekking(0, index + 4) }));
  const columns = exams.map((exam, index) => ({
    examId: exam.id,
    header: exam.code,
    place: dekking(index + 3, 3),
    marks: rows
      .filter(({ itemId }) => exam.covers.includes(itemId))
      .map((row) => ({ row, place: dekking(index + 3, Number(row.place.cell.slice(1))) })),
  }));
  return { sheet: 'Dekking', header: dekking(0, 3), rows, columns };
}

function formOf(exam: Exam, framework: Framework): AssessmentForm {
  const sheet = `Beoordeling ${exam.code}`;
  const place = (cell: string): CellPlace => ({ sheet, cell });
  const covered = framework.items.filter(({ id }) => exam.covers.includes(id));
  const rows = covered.flatMap((item) =>
    rowsOf(framework, item.id).map((row): Omit<Criterion, 'place'> => ({
      id: row.id,
      ids: [row.id],
      ...undecided,
      own: false,
      workProcess: referenceOf(framework, item),
      text: row.text ?? '',
      competencies: item.competencies.map(({ letter: code, name }) => code ?? name),
      ratings: [],
      agreedCell: 'J12',
      agreedMotivation: null,
      agreed: null,
    })),
  );
  const sections = covered.filter(({ id }) => descendantsOf(framework, id).length > 0);
  const result = (key: string, cell: string) => {
    const formula = `=IF(B2="","onvolledig",IF(C5<50,"O","V"))`;
    return { key, place: place(cell), expected: formula, actual: formula };
  };
  return {
    ...nothingFilledIn,
    examId: exam.id,
    sheet,
    datePlace: place('B4'),
    columns: {},
    levels: [],
    questions: {},
    instructions: exam.instructions,
    instructionsPlace: place('B6'),
    title: place('A1'),
    criteria: rows.map((row, index) => ({ ...row, place: place(`A${index + 12}`) })),
    cells: {
      points: 'C5',
      mark: 'C6',
      outcome: 'C7',
      coreTasks: {},
      workProcesses: Object.fromEntries(sections.map(({ code, id }, index) => [code ?? id, `C${index + 20}`])),
    },
    resultCells: [result('mark', 'C6'), result('outcome', 'C7'), result('coreTask:B1-K1', 'C9')],
  };
}

function dekking(column: number, row: number): CellPlace {
  return { sheet: 'Dekking', cell: `${letter(column)}${row}` };
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
