import type { Diagnostic } from '../../../core/diagnostics/diagnostic';
import type { AssessmentForm, ExamBook, PlannedExam } from '../../../core/exam/exam-book';
import type { FormsDiagnosticCode } from '../../../language/forms-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import type { FoundSheets } from '../book/find-sheets';
import type { MachineData } from '../dossier/machine-sheet';
import { readForm } from '../form/read-form';
import { formatVersion } from '../identity';
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
  const form = readForm(there.sheet, there.role, framework, language, null);
  const book: ExamBook = {
    role: 'form',
    issued,
    language,
    formatVersion,
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
    acceptedFindings: [],
    sheets: { dossier: '', plan: '', coverage: '', findings: null },
  };
  const copies = found.copies
    .filter(({ role }) => role.kind === 'form')
    .map(({ name }): Diagnostic<FormsDiagnosticCode> => ({
      code: 'forms/sheet-copied',
      severity: 'warning',
      at: { sheet: name },
      data: { sheet: form.sheet, copy: name },
    }));
  return { kind: 'book', book, diagnostics: copies };
}

/** The exam as it was handed out; there is no row of a plan to point at. */
function plannedExam(exam: FormFacts['exam'], form: AssessmentForm): PlannedExam {
  return { exam, place: form.title, cells: {}, unreadable: {} };
}
