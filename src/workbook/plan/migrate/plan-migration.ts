import type { ExamBook } from '../../../core/exam/exam-book';
import { findSheets } from '../book/find-sheets';
import { planColumnsOf } from '../exams/plan-columns';
import { renewForm } from '../form/renew-form';
import { keyOfRole } from '../identity';
import type { WorkbookSnapshot } from '../snapshot';
import type { SheetChange, WorkbookPlan } from '../workbook-plan';
import type { MigrationPart } from './migration';
import { migrations } from './migrations';

/** A workbook brought to the next format: what that changes, in words and as a plan. */
export interface PlannedMigration {
  readonly from: number;
  readonly to: number;
  readonly lines: MigrationPart['lines'];
  readonly plan: WorkbookPlan;
  /** Whether forms are to be made anew afterwards. */
  readonly renewsForms: boolean;
}

/**
 * The step from the format of a workbook to the next one; null = it is of this version's format, or it is a form that was
 * handed out, which stays as it was given. What is there already is left alone: of a workbook that lacks nothing only the
 * number of its format changes.
 * @param book read from `snapshot`.
 */
export function planMigration(book: ExamBook, snapshot: WorkbookSnapshot): PlannedMigration | null {
  const migration = migrations.find(({ from }) => from === book.formatVersion);
  const number = numberChange(book.formatVersion + 1, snapshot);
  if (migration === undefined || number === null || book.role === 'form') return null;
  const parts = migration.partsOf(book, snapshot);
  const forms = formLines(migration.formsOf(book, snapshot), book, snapshot);
  const lines = [...parts.flatMap((part) => part.lines), ...forms.lines];
  return {
    from: migration.from,
    to: migration.from + 1,
    lines: lines.length === 0 ? [{ code: 'migrate/only-number', severity: 'info', data: {} }] : lines,
    plan: {
      // The number comes last: it says that everything else is there.
      changes: [...parts.flatMap(({ changes }) => changes), number],
      names: parts.flatMap(({ names }) => names),
      forget: [],
      activate: null,
    },
    renewsForms: forms.renewed,
  };
}

function numberChange(to: number, snapshot: WorkbookSnapshot): SheetChange | null {
  const sheet = findSheets(snapshot).byKey.get('machine')?.sheet;
  const [row, column] = [sheet?.row('format') ?? null, sheet?.column('value') ?? null];
  if (sheet === undefined || row === null || column === null) return null;
  return {
    kind: 'write',
    target: sheet.name,
    blocks: [{ row, column, contents: [[{ kind: 'number', number: to }]] }],
  };
}

/** What planForms makes of forms with a layout of before: one that is in use stays, with the layout that it has. */
function formLines(
  sheets: readonly string[],
  book: ExamBook,
  snapshot: WorkbookSnapshot,
): { readonly lines: MigrationPart['lines']; readonly renewed: boolean } {
  const { byKey } = findSheets(snapshot);
  const plan = byKey.get('plan')?.sheet;
  const kinds = book.forms.flatMap(({ examId, sheet }) => {
    const there = byKey.get(keyOfRole({ kind: 'form', examId, copy: null }))?.sheet;
    const exam = book.exams.find((planned) => planned.exam.id === examId)?.exam;
    if (plan === undefined || there === undefined || exam === undefined || !sheets.includes(sheet)) return [];
    return [{ sheet, kind: renewForm(book, exam, planColumnsOf(plan), there, () => sheet).kind }];
  });
  const staying = kinds.flatMap(({ sheet, kind }) => (kind === 'kept' ? [sheet] : []));
  const renewed = kinds.flatMap(({ sheet, kind }) => (kind === 'kept' || kind === 'up-to-date' ? [] : [sheet]));
  return {
    lines: [...line('migrate/forms-renewed', renewed), ...line('migrate/forms-stay', staying)],
    renewed: renewed.length > 0,
  };
}

function line(code: 'migrate/forms-renewed' | 'migrate/forms-stay', sheets: readonly string[]): MigrationPart['lines'] {
  return sheets.length === 0 ? [] : [{ code, severity: 'info', data: { sheets } }];
}
