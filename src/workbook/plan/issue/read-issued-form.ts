import { emptyRegister, nothingCollected } from '../../../core/exam/collect/collected';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import { isCutScore } from '../../../core/exam/cut-score';
import type { AssessmentForm, ResultCell } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import type { PlannedExam } from '../../../core/exam/planned-exam';
import { carriedParts } from '../../../core/exam/results/carried-parts';
import { sameAssessors } from '../../../core/exam/results/earlier-judgement';
import { scaleOf } from '../../../core/exam/scoring';
import type { Framework } from '../../../core/framework/framework';
import { itemNamed } from '../../../core/framework/structure';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { FoundSheets } from '../book/find-sheets';
import type { MachineData } from '../dossier/machine-sheet';
import { formRemarks } from '../form/form-remarks';
import { labelsIn } from '../form/item-labels';
import { frameOf, readForm } from '../form/read-form';
import { carriedNumbers } from '../form/settled-parts';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { BookReading } from '../read-book';
import type { FormFacts } from './form-facts';

/**
 * The model of a form that was handed out: one exam with its form, and what the form knows about itself. It has no plan,
 * no matrix and no findings; what the dossier says is only what the form asks.
 */
export function readIssuedForm(found: FoundSheets, machine: MachineData, facts: FormFacts): BookReading {
  const { issued, items, exam, settings } = facts;
  const { language, profile } = machine;
  const framework = { ...machine.framework, items };
  const there = found.byKey.get(`form:${issued.examId}`);
  if (there?.role.kind !== 'form') {
    const sheet = sheetTextsOf(language, framework.kind).sheetNames.form(exam.code || exam.name);
    return {
      kind: 'damaged',
      diagnostic: { code: 'forms/sheet-deleted', severity: 'error', data: { role: 'form', sheet } },
    };
  }
  const read = readForm(there.sheet, there.role, framework.kind, labelsIn(framework), language, null);
  const form = {
    ...read,
    resultCells: [
      ...read.resultCells,
      cutScoreOn(there.sheet, exam.cutScore),
      ...carriedOn(there.sheet, facts, framework),
    ],
  };
  const book: ExamBook = {
    role: 'form',
    issued,
    language,
    formatVersion: machine.format,
    framework,
    profile,
    foreignCodes: [],
    openImportWarnings: 0,
    dossierSource: null,
    settings,
    exams: [plannedExam(exam, form)],
    coverage: { sheet: '', header: { sheet: '', cell: '' }, rows: [], columns: [] },
    forms: [form],
    candidateForms: [],
    candidates: [],
    collected: nothingCollected,
    register: emptyRegister,
    instrumentHistory: [],
    ratingCells: null,
    registerCells: null,
    exemptionCells: [],
    acceptedFindings: [],
    sheets: { dossier: '', plan: '', coverage: '', findings: null, candidates: null },
  };
  const copies = found.copies
    .filter(({ role }) => role.kind === 'form')
    .map(({ name }): Diagnostic<FormsDiagnosticCode> => ({
      code: 'forms/sheet-copied',
      severity: 'warning',
      at: { sheet: name },
      data: { sheet: form.sheet, copy: name },
    }));
  const names = sameAssessors(form.assessorNames, issued.earlierAssessors);
  const same: readonly Diagnostic<FormsDiagnosticCode>[] =
    names.length === 0
      ? []
      : [
          {
            code: 'forms/same-assessor',
            severity: 'warning',
            at: { sheet: form.sheet },
            data: { sheet: form.sheet, names },
          },
        ];
  return { kind: 'book', book, diagnostics: [...copies, ...same, ...formRemarks(read, there.sheet, null)] };
}

/** The cut score is no formula here, but it is locked all the same: whoever changed it changed what the form shows. */
function cutScoreOn(sheet: KeyedSheet, cutScore: number | null): ResultCell {
  const [row, column] = [sheet.row('mark+cut'), sheet.column(frameOf(sheet).right[0])];
  const expected = isCutScore(cutScore) ? String(cutScore) : '';
  const found = sheet.formula(row, column) ?? sheet.text(row, column).trim();
  const actual = found !== '' && Number(found) === cutScore ? expected : found;
  return { place: sheet.place(row, column), key: 'cutScore', expected, actual };
}

/** What was taken over is locked: whoever changed it changed the result. */
function carriedOn(
  sheet: KeyedSheet,
  { issued, exam, settings }: FormFacts,
  framework: Framework,
): readonly ResultCell[] {
  const isBlueprint = exam.form === 'kennisexamen';
  return carriedParts(issued.carried, issued.of ?? issued.attempt, (coreTask) =>
    weightOn(sheet, coreTask, framework),
  ).flatMap((part) => {
    const item = itemNamed(framework, part.code);
    const row = item === null ? null : sheet.row(`carried:${item.id}`);
    const numbers = Object.entries(carriedNumbers(part, isBlueprint ? null : scaleOf(exam, settings)));
    return [...numbers, ['attention', part.outcome] as const].map(([column, value]): ResultCell => {
      const at = sheet.column(column);
      const found = sheet.formula(row, at) ?? sheet.text(row, at).trim();
      const same = typeof value === 'number' ? found !== '' && Math.abs(Number(found) - value) < 1e-6 : found === value;
      const expected = String(value);
      return {
        place: sheet.place(row, at),
        key: `carried:${part.code}/${column}`,
        expected,
        actual: same ? expected : found,
      };
    });
  });
}

/** What a core task weighs that was taken over as a whole. */
function weightOn(sheet: KeyedSheet, coreTask: string, framework: Framework): number {
  const row = sheet.row(`carried:${itemNamed(framework, coreTask)?.id}`);
  return Number(sheet.value(row, sheet.column('maximum') ?? sheet.column('weightValid')));
}

/** The exam as it was handed out; there is no row of a plan to point at. */
function plannedExam(exam: FormFacts['exam'], form: AssessmentForm): PlannedExam {
  return { exam, place: form.title, cells: {}, unreadable: {} };
}
