import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { CandidateDiagnosticCode } from '../../core/exam/candidates/candidate';
import type { DiplomaSheetDiagnosticCode } from '../../core/exam/diploma/diploma-record';
import type { ResultsDiagnosticCode } from '../../core/exam/collect/results-diagnostic';
import type { AssessmentForm, Criterion } from '../../core/exam/assessment-form';
import type { CellPlace } from '../../core/exam/cell-place';
import type { ExamBook } from '../../core/exam/exam-book';
import type { PlannedExam } from '../../core/exam/planned-exam';
import { defaultSettings } from '../../core/exam/settings';
import type { FormsDiagnosticCode } from '../../language/forms-texts';
import type { Language } from '../../language/language';
import type { SheetTexts } from '../../language/sheet-texts';
import { sheetTextsOf } from '../../language/sheet-texts-of';
import { keyOfNumber } from '../../core/exam/candidates/merge-candidates';
import { approvalRemarks } from './approval/approval-remarks';
import { readApprovals, recordedEvents } from './approval/read-approvals';
import type { FoundSheets } from './book/find-sheets';
import { findSheets } from './book/find-sheets';
import { creboCells, readCandidateSheet, requirementsMet } from './candidates/read-candidate-sheet';
import { readCollected } from './collected/read-collected';
import { unlistedElectives } from './collected/unlisted-electives';
import { pointsRemarks, registerWords, writtenRemarks } from './collected/written-remarks';
import { readCoverage, withCoverage } from './coverage/read-coverage';
import type { MachineData } from './dossier/machine-sheet';
import { formatVersionOf, readMachine } from './dossier/machine-sheet';
import { readFramework } from './dossier/read-dossier';
import { readDiplomaSheet } from './diploma/read-diploma-sheet';
import { planColumnsOf } from './exams/plan-columns';
import { withKnownLevels } from './exams/known-levels';
import { planRemarks } from './exams/plan-remarks';
import { readPlanSheet } from './exams/read-plan-sheet';
import { readSettings } from './exams/read-settings';
import { readAccepted } from './findings/read-accepted';
import { labelsIn } from './form/item-labels';
import { formRemarks } from './form/form-remarks';
import { readForm } from './form/read-form';
import { readIssuedForm } from './issue/read-issued-form';
import { readStatistics } from './retention/statistics-sheet';
import type { SingleRole } from './identity';
import { formatVersion, keyOfRole } from './identity';
import { parseCell } from './range-reference';
import type { CellRemark } from './sheet/cell-remarks';
import { cellUnreadable, headOf } from './sheet/cell-remarks';
import type { KeyedSheet } from './sheet/keyed-sheet';
import { oncePerSheet } from './sheet/once-per-sheet';
import { notMarks, oddWeights } from './odd-entries';
import type { WorkbookSnapshot } from './snapshot';
import type { Area } from './workbook-plan';

const machineOn = oncePerSheet(readMachine);
const frameworkOn = oncePerSheet(readFramework);
const settingsOn = oncePerSheet(readSettings);
const candidatesOn = oncePerSheet(readCandidateSheet);
const coverageOn = oncePerSheet(readCoverage);
const examsOn = oncePerSheet(readPlanSheet);
const formOn = oncePerSheet(readForm);

/** What a workbook turns out to be. */
export type BookReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign' }
  /** Made by a later version of the product. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly diagnostic: Diagnostic<FormsDiagnosticCode> }
  | {
      readonly kind: 'book';
      readonly book: ExamBook;
      readonly diagnostics: readonly Diagnostic<
        FormsDiagnosticCode | CandidateDiagnosticCode | ResultsDiagnosticCode | DiplomaSheetDiagnosticCode
      >[];
    };

/**
 * Reads the model back from the sheets, whatever people renamed, moved, sorted or inserted. What a sheet gives is the same
 * object while the sheet is. A workbook with only the dossier (the first step) is a book without exams whose `sheets.plan`
 * and `sheets.coverage` are "".
 */
export function readBook(snapshot: WorkbookSnapshot): BookReading {
  const found = findSheets(snapshot);
  if (found.byKey.size === 0) return { kind: isEmpty(snapshot) ? 'empty' : 'foreign' };

  const machineSheet = found.byKey.get('machine')?.sheet;
  if (machineSheet === undefined) return damaged('forms/sheet-deleted', 'machine', 'dekkend');
  const version = formatVersionOf(machineSheet);
  if (version !== null && version > formatVersion) return { kind: 'newer', version };
  const machine = version === null ? null : machineOn(machineSheet);
  if (machine === null) return damaged('forms/sheet-unreadable', 'machine', machineSheet.name);

  if (machine.form !== null) return readIssuedForm(found, machine, machine.form);
  const names = { ...sheetTextsOf(machine.language, machine.framework.kind).sheetNames, machine: 'dekkend' };
  const needed = machine.stage === 'exams' ? (['dossier', 'plan', 'coverage'] as const) : (['dossier'] as const);
  const missing = needed.find((role) => !found.byKey.has(role));
  if (missing !== undefined) return damaged('forms/sheet-deleted', missing, names[missing]);
  return readSheets(found, machine, snapshot);
}

function readSheets(found: FoundSheets, machine: MachineData, snapshot: WorkbookSnapshot): BookReading {
  const sheetOf = (role: SingleRole): KeyedSheet | null => found.byKey.get(role)?.sheet ?? null;
  const dossier = sheetOf('dossier');
  const reading = dossier === null ? null : frameworkOn(dossier, machine);
  if (dossier === null || reading === null) {
    return damaged('forms/sheet-unreadable', 'dossier', dossier?.name ?? '');
  }
  const { framework, inCircles } = reading;
  const planSheet = sheetOf('plan');
  const coverageSheet = sheetOf('coverage');
  const settingsSheet = sheetOf('settings');

  const tableOn = (sheet: KeyedSheet | null): Area | null =>
    snapshot.tables.find((each) => each.sheet === sheet?.name)?.area ?? null;
  const list = sheetOf('candidates');
  const candidates = list === null ? null : candidatesOn(list, tableOn(list));
  const coverage =
    coverageSheet === null
      ? { sheet: '', header: { sheet: '', cell: '' }, rows: [], columns: [] }
      : coverageOn(coverageSheet, framework);
  const onSheets = formsIn(found, snapshot, framework, machine, planSheet);
  const forms = onSheets.filter(({ copy }) => copy === null);
  const planned = planSheet === null ? [] : examsOn(planSheet, tableOn(planSheet));
  const read = settingsSheet === null ? null : withKnownLevels(settingsOn(settingsSheet), planned, settingsSheet);
  const exams = withCoverage(planned, coverage, framework).map((exam) => withCritical(exam, forms));
  const candidateForms = onSheets.filter(({ copy }) => copy !== null);
  const people = candidates?.value ?? [];
  const listed = people.length === 0 ? null : new Set(people.map(({ number }) => keyOfNumber(number)));
  const met = list === null ? [] : requirementsMet(list, tableOn(list));
  const results = readCollected(found, {
    exams,
    framework,
    language: machine.language,
    candidates: people,
    forms: candidateForms,
  });

  const diplomaSheet = sheetOf('diploma');
  const diploma =
    diplomaSheet === null
      ? null
      : readDiplomaSheet(diplomaSheet, { framework, language: machine.language, known: results.known });

  const book: ExamBook = {
    role: 'plan',
    issued: null,
    language: machine.language,
    formatVersion: machine.format,
    framework,
    profile: machine.profile,
    cohort: machine.cohort,
    foreignCodes: machine.foreignCodes,
    openImportWarnings: machine.openImportWarnings,
    dossierTitle: dossier.row('title') === null ? null : dossier.place(dossier.row('title'), dossier.column('type')),
    dossierSource: machine.source,
    settings: read?.settings ?? defaultSettings,
    exams,
    coverage,
    forms,
    candidateForms,
    candidates: people,
    creboCells: list === null ? new Map() : creboCells(list, tableOn(list)),
    diploma: diploma?.value ?? null,
    statistics: readStatistics(sheetOf('statistics')),
    requirementsMet: met,
    instrumentHistory: readApprovals(sheetOf('approvals')),
    ...results.value,
    acceptedFindings: readAccepted(sheetOf('findings'), machine.accepted),
    sheets: {
      dossier: dossier.name,
      plan: planSheet?.name ?? '',
      coverage: coverageSheet?.name ?? '',
      findings: sheetOf('findings')?.name ?? null,
      candidates: list?.name ?? null,
      report: sheetOf('report')?.name ?? null,
      approvals: sheetOf('approvals')?.name ?? null,
      exemptions: sheetOf('exemptions')?.name ?? null,
    },
  };
  const noSettings: Diagnostic<FormsDiagnosticCode> = {
    code: 'forms/settings-deleted',
    severity: 'warning',
    data: { sheet: sheetTextsOf(machine.language, machine.framework.kind).sheetNames.settings },
  };
  const sheetNamed = new Map([...found.byKey.values()].map(({ sheet }) => [sheet.name, sheet]));
  const diagnostics = [
    ...(inCircles.length === 0 ? [] : [itemsInCircles(dossier.name, inCircles)]),
    ...found.copies.map((copy): Diagnostic<FormsDiagnosticCode> => {
      const original = found.byKey.get(keyOfRole(copy.role));
      return {
        code: 'forms/sheet-copied',
        severity: 'warning',
        at: { sheet: copy.name },
        data: { sheet: original?.sheet.name ?? '', copy: copy.name },
      };
    }),
    ...notMarks(coverage),
    ...(planSheet === null ? [] : planRemarks(exams, planSheet)),
    ...onSheets.flatMap((form) => {
      const sheet = sheetNamed.get(form.sheet);
      return sheet === undefined ? [] : [...oddWeights(form, sheet), ...formRemarks(form, sheet, listed)];
    }),
    ...remarksOnLists(sheetOf, exams, machine.language, sheetTextsOf(machine.language, framework.kind)),
    ...met.flatMap(({ says, place }) => (says === null && list !== null ? [unreadableAt(list, place)] : [])),
    ...(candidates?.diagnostics ?? []),
    ...results.diagnostics,
    ...unlistedElectives(results.value.register.exemptions, results.value.exemptionCells, diploma?.value ?? null),
    ...(diploma?.diagnostics ?? []),
    ...(read?.diagnostics ?? (machine.stage === 'exams' ? [noSettings] : [])),
  ];
  return { kind: 'book', book, diagnostics };
}

/** What is typed over or cannot be understood in the lists that the program fills. */
function remarksOnLists(
  sheetOf: (role: SingleRole) => KeyedSheet | null,
  exams: readonly PlannedExam[],
  language: Language,
  texts: SheetTexts,
): readonly CellRemark[] {
  const [ratings, register, approvals] = [sheetOf('ratings'), sheetOf('register'), sheetOf('approvals')];
  return [
    ...(approvals === null ? [] : approvalRemarks(approvals, recordedEvents(approvals), language)),
    ...(ratings === null ? [] : [...writtenRemarks(ratings, exams, texts), ...pointsRemarks(ratings)]),
    ...(register === null ? [] : [...writtenRemarks(register, exams, texts), ...registerWords(register)]),
  ];
}

function unreadableAt(sheet: KeyedSheet, { cell }: CellPlace): CellRemark {
  const at = parseCell(cell);
  const column = at?.column ?? null;
  return cellUnreadable(sheet, { row: at?.row ?? null, column }, headOf(sheet, column));
}

function itemsInCircles(sheet: string, items: readonly string[]): Diagnostic<FormsDiagnosticCode> {
  return { code: 'forms/items-in-circles', severity: 'warning', at: { sheet }, data: { sheet, items } };
}

/** In tab order. */
function formsIn(
  { byKey }: FoundSheets,
  snapshot: WorkbookSnapshot,
  framework: ExamBook['framework'],
  machine: MachineData,
  plan: KeyedSheet | null,
): readonly AssessmentForm[] {
  const columns = plan === null ? null : planColumnsOf(plan);
  const label = labelsIn(framework);
  const order = snapshot.sheets.map(({ name }) => name);
  return [...byKey.values()]
    .sort((a, b) => order.indexOf(a.sheet.name) - order.indexOf(b.sheet.name))
    .flatMap(({ role, sheet }) =>
      role.kind === 'form' ? [formOn(sheet, role, framework.kind, label, machine.language, columns)] : [],
    );
}

/** Critical rows stand on the form; those of rows that are on no form (yet) in a hidden column of the plan. */
function withCritical(planned: PlannedExam, forms: readonly AssessmentForm[]): PlannedExam {
  const form = forms.find(({ examId }) => examId === planned.exam.id);
  // A blueprint has no critical rows to decide about.
  const rows = form?.criteria.filter(({ ratings }) => ratings.length > 0) ?? [];
  const known = planned.exam.critical;
  const standsFor = (id: string) => (row: Criterion) => row.id === id || row.ids.includes(id);
  const kept = known.filter((id) => rows.find(standsFor(id))?.critical ?? true);
  const added = rows.filter(({ critical }) => critical).filter((row) => !known.some((id) => standsFor(id)(row)));
  const critical = [...kept, ...added.map(({ id }) => id)];
  const isStill = critical.length === known.length && critical.every((id, at) => id === known[at]);
  return isStill ? planned : { ...planned, exam: { ...planned.exam, critical } };
}

function damaged(code: FormsDiagnosticCode, role: SingleRole, sheet: string): BookReading {
  return { kind: 'damaged', diagnostic: { code, severity: 'error', data: { role, sheet } } };
}

function isEmpty({ sheets, tables }: WorkbookSnapshot): boolean {
  const hasContent = (values: WorkbookSnapshot['sheets'][number]['values']): boolean =>
    values.some((line) => line.some((value) => value !== null && value !== ''));
  return tables.length === 0 && sheets.every(({ read, values }) => read && !hasContent(values));
}
