import { commandIds, sensibleCommands } from '../../../src/app/commands/sensible-commands';
import type { CommandId, Obstacle } from '../../../src/app/commands/sensible-commands';
import type { OpenedWorkbook } from '../../../src/app/session/use-cases';
import type { Work } from '../../../src/app/session/work';
import { begun, idle } from '../../../src/app/session/work';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { bookWith, bookWithDossier, plan } from '../../taskpane/example-book';
import { formBook } from '../../taskpane/form-book';

const issued = formBook([{}]);
const [form] = issued.forms;
if (form === undefined) throw new Error('no form');
const [exam] = plan.exams;

/** A plan with forms on which levels are given, one of them for a candidate. */
const withForms: ExamBook = {
  ...bookWith(plan.exams, 0),
  forms: [{ ...form, examId: exam?.id ?? '', sheet: 'Beoordeling PVB1' }],
  candidateForms: [{ ...form, examId: exam?.id ?? '', copy: '1001', sheet: 'PVB1 1001' }],
};

const read = (book: ExamBook | null): Work<OpenedWorkbook> => ({
  status: 'done',
  value: { book, diagnostics: [], migration: null, lastStep: null, outdatedForms: [] },
});

const failed = (code: string): Work<OpenedWorkbook> => ({
  status: 'failed',
  diagnostic: { code, severity: 'error', data: {} },
});

/** What makes no sense, with the reason; all else makes sense. */
type Senseless = Partial<Record<CommandId, Obstacle>>;

const everythingBut = (sensible: readonly CommandId[], obstacle: Obstacle): Senseless =>
  Object.fromEntries(commandIds.filter((id) => !sensible.includes(id)).map((id) => [id, obstacle]));

test.each<[string, Work<OpenedWorkbook>, string | null, Senseless]>([
  ['a workbook that nobody began to read', idle, null, {}],
  ['a workbook that is being read', begun, null, {}],
  ['an empty or foreign workbook', read(null), 'Blad1', everythingBut(['open', 'import'], 'no-dossier')],
  ['a newer format', failed('book/newer-format'), 'Dekking', everythingBut(['open'], 'unreadable')],
  ['a damaged workbook', failed('book/sheet-missing'), 'Dekking', everythingBut(['open', 'check'], 'unreadable')],
  ['a dossier only', read(bookWithDossier), 'Dossier', everythingBut(['open', 'import', 'generate'], 'no-plan')],
  ['a plan without exams', read(bookWith([], 0)), 'Examenplan', { generate: 'no-exams', assess: 'no-forms' }],
  ['a plan without forms', read(bookWith(plan.exams, 0)), 'Dekking', { assess: 'no-forms' }],
  ['forms, the matrix in front', read(withForms), 'Dekking', { assess: 'not-on-form' }],
  ['forms, one of them in front', read(withForms), 'Beoordeling PVB1', {}],
  ['forms, that of a candidate in front', read(withForms), 'PVB1 1001', {}],
  ['forms, nothing known of what is in front', read(withForms), null, {}],
  ['a form that was handed out', read(issued), 'Uitleg', everythingBut(['open', 'assess'], 'is-a-form')],
])('%s', (_state, workbook, activeSheet, senseless) => {
  const found = Object.entries(sensibleCommands({ work: { workbook }, activeSheet }));
  expect(Object.fromEntries(found.filter(([, obstacle]) => obstacle !== null))).toEqual(senseless);
});
