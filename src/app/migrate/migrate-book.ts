import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import { planMigration } from '../../workbook/plan/migrate/plan-migration';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { FormsRenewal } from '../forms/forms-renewal';
import { openPlanBook } from '../open-book';
import type { ApplyOptions, WorkbookPort } from '../ports';

/** What came of bringing a workbook of an older format up to date. */
export interface BookMigrated {
  /** What was told beforehand. */
  readonly lines: readonly Diagnostic[];
  /** What came of the forms, where that is something else. */
  readonly remarks: readonly Diagnostic[];
  /** Names of the sheets that changed, as people see them. */
  readonly sheets: readonly string[];
}

/**
 * What would change, for somebody to read; null = the workbook is of this version's format. With several formats to go it
 * is the first step: the next is told once that is done. @param book read from `snapshot`.
 */
export function foreseeMigration(book: ExamBook, snapshot: WorkbookSnapshot): readonly Diagnostic[] | null {
  return planMigration(book, snapshot)?.lines ?? null;
}

/**
 * Brings a workbook to the next format: whole or not at all, on a snapshot taken for it. Forms of an older layout on which nothing
 * is filled in are made anew after that, in the same step; broken off in between, the pane offers that where it always does.
 * @returns null when there was nothing to do. @throws Refusal book/…, workbook/…
 */
export async function migrateBook(port: WorkbookPort, options: ApplyOptions = {}): Promise<BookMigrated | null> {
  const snapshot = await port.snapshot();
  const planned = planMigration(openPlanBook(snapshot).value, snapshot);
  if (planned === null) return null;
  await port.apply(planned.plan, options);
  const forms = planned.renewsForms ? await renewedForms(port, options) : null;
  const isDone = forms?.outcome === 'written';
  const staying = planned.lines.flatMap(({ code, data }) => (code === 'migrate/forms-stay' ? data['sheets'] : []));
  const told = (sheet: string | undefined): boolean => staying.some((each) => each === sheet);
  const later: Diagnostic = { code: 'migrate/forms-later', severity: 'warning', data: {} };
  return {
    lines: planned.lines.filter(({ code }) => code !== 'migrate/forms-renewed' || isDone),
    remarks: forms === null ? [] : isDone ? forms.diagnostics.filter(({ at }) => !told(at?.sheet)) : [later],
    sheets: seenSheets(snapshot, [
      ...planned.plan.changes.map((change) => ('sheet' in change ? change.sheet.name : change.target)),
      ...(forms !== null && isDone ? [...forms.made, ...forms.updated] : []),
    ]),
  };
}

/** Each once, without those that nobody sees. */
function seenSheets({ sheets }: WorkbookSnapshot, names: readonly string[]): readonly string[] {
  const hidden = new Set(sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [] : [name])));
  return [...new Set(names)].filter((name) => !hidden.has(name));
}

async function renewedForms(port: WorkbookPort, options: ApplyOptions): Promise<FormsRenewal> {
  const { renewForms } = await import('../forms/renew-forms');
  return renewForms(port, null, options);
}
